import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import ts from 'typescript';

/** What Obsidian brings itself, as in its sample plugin: never bundled. */
const external = [
  'obsidian',
  'electron',
  '@codemirror/autocomplete',
  '@codemirror/collab',
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/lr',
];

/**
 * Names of columns in our tables of questions, rules and relations, of what is read around a phrase and of what is read
 * of a chat, that stand in many places and are never read by their name at run time, stored or handed to anybody: the
 * bundle writes a letter for each. `test/bundle.test.ts` guards them.
 */
const COLUMNS =
  'listensFor groupSafe followUps avoidWhen leaveAlone hasItsOwnTime answersCue ' +
  'isPurposeOfDeed isPurposeBehind isAfterQuestionWord isSaidOfNobody isBeforePeople isDeliberate ' +
  'isExclusive isPickingOut isAfterUsers isAfterDoing isCondition isMeasured isSupposed ' +
  'isWondering isTooLittle isRepaired isReceived isNegated isOwnVoice isOffline isAdjective isOfPeople ' +
  'isOfUsers isJoining isToGuard isByItself isFragment isAfterIf isAdvised isAvoided isOfWhole isUnchosen ' +
  'verbBehind isEnding leansOn speaker forward inverse';

/** Of the sentences that a rule marks or leaves alone, a reader is shown the first; the others are there for tests. */
const firstExamples = {
  name: 'first-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]english[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: toFirstExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function toFirstExamples(code) {
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ['flag', 'leaveAlone'].includes(node.name.text)) {
      const [first, ...others] = node.initializer.elements ?? [];
      if (others.length > 0) cuts.push([first.end, others[others.length - 1].end]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rules.ts', code, ts.ScriptTarget.ES2022));
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}

/**
 * Lists of words are laid out for those who keep them, and the table of weights holds a hand value and a reason beside
 * what counts: the bundle takes the words, and of each weight the value that is used.
 */
const bareLists = {
  name: 'bare-lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]english[\\/](?:lexicon[\\/][\w-]+|weights)\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const bare = path.endsWith('weights.ts') ? toBareRow : toBareLine;
      return { contents: code.replace(/`[^`]*`/g, (list) => toBareList(list, bare)), loader: 'ts' };
    });
  },
};

function toBareList(list, bare) {
  const lines = list.slice(1, -1).trim().split('\n');
  // Irregular verbs and weights are told row by row, all other lists word by word.
  return `\`${lines.map(bare).join('\n')}\``;
}

const toBareLine = (line) => line.trim();

function toBareRow(row) {
  const [id, hand, fitted = hand] = row.trim().split(' # ')[0].split(' ');
  return `${id} ${fitted}`;
}

const watching = process.argv.includes('--watch');
const outdir = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? '.';

const script = {
  entryPoints: { main: 'src/main.ts' },
  bundle: true,
  external,
  format: 'cjs',
  target: 'es2021',
  platform: 'browser',
  minify: !watching,
  sourcemap: watching ? 'inline' : false,
  treeShaking: true,
  ...(watching
    ? {}
    : {
        mangleProps: new RegExp(`^(?:${COLUMNS.replaceAll(' ', '|')})$`),
        plugins: [firstExamples, bareLists],
      }),
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  outdir,
};
const style = {
  entryPoints: { styles: 'styles/index.css' },
  bundle: true,
  minify: !watching,
  legalComments: 'none',
  logLevel: 'warning',
  outdir,
};

if (watching) {
  for (const options of [script, style]) await (await context(options)).watch();
  console.log('Watching src and styles; main.js and styles.css are rebuilt at each change.');
} else {
  await Promise.all([build(script), build(style)]);
  // The types of the API, for other plugins: a release ships them beside the bundle.
  await copyFile('src/app/api/types.ts', join(outdir, 'second-story-api.d.ts'));
}
