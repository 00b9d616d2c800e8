import { describe, expect, test } from 'vitest';
import { findBodyFacts } from '../../../../src/core/notes/import/body-facts';
import { readTeamQuestions } from '../../../../src/core/questions/team';
import { toPassage } from '../../../../src/core/reading/passage';
import { listSections } from '../../../../src/core/reading/rendering';
import { toStops } from '../../../../src/core/reading/stops';
import { findHeading, findSectionEnd, findSpokenHeadings } from '../../../../src/core/text/markdown/headings';

describe('a heading off the record', () => {
  const HEADS = ['# [!off-record] xq', '[!off-record] xq\n==='];

  test.each(HEADS)('keeps its place and loses its words: %j', (head) => {
    const text = `# Open\n\n${head}\n\nwords\n`;
    expect(findSpokenHeadings(text).map(({ text: words }) => words)).toEqual(['Open', '']);
  });

  test.each(HEADS)('names no section, stop, passage, question or fact: %j', (head) => {
    const text = `# Open\n\nOpen words.\n\n${head}\n\nwords\n\n- What did you see?\n`;
    const from = text.lastIndexOf('words');
    const told = [
      listSections(text),
      toStops(text, { date: null, zone: null }),
      toPassage(text, { from, to: from + 5 }, 'mark'),
      readTeamQuestions(text),
      findBodyFacts(text),
    ];
    expect(JSON.stringify(told)).not.toContain('xq');
    expect(JSON.stringify(told)).toContain('What did you see?');
  });

  test('gives no value to an import', () => {
    expect(
      JSON.stringify(findBodyFacts('# Started: [!off-record] xq\n\n## Started\n\n> [!off-record] xq\n')),
    ).not.toContain('xq');
  });
});

describe('a heading', () => {
  const text = '# Story\n\nIt ran.\n\n## What  surprised us\n\nThat.\n\n# Rest\n';

  test('is found by its words, whatever their case, spaces and Unicode form', () => {
    expect(findHeading(text, ' what surprised US')?.level).toBe(2);
    expect(findHeading('# Café\n', 'cafe\u0301')?.level).toBe(1);
    expect(findHeading(text, 'whatsurprised us')).toBe(null);
    expect(findHeading(text, 'Nothing')).toBe(null);
  });

  test('heads its section up to the next one of its level or above', () => {
    const endOf = (words: string): string => {
      const heading = findHeading(text, words);
      return heading ? text.slice(findSectionEnd(text, heading)) : '';
    };
    expect([endOf('Story'), endOf('What surprised us')].map((rest) => rest.trimStart())).toEqual([
      '# Rest\n',
      '# Rest\n',
    ]);
    expect(endOf('Rest').trim()).toBe('');
  });
});
