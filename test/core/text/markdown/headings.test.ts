import { describe, expect, test } from 'vitest';
import { findBodyFacts } from '../../../../src/core/notes/import/body-facts';
import { readTeamQuestions } from '../../../../src/core/questions/team';
import { toPassage } from '../../../../src/core/reading/passage';
import { listSections } from '../../../../src/core/reading/rendering';
import { toStops } from '../../../../src/core/reading/stops';
import { findSpokenHeadings } from '../../../../src/core/text/markdown/headings';

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
