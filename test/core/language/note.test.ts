import { describe, expect, test } from 'vitest';
import { isAtHome, USUAL_CHOICES } from '../../../src/core/language/choices';
import { readOn, startNote } from '../../../src/core/language/note';
import { finish } from '../../../src/core/language/making';
import { readPhrases } from '../../../src/core/language/phrases';
import { ALL_RULES, makeRulebook, toStandardRulebook } from '../../../src/core/language/rulebook';
import { scanText } from './scan-text';
import { toSection } from '../../../src/core/language/section';
import { listStanding } from '../../../src/core/language/finding-state';
import { toSource } from '../../../src/core/text/markdown/blocks';

const book = toStandardRulebook();
const phrasesIn = (text: string): string[] =>
  scanText(text, book)
    .filter((finding) => finding.category !== 'opening')
    .map((finding) => text.slice(finding.from, finding.to));
const standingIn = (text: string, choices = USUAL_CHOICES): string[] => {
  const note = readOn(startNote(), toSource(text), Infinity);
  return listStanding(note, toSource(text), book, choices, { first: 0, last: note.head.length, from: 0 }).map(
    (each) => `${each.state}: ${text.slice(each.from, each.to)}`,
  );
};

describe('what is not the writer’s own prose is left alone', () => {
  test.each([
    ['properties', '---\ncontext: we should have called\n---\n'],
    ['a code block', '```\nwe should have called\n```\n'],
    ['a code block in a quote', '> [!note]\n> ```\n> we should have called\n> ```\n'],
    ['inline code', 'See `we should have called` there.'],
    ['a wikilink’s target', 'See [[We should have called]].'],
    ['a link’s address', 'See [the board](https://example.org/should-have-called "we should have called").'],
    ['a formula', 'So $we should have called$ holds.\n\n$$\nwe should have called\n$$\n'],
    ['a comment', 'It was %% we should have called %% noon.\n\n%%\nwe should have called\n%%\n'],
    ['an HTML comment', 'It was <!-- we should have\ncalled --> noon.'],
    ['a Templater tag', '<% we should have called %>'],
    ['an inline field', 'note:: we should have called\n\nIt was (why:: we should have called) noon.'],
    ['a block quote', '> we should have called\n'],
    ['an answer', '> [!question|cues-03] What did you see?\n> We should have called.\n'],
    ['what was said off the record', '> [!off-record]\n> We should have called.\n'],
    ['a transcript', '## Transcript\n\nWe should have called.\n'],
    ['a parked idea', '## Parked ideas\n\n- We should have called.\n'],
    ['indented code', 'Look:\n\n    we should have called\n'],
  ])('%s', (_what, text) => expect(phrasesIn(text)).toEqual([]));

  test.each([
    ['a list item', '- [ ] We should have called.'],
    ['a table', '| when | what |\n|---|---|\n| noon | we should have called |\n'],
    ['a callout of the writer', '> [!note] Aside\n> We should have called.\n'],
    ['a hard-wrapped paragraph', 'We should\nhave called.'],
    ['a link’s words', '[We should have called](https://example.org).'],
    ['a wikilink’s words', '[[Depot|we should have called]]'],
    ['emphasis', 'We **should** have called.'],
    ['curly quotes in a word', 'We shouldn’t have called.'],
    ['text behind a comment', 'Noon. %% quiet %% We should have called.'],
  ])('%s is read', (_what, text) => expect(phrasesIn(text).length).toBe(1));
});

