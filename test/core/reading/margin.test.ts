import { expect, test } from 'vitest';
import { readReadingLines } from '../../../src/core/notes/reading-note';
import { toMarginDots } from '../../../src/core/reading/margin';
import { GROUP } from './vault';

const QUEUE = GROUP['Incidents/Stalled queue.md'] ?? '';
const remarksOf = (path: string): ReturnType<typeof readReadingLines>['remarks'] =>
  readReadingLines(GROUP[path] ?? '').remarks;

test('a line has one dot, mine where I left something there, and it says in words what', () => {
  const dots = toMarginDots('Stalled queue', QUEUE, [
    { who: 'Mia Ode', mine: true, remarks: remarksOf('Readings/Mia reads the queue.md') },
    { who: 'Bo Lind', mine: false, remarks: remarksOf('Readings/Bo reads the queue.md') },
  ]);
  const lines = QUEUE.split('\n');
  expect(dots.map(({ line, mine, sentence }) => [lines[line]?.slice(0, 20), mine, sentence])).toEqual([
    ['For forty minutes th', true, 'Questions: What is a lease?. Bo Lind: What surprised me'],
    ['- 09:24 [[Ana Reyes]', true, 'Questions: Why restart at all?'],
    ['- 09:41 The lease is', true, 'Questions: Who decides which region?'],
    ['Bo knew that a lease', true, 'New to me. Bo Lind: I thought everybody knew: It says so in the old handbook'],
  ]);
});

test('a remark about another note, and one whose words are gone, have no dot here', () => {
  const remark = { remark: 'news', words: '', id: null, line: 0 } as const;
  const mine = (quote: string, link: string): Parameters<typeof toMarginDots>[2] => [
    { who: 'Mia', mine: true, remarks: [{ ...remark, quote, link }] },
  ];
  expect(toMarginDots('Stalled queue', QUEUE, mine('every lamp was green', 'Ledger'))).toEqual([]);
  expect(toMarginDots('Stalled queue', QUEUE, mine('every lamp was blue', 'Stalled queue#Story'))).toEqual([]);
});
