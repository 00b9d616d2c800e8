import { describe, expect, test } from 'vitest';
import { toMembers } from '../../../../src/core/atlas/model/bits';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toDayNumber } from '../../../../src/core/atlas/model/day';
import { toFiltered } from '../../../../src/core/graph/filter/evaluate';
import { NO_FILTER } from '../../../../src/core/graph/filter/tree';
import { MOST_DRAWN, toPicture } from '../../../../src/core/graph/inquiry/answer';
import type { Answer } from '../../../../src/core/graph/inquiry/answer';
import { whatIfAway } from '../../../../src/core/graph/inquiry/away';
import { toHistogram, toHorizon, writtenBy } from '../../../../src/core/graph/inquiry/by-date';
import { howConnected } from '../../../../src/core/graph/inquiry/connected';
import { everyoneThinks } from '../../../../src/core/graph/inquiry/everyone-knows';
import { everything } from '../../../../src/core/graph/inquiry/everything';
import { readNext } from '../../../../src/core/graph/inquiry/read-next';
import { toSideBySide, whatItShares } from '../../../../src/core/graph/inquiry/shares';
import { onlyTheyHold, toHandOverNote, whoAlone } from '../../../../src/core/graph/inquiry/who-alone';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { toSyntheticVault } from '../../../bench/synthetic';
import { QUEUE_MODEL, QUEUE_VAULT, nodeOf, noteOf, titlesOf } from '../vault';

const at = (title: string): number => nodeOf(QUEUE_MODEL, title);
const said = (answer: Answer): string[] => answer.rows.map((row) => `${row.lane}: ${row.reason}`);

describe('who alone holds', () => {
  test('asks about what rests on one person, on people who left, on nobody', () => {
    const model = toModel([
      ...QUEUE_VAULT,
      noteOf('system', 'Fax gateway'),
      noteOf('system', 'Card vault', { links: { 'system.owners': ['Mia Brandt'] } }),
    ]);
    expect(said(whoAlone(model))).toEqual([
      'one person holds it: Mia Brandt is the only one written down for Card vault. Who else could learn it from them?',
      'those who held it left: Tom Okafor held The queue drains by hand on Mondays and is no longer here. Who ' +
        'picked it up?',
      'nobody is written down: Nobody is written down for Fax gateway. Whom would you ask?',
    ]);
  });

  test('asks whether old knowledge still holds, when a day is given', () => {
    expect(
      said(whoAlone(QUEUE_MODEL, { unconfirmedSince: 20_101 })).filter((line) => line.startsWith('not confirmed')),
    ).toEqual([
      'not confirmed since: Replay twice is safe was last confirmed on 2025-01-12, before 2025-01-13. Does it ' +
        'still hold?',
    ]);
  });

  test('says what only one person holds, also when they have left, and makes a hand-over note of it', () => {
    expect(onlyTheyHold(QUEUE_MODEL, at('Tom Okafor')).rows.map(({ node }) => QUEUE_MODEL.titles[node])).toEqual([
      'The queue drains by hand on Mondays',
    ]);
    expect(onlyTheyHold(QUEUE_MODEL, at('Ana Reyes')).sentence).toBe(
      'Whatever Ana Reyes is written down for, somebody else here holds it too.',
    );
    expect(toHandOverNote(QUEUE_MODEL, at('Tom Okafor'))).toContain('## [[The queue drains by hand on Mondays]]');
    const [edge = -1] = onlyTheyHold(QUEUE_MODEL, at('Tom Okafor')).rows[0]?.chains[0]?.edges ?? [];
    const told = toHandOverNote(
      QUEUE_MODEL,
      at('Tom Okafor'),
      new Map([[edge, [{ sentence: 'Tom opens the valve\nby hand.', title: 'Slow queue' }]]]),
    );
    expect(told).toContain(
      '- How we know: Tom Okafor knows The queue drains by hand on Mondays.\n  - “Tom opens the valve by ' +
        'hand.” (Slow queue)\n',
    );
  });
});

test('what if somebody is away: what has nobody, and what has one person left', () => {
  expect(said(whatIfAway(QUEUE_MODEL, [at('Ana Reyes')]))).toEqual([
    'one person is left: Only Mia Brandt would be left for Ledger. Do they know?',
    'one person is left: Only Mia Brandt would be left for Payments queue. Do they know?',
    'one person is left: Only Mia Brandt would be left for Replay twice is safe. Do they know?',
  ]);
  expect(whatIfAway(QUEUE_MODEL, [at('Ana Reyes'), at('Mia Brandt')]).sentence).toBe(
    'With Ana Reyes and Mia Brandt away, 3 things have nobody.',
  );
});

