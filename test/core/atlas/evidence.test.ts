import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/core/atlas/evidence';
import { atlasOf, readNote } from './cards';

const vault = {
  'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Ana Reyes]]"]\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
  'Knowledge/Replay needs the old key.md':
    '---\ntype: knowledge\nabout: ["[[Ledger]]"]\nheld-by: ["[[Bo Lind]]"]\n---\n',
  'Incidents/Stall.md':
    '---\ntype: incident\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana Reyes]]", "[[Cy Dunn]]"]\ncontributors: ' +
    '["[[Ana Reyes]]", "[[Ledger]]"]\n---\nNobody was sure. [[Bo Lind|Bo]] knew the old key. It was late.\n',
};

describe('evidence', () => {
  test('a mention brings the sentence it stands in', () => {
    const mention = atlasOf(vault)
      .edgesTo('People/Bo Lind.md')
      .find(({ relation }) => relation.id === 'mentions')?.evidence[0];
    expect(mention && findQuote(vault['Incidents/Stall.md'], mention)?.sentence).toBe('Bo knew the old key.');
  });

  test('the first sentence of a note comes without the properties above it', () => {
    const text = '---\ntype: incident\n---\n[[Bo Lind]] came in. He had the key.\n';
    expect(findQuote(text, { path: 'A.md', from: text.indexOf('[[Bo'), property: null })?.sentence).toBe(
      'Bo Lind came in.',
    );
  });

  test('what stands off the record makes no edge and gives no sentence', () => {
    const notes = {
      ...vault,
      'Interviews/Ana.md': '---\ntype: interview\n---\n> [!off-record]\n> [[Bo Lind]] had gone home.\n',
    };
    expect(readNote('Interviews/Ana.md', notes).card?.links).toEqual([]);
    expect(
      findQuote(notes['Interviews/Ana.md'], {
        path: 'Interviews/Ana.md',
        from: notes['Interviews/Ana.md'].indexOf('[[Bo'),
        property: null,
      }),
    ).toBeNull();
  });

  test('an interview off the record yields no relation, mark or question', () => {
    const card = readNote('Interviews/B.md', {
      'Interviews/B.md':
        '---\ntype: interview\nattribution: off record\nincident: "[[Stall]]"\nwith: "[[Bo Lind]]"\n---\nIt ' +
        'hurt. #mark/confused\n\n> [!question|story-01] What happened?\n> A lot.\n',
    }).card;
    expect([card?.links, card?.marks, card?.questions, card?.offRecord]).toEqual([[], [], [], true]);
    expect([...(card?.properties.keys() ?? [])]).toEqual(['attribution']);
  });

  test('a sentence is told with its place and its line', () => {
    const text = '---\ntype: incident\n---\n  [[Bo Lind]] came in.\n\nHe had the [[Ledger|key]]. It was late.\n';
    const at = (words: string): unknown => findQuote(text, { path: 'A.md', from: text.indexOf(words), property: null });
    const first = text.indexOf('[[Bo');
    expect(at('[[Bo')).toEqual({ from: first, to: text.indexOf('\n\nHe'), sentence: 'Bo Lind came in.', line: 3 });
    const second = text.indexOf('He had');
    expect(at('[[Ledger')).toEqual({ from: second, to: text.indexOf(' It was'), sentence: 'He had the key.', line: 5 });
  });

  test('where the note has become shorter, or nothing is left to read, there is no sentence', () => {
    const at = (text: string, from: number): unknown => findQuote(text, { path: 'A.md', from, property: null });
    expect([at('Short.', 6), at('Short.', 60), at('', 0), at('One.\n\n%%x%%\n', 7)]).toEqual([null, null, null, null]);
  });

  test('a property is told by its line, whatever its case, and by its name where the line is gone', () => {
    const text = '---\ntype: system\nOwners:\n  - "[[Ana]]"\n---\nowners: nobody\n';
    const told = (property: string, note = text): unknown => findQuote(note, { path: 'A.md', from: 0, property });
    const from = text.indexOf('Owners');
    expect(told('owners')).toEqual({ from, to: from + 'Owners:'.length, line: 2, sentence: 'Property “owners”' });
    expect(told('systems')).toEqual({ from: 0, to: 0, line: 0, sentence: 'Property “systems”' });
    expect(told('owner')).toEqual({ from: 0, to: 0, line: 0, sentence: 'Property “owner”' });
    expect(told('owners', 'No properties any more.\n')).toBeNull();
  });
});

test('a property is told by the line that it begins, whatever ends alike', () => {
  const text = '---\ntype: system\nnot-owners:\nowners: ["[[Ana]]"]\n---\n';
  const quote = findQuote(text, { path: 'A.md', from: 0, property: 'owners' });
  expect(quote && text.slice(quote.from, quote.to)).toBe('owners: ["[[Ana]]"]');
  expect(quote?.line).toBe(3);
});

test('a place inside the properties brings no word of them', () => {
  const text = '---\ntype: incident\nwhy: "[[Bo Lind]] left"\n---\n\n\n  [[Ana]] came in.\n';
  const quote = findQuote(text, { path: 'A.md', from: text.indexOf('[[Ana'), property: null });
  expect([quote?.sentence, quote?.from, quote?.line]).toEqual(['Ana came in.', text.indexOf('[[Ana'), 6]);
});
