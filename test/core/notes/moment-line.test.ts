import { describe, expect, test } from 'vitest';
import { readLabelledMoment, readMomentWords } from '../../../src/core/notes/moment-line';

const context = { date: '2026-11-04', zone: null };
const read = (line: string, isProse = false): readonly (string | null)[] | null => {
  const words = readMomentWords(line, context, isProse);
  return words && [words.when.time, words.until?.time ?? null, words.speaker, words.text];
};

test.each([
  ['09:22 the pager goes', ['09:22', null, null, 'the pager goes']],
  ['**09:22** the pager goes', ['09:22', null, null, 'the pager goes']],
  ['`09:22` – the pager goes', ['09:22', null, null, 'the pager goes']],
  ['09:22–09:40 it is drained', ['09:22', '09:40', null, 'it is drained']],
  ['around 09:22 it slowed', ['09:22', null, null, 'it slowed']],
  ['Between 09:22 and 09:40 UTC, it was drained', ['09:22', '09:40', null, 'it was drained']],
  ['Between 2026-11-04 09:22 and 2026-11-04 09:40, it was drained', ['09:22', '09:40', null, 'it was drained']],
  ['09:22~ it slowed', ['09:22', null, null, 'it slowed']],
  ['2026-11-04 09:22-09:?? it is drained', ['09:22', null, null, 'it is drained']],
  ['09:22 – ?: it is drained', ['09:22', null, null, 'it is drained']],
  ['2026-11-04 09.22 – the pager goes', ['09:22', null, null, 'the pager goes']],
  ['__09:22__ the pager goes', ['09:22', null, null, 'the pager goes']],
  ['___09:22___ the pager goes', ['09:22', null, null, 'the pager goes']],
  ['__[09:22]__ the pager goes', ['09:22', null, null, 'the pager goes']],
  ['(__09:22__) the pager goes', ['09:22', null, null, 'the pager goes']],
  ['==09:22== the pager goes', ['09:22', null, null, 'the pager goes']],
  ['_2026-11-04_ __09:22__ the pager goes', ['09:22', null, null, 'the pager goes']],
  ['__09:22 – 09:40__ it is drained', ['09:22', '09:40', null, 'it is drained']],
  ['__09:22 [[Ana Reyes]]: is it green?__', ['09:22', null, 'Ana Reyes', 'is it green?']],
  ['**09:22:** the pager goes', ['09:22', null, null, 'the pager goes']],
  ['__09:22 –__ the pager goes', ['09:22', null, null, 'the pager goes']],
  ['__09:22:__ __init__ fails', ['09:22', null, null, '__init__ fails']],
  ['09:22 __init__ fails', ['09:22', null, null, '__init__ fails']],
  ['09:22 a == b', ['09:22', null, null, 'a == b']],
  ['9 Uhr: the pager goes', ['09:00', null, null, 'the pager goes']],
  ['gegen 9 Uhr 30 the pager goes', ['09:30', null, null, 'the pager goes']],
  ['Mittwoch, 4. November um 9 Uhr: the pager goes', ['09:00', null, null, 'the pager goes']],
  ['mercredi 4 novembre 2026 à 9h: the pager goes', ['09:00', null, null, 'the pager goes']],
  ['mercredi 4 novembre à 9h30: the pager goes', ['09:30', null, null, 'the pager goes']],
  ['miércoles 4 de noviembre de 2026 a las 9:30: the pager goes', ['09:30', null, null, 'the pager goes']],
  ['09:22 [[Ana Reyes|Ana]]: is it green?', ['09:22', null, 'Ana Reyes', 'is it green?']],
  ['09:22 [[Ana Reyes]] says it is green', ['09:22', null, null, '[[Ana Reyes]] says it is green']],
])('%s', (line, moment) => {
  expect(read(line)).toEqual(moment);
});

test.each([
  'no time here',
  '5 nodes left',
  '100% full',
  '09:22ish it slowed',
  '9h of downtime',
  '9 Uhrwerke',
  '9 Uhr abends it slowed',
  'crane_09:22',
])('%j begins with no time', (line) => {
  expect(read(line)).toBe(null);
});