describe('what an incident shares', () => {
  test('the rarest thing in common comes first, and the reason is one sentence', () => {
    expect(said(whatItShares(QUEUE_MODEL, at('Slow queue')))).toEqual([
      'shares: Slow queue and Double charge share the system Payments queue and the person Ana Reyes; Slow ' +
        'queue came to mind in Double charge.',
    ]);
    expect(whatItShares(QUEUE_MODEL, at('Undated outage')).rows.map(({ reason }) => reason)).toEqual([
      'Undated outage and Double charge share the system Ledger.',
    ]);
  });

  test('no number is shown: no row carries a score', () => {
    for (const row of whatItShares(QUEUE_MODEL, at('Slow queue')).rows)
      expect(Object.keys(row).sort()).toEqual(['chains', 'lane', 'last', 'left', 'node', 'reason']);
  });

  test('two incidents stand side by side', () => {
    const { first, both, second } = toSideBySide(QUEUE_MODEL, at('Slow queue'), at('Double charge'));
    expect([titlesOf(QUEUE_MODEL, first), titlesOf(QUEUE_MODEL, both), titlesOf(QUEUE_MODEL, second)]).toEqual([
      ['Ida Lund', 'Tom Okafor', 'The queue drains by hand on Mondays', 'Hidden work'],
      ['Payments queue', 'Ana Reyes'],
      ['Ledger'],
    ]);
  });
});

test('how two notes are connected is a sentence in which every step has its place', () => {
  const answer = howConnected(QUEUE_MODEL, at('Ida Lund'), at('Hidden work'));
  expect(answer.sentence).toBe(
    'Ida Lund and Hidden work are 2 steps apart: Ida Lund took part in Slow queue, which shows Hidden work.',
  );
  const longer = howConnected(QUEUE_MODEL, at('Ida Lund'), at('Mia Brandt'));
  expect(said(longer).slice(0, 2)).toEqual([
    'shortest: Ida Lund took part in Slow queue, which involved Payments queue, which is owned by Mia Brandt.',
    expect.stringMatching(/^next shortest: Ida Lund took part in Slow queue, which /),
  ]);
  const apart = toModel([noteOf('person', 'A'), noteOf('person', 'B')]);
  expect(howConnected(apart, 0, 1).sentence).toBe('Nothing written down connects A and B within 8 steps.');
});

test('a note and itself are two different choices to make, and no way is listed', () => {
  const answer = howConnected(QUEUE_MODEL, at('Ledger'), at('Ledger'));
  expect(answer.sentence).toBe('Both are Ledger. Choose two different notes.');
  expect(answer.rows).toEqual([]);
});

test('where more ways are equally short than are listed, the sentence says how many', () => {
  const nights = Array.from({ length: 1200 }, (_each, night) =>
    noteOf('incident', `Night ${night}`, { links: { 'incident.systems': ['Ledger'], 'incident.responders': ['Ana'] } }),
  );
  const many = toModel([noteOf('system', 'Ledger'), noteOf('person', 'Ana'), ...nights]);
  const answer = howConnected(many, nodeOf(many, 'Ledger'), nodeOf(many, 'Ana'));
  expect(answer.sentence).toMatch(
    /^Ledger and Ana are 2 steps apart: Ledger was part of Night 0, .* Ana\. 1,200 ways are that short; 6 of them are listed\.$/,
  );
  expect([answer.rows.length, answer.more]).toEqual([6, 1194]);
});

describe('what to read next', () => {
  test('each hop says why, and what is unread comes first', () => {
    const read = new Set(['Double charge.md']);
    expect(said(readNext(QUEUE_MODEL, at('Slow queue')))).toEqual([
      'unread: Slow queue and Double charge share the system Payments queue and the person Ana Reyes; Slow ' +
        'queue came to mind in Double charge.',
      'unread: Double charge and Undated outage share the system Ledger.',
    ]);
    expect(readNext(QUEUE_MODEL, at('Slow queue'), { read }).rows.map(({ lane }) => lane)).toEqual([
      'read before',
      'unread',
    ]);
  });
});

describe('what was written down by a date', () => {
  test('only notes and links of that time, undated incidents kept and named', () => {
    expect(writtenBy(QUEUE_MODEL, toDayNumber(2024, 7, 1)).sentence).toBe(
      'By 2024-07-01, 2 of 3 incidents had been written down; 1 of them carries no date.',
    );
    const { nodes, edges } = toHorizon(QUEUE_MODEL, 19_900);
    expect(titlesOf(QUEUE_MODEL, toMembers(nodes))).not.toContain('Replay twice is safe');
    expect(titlesOf(QUEUE_MODEL, toMembers(nodes))).toContain('Tom Okafor');
    expect(toMembers(edges).length).toBeGreaterThan(4);
  });

  test('the strip has every month between the first and the last', () => {
    const { months, undated } = toHistogram(QUEUE_MODEL);
    expect(months[0]).toEqual({ month: '2024-06', count: 1 });
    expect(months[months.length - 1]).toEqual({ month: '2025-04', count: 1 });
    expect([months.length, undated]).toEqual([11, 1]);
  });
});

