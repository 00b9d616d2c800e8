import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { toOneOf } from '../src/core/text/one-of';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const TEST = fileURLToPath(new URL('.', import.meta.url));

/** The floors (docs/ARCHITECTURE.md), lowest first: a file imports from a lower floor or from its own room. */
const FLOORS: readonly (readonly string[])[] = [
  ['core/text'],
  ['core/notes', 'core/settings'],
  ['core/language', 'core/atlas'],
  ['core/questions', 'core/graph'],
  ['core/reading'],
  ['app/vault', 'app/settings'],
  ['app/shell'],
  ['app/notes', 'app/language', 'app/questions', 'app/graph', 'app/reading'],
  ['app/api'],
  ['main'],
];
const FIRST_APP_FLOOR = 5;

/** Files that passed 300 lines when everything was wrapped at 120 columns: a list that only shrinks. */
const STILL_LONG: readonly string[] = [
  // One view and what it holds between two presses.
  'app/questions/panel/panel-view',
  // One scan over the letters of a note: its parts share the kinds of letters and are called for each of them.
  'core/language/tokens',
];

/** Each runtime dependency has one door. */
const DOORS: Readonly<Record<string, string>> = { 'date-fns': 'core/notes/when', '@date-fns/tz': 'core/notes/when' };

/** What a pattern looks like that reads the structure of Markdown by itself: that is the one reader's business. */
const STRUCTURE: readonly RegExp[] = [
  /`\{3|```|~\{3|~~~/,
  /#\{\d,\d?\}|\^#\+/,
  /\\\[!/,
  /\\\[\\\[/,
  /\[>[^\]]*\]\*|\(\?:>|\^>(?!\{7\})/,
  /\^\S{0,8}---|-\{3/,
  /\[-\*\+?\]|\\d[^\]]{0,6}\[\.\)\]/,
  /%%|%\{2|<!--/,
];

/** Where other formats than Markdown are read, chats and their exports, and where words are kept from becoming any. */
const OTHER_FORMATS = /^core\/(?:notes\/import\/(?!folder|body-facts|accept)|text\/edit\/escape-markdown$)/;

/** Patterns that still stand outside the reader: a list that only shrinks. */
const STILL_READING: readonly string[] = [];

interface Import {
  readonly from: string;
  readonly spec: string;
  readonly target: string | null;
  readonly names: readonly string[];
}

/** A name that a file exports, and how often the file itself uses it. */
interface Exported {
  readonly file: string;
  readonly name: string;
  readonly ownUses: number;
}

const files = listFiles(SRC);
const imports = files.flatMap(readImports);

function listFiles(folder: string, kind = /\.ts$/): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : listFiles(path, kind);
    return kind.test(entry.name) ? [path] : [];
  });
}

function toName(path: string): string {
  return relative(SRC, path).split(sep).join('/').replace(/\.ts$/, '');
}

function readImports(path: string): Import[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, false);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const spec = statement.moduleSpecifier.text;
    const target = spec.startsWith('.') ? toName(normalize(join(dirname(path), spec)) + '.ts') : null;
    const bound = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    const names =
      bound && ts.isNamedImports(bound)
        ? bound.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
        : [];
    return [{ from: toName(path), spec, target, names }];
  });
}

function toRoom(name: string): string {
  return name === 'main' ? 'main' : name.split('/').slice(0, 2).join('/');
}

function toFloor(name: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(toRoom(name)));
}

