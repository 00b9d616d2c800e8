import { describe, expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import type { Answer } from '../../../../src/core/graph/inquiry/answer';
import { onlyTheyHold, toHandOverNote, whoAlone } from '../../../../src/core/graph/inquiry/who-alone';
import { QUEUE_MODEL, QUEUE_VAULT, nodeOf, noteOf } from '../vault';

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
      'those who held it left: Tom Okafor held “The queue drains by hand on Mondays” and is no longer here. Who ' +
        'picked it up?',
      'nobody is written down: Nobody is written down for Fax gateway. Whom would you ask?',
    ]);
  });

  test('does not say that everything is held where no system and no knowledge is written down', () => {
    expect(whoAlone(toModel([noteOf('incident', 'Slow lamp')])).sentence).toBe(
      'No system and no piece of knowledge is written down yet.',
    );
  });

  test('asks whether old knowledge still holds, when a day is given', () => {
    expect(
      said(whoAlone(QUEUE_MODEL, { unconfirmedSince: 20_101 })).filter((line) => line.startsWith('not confirmed')),
    ).toEqual([
      'not confirmed since: “Replay twice is safe” was last confirmed on 2025-01-12, before 2025-01-13. Does it ' +
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
      '- How we know: Tom Okafor knows “The queue drains by hand on Mondays”.\n  - “Tom opens the valve by ' +
        'hand.” (Slow queue)\n',
    );
  });
});
