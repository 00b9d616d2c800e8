import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The package `obsidian` holds types only: at run time unit tests get the stand-in that the host page uses.
const alias = { obsidian: fileURLToPath(new URL('./test/host/obsidian.ts', import.meta.url)) };

/** The tests outside the browser and the records, by what they need: a module mocked, a page, or neither. */
const tests: Readonly<Record<'alone' | 'page' | 'core', string[]>> = { alone: [], page: [], core: [] };
for (const name of readdirSync(fileURLToPath(new URL('./test', import.meta.url)), { recursive: true })) {
  const path = `test/${name.toString().replaceAll('\\', '/')}`;
  if (!path.endsWith('.test.ts') || /node_modules|^test\/(?:e2e|recorded|bench)\//.test(path)) continue;
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  const isInPage = text.startsWith('// @vitest-environment happy-dom');
  tests[/^vi\.mock\(/m.test(text) ? 'alone' : isInPage ? 'page' : 'core'].push(path);
}

/** Two at least: each waits now and then, and a machine of two processors would be given one. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    projects: [
      {
        // What knows no page keeps no state between files, so that these share their workers' modules: twice as fast.
        resolve: { alias },
        test: { name: 'core', include: tests.core, testTimeout: 60_000, isolate: false, maxWorkers },
      },
      {
        // What stands in a page shares one as well: each test of the plugin empties it (`appWith`).
        resolve: { alias },
        test: { name: 'unit', include: tests.page, testTimeout: 60_000, isolate: false, maxWorkers },
      },
      {
        // A module that a file mocks must be no other file's.
        resolve: { alias },
        test: { name: 'alone', include: tests.alone, testTimeout: 60_000, maxWorkers },
      },
      {
        // Whole answers kept as files: what they say may only change on purpose.
        resolve: { alias },
        test: { name: 'recorded', include: ['test/recorded/**/*.test.ts'], testTimeout: 300_000, maxWorkers },
      },
      {
        // On a loaded machine a browser test of the CI run gets a second try, and `npm test` says which one took it.
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          retry: process.env['CI'] === undefined ? 0 : 1,
          expect: { poll: { timeout: 20_000, interval: 60 } },
        },
      },
    ],
  },
});
