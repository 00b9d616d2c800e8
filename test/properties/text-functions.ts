import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORE = join(ROOT, 'src', 'core');

/** What a parameter is made of, as the compiler tells it: enough to build a value that holds a given text. */
export type Shape =
  | { readonly is: 'text' | 'number' | 'boolean' | 'nothing' | 'unknown' }
  | { readonly is: 'value'; readonly value: string | number }
  | { readonly is: 'named'; readonly name: string }
  | { readonly is: 'list' | 'function' | 'set'; readonly of: Shape }
  | { readonly is: 'map'; readonly key: Shape; readonly of: Shape }
  | { readonly is: 'object'; readonly fields: readonly (readonly [string, Shape])[] };

/** A function that core exports and that takes text, itself or in what it is given. */
export interface TextFunction {
  /** `text/markdown/structure readMarkdown`. */
  readonly name: string;
  readonly path: string;
  readonly export: string;
  readonly parameters: readonly (readonly [string, Shape])[];
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/**
 * Every exported function of core that takes text, read from the types. `named` are types that have samples of their
 * own and are not looked into.
 */
export function listTextFunctions(named: ReadonlySet<string>): readonly TextFunction[] {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')).config,
    ts.sys,
    ROOT,
  );
  const files = listFiles(CORE);
  const program = ts.createProgram(files, { ...config.options, noEmit: true });
  const reader = new ShapeReader(program.getTypeChecker(), named);
  return files.flatMap((path) => {
    const source = program.getSourceFile(path);
    return source ? reader.read(path, source) : [];
  });
}

const DEEPEST = 5;

class ShapeReader {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly named: ReadonlySet<string>,
  ) {}

  read(path: string, source: ts.SourceFile): readonly TextFunction[] {
    const module = this.checker.getSymbolAtLocation(source);
    if (!module) return [];
    const file = relative(CORE, path).split(sep).join('/').replace(/\.ts$/, '');
    return this.checker.getExportsOfModule(module).flatMap((symbol) => {
      const declaration = symbol.valueDeclaration;
      if (!declaration) return [];
      const [signature] = this.checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
      const parameters = (signature?.getParameters() ?? []).map((parameter) => {
        const type = this.checker.getTypeOfSymbolAtLocation(parameter, declaration);
        return [parameter.name, this.toShape(type, 0)] as const;
      });
      if (!parameters.some(([, shape]) => holdsText(shape))) return [];
      return [{ name: `${file} ${symbol.name}`, path, export: symbol.name, parameters }];
    });
  }

  private toShape(type: ts.Type, depth: number): Shape {
    const name = type.symbol?.name ?? '';
    for (const each of [type.aliasSymbol?.name ?? '', name])
      if (this.named.has(each)) return { is: 'named', name: each };
    if (type.isUnion()) return this.toUnion(type, depth);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { is: 'value', value: type.value };
    const { flags } = type;
    if (flags & ts.TypeFlags.StringLike) return { is: 'text' };
    if (flags & ts.TypeFlags.NumberLike) return { is: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { is: 'boolean' };
    if (flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return { is: 'nothing' };
    if (flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any) || depth > DEEPEST) return { is: 'unknown' };
    return this.toObject(type, name, depth);
  }

  private toUnion(type: ts.UnionType, depth: number): Shape {
    const shapes = type.types.map((each) => this.toShape(each, depth));
    return (
      shapes.find(({ is }) => is === 'text') ??
      shapes.find(({ is }) => is === 'named' || is === 'object' || is === 'list') ??
      shapes.find(({ is }) => is !== 'nothing') ?? { is: 'nothing' }
    );
  }

  private toObject(type: ts.Type, name: string, depth: number): Shape {
    const of = (at: number): Shape => {
      const inner = this.checker.getTypeArguments(type as ts.TypeReference)[at];
      return inner ? this.toShape(inner, depth + 1) : { is: 'unknown' };
    };
    if (/^(?:Readonly)?Map$/.test(name)) return { is: 'map', key: of(0), of: of(1) };
    if (/^(?:Readonly)?Set$/.test(name)) return { is: 'set', of: of(0) };
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type) || name === 'Iterable')
      return { is: 'list', of: of(0) };
    const [call] = type.getCallSignatures();
    if (call) return { is: 'function', of: this.toShape(this.checker.getReturnTypeOfSignature(call), depth + 1) };
    const fields = type.getProperties().map((field) => {
      const inner = this.checker.getTypeOfSymbol(field);
      return [field.name, this.toShape(inner, depth + 1)] as const;
    });
    return { is: 'object', fields };
  }
}

/** Whether a shape holds text, or is of a type with a sample of text, with a sample, at most so many objects down. */
export function holdsText(shape: Shape, down = 2): boolean {
  switch (shape.is) {
    case 'text':
      return true;
    case 'named':
      return HOLDS_TEXT.has(shape.name);
    case 'list':
    case 'set':
      return holdsText(shape.of, down);
    case 'map':
      return holdsText(shape.of, down) || holdsText(shape.key, down);
    case 'object':
      return down > 0 && shape.fields.some(([, field]) => holdsText(field, down - 1));
    default:
      return false;
  }
}

/** Samples that are made of the text. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(['TextSource', 'Markdown', 'RawNote', 'NoteCard', 'InlineReader']);

/** Whether something must be made up that is called: no text can say what it would answer. */
export function hasFunction(shape: Shape): boolean {
  switch (shape.is) {
    case 'function':
      return true;
    case 'list':
    case 'set':
      return hasFunction(shape.of);
    case 'map':
      return hasFunction(shape.of) || hasFunction(shape.key);
    case 'object':
      return shape.fields.some(([, field]) => hasFunction(field));
    default:
      return false;
  }
}

/** Whether a number stands in a shape: only a call with one can ask about one place of a text or another. */
export function hasNumber(shape: Shape): boolean {
  switch (shape.is) {
    case 'number':
      return true;
    case 'list':
    case 'set':
    case 'function':
      return hasNumber(shape.of);
    case 'map':
      return hasNumber(shape.of) || hasNumber(shape.key);
    case 'object':
      return shape.fields.some(([, field]) => hasNumber(field));
    default:
      return false;
  }
}
