import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/core/language/english/english';
import { FACTS_OF } from '../../../src/core/language/facts';
import { toClauseFacts } from '../../../src/core/language/facts/shared';
import type { Section } from '../../../src/core/language/finding';
import { listProposals } from '../../../src/core/language/scan';
import { maskParagraph } from '../../../src/core/text/markdown/mask';
import { FACT_EDGES } from './examples/fact-edges';
import { FACT_SENTENCES } from './examples/facts';

const proposalsIn = (sentence: string, section: Section): ReturnType<typeof listProposals> =>
  listProposals(maskParagraph(sentence), { section });
const heldIn = (sentence: string, section: Section = 'story'): ReadonlySet<string> =>
  new Set(proposalsIn(sentence, section).flatMap(({ weighed }) => (weighed?.facts ?? []).map(({ id }) => id)));
const rows = FACT_SENTENCES.trim()
  .split(/\n(?=\S)/)
  .map((row) => {
    const [id = '', holds = '', not = ''] = row.split(/\n {2}[+-] /);
    return { id, holds, not };
  });
const edges = FACT_EDGES.trim()
  .split(/\n(?=\S)/)
  .flatMap((row) => {
    const [id = '', ...lines] = row.split('\n').map((line) => line.trim());
    return lines.map((line) => ({ id, holds: line.startsWith('+'), sentence: line.slice(2) }));
  });
const ALL_FACTS = Object.values(FACTS_OF).flat();
const toName = (id: string): string => id.slice(id.indexOf('.') + 1);
const CLAUSE = toClauseFacts('omission', []);

describe('every fact', () => {
  test.each(rows)('$id holds in: $holds', ({ id, holds }) => expect([...heldIn(holds)]).toContain(id));
  test.each(rows)('$id does not hold in: $not', ({ id, not }) => expect([...heldIn(not)]).not.toContain(id));
  test.each(rows)('$not is found by a frame, so that $id could have held', ({ not }) =>
    expect(listProposals(not, { section: 'story' }).length).toBeGreaterThan(0),
  );

  test.each(edges.filter(({ holds }) => holds))('$id also holds in: $sentence', ({ id, sentence }) =>
    expect([...heldIn(sentence)]).toContain(id),
  );
  test.each(edges.filter(({ holds }) => !holds))(
    '$id comes near and does not hold in: $sentence',
    ({ id, sentence }) => {
      expect(proposalsIn(sentence, 'story').filter(({ weighed }) => weighed !== null).length).toBeGreaterThan(0);
      expect([...heldIn(sentence)]).not.toContain(id);
    },
  );

  test('says in words what it found', () => {
    expect(ALL_FACTS.filter(({ told }) => !/^\S+ \S/.test(told)).map(({ id }) => id)).toEqual([]);
  });

  test('has its two sentences', () => {
    const told = new Set(rows.map(({ id }) => id));
    const clauses = new Set(rows.map(({ id }) => toName(id)));
    const bare = ALL_FACTS.filter(
      ({ id }) => !told.has(id) && !(CLAUSE.some((fact) => toName(fact.id) === toName(id)) && clauses.has(toName(id))),
    );
    expect(bare.map(({ id }) => id).filter((id) => !/\.(?:under-|in-|elsewhere$)/.test(id))).toEqual([]);
  });

  test.each([
    ['cause', 'under-causes'],
    ['lessons', 'under-lessons'],
    ['well', 'under-well'],
    ['impact', 'under-impact'],
    ['actions', 'under-actions'],
    ['timeline', 'in-timeline'],
    ['story', 'in-story'],
    ['other', 'elsewhere'],
  ] as const)('about the section %s holds there and nowhere else', (section, name) => {
    const sentence = 'We should have called. We did not check the gauge. There was no alarm.';
    const ids = ['modal', 'omission', 'absence'].map((family) => `${family}.${name}`);
    expect([...heldIn(sentence, section)]).toEqual(expect.arrayContaining(ids));
    for (const id of ids) expect([...heldIn(sentence, 'none')]).not.toContain(id);
  });

  test('a fix is one only where a story is told', () => {
    expect([...heldIn('We must ensure it holds.', 'actions')]).toContain('fix.elsewhere');
    expect([...heldIn('We must ensure it holds.', 'story')]).not.toContain('fix.elsewhere');
  });

  test('an assumption is told as a lesson under causes and lessons', () => {
    expect([...heldIn('We assumed a second belt.', 'cause')]).toContain('hindsight.under-causes');
    expect([...heldIn('We assumed a second belt.', 'lessons')]).toContain('hindsight.under-causes');
    expect([...heldIn('We assumed a second belt.', 'story')]).not.toContain('hindsight.under-causes');
    expect([...heldIn('In hindsight it was the rope.', 'cause')]).not.toContain('hindsight.under-causes');
  });

  test.each([
    ['absence.machine', 'There was no pump.'],
    ['absence.resource', 'There was no owner.'],
    ['absence.silent-machine', 'It did not catch the drift.'],
    ['absence.by-machine', 'It had no owner.'],
    ['blame.near-people', 'At fault was the second crew.'],
    ['hindsight.thing', 'The parser misread the line.'],
    ['modal.would-follows', 'Had we known about the lid, the crew would have slept.'],
  ])('%s holds in “%s”', (id, sentence) => expect([...heldIn(sentence)]).toContain(id));

  test.each([
    ['absence.machine', 'There was no breaker.'],
    ['absence.resource', 'There was no reviewer.'],
    ['absence.loss', 'The data did not alert anybody.'],
    ['blame.near-people', 'It was human error, the crew said.'],
    ['modal.would-follows', 'Had we known about the lid, the night was short.'],
  ])('%s does not hold in “%s”', (id, sentence) => expect([...heldIn(sentence)]).not.toContain(id));

  test('has an id of its own and is weighed', () => {
    const ids = ALL_FACTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !ENGLISH.weights.table.has(id))).toEqual([]);
  });
});

describe('the table of weights', () => {
  const frames = new Set(ENGLISH.frames.map(({ id }) => id));

  test('weighs frames and facts and nothing else', () => {
    const facts = new Set(ALL_FACTS.map(({ id }) => id));
    expect([...ENGLISH.weights.table.keys()].filter((id) => !facts.has(id) && !frames.has(id))).toEqual([]);
    expect([...frames].filter((id) => !ENGLISH.weights.table.has(id))).toEqual([]);
  });

  test('says why where a fitted value has turned its sign from the hand value', () => {
    const turned = [...ENGLISH.weights.table].filter(
      ([, { hand, fitted }]) => fitted !== null && hand * fitted < 0 && Math.abs(fitted - hand) > 0.5,
    );
    expect(turned.length).toBeGreaterThan(0);
    expect(turned.filter(([, { why }]) => why === null).map(([id]) => id)).toEqual([]);
  });

  test('moves in steps of a fifth', () => {
    const steps = [...ENGLISH.weights.table.values()].flatMap(({ hand, fitted }) =>
      fitted === null ? [hand] : [hand, fitted],
    );
    expect(steps.filter((step) => Math.abs(step * 5 - Math.round(step * 5)) > 1e-9)).toEqual([]);
  });
});
