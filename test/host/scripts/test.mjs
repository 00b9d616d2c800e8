// npm test: types, lint, build, every suite in two time zones, and the page in a browser; the last line counts all of
// them.
import './install.mjs';
import { join } from 'node:path';
import { conclude, root, runStep, runVitest } from './suite.mjs';

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
  await runStep('build', ['esbuild.config.mjs']),
  await runVitest('unit, property and fault tests', ['--project', 'core', '--project', 'unit'], { TZ: 'UTC' }),
  await lint,
];
counts.push(
  await runVitest(
    'what has to do with time, on Kiritimati',
    ['--project', 'core', '--project', 'unit', 'test/core', 'test/app', 'test/properties', 'test/faults'],
    { TZ: 'Pacific/Kiritimati' },
  ),
);
counts.push(await runVitest('browser tests', ['--project', 'e2e'], { TZ: 'UTC' }));
process.exit(conclude(counts));
