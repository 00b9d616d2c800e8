import { expect, test } from 'vitest';
import { CUE_ROWS, SECTION_ROWS, selectSections } from '../../../src/core/notes/sections';

test('only sections that the note does not have are offered, each with one sentence', () => {
  expect(selectSections(['story', 'WHERE it was hard']).map(({ id }) => id)).not.toContain('hard');
  expect(selectSections([])).toHaveLength(SECTION_ROWS.length);
  for (const { helps } of SECTION_ROWS) expect(helps).toMatch(/^Helps when [^.]+\.$/);
});

test('what an incident could show brings its sections to the front', () => {
  expect(
    selectSections([], ['near-disaster'])
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['kept-from-worse', 'contributors']);
  expect(selectSections([], ['several-teams', 'surprise'])[0]?.id).toBe('accounts');
});

test.each([
  ['several-teams', 'accounts moments coordination words'],
  ['surprise', 'pictures surprises who-knew diagrams'],
  ['near-disaster', 'kept-from-worse contributors'],
  ['repeat', 'context contributors open-questions parked'],
  ['interest', 'story surprises open-questions words'],
  ['workaround', 'who-knew'],
  ['long-search', 'moments pictures hard dropped-lines'],
  ['hard-choice', 'hard goals'],
] as const)('an incident that could show %s has these sections in front: %s', (cue, ids) => {
  const front = ids.split(' ');
  const order = SECTION_ROWS.map(({ id }) => id);
  const offered = selectSections([], [cue]).map(({ id }) => id);
  expect(offered).toEqual([...front, ...order.filter((id) => !front.includes(id))]);
  expect(CUE_ROWS.filter((row) => row.cue === cue).map(({ label }) => label)).toEqual([
    expect.stringMatching(/^[A-Z][^.]{15,}$/),
  ]);
});

test('each thing that could be shown is asked once, and each heading stands as notes already hold it', () => {
  expect(CUE_ROWS.map(({ cue }) => cue)).toEqual(
    [...new Set(SECTION_ROWS.flatMap(({ cues }) => cues))].sort(
      (a, b) => CUE_ROWS.findIndex(({ cue }) => cue === a) - CUE_ROWS.findIndex(({ cue }) => cue === b),
    ),
  );
  expect(SECTION_ROWS.map(({ id, heading }) => `${id}: ${heading}`)).toEqual([
    'story: Story',
    'context: Context and backstory',
    'accounts: Accounts',
    'moments: Moments',
    'pictures: What we thought, what it turned out to be',
    'hard: Where it was hard',
    'surprises: Surprises',
    'dropped-lines: Lines followed and dropped',
    'who-knew: Who knew what',
    'coordination: Coordination and what it cost',
    'goals: Goals given up',
    'kept-from-worse: What kept it from being worse',
    'contributors: Sources and contributors',
    'diagrams: Diagrams',
    'open-questions: Open questions',
    'left-out: Left out, and why',
    'parked: Parked ideas',
    'words: Words used here',
  ]);
});

test('a heading is there whatever its case, its accents and the signs in and around it', () => {
  const offered = selectSections(['  who – knew   WHAT?', '*Left out; and why*', 'Stories']).map(({ id }) => id);
  expect(['who-knew', 'left-out', 'story'].map((id) => offered.includes(id))).toEqual([false, false, true]);
});
