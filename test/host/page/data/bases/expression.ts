import { untaught } from '../untaught';

/**
 * What an expression may look at: the properties of one note by name, what the file itself tells, and the functions of
 * the file.
 */
export interface RowFacts {
  readonly property: (name: string) => unknown;
  readonly file: Readonly<Record<string, unknown>>;
  readonly hasTag: (tag: string) => boolean;
  readonly inFolder: (folder: string) => boolean;
}

type Evaluate = (row: RowFacts) => unknown;

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_-]*)|(==|!=|&&|\|\||[!().,[\]]))/uy;

/**
 * Reads a filter of a base as Obsidian's help describes them, as far as this page knows them: properties, texts, `==`,
 * `!=`, `!`, `&&`, `||`, `if()`, `toString()`, `lower()`, `startsWith()`, `contains()`, `file.hasTag()` and
 * `file.inFolder()`. Anything else is said to be untaught.
 */
export function readExpression(text: string): Evaluate {
  const reader = new Reader(toTokens(text), text);
  const evaluate = reader.readOr();
  reader.end();
  return evaluate;
}

/** Whether Obsidian would count a value as true. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function toTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  const token = new RegExp(TOKEN);
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex;
    const hit = token.exec(text);
    if (!hit) return untaught(`a filter of a base with “${text.slice(at)}”`);
    tokens.push(hit[0].trim());
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly text: string,
  ) {}

  readOr(): Evaluate {
    let left = this.readAnd();
    while (this.take('||')) {
      const [a, b] = [left, this.readAnd()];
      left = (row) => isTrue(a(row)) || isTrue(b(row));
    }
    return left;
  }

  end(): void {
    if (this.at < this.tokens.length) this.stop();
  }

  private readAnd(): Evaluate {
    let left = this.readEqual();
    while (this.take('&&')) {
      const [a, b] = [left, this.readEqual()];
      left = (row) => isTrue(a(row)) && isTrue(b(row));
    }
    return left;
  }

  private readEqual(): Evaluate {
    const a = this.readNot();
    const same = this.take('==');
    if (!same && !this.take('!=')) return a;
    const b = this.readNot();
    return (row) => (a(row) === b(row)) === same;
  }

  private readNot(): Evaluate {
    if (!this.take('!')) return this.readCalls();
    const of = this.readNot();
    return (row) => !isTrue(of(row));
  }

  private readCalls(): Evaluate {
    let value = this.readValue();
    while (this.take('.')) {
      const name = this.next();
      const of = value;
      const given = this.readArguments();
      value = (row) =>
        call(
          of(row),
          name,
          given.map((each) => each(row)),
        );
    }
    return value;
  }

  private readValue(): Evaluate {
    const token = this.next();
    if (token === '(') {
      const inner = this.readOr();
      this.need(')');
      return inner;
    }
    if (/^["']/.test(token)) {
      const text = token.slice(1, -1).replace(/\\(.)/g, '$1');
      return () => text;
    }
    if (/^\d/.test(token)) return () => Number(token);
    if (token === 'true' || token === 'false') return () => token === 'true';
    if (token === 'if') return this.readIf();
    if (token === 'file') return this.readFile();
    if (token === 'note') return this.readProperty();
    if (!/^[\p{L}_]/u.test(token) || this.tokens[this.at] === '(') return this.stop();
    return (row) => row.property(token);
  }

  private readIf(): Evaluate {
    const [condition, then, otherwise] = this.readArguments();
    if (!condition || !then) return this.stop();
    return (row) => (isTrue(condition(row)) ? then(row) : otherwise?.(row));
  }

  private readFile(): Evaluate {
    this.need('.');
    const name = this.next();
    if (this.tokens[this.at] !== '(')
      return (row) => (name in row.file ? row.file[name] : untaught(`file.${name} in a base`));
    const given = this.readArguments();
    if (name === 'hasTag') return (row) => given.some((each) => row.hasTag(toText(each(row))));
    if (name === 'inFolder') return (row) => given.some((each) => row.inFolder(toText(each(row))));
    return untaught(`file.${name}() in a base`);
  }

  private readProperty(): Evaluate {
    if (this.take('.')) {
      const name = this.next();
      return (row) => row.property(name);
    }
    this.need('[');
    const name = this.readOr();
    this.need(']');
    return (row) => row.property(toText(name(row)));
  }

  private readArguments(): readonly Evaluate[] {
    this.need('(');
    const given: Evaluate[] = [];
    while (this.tokens[this.at] !== ')') {
      given.push(this.readOr());
      if (!this.take(',')) break;
    }
    this.need(')');
    return given;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private need(token: string): void {
    if (!this.take(token)) this.stop();
  }

  private next(): string {
    const token = this.tokens[this.at] ?? this.stop();
    this.at += 1;
    return token;
  }

  private stop(): never {
    return untaught(`the filter “${this.text}”`);
  }
}

/** A value of a property as a text: lists with commas between, nothing as the empty text. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(toText).join(', ') : JSON.stringify(value);
}

/**
 * Calls a function of a value. As in Obsidian, nothing can be asked of a property that is not there: whoever asks must
 * look first.
 */
function call(value: unknown, name: string, given: readonly unknown[]): unknown {
  if (name === 'toString' && value !== undefined && value !== null) return toText(value);
  if (name === 'lower' && typeof value === 'string') return value.toLowerCase();
  if (name === 'startsWith' && typeof value === 'string') return value.startsWith(toText(given[0]));
  if (name === 'contains' && typeof value === 'string') return value.includes(toText(given[0]));
  if (name === 'contains' && Array.isArray(value)) return value.includes(given[0]);
  throw new Error(
    `Cannot find function “${name}” on ` +
      `${value === undefined || value === null ? 'a property that is empty' : typeof value}.`,
  );
}
