import { describe, expect, test } from 'vitest';
import { readTeamQuestions, hintTeamQuestions } from '../../../src/core/questions/team';

describe('a team’s own questions', () => {
  const note =
    '---\ntype: questions\n---\n\n## Tools and pictures\n\n- Which printer do you trust? ^own-printer\n\n## On ' +
    'paper\n\n- What did you have on paper?\n- Did you tell anyone?\n';

  test('stand under our lenses or their own, and keep their ids', () => {
    expect(readTeamQuestions(note).map(({ id, lens, ownLens }) => `${id} ${lens} ${ownLens ?? ''}`.trim())).toEqual([
      'own-printer tools',
      'own-what-did-you-have-on-paper own On paper',
      'own-did-you-tell-anyone own On paper',
    ]);
  });

  test('thirty thousand items with the same words have as many ids, without counting from the start', () => {
    const same =
      '---\ntype: questions\n---\n\n- Which printer? ^own-printer-3\n' +
      `${'- Which printer? ^own-printer\n'.repeat(30_000)}`;
    const ids = readTeamQuestions(same).map(({ id }) => id);
    expect([new Set(ids).size, ids.slice(0, 4)]).toEqual([
      30_001,
      ['own-printer-3', 'own-printer', 'own-printer-2', 'own-printer-4'],
    ]);
  });

  test('get hints where the words stand, and are never refused', () => {
    expect(hintTeamQuestions(note).map(({ rule, from, to }) => `${rule}: ${note.slice(from, to)}`)).toEqual([
      'closed: Did ',
    ]);
  });
});
