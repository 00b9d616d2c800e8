import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What Stryker plays against each mutant: the examples of the core, and the generated cases of the same rooms.
export default defineConfig({
  resolve: { alias: { obsidian: fileURLToPath(new URL('../host/obsidian.ts', import.meta.url)) } },
  test: {
    include: [
      'test/core/{text,notes,atlas,graph,questions,language}/**/*.test.ts',
      'test/properties/{off-record,off-record-by-hand,edit,escape-markdown,titles,graph-filter}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
