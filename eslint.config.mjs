import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores([
    'node_modules',
    'main.js',
    'styles.css',
    'package-lock.json',
    'test/bench/node_modules',
    'test/obsidian/node_modules',
    'test/obsidian/vault',
    'test/vault',
    'test/vault-*',
    '!test/vault-tests',
    '**/*.json',
  ]),
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Tests and the host page run in Node or stand in for Obsidian itself: they may touch files, the global document
    // and raw elements.
    files: ['test/**/*.ts', 'vitest.config.ts'],
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-imports': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-active-doc': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/no-static-styles-assignment': 'off',
      'obsidianmd/no-forbidden-elements': 'off',
      'obsidianmd/ui/sentence-case': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'no-console': 'off',
      'no-undef': 'off',
      'import/no-extraneous-dependencies': 'off',
    },
  },
  {
    // A page is at work while a test looks at it: what is asserted of it is asked until it is so.
    files: ['test/e2e/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='expect'] > AwaitExpression:not([argument.callee.name='seen'])",
          message: 'Ask the page with expect.poll or the words of user.ts: once is a race.',
        },
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'Wait for what is expected, or for the page to rest (waitForRest).',
        },
      ],
    },
  },
  {
    // The stand-in implements what Obsidian has deprecated as well, and asks the browser what Obsidian's Platform would
    // tell.
    files: ['test/host/page/**/*.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off', 'obsidianmd/platform': 'off' },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-undef': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'no-console': 'off',
      'obsidianmd/no-nodejs-modules': 'off',
      'no-restricted-globals': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
    },
  },
]);
