import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankOffRecord } from '../../src/core/text/markdown/off-record';
import { atlasOf } from '../core/atlas/cards';
import { EXITS, type ExitVault } from './exits';
import { runs } from './runs';

type Lines = readonly string[];

/** Every construct of CommonMark, GFM and Obsidian that can hold another, opened right, left open, or opened oddly. */
const AROUND: Readonly<Record<string, (lines: Lines) => Lines>> = {
  quote: (lines) => lines.map((line) => `> ${line}`),
  'tight quote': (lines) => lines.map((line) => `>${line}`),
  callout: (lines) => ['> [!note]- Title', ...lines.map((line) => `> ${line}`)],
  question: (lines) => ['> [!question|cues-03] What?', ...lines.map((line) => `> ${line}`)],
  bullet: (lines) => lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
  task: (lines) => ['- [ ] do', ...lines.map((line) => `  ${line}`)],
  number: (lines) => lines.map((line, at) => (at === 0 ? `12. ${line}` : `    ${line}`)),
  'wide bullet': (lines) => lines.map((line, at) => (at === 0 ? `*    ${line}` : `     ${line}`)),
  tab: (lines) => ['- item', '', ...lines.map((line) => `\t${line}`)],
  indent: (lines) => lines.map((line) => `    ${line}`),
  fence: (lines) => ['```', ...lines, '```'],
  'open fence': (lines) => ['```js', ...lines],
  tildes: (lines) => ['~~~~', ...lines, '~~~~'],
  'fence in a list': (lines) => ['- ```', '  x', '  ```', '', ...lines],
  comment: (lines) => ['%%', ...lines, '%%'],
  'open comment': (lines) => ['so %% it', '', ...lines],
  'html comment': (lines) => ['<!--', ...lines, '-->'],
  formula: (lines) => ['$$', ...lines, '$$'],
  division: (lines) => ['<div>', ...lines, '</div>'],
  details: (lines) => ['<details><summary>x</summary>', '', ...lines, '', '</details>'],
  pre: (lines) => ['<pre>', ...lines, '</pre>'],
  paragraph: (lines) => ['words right above', ...lines],
  footnote: (lines) => ['[^1]: note', ...lines.map((line) => `    ${line}`)],
  template: (lines) => ['<%*', ...lines, '%>'],
};
const BESIDE: readonly Lines[] = [
  [],
  ['Open words stand here.'],
  ['## Questions'],
  ['## Agenda'],
  ['# Timeline', '', '- 09:20 open words'],
  ['| a | b |', '| --- | --- |', '| c | d |'],
  ['```', '```js', 'x', '```'],
  ['- ```sh', '  drain', '  ```'],
  ['1. Restart:', '2. ```sh', '   restart', '   ```'],
  ['~~~', '```', '~~~'],
  ['%%', '```', '%%'],
  ['<!-- ``` -->'],
  ['Title', '==='],
  ['---'],
  ['> [!question|cues-04] Open?', '> Open words.'],
  ['> [!internal]', '> Open words.'],
  ['`` ` ``', '', '`code'],
  ['$$', '```', '$$'],
  ['{{placeholder', '%% never closed'],
];
const SIGNS = [
  '[!off-record]',
  '[!Off-Record]- Later xq',
  '[!off-record|x]+',
  '[!off the record] xq',
  '[!off_record]',
] as const;
const SAID = [
  'xq [[Bo Lind]] xq lent [[Ledger]] the key, xq should have paged. #mark/confused',
  '- 09:22 [[Bo Lind]]: xq moment',
  '# xq heading',
  '- xq item ^xq-id',
  '1. xq number',
  '> xq nested',
  '> [!question|cues-03] xq question?',
  '> xq answer',
  '```',
  'xq code',
  '| xq | xq |',
  '',
  '%% xq comment %%',
  '**xq** ==xq== ~~xq~~ [xq](xq) ![[xq]]',
  'xq at 09:30 xq.',
] as const;

const part = fc
  .tuple(
    fc.constantFrom(...SIGNS),
    fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
    fc.constantFrom('> ', '>', '>  '),
  )
  .map(([sign, said, lazy, mark]): Lines => {
    const lines = [sign, ...said].map((line) => `${mark}${line}`);
    return lazy ? [...lines, `${mark}xq words`, 'xq lazy words'] : lines;
  });
const around = fc.array(fc.constantFrom(...Object.keys(AROUND)), { maxLength: 4 });
const beside = fc.array(fc.tuple(fc.constantFrom(...BESIDE), around), { maxLength: 2 });

function wrap(lines: Lines, names: readonly string[]): Lines {
  return names.reduce<Lines>((inner, name) => AROUND[name]?.(inner) ?? inner, lines);
}

