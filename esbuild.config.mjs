import { build, context } from 'esbuild';

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
 * Names of columns in our tables of questions and rules that stand there hundreds of times and are never read by their
 * name at run time, stored or handed to anybody: the bundle writes a letter for each. `test/bundle.test.ts` guards them.
 */
const COLUMNS = /^(?:listensFor|groupSafe|followUps|avoidWhen|leaveAlone|hasItsOwnTime|answersCue)$/;

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
  ...(watching ? {} : { mangleProps: COLUMNS }),
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
}
