import { describe, expect, test } from 'vitest';
import type { NoteCard } from '../../../../src/core/notes/card';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toDayNumber } from '../../../../src/core/atlas/model/day';
import { toFacts } from '../../../../src/core/atlas/model/card-facts';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { findByName } from '../../../../src/core/atlas/model/model';
import { atlasOf } from '../cards';

const NOTES = {
  'Systems/Queue.md': '---\ntype: system\n---\n',
  'People/Ana.md': '---\ntype: person\nleft: 2025-03-01\nask-me-about: "[[Queue]]"\n---\n',
  'Incidents/Slow.md':
    '---\ntype: incident\nstarted: 2024-11-04T02:13\nsystems: ["[[Queue]]"]\ngraph: stop\n---\nThen [[Ana]] ' +
    'came. #mark/surprised\n\n> [!off-record]\n> [[Bo]] was asleep.\n',
  'Interviews/Ana.md':
    '---\ntype: interview\nattribution: off record\ndate: 2024-11-05\nincident: "[[Slow]]"\nwith: ' +
    '"[[Ana]]"\n---\nShe said [[Queue]].\n',
};

function factsOf(path: string): ReturnType<typeof toFacts> {
  const card: NoteCard | null = atlasOf(NOTES).card(path);
  if (card === null) throw new Error(`${path} has no card`);
  return toFacts(card);
}

describe('what a note gives to the graph', () => {
  test('is its date, its links with their places, its marks, and that a walk ends here', () => {
    const { date, stop, marks, links } = factsOf('Incidents/Slow.md');
    expect([date, stop, marks]).toEqual([toDayNumber(2024, 11, 4), true, ['surprised']]);
    expect(links.map(({ to, relation, offset }) => [to, relation, offset >= 0])).toEqual([
      ['Systems/Queue.md', 'incident.systems', false],
      ['People/Ana.md', 'mentions', true],
    ]);
  });

  test('is that somebody left', () => {
    expect(factsOf('People/Ana.md').left).toBe(true);
  });

  test('is nothing but its name when it was said off the record', () => {
    const { title, date, properties, marks, links } = factsOf('Interviews/Ana.md');
    expect([title, date, properties.size, marks.length, links.length]).toEqual(['Ana', null, 0, 0, 0]);
  });

  test('makes an answer whose evidence is a place in the note', () => {
    const model = toModel(atlasOf(NOTES).all().map(toFacts));
    const rows = whoKnows(model, findByName(model, 'Queue')).rows;
    expect(rows.map(({ lane, reason, left }) => [lane, reason, left])).toEqual([
      ['no longer here', 'Ana (People) can be asked about Queue.', true],
    ]);
    expect(rows[0]?.chains.map(({ words }) => words)).toEqual([
      'Ana (People) can be asked about Queue',
      'Ana (People) is mentioned in “Slow”, which involved Queue',
    ]);
  });
});
