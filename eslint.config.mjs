import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Functions that are still too long or too tangled, by file, and what they hold: a list that only shrinks. */
const STILL_TANGLED = [
  // One scan over the letters of a word: each case costs nothing there, and a call per letter would.
  'src/core/language/tokens.ts',
  // The inner loops of drawing and layout, which run for each pixel, name or note of a frame.
  'src/app/graph/draw/{density,labels}.ts',
  'src/core/graph/layout/pivot-mds.ts',
  // Lists of what is registered or offered, one entry behind the other.
  'src/app/notes/{attach,settings-page}.ts',
  'src/app/questions/attach.ts',
  'src/app/questions/panel/{browse-part,offer-item,panel-actions}.ts',
  // What follows from a state, in the order in which it follows.
  'src/core/graph/ask/answer-state.ts',
  // Spellings of what people write, tried one after another.
  'src/core/notes/{from-selection,read-when}.ts',
];

/** Files of the language room with a function above the 15 decisions that are the measure there, and which. */
const TANGLED_LANGUAGE = [
  // pushJoined: see above.
  'src/core/language/tokens.ts',
  // walk: a step of a pattern by its kind, run for each word of a note.
  'src/core/language/pattern.ts',
  // readWho and toStep: what a look to the left of a verb may meet, in the order in which it decides.
  'src/core/language/readers/who.ts',
];

/**
 * The rooms of each floor that the rooms below may not import, as `test/architecture.test.ts` has them, so that an
 * editor shows it while one types.
 */
const ROOMS_ABOVE = {
  'core/text': ['notes', 'settings', 'language', 'atlas', 'questions', 'graph', 'reading', 'app'],
  'core/notes': ['settings', 'language', 'atlas', 'questions', 'graph', 'reading', 'app'],
  'core/settings': ['notes', 'language', 'atlas', 'questions', 'graph', 'reading', 'app'],
  'core/language': ['atlas', 'questions', 'graph', 'reading', 'app'],
  'core/atlas': ['language', 'questions', 'graph', 'reading', 'app'],
  'core/questions': ['graph', 'reading', 'app'],
  'core/graph': ['questions', 'reading', 'app'],
  'core/reading': ['app'],
};

const floors = Object.entries(ROOMS_ABOVE).map(([room, above]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${above.join('|')})/`,
            message: `${room} stands below it. What both need moves down a floor.`,
          },
          { regex: '^(?:obsidian|@codemirror/.*)$', message: 'The core has never heard of the host or the editor.' },
        ],
      },
    ],
  },
}));

export default defineConfig([
  globalIgnores([
    'node_modules',
    'main.js',
    'second-story-api.d.ts',
    'styles.css',
    'package-lock.json',
    'test/bench/node_modules',
    'test/mutants/node_modules',
    '.stryker-tmp',
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
    // A switch with one line for each case is a table, and counts as one decision.
    files: ['src/**/*.ts'],
    ignores: STILL_TANGLED,
    rules: {
      complexity: ['error', { max: 20, variant: 'modified' }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  {
    files: ['src/core/language/**/*.ts'],
    ignores: TANGLED_LANGUAGE,
    rules: { complexity: ['error', { max: 15, variant: 'modified' }] },
  },
  ...floors,
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