/** The clock, chance, and what only a window has. */
const MACHINE = new RegExp(
  `\\b(?:${toOneOf([
    /Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval/,
    /document\.|window\.|navigator\.|localStorage/,
  ])})`,
  'g',
);
/** The calls of Obsidian that change what is on the disk. */
const WRITES = new RegExp(
  toOneOf([
    /\bvault\s*\.\s*(?:process|create|createFolder|modify|append|trash|delete|rename|createBinary|modifyBinary)\s*\(/,
    /\btrashFile\s*\(|\brenameFile\s*\(|processFrontMatter/,
  ]),
);

describe('the structure of src', () => {
  test('every file stands in a room of the plan', () => {
    expect(files.map(toName).filter((name) => toFloor(name) === -1)).toEqual([]);
  });

  test('imports go to a lower floor or stay in the room', () => {
    const wrong = imports.filter(
      ({ from, target }) => target !== null && toRoom(from) !== toRoom(target) && toFloor(target) >= toFloor(from),
    );
    expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
  });

  test('core has never heard of the host, the editor or the DOM', () => {
    const wrong = imports.filter(
      ({ from, spec }) => toFloor(from) < FIRST_APP_FLOOR && /^(obsidian|@codemirror\/|@lezer\/)/.test(spec),
    );
    expect(wrong.map(({ from, spec }) => `${from} imports ${spec}`)).toEqual([]);
  });

  test('core never asks the machine for the time, for chance or for a window', () => {
    const asked = files
      .filter((path) => toFloor(toName(path)) < FIRST_APP_FLOOR)
      .flatMap((path) => {
        const code = withoutComments(readFileSync(path, 'utf8'));
        return [...code.matchAll(MACHINE)].map((hit) => `${toName(path)}: ${hit[0]}`);
      });
    expect(asked).toEqual([]);
  });

  test('nothing but the one reader looks for the structure of Markdown', () => {
    const found = files
      .filter((path) => !/^core\/text\/markdown\//.test(toName(path)) && !OTHER_FORMATS.test(toName(path)))
      .flatMap((path) =>
        listPatterns(path)
          .filter((pattern) => STRUCTURE.some((each) => each.test(pattern)))
          .map((pattern) => `${toName(path)}: ${pattern}`),
      );
    expect(found.sort()).toEqual(STILL_READING);
  });

  test('each dependency comes in through its one door', () => {
    const wrong = imports.filter(
      ({ from, spec, target }) => target === null && !/^(obsidian$|@codemirror\/)/.test(spec) && DOORS[spec] !== from,
    );
    expect(wrong.map(({ from, spec }) => `${from} imports ${spec}`)).toEqual([]);
  });

  test('no file is part of a circle, types included', () => {
    expect(findCircle()).toEqual([]);
  });

  test('nothing but the plugin class is a default export', () => {
    const wrong = files.filter((path) => /^export default /m.test(readFileSync(path, 'utf8'))).map(toName);
    expect(wrong).toEqual(['main']);
  });

  test('no file is a drawer', () => {
    expect(
      files.map(toName).filter((name) => /(?:^|\/)(?:utils?|helpers?|common|managers?|services?|index)$/.test(name)),
    ).toEqual([]);
  });

  test('a file stays readable in one sitting, unless it is a list of data', () => {
    const DATA =
      /^core\/(?:language\/\w+\/(?:(?:lexicon|rules|frames)\/|weights$)|questions\/bank\/|notes\/property-rows$)/;
    const long = files
      .filter((path) => !DATA.test(toName(path)) && readFileSync(path, 'utf8').split('\n').length > 300)
      .map(toName);
    expect(long.sort()).toEqual(STILL_LONG);
  });

  test('no line of code or style is wider than 120 columns', () => {
    const root = join(SRC, '..');
    const all = ['src', 'test', 'styles'].flatMap((folder) => listFiles(join(root, folder), /\.(?:ts|mjs|css)$/));
    const top = readdirSync(root).filter((name) => /\.(?:ts|mjs)$/.test(name));
    const wide = [...all, ...top.map((name) => join(root, name))].flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.length > 120 ? [`${relative(root, path)}:${at + 1}`] : [])),
    );
    expect(wide).toEqual([]);
    expect(all.length).toBeGreaterThan(1000);
  });

  test('every exported name carries a doc comment', () => {
    expect(files.flatMap(findBareExports)).toEqual([]);
  });

  test('nothing is exported that nothing in src uses', () => {
    const used = new Set(imports.flatMap(({ target, names }) => names.map((name) => `${target ?? ''} ${name}`)));
    const dead = files
      .flatMap(listExports)
      .filter(({ file, name, ownUses }) => ownUses === 0 && !used.has(`${file} ${name}`));
    expect(dead.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  test('no lint rule is switched off in a comment', () => {
    const all = [SRC, TEST].flatMap((folder) => listFiles(folder));
    const off = all.filter((path) =>
      /(?:eslint-(?:disable|enable)|@ts-(?:ignore|nocheck|expect-error)|prettier-ignore)/.test(toComments(path)),
    );
    expect(off.map((path) => relative(SRC, path))).toEqual([]);
  });

  test('only one module writes to the vault', () => {
    const writers = files.filter((path) => WRITES.test(withoutComments(readFileSync(path, 'utf8')))).map(toName);
    expect(writers.filter((name) => name !== 'app/vault/write')).toEqual([]);
  });

  test('a window that writes keeps files and words, never a path, a line or an offset', () => {
    const kept = files
      .filter((path) => toFloor(toName(path)) >= FIRST_APP_FLOOR)
      .map((path) => [toName(path), withoutComments(readFileSync(path, 'utf8'))] as const)
      .filter(([, code]) => /\b(?:editNote|askInNote)\(/.test(code))
      .flatMap(([name, code]) => findKeptPlaces(name, code));
    expect(kept).toEqual([]);
  });

  test('a note is changed by its file, and only places tell where', () => {
    const wrong = files.flatMap((path) =>
      [...withoutComments(readFileSync(path, 'utf8')).matchAll(/\beditNote\(\s*[\w.]+,\s*([^,]+),/g)]
        .filter((hit) => !/^(?:[\w.]*\.)?file$|^file: TFile$/.test(hit[1]?.trim() ?? ''))
        .map((hit) => `${toName(path)}: editNote(…, ${hit[1] ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the clock on the wall is read in one place, and never as the clock of Greenwich', () => {
    const asked = files
      .filter((path) => toFloor(toName(path)) >= FIRST_APP_FLOOR && toName(path) !== 'app/shell/today')
      .flatMap((path) => {
        const hit = /\b(?:toISOString|getFullYear|getMonth|getDate|getHours|getMinutes)\b/.exec(
          withoutComments(readFileSync(path, 'utf8')),
        );
        return hit ? [`${toName(path)}: ${hit[0]}`] : [];
      });
    expect(asked).toEqual([]);
  });

  test('Enter submits a field in one way, which knows input methods', () => {
    const own = files
      .filter((path) => toFloor(toName(path)) >= FIRST_APP_FLOOR)
      .filter((path) => /key [!=]== 'Enter'|\], 'Enter'/.test(withoutComments(readFileSync(path, 'utf8'))))
      .map(toName);
    // A list takes Enter on its items, where nobody composes a word.
    expect(own.sort()).toEqual(['app/graph/view/walk-list', 'app/shell/submit']);
  });

  test('the index names notes in one place, and a note has one reading of its tags', () => {
    const own = files
      .filter((path) => /\bresolvedLinks\b|\.tags \?\?|get\('tags'\)/.test(withoutComments(readFileSync(path, 'utf8'))))
      .map(toName)
      .filter((name) => name.startsWith('app/'));
    expect(own).toEqual(['app/vault/read']);
  });

  test('the title of a path, an open editor, the file in front and a view that is shown each have one door', () => {
    const doors: readonly (readonly [string, RegExp, readonly string[]])[] = [
      ['title', /replace\(\/\\\.md\$\/i/, ['core/text/name/filename']],
      ['editor', /getMode\(\) === 'source'/, ['app/shell/open', 'app/vault/open-editor']],
      ['view', /\.setViewState\(/, ['app/shell/open']],
      ['main editor', /\beditorInfoField\b/, ['app/vault/open-editor']],
      ['file in front', /\bgetActiveFile\(/, ['app/vault/open-editor']],
    ];
    for (const [what, pattern, allowed] of doors) {
      const found = files.filter((path) => pattern.test(readFileSync(path, 'utf8'))).map(toName);
      expect({ what, found: found.filter((name) => !allowed.includes(name)) }).toEqual({
        what,
        found: [],
      });
    }
  });

  test('a number is written, and its noun put beside it, in one place', () => {
    const wrong = files
      .filter((path) => toName(path) !== 'core/text/in-words')
      .filter((path) => /toLocaleString\(|\$\{([\w.]+)\} \$\{\1 === 1 \? /.test(readFileSync(path, 'utf8')));
    expect(wrong.map(toName)).toEqual([]);
  });

  test('our own words never blame', () => {
    const wrong = files
      .filter((path) => !/^core\/(?:language|questions)\//.test(toName(path)))
      .flatMap((path) => {
        const hit = /root[ -]?cause|offender|culprit|\bviolation/i.exec(readFileSync(path, 'utf8'));
        return hit ? [`${toName(path)}: ${hit[0]}`] : [];
      });
    expect(wrong).toEqual([]);
  });
});

/**
 * The places that a modal, a picker or a menu of a file keeps as a number or a path: a parameter or field of its
 * constructor. A view that remembers its note in the workspace has no other way than a path.
 */
function findKeptPlaces(name: string, code: string): readonly string[] {
  const classes = code.matchAll(/class (\w+) extends (\w*Modal)\b[^{]*\{([\s\S]*?)\n\}/g);
  return [...classes].flatMap(([, owner = '', , body = '']) =>
    [
      ...body.matchAll(
        /(?:private|readonly|private readonly) (path|line|lines|offset|from|to|at|cursor)\??: (?:string|number)/g,
      ),
    ].map((hit) => `${name}: ${owner} keeps ${hit[1] ?? ''}`),
  );
}

describe('words of a tongue', () => {
  // What a fact is told by is written for readers; classes and parties are names of ours, known from their types.
  const ENGINE = files.filter((path) => /^core\/language\/(?:[^/]+|readers\/[^/]+|facts\/[^/]+)$/.test(toName(path)));
  const deciding = ENGINE.filter((path) =>
    /^core\/language\/(?:readers|facts)\/|\/(?:scan|weigh|view|reading|facts)$/.test(toName(path)),
  );

  test('no reader and no fact asks for a word: only for classes, by their bits', () => {
    const asked = deciding.flatMap((path) =>
      [...withoutComments(readFileSync(path, 'utf8')).matchAll(/\b(?:has|came|comes)\w*\([^)]*'[^']*'/g)].map(
        (hit) => `${toName(path)}: ${hit[0]}`,
      ),
    );
    expect(asked).toEqual([]);
  });

  test('nothing that decides looks up how a word is spelled, or takes a tongue in', () => {
    const wrong = deciding.filter((path) =>
      /\.spelled\b|\.find\('|isWordAt|english\//.test(withoutComments(readFileSync(path, 'utf8'))),
    );
    expect(wrong.map(toName)).toEqual([]);
  });

  test('a fact is one condition over the reading: no pattern, no string but names of parties and sections', () => {
    const NAMES = new Set(
      (
        'people nobody users attacker safeguard resource work artefact machine measured pronoun this code name ' +
        'unknown absent cause lessons well impact actions timeline story other active passive modal before behind ' +
        'slip about phrase now opinion option consequence inverted condition'
      ).split(' '),
    );
    const wrong = files
      .filter((path) => toName(path).startsWith('core/language/facts/'))
      .flatMap((path) =>
        [...withoutComments(readFileSync(path, 'utf8')).matchAll(/[!=]== '([^']+)'/g)].map((hit) => hit[1] ?? ''),
      );
    expect(wrong.filter((name) => !NAMES.has(name))).toEqual([]);
  });

  test('every class of words says what belongs in it', () => {
    const silent = files
      .filter((path) => /core\/language\/\w+\/lexicon\//.test(toName(path)))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\n(.*)\n {4}name: '([^']+)'/g)])
      .filter(([, above]) => !/^ {4}\/\/ ./.test(above ?? ''))
      .map(([, , name]) => name);
    expect(silent).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function findCircle(): string[] {
  const out = new Map<string, string[]>();
  for (const { from, target } of imports) if (target !== null) out.set(from, [...(out.get(from) ?? []), target]);
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (name: string): string[] => {
    const seen = trail.indexOf(name);
    if (seen !== -1) return [...trail.slice(seen), name];
    if (done.has(name)) return [];
    trail.push(name);
    for (const next of out.get(name) ?? []) {
      const circle = visit(next);
      if (circle.length > 0) return circle;
    }
    trail.pop();
    done.add(name);
    return [];
  };
  for (const name of out.keys()) {
    const circle = visit(name);
    if (circle.length > 0) return circle;
  }
  return [];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

/** The names a file exports. `main` gives the plugin to the host. */
function listExports(path: string): Exported[] {
  const file = toName(path);
  if (file === 'main') return [];
  const text = readFileSync(path, 'utf8');
  const code = withoutComments(text);
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false);
  return statements.filter(isExported).flatMap((statement) => {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name)
      : ts.isFunctionDeclaration(statement) ||
          ts.isClassDeclaration(statement) ||
          ts.isInterfaceDeclaration(statement) ||
          ts.isTypeAliasDeclaration(statement)
        ? [statement.name]
        : [];
    return declared.flatMap((name) =>
      name && ts.isIdentifier(name)
        ? [{ file, name: name.text, ownUses: code.split(new RegExp(`\\b${name.text}\\b`)).length - 2 }]
        : [],
    );
  });
}

function toComments(path: string): string {
  return [...readFileSync(path, 'utf8').matchAll(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm)]
    .map(([comment]) => comment)
    .join('\n');
}

function findBareExports(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (!isExported(statement)) return [];
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
    return documented ? [] : [`${toName(path)}: ${statement.getText(source).slice(0, 60).split('\n')[0] ?? ''}`];
  });
}

/** Every regular expression of a file, written as one or made from a text. */
function listPatterns(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isMade = ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp';
    if (ts.isRegularExpressionLiteral(node) || isMade) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
