import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNameIndex } from '../../../src/core/atlas/name-index';
import { readNote } from './cards';

const cardOf = (path: string, text: string) => {
  const { card } = readNote(path, { [path]: text });
  if (!card) throw new Error('The note is one of ours.');
  return card;
};

test('a name that leads nowhere and that an alias meets is told with both notes', () => {
  const index = createNameIndex();
  index.put(cardOf('Ana Reyes.md', '---\ntype: person\naliases: [Ana]\n---\n'));
  index.put(cardOf('A.md', '---\ntype: incident\n---\n[[ana]] and [[Team/Ana]] and [[Nobody]]\n'));
  expect(index.met()).toEqual([{ name: 'ana', from: ['A.md'], meant: ['Ana Reyes.md'] }]);
  expect(index.shared()).toEqual([]);
});

test('whatever came and went, it tells what an index of the notes that are there tells', () => {
  const note = fc.record({
    path: fc.constantFrom('A.md', 'x/A.md', 'y/A.md', 'x/B.md', 'C.md'),
    alias: fc.constantFrom('A', 'B', 'D'),
    link: fc.constantFrom('A', 'D', 'z/B', 'E'),
  });
  const toCard = ({ path, alias, link }: { path: string; alias: string; link: string }) =>
    cardOf(path, `---\ntype: incident\naliases: [${alias}]\n---\n[[${link}]]\n`);
  fc.assert(
    fc.property(fc.array(fc.tuple(note, fc.boolean()), { maxLength: 12 }), (steps) => {
      const index = createNameIndex();
      const there = new Map<string, ReturnType<typeof toCard>>();
      for (const [each, stays] of steps) {
        const before = there.get(each.path);
        if (before) index.drop(before);
        there.delete(each.path);
        if (!stays) continue;
        const card = toCard(each);
        index.put(card);
        there.set(each.path, card);
      }
      const fresh = createNameIndex();
      for (const card of there.values()) fresh.put(card);
      const told = ({ met, shared }: typeof index) => [
        [...met()].sort((a, b) => (a.name < b.name ? -1 : 1)),
        shared().map(String).sort(),
      ];
      expect(told(index)).toEqual(told(fresh));
    }),
  );
});

test('a link that leads to its note is told of nobody, and one without a name neither', () => {
  const notes = {
    'Ana.md': '---\ntype: person\naliases: [""]\n---\n',
    'A.md': '---\ntype: incident\n---\n[[Ana]] and [[ #Part]]\n',
  };
  const index = createNameIndex();
  for (const path of Object.keys(notes)) {
    const { card } = readNote(path, notes);
    if (card) index.put(card);
  }
  expect(index.met()).toEqual([]);
});
