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
});
