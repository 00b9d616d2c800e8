import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The package `obsidian` holds types only: at run time unit tests get the stand-in that the host page uses.
const alias = { obsidian: fileURLToPath(new URL('./test/host/obsidian.ts', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        // What knows no page keeps no state between files, so that these share their workers' modules: twice as fast.
        resolve: { alias },
        test: {
          name: 'core',
          include: ['test/{core,properties,faults,vault-tests}/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        // Whole answers kept as files: what they say may only change on purpose.
        resolve: { alias },
        test: { name: 'recorded', include: ['test/recorded/**/*.test.ts'], testTimeout: 300_000 },
      },
      {
        resolve: { alias },
        test: { name: 'unit', include: ['test/*.test.ts', 'test/{app,host}/**/*.test.ts'], testTimeout: 60_000 },
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
          retry: process.env['CI'] === undefined ? 0 : 1,
          expect: { poll: { timeout: 20_000, interval: 60 } },
        },
      },
    ],
  },
});