const body = fc.tuple(beside, part, around, beside, fc.boolean()).map(([above, said, names, below, crlf]) => {
  const lines = [
    ...above.flatMap(([each, outer]) => [...wrap(each, outer), '']),
    ...wrap(said, names),
    '',
    ...below.flatMap(([each, outer]) => [...wrap(each, outer), '']),
  ];
  return lines.join(crlf ? '\r\n' : '\n');
});

function toVault(words: string): ExitVault {
  const notes: Record<string, string> = {
    'People/Bo Lind.md': '---\ntype: person\n---\n',
    'People/Ana Reyes.md': '---\ntype: person\n---\n',
    'Systems/Ledger.md': '---\ntype: system\n---\n',
    'Incidents/Stall.md': `---\ntype: incident\nstarted: 2026-03-01T10:00\n---\n${words}`,
    'Interviews/Talk.md':
      `---\ntype: interview\nincident: "[[Stall]]"\nwith: "[[Ana Reyes]]"\n` + `attribution: named\n---\n${words}`,
    'Reviews/Meeting.md': `---\ntype: review\nincident: "[[Stall]]"\n---\n## Agenda\n\n${words}`,
    'Reading/Mia.md': `---\ntype: reading\nincident: "[[Stall]]"\n---\n## Questions\n\n${words}`,
  };
  return { notes, atlas: atlasOf(notes), body: words };
}

async function findLeak(words: string, slow: boolean): Promise<string> {
  const vault = toVault(words);
  for (const [name, exit] of Object.entries(EXITS)) {
    if ((exit.slow === true) !== slow) continue;
    const repeated = await exit.words(vault);
    const at = repeated.indexOf('xq');
    if (at !== -1) return `${name}: ${repeated.slice(Math.max(0, at - 80), at + 80)}`;
  }
  return vault.atlas.edgesTo('People/Bo Lind.md').length > 0 ? 'an edge to Bo Lind' : '';
}

describe('what was said off the record', () => {
  test('leaves a note through no exit, whatever Markdown stands above, around, inside and below it', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (words) => {
        expect(await findLeak(words, false)).toBe('');
      }),
      runs(200, 20_000),
    );
  });

  test('and through none of those that answer from the graph', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (words) => {
        expect(await findLeak(words, true)).toBe('');
      }),
      runs(10, 500),
    );
  });

  test.each([
    [
      'below a fence in a list (A1)',
      '- ```sh\n  drain --all\n  ```\n\n> [!off-record]\n> [[Bo Lind]] had lent the xq key.',
    ],
    [
      'below a fence in a numbered list (A1)',
      '## Story\n\n1. Restart:\n2. ```sh\n   systemctl restart x\n   ```\n\n> [!off-record]\n' +
        '> [[Bo Lind]] told me that [[Ledger]] was her xq fault and she should have paged. #mark/confused',
    ],
    ['below a fence that shows a fence (A2)', '```\n```js\nx\n```\n\n> [!off-record]\n> xq [[Bo Lind]]'],
    ['in a list item (A3)', '- > [!off-record]\n  > xq [[Bo Lind]]'],
    ['in a numbered item (A3)', '1. > [!off-record] xq [[Bo Lind]]'],
    ['in a line without its mark (A4)', '> [!off-record] t\n> first\nxq [[Bo Lind]] without mark'],
    ['in such a line of an answer (A4)', '> [!question|a] Q\n> > [!off-record] t\n> > first\n> xq [[Bo Lind]]'],
    ['in a fence that is open (A5)', '```\nx\n\n> [!off-record]\n> xq [[Bo Lind]]'],
    ['below a comment with ticks (A5)', '%%\n```\n%%\n\n> [!off-record]\n> xq [[Bo Lind]]'],
    ['below an HTML comment with ticks (A5)', '<!--\n```\n-->\n\n> [!off-record]\n> xq [[Bo Lind]]'],
    ['below a formula with ticks (A5)', '$$\n```\n$$\n\n> [!off-record]\n> xq [[Bo Lind]]'],
  ])('leaves a note through no exit %s', async (_where, words) => {
    expect([await findLeak(words, false), await findLeak(words, true)]).toEqual(['', '']);
  });

  test('is hidden to its last word in the text itself, many more times', () => {
    fc.assert(
      fc.property(body, (words) => {
        expect(blankOffRecord(words)).not.toContain('xq');
      }),
      runs(1_000, 100_000),
    );
  });

  test.each(Object.keys(EXITS))('would be seen if it were said openly: %s', async (name) => {
    const open = toVault(
      [
        'xq [[Bo Lind]] and [[Ledger]]. xq should have paged. #mark/confused',
        '',
        '- 09:22 [[Bo Lind]]: xq moment',
        '- xq item',
        '',
        '> [!question|cues-03] xq question?',
        '> xq answer at 09:40.',
        '',
        '![[xq plan.svg]]',
      ].join('\n'),
    );
    const repeated = (await EXITS[name]?.words(open)) ?? '';
    expect(/xq|Bo Lind|What were people/.test(repeated), repeated.slice(0, 300)).toBe(true);
  });
});