test('a clock with a point counts behind a day at the end of a line, and a version does not', () => {
  expect(readLabelledMoment('Resolved 2026-11-04 11.56', context)?.when).toMatchObject({
    date: '2026-11-04',
    time: '11:56',
  });
  expect(readMomentWords('2026-11-04 12.04 of the system came out', context)?.when.time).toBeNull();
  expect(read('11.56 is no clock')).toBeNull();
});

test('a number that begins a paragraph is part of a sentence', () => {
  expect([read('1793758380 was in the log', true), read('2026 was the year', true)]).toEqual([null, null]);
  expect(read('09:22 the pager goes', true)?.[0]).toBe('09:22');
});

test('what is told from the start of the incident counts from there, where that is known', () => {
  const told = readMomentWords('T+5m the pager goes', { ...context, start: '09:20' });
  expect([told?.when.time, told?.text]).toEqual(['09:25', 'the pager goes']);
  expect(readMomentWords('T+5m the pager goes', context)?.when.doubt).toBe('unclear-start');
});

test.each([
  ['09:22 to 09:40 it is drained', ['09:22', '09:40', null, 'it is drained']],
  ['9:22 am until 9 pm it is drained', ['09:22', '21:00', null, 'it is drained']],
  ['09:22 → 09:40 it is drained', ['09:22', '09:40', null, 'it is drained']],
  ['09:22 – 40 crates fell', ['09:22', null, null, '40 crates fell']],
  ['09:22 to the quay', ['09:22', null, null, 'to the quay']],
  ['ca. 09:22 it slowed', ['09:22', null, null, 'it slowed']],
  ['c. 09:22 it slowed', ['09:22', null, null, 'it slowed']],
  ['at about roughly 09:22 it slowed', ['09:22', null, null, 'it slowed']],
  ['09:22   [[Ana Reyes]]: green', ['09:22', null, 'Ana Reyes', 'green']],
  ['09:22 – [[Ana Reyes]] : green', ['09:22', null, 'Ana Reyes', 'green']],
  ['09:22 [[Ana Reyes]]', ['09:22', null, null, '[[Ana Reyes]]']],
  ['09:22: | the pager', ['09:22', null, null, '| the pager']],
  ['09:22,  the pager ', ['09:22', null, null, 'the pager']],
  ['[[09:22]] the pager', ['09:22', null, null, 'the pager']],
  ['09:22 a_b and c_d', ['09:22', null, null, 'a_b and c_d']],
])('its time, its end, who speaks and the words are told apart in %j', (line, moment) => {
  expect(read(line)).toEqual(moment);
});

describe('a time behind a few words', () => {
  const label = (line: string): string => {
    const told = readLabelledMoment(line, context);
    return told ? `${told.when.date ?? '?'} ${told.when.time ?? 'all day'} | ${told.text}` : 'none';
  };

  test.each([
    ['Resolved 2026-11-04 12:07', '2026-11-04 12:07 | Resolved'],
    ['Resolved: 2026-11-04 12:07', '2026-11-04 12:07 | Resolved'],
    ['Resolved –  2026-11-04 12:07', '2026-11-04 12:07 | Resolved'],
    ['Resolved at 2026-11-04 12:07', '2026-11-04 12:07 | Resolved'],
    ['Resolved on 2026-11-05 9 am', '2026-11-05 09:00 | Resolved'],
    ['Resolved 12:07 by Ana', 'none'],
    ['Resolved', 'none'],
    ['2 cranes stood 12:07', 'none'],
    ['It stood. Resolved 12:07', 'none'],
    [`Re${'x'.repeat(120)} 12:07`, 'none'],
  ])('%s', (line, expected) => {
    expect(label(line)).toBe(expected);
  });
});

test.each([
  ['T+0:05 x', '09:25'],
  ['T+1:05:30 x', '10:25'],
  ['T-5 min x', '09:15'],
  ['T−5m x', '09:15'],
  ['T+1h x', '10:20'],
  ['T+1 h 5 min x', '10:25'],
  ['T+120 mins x', '11:20'],
  ['T+12 hours x', '21:20'],
])('%s counts from a start at 09:20', (line, time) => {
  expect(readMomentWords(line, { ...context, start: '09:20' })?.when.time).toBe(time);
});

test.each(['T+ x', 'T+5 x', 'T+5months x', 'Then + 5m'])('%s does not', (line) => {
  expect(readMomentWords(line, { ...context, start: '09:20' })).toBeNull();
});
