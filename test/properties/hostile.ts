import fc from 'fast-check';

const WORDS = [
  'a',
  'lag',
  '0012',
  '12345678901234567890',
  'yes',
  'null',
  '~',
  '2026-11-04',
  '2026-11-04T02:13:00',
  "it's",
  '"quoted"',
  "'single'",
  '"a: b"',
  '"[[Lag gauge]]"',
  "'[[Lag|gauge]]'",
  'http://x/#y',
  '1.50',
  '0x1F',
  '.inf',
  '!!str 7',
  '"\\u00e9"',
  'é',
  '日本',
  '👩‍🚒',
  '#tag',
  '- dash',
  '@at',
  '`tick`',
  '%x',
  ': colon',
  'a: b',
  '{',
  '[',
  '*a',
  '&a x',
  '<<: *a',
  '""',
  "''",
];
const KEYS = [
  'systems',
  'systems',
  'systems',
  'Systems',
  '"systems"',
  "'systems'",
  'stage',
  'systems2',
  'a',
  'b',
  'tags',
  'aliases',
  '__proto__',
  'constructor',
  'key with space',
  '"quoted: key"',
  'ключ',
  '? complex',
  '- list',
  '<<',
];

const word = fc.constantFrom(...WORDS);
const indent = fc.constantFrom('', '  ', '    ', ' ', '\t');
const comment = fc.constantFrom('', '', '', ' # a comment', ' #nocomment', '  # [x], "y"');

const value = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(word, comment).map(([text, behind]) => ` ${text}${behind}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(indent, fc.array(word, { minLength: 0, maxLength: 4 }), comment)
      .map(([space, items, behind]) => `${behind}${items.map((item) => `\n${space}- ${item}`).join('')}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(word, { maxLength: 4 }), fc.constantFrom('', ' ', ',', ', '), comment)
      .map(([items, end, behind]) => ` [${items.join(', ')}${end}]${behind}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(word, comment), { maxLength: 3 })
      .map((items) => ` [\n${items.map(([item, behind]) => `  ${item},${behind}`).join('\n')}\n  ]`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2'), fc.array(word, { maxLength: 3 }), indent)
      .map(([mark, lines, space]) => ` ${mark}\n${lines.map((line) => `${space}${line}`).join('\n')}`),
  },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => ` ${a}\n  ${b}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(word, word).map(([a, b]) => ` "${a.replace(/["\\]/g, '')}\n  ${b.replace(/["\\]/g, '')}"`),
  },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `\n  inner: ${a}\n  other: ${b}`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => ` { x: ${a}, y: [${b}] }`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('a', 'all'), word).map(([name, text]) => ` &${name} ${text}`) },
  { weight: 1, arbitrary: fc.constantFrom(' *a', ' *all', ' &all [a, b]', ' &all\n  - a\n  - b', ' &a') },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\t', ' # only a comment', ' ~', ' null', ' []', ' [ ]', ' {}') },
);

const entry = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...KEYS), fc.constantFrom(':', ':', ':', ' :', ''), value)
      .map(([key, colon, held]) => `${key}${colon}${held}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '# a comment',
      '',
      '   ',
      '\t',
      '...',
      '%YAML 1.2',
      '<<<<<<< HEAD',
      '=======',
      '>>>>>>> theirs',
      '# systems: no',
      '  systems: inner',
    ),
  },
);

const body = fc.constantFrom(
  '',
  'Text',
  'Text\n',
  '\n# Heading\n\ntext\n',
  '---\n',
  'a\n---\nb\n',
  'systems: in the body\n',
  '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n',
  '```yaml\nsystems: [x]\n```\n',
  '>>>>>>> a deep quote\n',
  'People\n=======\n',
);

/**
 * A note with properties as hostile as people, tools and merges make them: parts of it may be broken, cut or doubled.
 */
export const hostileNote = fc
  .record({
    entries: fc.array(entry, { minLength: 1, maxLength: 7, size: 'max' }),
    body,
    fence: fc.constantFrom(...Array.from({ length: 20 }, () => '---'), '--- ', '----', 'none', 'open'),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n', 'mixed'),
    mark: fc.constantFrom('', '', '\uFEFF'),
    slip: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.record({
          at: fc.integer({ min: 5, max: 995 }),
          insert: fc.constantFrom(
            '',
            '"',
            "'",
            '[',
            ']',
            ':',
            ' ',
            '\t',
            '-',
            '#',
            '\n',
            '&',
            '{',
            '}',
            '|',
            '\u0000',
            '\ud800',
          ),
        }),
      },
    ),
  })
  .map(({ entries, body: below, fence, lineBreak, mark, slip }) => {
    const yaml = entries.map((each) => `${each}\n`).join('');
    const whole =
      fence === 'none' ? below : fence === 'open' ? `---\n${yaml}${below}` : `${fence}\n${yaml}${fence}\n${below}`;
    let count = 0;
    const broken = whole.replace(/\n/g, () =>
      lineBreak === 'mixed' ? ((count += 1) % 2 === 0 ? '\r\n' : '\n') : lineBreak,
    );
    const text = mark + broken;
    if (!slip) return text;
    const at = Math.floor((slip.at / 1000) * text.length);
    return text.slice(0, at) + slip.insert + text.slice(slip.insert === '' ? at + 1 : at);
  });

/** What people add to a property: links, words, and texts that YAML would read as something else. */
export const hostileItem = fc.oneof(
  fc.constantFrom(
    '[[Payments queue]]',
    '[[a|b]]',
    '[[x#^y]]',
    'plain',
    'yes',
    '007',
    '12',
    'null',
    '~',
    '',
    ' ',
    'a, b',
    'a: b',
    '# x',
    '- x',
    '"',
    "'",
    '\\',
    'a\nb',
    '\t',
    '&a',
    '*a',
    '!x',
    '%x',
    '@x',
    '2026-11-04',
    '日本',
    '👩‍🚒',
    '\u2028',
    '\u0085',
    '\u0000',
    '\ud800',
    '{x}',
    '[x]',
    'x]',
    '}',
    'a #b',
    'a # b',
    '---',
    '...',
    '__proto__',
    '<<',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
