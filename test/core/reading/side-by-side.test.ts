import { describe, expect, test } from 'vitest';
import { readReadingLines } from '../../../src/core/notes/reading-note';
import { findReadings } from '../../../src/core/reading/readings';
import { toPlainSentence } from '../../../src/core/text/markdown/sentence';
import { toKnowledge, toSideBySide } from '../../../src/core/reading/side-by-side';
import { atlasOf } from '../atlas/cards';
import { GROUP } from './vault';

const QUEUE = 'Incidents/Stalled queue.md';
const atlas = atlasOf(GROUP);
const readers = findReadings(atlas, QUEUE).map((each) => ({ ...each, ...readReadingLines(GROUP[each.path] ?? '') }));
const side = toSideBySide('Stalled queue', GROUP[QUEUE] ?? '', readers);
const linkTo = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

describe('readers side by side', () => {
  test('are columns from those who were there to those who are new', () => {
    expect(side.columns.map(({ who }) => who)).toEqual(['Bo Lind', 'Mia Ode']);
  });

  test('passages are rows in the order of the text, and each says by how many it was found', () => {
    expect(side.rows.map(({ about, quote, found }) => `${about} ${quote} ${found}`)).toEqual([
      'passage every lamp was green by one',
      'passage had lost its lease by one',
      'passage restarts the consumer on a hunch by one',
      'passage The lease is found in the wrong region. by one',
      'passage a lease outlives its consumer by an hour differently',
      'nowhere  by one',
    ]);
  });

  test('a claim known to one and new to another is a difference', () => {
    expect(side.rows.filter(({ difference }) => difference).map(({ difference }) => difference)).toEqual([
      { knew: [0], learned: [1] },
    ]);
  });

  test('what was learned becomes a knowledge note with who holds it, to whom it was news, and both sentences', () => {
    const row = side.rows.find(({ difference }) => difference);
    if (!row) throw new Error('no difference');
    const { answers, body } = toKnowledge(atlas, QUEUE, side, row, linkTo);
    expect(Object.fromEntries(answers)).toEqual({
      about: ['[[Ledger]]'],
      'held-by': ['[[Bo Lind]]'],
      'revealed-by': ['[[Stalled queue]]'],
      'news-to': ['[[Mia Ode]]'],
      'thought-everyone-knew': true,
    });
    expect(body).toBe(
      '- Bo Lind thought everybody knew: “a lease outlives its consumer by an hour” — It says so in the old handbook ' +
        '([[Bo reads the queue#^k-0001]])\n' +
        '- Mia Ode did not know: “a lease outlives its consumer by an hour” ([[Mia reads the queue#^n-0001]])\n',
    );
  });

  test('what readers wrote stays words in the knowledge note, whatever Markdown it looks like', () => {
    const [reader] = readers;
    if (!reader) throw new Error('no reader');
    const remark = { quote: 'the *queue* stood still', link: 'Stalled queue#Story', id: null, line: 1 } as const;
    const two = toSideBySide('Stalled queue', GROUP[QUEUE] ?? '', [
      { ...reader, who: '# Bo', remarks: [{ ...remark, remark: 'known', words: 'see [[Ana]] %% <b> #tag' }] },
      { ...reader, who: 'Eve', remarks: [{ ...remark, remark: 'news', words: '' }] },
    ]);
    const row = two.rows.find(({ difference }) => difference !== null);
    if (!row) throw new Error('no difference');
    const { body } = toKnowledge(atlas, QUEUE, two, row, linkTo);
    const told = body.split('\n').filter((line) => line !== '');
    expect(told.map((line) => toPlainSentence(line.slice(2)))).toEqual([
      '# Bo thought everybody knew: “the *queue* stood still” — see [[Ana]] %% <b> #tag (Bo reads the queue)',
      'Eve did not know: “the *queue* stood still” (Bo reads the queue)',
    ]);
  });

  test('passages that share words are one row, under the longer of the two quotes', () => {
    const reader = readers[0];
    if (!reader) throw new Error('no reader');
    const remark = { remark: 'surprise', words: '', link: 'Stalled queue#Story', id: null, line: 1 } as const;
    const two = toSideBySide('Stalled queue', GROUP[QUEUE] ?? '', [
      { ...reader, remarks: [{ ...remark, quote: 'every lamp was green' }] },
      { ...reader, who: 'Eve', remarks: [{ ...remark, quote: 'the queue stood still and every lamp' }] },
    ]);
    expect(two.rows.map(({ quote, found }) => `${quote}: ${found}`)).toEqual([
      'the queue stood still and every lamp: by several',
    ]);
  });
});