test('what everyone thinks everyone knows: marked so, or held by one and named by nobody else', () => {
  const model = toModel([
    noteOf('person', 'Ana'),
    noteOf('person', 'Bo'),
    noteOf('knowledge', 'Marked', {
      properties: new Map([['thought-everyone-knew', [true]]]),
      links: { 'knowledge.held-by': ['Ana', 'Bo'] },
    }),
    noteOf('knowledge', 'Lonely', { links: { 'knowledge.held-by': ['Ana'] } }),
    noteOf('knowledge', 'Told by her', { links: { 'knowledge.held-by': ['Ana'] } }),
    noteOf('knowledge', 'Told by others', { links: { 'knowledge.held-by': ['Ana'] } }),
    noteOf('incident', 'Hers', { links: { 'incident.authors': ['Ana'] }, says: ['Told by her'] }),
    noteOf('incident', 'Theirs', { links: { 'incident.authors': ['Ana', 'Bo'] }, says: ['Told by others'] }),
  ]);
  expect(said(everyoneThinks(model))).toEqual([
    'thought everyone knew: “Marked” was thought to be known to everyone; Ana and Bo hold it. To whom was it news?',
    'never named by others: Only Ana is written down for “Lonely”, and no account by others names it. Do the ' +
      'others know?',
    'never named by others: Only Ana is written down for “Told by her”, and no account by others names it. Do ' +
      'the others know?',
  ]);
});

test('everything that fits is drawn, and said to be', () => {
  const answer = everything(QUEUE_MODEL, toFiltered(QUEUE_MODEL, NO_FILTER));
  expect(answer.sentence).toMatch(/^13 of 13 notes shown, with \d+ links between them\.$/);
  expect([answer.picture.nodes.length, answer.picture.more, answer.rows.length]).toEqual([13, 0, 13]);
});

test('of more than a picture holds, the sentence says what is drawn, what is not, and what can be done', () => {
  const model = toModel(toSyntheticVault(1000).notes);
  const answer = everything(model, toFiltered(model, NO_FILTER));
  expect(answer.sentence).toBe(
    '150 of 1,000 notes drawn: the newest incidents, each with what it touches. +850 more: draw more, open the ' +
      'table or narrow the question.',
  );
  expect([answer.picture.nodes.length, answer.picture.more, answer.rows.length]).toEqual([150, 850, 1000]);
});

test('incidents are listed from the newest on, people by name', () => {
  const model = toModel(toSyntheticVault(200).notes);
  const { rows } = everything(model, toFiltered(model, NO_FILTER));
  const days = rows.filter(({ lane }) => lane === 'incident').map(({ last }) => last ?? 0);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  const people = titlesOf(
    model,
    rows.filter(({ lane }) => lane === 'person').map(({ node }) => node),
  );
  expect(people).toEqual([...people].sort());
});

test('when an answer does not fit into its picture, each of its headings is seen in it', () => {
  const rows = ['a', 'b'].flatMap((lane, at) =>
    Array.from({ length: 200 }, (_none, turn) => ({
      node: at * 200 + turn,
      lane,
      reason: '',
      chains: [],
      last: null,
      left: false,
    })),
  );
  const { nodes, more } = toPicture([], rows);
  expect([nodes.filter((node) => node < 200).length, nodes.length, more]).toEqual([75, 150, 250]);
});

test('whoever knows a system in a hundred ways does not take the room of those who know it in one', () => {
  const incidents = Array.from({ length: 200 }, (_none, at) =>
    noteOf('incident', `I${at}`, {
      links: { 'incident.systems': ['Hub'], 'incident.responders': ['Ana', `P${at % 30}`] },
    }),
  );
  const model = toModel([
    ...incidents,
    noteOf('system', 'Hub'),
    noteOf('person', 'Ana'),
    ...Array.from({ length: 30 }, (_none, at) => noteOf('person', `P${at}`)),
  ]);
  const { picture, rows } = whoKnows(model, nodeOf(model, 'Hub'));
  expect(picture.more).toBeGreaterThan(0);
  expect(rows.filter(({ node }) => !picture.nodes.includes(node))).toEqual([]);
});

test('no picture of any answer is larger than its limit, and it draws only edges between its notes', () => {
  const model = toModel(toSyntheticVault(3000).notes);
  const hub = model.paths.indexOf('Systems/system-0.md');
  const incident = model.paths.indexOf('Incidents/INC-2000.md');
  const person = model.paths.indexOf('People/person-0.md');
  const answers = [
    whoKnows(model, hub),
    whoAlone(model),
    whatIfAway(model, [person]),
    whatItShares(model, incident),
    howConnected(model, incident, person),
    readNext(model, incident),
    writtenBy(model, 18_000),
    everyoneThinks(model),
    everything(model, toFiltered(model, NO_FILTER)),
  ];
  for (const { picture, question } of answers) {
    expect(picture.nodes.length, question).toBeLessThanOrEqual(MOST_DRAWN);
    for (const edge of picture.edges)
      expect(
        [model.edgeFrom[edge], model.edgeTo[edge]].every((end) => picture.nodes.includes(end ?? -1)),
        question,
      ).toBe(true);
  }
});
