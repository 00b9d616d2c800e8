import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readProperties } from '../../../../src/core/notes/mapping';
import { readBlock, toBlockText } from '../../../../src/core/graph/ask/question-block';
import { readSaved, toSavedNote } from '../../../../src/core/graph/ask/saved-question';
import { FRESH_STATE } from '../../../../src/core/graph/ask/state';

describe('a block in a note', () => {
  test('asks a question of the note it stands in', () => {
    expect(readBlock('question: who-knows\nof: this\nas: sentence')).toMatchObject({
      question: 'who-knows',
      of: ['this'],
      as: 'sentence',
      troubles: [],
    });
  });

  test('with nothing but filter text shows what passes it', () => {
    expect(readBlock('kind:person within:1 of:[[Ledger]]\n-left')).toMatchObject({
      question: null,
      filter: 'kind:person within:1 of:[[Ledger]] -left',
      as: 'table',
    });
  });

  test('takes several notes, with aliases and headings', () => {
    expect(readBlock('of: [[Ledger|the book]] [[Stall#Story]]\nof: Echo').of).toEqual(['Ledger', 'Stall', 'Echo']);
  });

  test('says calmly what it did not understand, and shows the rest', () => {
    const block = readBlock('question: whose-fault\nas: pie\nfilter: left');
    expect(block.filter).toBe('left');
    expect(block.troubles).toHaveLength(2);
  });

  test('written down and read again it is the same', () => {
    const block = readBlock(
      'saved: Who keeps the night\nquestion: connected\nof: [[A]]\nof: [[B]]\nby: 2024-01-01\nfilter: ' +
        '-left\nas: picture',
    );
    expect(readBlock(toBlockText(block).replace(/^```.*$/gm, ''))).toEqual(block);
  });
});

describe('a saved question', () => {
  const state = {
    ...FRESH_STATE,
    question: 'connected' as const,
    subjects: ['Systems/Ledger.md', 'People/Ana.md'],
    filter: 'within:2 of:[[Ledger]] -"odd \\"one\\""',
  };
  const note = toSavedNote('Night', state, (path) => `[[${path.replace(/^.*\/|\.md$/g, '')}]]`);
  const propertiesOf = (text: string): ReadonlyMap<string, unknown> =>
    readProperties(parse(text.split('---')[1] ?? ''));

  test('read again it asks the same', () => {
    const read = readSaved(
      propertiesOf(note.text),
      (link) => ({ Ledger: 'Systems/Ledger.md', Ana: 'People/Ana.md' })[link] ?? null,
    );
    expect(read).toEqual(state);
  });

  test.each(['[x', 'a\nevil: 1', '# x', '"', '2026-11-04'])(
    'keeps whatever its day says as that day: %j (A14)',
    (date) => {
      const properties = propertiesOf(toSavedNote('Night', { ...state, date }, (path) => `[[${path}]]`).text);
      expect(properties.get('by')).toBe(date);
      expect([...properties.keys()]).toEqual(['type', 'question', 'of', 'by', 'filter', 'roots']);
    },
  );

  test('follows a rename, because the host renames its links and the filter takes its names from them', () => {
    const renamed = note.text.replaceAll('"[[Ledger]]"', '"[[Old book]]"');
    expect(readSaved(propertiesOf(renamed), (link) => `Systems/${link}.md`)).toMatchObject({
      subjects: ['Systems/Old book.md', 'Systems/Ana.md'],
      filter: 'within:2 of:[[Old book]] -"odd \\"one\\""',
    });
  });
});
