import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The package `obsidian` holds types only: at run time unit tests get the stand-in that the host page uses.
const alias = { obsidian: fileURLToPath(new URL('./test/host/obsidian.ts', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'test/{core,app,host,properties,faults,recorded,vault-tests}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // On a loaded machine a browser test of the CI run gets a second try, and `npm test` says which one took it.
        resolve: { alias },
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], globalSetup: ['test/e2e/setup.ts'], testTimeout: 180_000, hookTimeout: 60_000, maxWorkers: 2, retry: process.env['CI'] === undefined ? 0 : 1, expect: { poll: { timeout: 20_000, interval: 60 } } },
      },
    ],
  },
});
