import { describe, expect, test } from 'vitest';
import { toReadBack } from '../../../../src/core/questions/interview/read-back';
import { NIGHT } from '../vault';

describe('reading back', () => {
  test('gives the interviewee their own words, clean, and nothing off the record', () => {
    const {
      text: clean,
      answered,
      open,
    } = toReadBack(NIGHT['Interviews/Ana.md'] ?? '', 'Your account of the stalled queue');
    expect([answered, open]).toEqual([3, 1]);
    expect(clean).toContain(
      '**Who else here knows that?**\n\nIt surprised me that anybody did. Eve Sato once said a word about ' +
        'keys.\n\nThat is all.',
    );
    expect(clean).not.toMatch(/TAINTED|\[!|\[\[/);
  });
});
