import { describe, expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toDayNumber } from '../../../../src/core/atlas/model/day';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { toAnswerMarkdown, toPlainAnswer } from '../../../../src/core/graph/show/answer-words';
import { toContactLine, toPresence, type Moment } from '../../../../src/core/graph/show/presence';
import { toReasonWords } from '../../../../src/core/graph/walk/chain';
import { nodeOf, noteOf } from '../vault';

const NOW: Moment = { today: toDayNumber(2026, 11, 28), instant: Date.parse('2026-11-28T12:00:00Z') };
const model = toModel([
  noteOf('system', 'Manifest relay'),
  noteOf('person', 'Rhiannon', {
    properties: new Map([
      ['reach', ['MV Kittiwake, week on, week off']],
      ['zone', ['Europe/Oslo']],
    ]),
    links: { 'person.ask-me-about': ['Manifest relay'] },
  }),
  noteOf('person', 'Tomás', {
    properties: new Map([
      ['reach', ['Harbour office']],
      ['away', ['2026-12-05']],
    ]),
    links: { 'person.worked-on': ['Manifest relay'] },
  }),
  noteOf('person', 'Back', { properties: new Map([['away', ['2026-11-20']]]) }),
  noteOf('person', 'Quiet', {
    properties: new Map([
      ['reach', ['ask nobody']],
      ['profile-ok', [false]],
    ]),
  }),
  noteOf('person', 'Len', {
    left: true,
    properties: new Map([['left', ['2022-03-01']]]),
    links: { 'person.worked-on': ['Manifest relay'] },
  }),
  noteOf('person', 'Marit'),
  noteOf('knowledge', 'Two long beeps mean the radio is warm', {
    date: toDayNumber(2026, 4, 2),
    links: { 'knowledge.about': ['Manifest relay'], 'knowledge.held-by': ['Rhiannon'] },
  }),
  noteOf('incident', 'Storm', { date: NOW.today - 1, links: { 'incident.away': ['Marit'] } }),
  noteOf('incident', 'Old storm', { date: NOW.today - 400, links: { 'incident.away': ['Rhiannon'] } }),
]);
const wordsOf = (name: string): string => toPresence(model, nodeOf(model, name), NOW).words;

describe('whether somebody can be asked now', () => {
  test('is here, away until a day, away in an open incident, or left', () => {
    expect(['Rhiannon', 'Tomás', 'Back', 'Marit', 'Len'].map(wordsOf)).toEqual([
      'here',
      'away until 2026-12-05',
      'here',
      'away now, says “Storm”',
      'left 2022-03-01',
    ]);
  });

  test('comes with the way to reach them and what their clock shows, in one line to be copied', () => {
    expect(toContactLine(model, nodeOf(model, 'Rhiannon'), NOW)).toBe(
      'Rhiannon: here · MV Kittiwake, week on, week off · 13:00 there',
    );
  });

  test('repeats nothing of somebody who does not want a profile', () => {
    expect(toContactLine(model, nodeOf(model, 'Quiet'), NOW)).toBe('Quiet');
  });
});

describe('the answer to a page', () => {
  const answer = whoKnows(model, nodeOf(model, 'Manifest relay'));

  test('says how to reach people in the outline and as data', () => {
    const outline = toAnswerMarkdown(model, answer, new Map(), null, NOW);
    expect(outline).toContain(
      '- [[Rhiannon]] (here, MV Kittiwake, week on, week off, 13:00 there, last seen 2026-04-02)',
    );
    expect(outline).toContain('- [[Tomás]] (away until 2026-12-05, Harbour office)');
    expect(JSON.stringify(toPlainAnswer(model, answer, new Map(), NOW))).toContain(
      '"reach":"MV Kittiwake, week on, week off"',
    );
  });

  test('names the strongest reason first, sets claims off, and repeats neither the person nor what was asked', () => {
    const [first] = answer.rows;
    expect(first?.chains.map((chain) => toReasonWords(model, chain, first.node))).toEqual([
      'can be asked about it',
      'knows “Two long beeps mean the radio is warm”',
    ]);
  });

  test('names who left last', () => {
    expect(answer.rows.map(({ node }) => model.titles[node])).toEqual(['Rhiannon', 'Tomás', 'Len']);
  });
});
