import { describe, expect, test } from 'vitest';
import { createPlaceFinder, toPassage } from '../../../src/core/reading/passage';
import { GROUP } from './vault';

const QUEUE = GROUP['Incidents/Stalled queue.md'] ?? '';

function select(text: string, words: string): ReturnType<typeof toPassage> {
  const from = text.indexOf(words);
  return toPassage(text, { from, to: from + words.length }, 'mark');
}

describe('a passage that a remark is about', () => {
  test('is quoted in plain words, with the heading it stands under', () => {
    expect(select(QUEUE, 'every lamp was green')).toEqual({ quote: 'every lamp was green', subpath: '#Story' });
    expect(select(QUEUE, '[[Ana Reyes]]: restarts the consumer')).toEqual({
      quote: 'Ana Reyes: restarts the consumer',
      subpath: '#Moments',
    });
  });

  test('is linked by the block where the line has an id', () => {
    expect(select(QUEUE, 'in the wrong region')).toEqual({ quote: 'in the wrong region', subpath: '#^lease' });
  });

  test('off the record, in the properties or without words is left where it is', () => {
    for (const words of ['TAINTED words', 'started: 2026', '\n\n'])
      expect(select(QUEUE, words)).toEqual({ refused: 'not-here' });
  });

  test('is shortened behind a word when it is long, and still found', () => {
    const text =
      '## Story\n\n' +
      `${Array.from({ length: 80 }, (_none, at) => `lamp ${at} went dark`).join(', ')}, then it was over.\n`;
    const passage = toPassage(text, { from: 10, to: text.length }, 'mark');
    if ('refused' in passage) throw new Error('refused');
    expect(passage.quote.length).toBeLessThan(302);
    expect(createPlaceFinder(text)(passage)).toMatchObject({ line: 2 });
  });

  test('is found again by its words, whatever marks and links came between them', () => {
    const find = createPlaceFinder(
      '# Queue\n\n## Story\n\nThe *lease* was, in fact,\n' +
        '[[Leases and keys#Old|found]] in the **wrong** region. #mark/torn ^x1\n',
    );
    expect(find({ quote: 'lease was, in fact, found in the wrong region', subpath: '#Story' })).toMatchObject({
      line: 4,
      last: 5,
      from: 19,
    });
  });

  test('that was reworded is gone, and never guessed', () => {
    const find = createPlaceFinder(QUEUE.replace('every lamp was green', 'all the lamps were green'));
    expect(find({ quote: 'every lamp was green', subpath: '#Story' })).toBeNull();
  });

  test('that stands twice is told by its heading, and without one it is not told', () => {
    const find = createPlaceFinder('## First\n\nThe gauge was green.\n\n## Second\n\nThe gauge was green.\n');
    expect(find({ quote: 'the gauge was green', subpath: '#Second' })).toMatchObject({ line: 6 });
    expect(find({ quote: 'the gauge was green', subpath: '' })).toBeNull();
    expect(find({ quote: 'gauge was gre', subpath: '#Second' })).toBeNull();
  });

  test('off the record is not found, even by its words', () => {
    expect(createPlaceFinder(QUEUE)({ quote: 'TAINTED words about somebody', subpath: '' })).toBeNull();
  });
});
