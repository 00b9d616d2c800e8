import { describe, expect, test } from 'vitest';
import type { NoteCard } from '../../../../src/core/notes/card';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toDayNumber } from '../../../../src/core/atlas/model/day';
import { toFacts } from '../../../../src/core/atlas/model/card-facts';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { findByName } from '../../../../src/core/atlas/model/model';
import { atlasOf, readNote } from '../cards';

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

  test('is no picture, canvas or other file that its text shows or links, there or not', () => {
    const path = 'Incidents/Slow.md';
    const text =
      '---\ntype: incident\nrelated: "[[old/report.pdf]]"\n---\n![[screens/lag.png|300]] ![[gone.PNG]] ' +
      '[[Map.canvas]] [[api.v2]] [[Bo]]\n';
    const files = { [path]: text, 'screens/lag.png': '', 'Map.canvas': '{}', 'old/report.pdf': '' };
    const { links } = toFacts(readNote(path, files).card ?? expect.fail());
    expect(links.map(({ to }) => to)).toEqual(['old/report.pdf', 'api.v2', 'Bo']);
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

describe('what a note gives, word by word', () => {
  const facts = (text: string): ReturnType<typeof toFacts> => {
    const card = atlasOf({ 'A.md': text, 'Bo.md': '---\ntype: person\n---\n' }).card('A.md');
    if (card === null) throw new Error('no card');
    return toFacts(card);
  };

  test('only a person leaves, and blanks are no day', () => {
    const left = (kind: string, day: string): boolean => facts(`---\ntype: ${kind}\nleft: "${day}"\n---\n`).left;
    expect([left('person', '2025'), left('person', '  '), left('system', '2025')]).toEqual([true, false, false]);
    expect(facts('---\ntype: person\n---\n').left).toBe(false);
  });

  test('a walk ends at the word stop, in any case, and at no other', () => {
    const stop = (word: string): boolean => facts(`---\ntype: system\ngraph: "${word}"\n---\n`).stop;
    expect([stop(' Stop '), stop('go'), stop('')]).toEqual([true, false, false]);
    expect(facts('---\ntype: system\n---\n').stop).toBe(false);
  });

  test('an interview off the record neither leaves nor ends a walk, and has no other name', () => {
    const hidden = facts(
      '---\ntype: interview\nattribution: off record\naliases: [Talk]\ngraph: stop\nleft: 2025\n---\n[[Bo]].\n',
    );
    expect([hidden.aliases, hidden.left, hidden.stop, hidden.links]).toEqual([[], false, false, []]);
  });

  test('a link in a property of ours without a relation gives nothing, in any other a mention', () => {
    const text =
      '---\ntype: incident\nresponders: ["[[Bo]]"]\nrisks: ["[[Bo]]"]\nsee: "[[Bo]]"\n---\n[[#Story]] and [[Bo]].\n';
    expect(facts(text).links.map(({ to, relation, offset }) => [to, relation, offset])).toEqual([
      ['Bo.md', 'incident.responders', -1],
      ['Bo.md', 'mentions', -1],
      ['Bo.md', 'mentions', text.lastIndexOf('[[Bo')],
    ]);
  });

  test('a link of the body without a place of its own is told without one', () => {
    const card = atlasOf({ 'A.md': '---\ntype: system\n---\n[[Bo]]\n', 'Bo.md': '---\ntype: person\n---\n' }).card(
      'A.md',
    );
    const moved = (from: number, to: number): unknown =>
      card && toFacts({ ...card, links: card.links.map((link) => ({ ...link, from, to })) }).links[0]?.offset;
    expect([moved(7, 9), moved(0, 0), moved(7, 7)]).toEqual([7, -1, -1]);
  });
});
