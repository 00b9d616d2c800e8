// npm test: types, form, lint, build, every suite, those that can see the time zone once more in a far one, and the
// page in a browser; the last line counts all of them.
import './install.mjs';
import { join } from 'node:path';
import { listTestsReaching } from './reaching.mjs';
import { conclude, root, runStep, runVitest, UNIT } from './suite.mjs';

const bin = (path) => join(root, 'node_modules', path);

/** What costs the same in every zone, and is only measured or counted there. */
const COSTS = /\/(?:growth|long-lines|huge-note)\.test\.ts$/;

/** A file of src that looks at a calendar, a clock or a zone by itself; a test that reaches one may see it. */
const TIMELY = /new Date|Date\.|Intl\.|date-fns|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds)\(/;

const FAR = 'Pacific/Kiritimati';

async function playHere() {
  return [await runVitest('unit, property and fault tests', UNIT, { TZ: 'UTC' }, true)];
}

async function readAndPlayFarAway() {
  const timely = listTestsReaching(['test/core', 'test/app', 'test/properties', 'test/faults'], (text) =>
    TIMELY.test(text),
  ).filter((path) => !COSTS.test(path));
  const cache = ['--cache', '--cache-location', bin('.cache/eslint')];
  return [
    await runStep('types', [bin('typescript/bin/tsc'), '--noEmit'], {}, true),
    await runStep('form', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'], {}, true),
    await runStep('lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0', ...cache], {}, true),
    await runVitest('what has to do with time, on Kiritimati', [...UNIT, ...timely], { TZ: FAR }, true),
  ];
}

async function playInBrowser() {
  return [
    await runStep('build', ['esbuild.config.mjs']),
    await runVitest('browser tests', ['--project', 'e2e'], { TZ: 'UTC' }),
  ];
}

// Beside each other: tests wait for a page now and then. What waits for none stands behind those that do.
process.exit(conclude((await Promise.all([playInBrowser(), playHere(), readAndPlayFarAway()])).flat()));
