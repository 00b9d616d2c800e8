// npm test: types, form, lint, build, every suite, those that can see the time zone once more in a far one, and the
// page in a browser; the last line counts all of them.
import './install.mjs';
import { join } from 'node:path';
import { listTestsReaching } from './reaching.mjs';
import { conclude, root, runStep, runVitest, UNIT } from './suite.mjs';

const bin = (path) => join(root, 'node_modules', path);

const lint = runStep('lint', [
  bin('eslint/bin/eslint.js'),
  '.',
  '--max-warnings',
  '0',
  '--cache',
  '--cache-location',
  bin('.cache/eslint'),
]);
const counts = [
  await runStep('types', [bin('typescript/bin/tsc'), '--noEmit']),
  await runStep('form', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  await runStep('build', ['esbuild.config.mjs']),
  await runVitest('unit, property and fault tests', [...UNIT], { TZ: 'UTC' }),
  await lint,
];
// A file of src that looks at a calendar or a zone by itself; a test that reaches one may see the zone.
const timely = listTestsReaching(['test/core', 'test/app', 'test/properties', 'test/faults'], (text) =>
  /new Date|Date\.|Intl\.|date-fns/.test(text),
);
counts.push(
  await runVitest('what has to do with time, on Kiritimati', [...UNIT, ...timely], {
    TZ: 'Pacific/Kiritimati',
  }),
);
counts.push(await runVitest('browser tests', ['--project', 'e2e'], { TZ: 'UTC' }));
process.exit(conclude(counts));