describe('where a finding stands', () => {
  test('an answered question of its rule settles it, an unanswered one does not', () => {
    const asked = 'We should have called.\n\n> [!question|rule-modal-should] What was done instead?\n> ';
    expect(standingIn(asked)).toEqual(['open: should have called']);
    expect(standingIn(`${asked}They drained it.`)).toEqual(['settled: should have called']);
    expect(standingIn(`${asked}They drained it.\n\n## Later\n\nWe should have asked.`)).toEqual([
      'settled: should have called',
      'open: should have asked',
    ]);
  });

  test('a short answer in emphasis is an answer, and a time alone is none', () => {
    const asked = 'We should have called.\n\n> [!question|rule-modal-should] What was done instead?\n> ';
    expect(standingIn(`${asked}*We did*`)).toEqual(['settled: should have called']);
    expect(standingIn(`${asked}*09:24* `)).toEqual(['open: should have called']);
  });

  test('an answer off the record settles nothing', () => {
    expect(
      standingIn(
        'We should have called.\n\n> [!question|rule-modal-should] What?\n> > [!off-record]\n> > They drained it.',
      ),
    ).toEqual(['open: should have called']);
  });

  test('words that are kept are listed as kept, and only those', () => {
    expect(standingIn('We should have called. They should have asked. %%keep: should have called%%')).toEqual([
      'kept: should have called',
      'open: should have asked',
    ]);
  });

  test('a possible finding is shown where causes are told, or where it is asked for', () => {
    const text = '## Story\n\nThere was a monitoring gap.\n\n## Contributing factors\n\nThere was a monitoring gap.\n';
    expect(standingIn(text)).toEqual(['open: monitoring gap']);
    expect(standingIn(text, { ...USUAL_CHOICES, possible: true })).toEqual([
      'open: monitoring gap',
      'open: monitoring gap',
    ]);
  });

  test('a category, a rule or a section can be switched off', () => {
    const text = '## Story\n\nWe should have called. It was human error.';
    expect(standingIn(text, { ...USUAL_CHOICES, categoriesOff: new Set(['blame']) })).toEqual([
      'open: should have called',
    ]);
    expect(standingIn(text, { ...USUAL_CHOICES, rulesOff: new Set(['modal-should']) })).toEqual(['open: human error']);
    expect(standingIn(text, { ...USUAL_CHOICES, sectionsOff: new Set(['story']) })).toEqual([]);
  });
});

test('a fix is seen in the story and left alone among the actions', () => {
  expect(phrasesIn('## Story\n\nGoing forward, the depot calls first.')).toEqual(['Going forward']);
  expect(phrasesIn('## Action items\n\nGoing forward, the depot calls first.')).toEqual([]);
});

test.each([
  ['Root cause', 'cause'],
  ['Contributing factors', 'cause'],
  ['What went well', 'well'],
  ['Lessons learned', 'lessons'],
  ['Action items', 'actions'],
  ['Timeline (UTC)', 'timeline'],
  ['Impact', 'impact'],
  ['Parked ideas', 'parked'],
  ['Depots', 'other'],
  ['', 'none'],
])('the heading %j opens the section %s', (heading, section) => {
  expect(toSection(heading)).toBe(section);
});

test('a deeper heading that says nothing leaves the section to the one above it', () => {
  expect(phrasesIn('## Parked ideas\n\n### Depot\n\nWe should have called.')).toEqual([]);
});

describe('the team’s own phrases', () => {
  const { rules, problems } = readPhrases(
    '---\ntype: phrases\n---\n\nOur words.\n\n- `it was a Sunday thing`, worn-label, What was different that ' +
      'day?\n- the usual suspects, single-cause\n- `missed the boat`, safe\n- `odd`, nonsense\n- `didn’t ring ' +
      'the bell`, blame, Who rang it?\n- ``\n',
  );
  const own = finish(makeRulebook([...ALL_RULES, ...rules]));
  const found = (text: string): string[] =>
    scanText(text, own).map((finding) => `${finding.category}: ${text.slice(finding.from, finding.to)}`);

  test('are seen with their category and question', () => {
    expect(found('It was a Sunday thing.')).toEqual(['worn-label: It was a Sunday thing']);
    expect(found('They didn’t ring the bell.')).toEqual(['blame: didn’t ring the bell']);
    expect(own.rules.get('team-it-was-a-sunday-thing')?.questions).toEqual(['What was different that day?']);
  });

  test('safe words are let go', () => {
    expect(found('We missed the boat.')).toEqual([]);
    expect(found('We missed the note.')).toEqual(['counterfactual-omission: missed']);
  });

  test('a line that cannot be used is named, and the rest is used', () => {
    expect(problems).toEqual([
      { line: 9, reason: 'unknown-category' },
      { line: 11, reason: 'no-phrase' },
    ]);
    expect(rules.length).toBe(4);
  });
});

test('a note’s own property decides before kinds and folders do', () => {
  const scope = { on: true, kinds: ['incident'], foldersOff: ['Archive'] };
  expect(isAtHome({ path: 'A.md', kind: 'incident', property: undefined }, scope)).toBe(true);
  expect(isAtHome({ path: 'A.md', kind: 'incident', property: false }, scope)).toBe(false);
  expect(isAtHome({ path: 'A.md', kind: null, property: true }, scope)).toBe(true);
  expect(isAtHome({ path: 'Archive/A.md', kind: 'incident', property: undefined }, scope)).toBe(false);
  expect(isAtHome({ path: 'A.md', kind: 'system', property: undefined }, scope)).toBe(false);
  expect(isAtHome({ path: 'A.md', kind: 'incident', property: true }, { ...scope, on: false })).toBe(false);
});
