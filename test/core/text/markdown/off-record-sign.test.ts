import { expect, test } from 'vitest';
import { blankOffRecord } from '../../../../src/core/text/markdown/off-record';
import {
  countSlips,
  findSignWords,
  isAgreedSign,
  isOffRecordSign,
  isSignAlone,
  isSignTitle,
} from '../../../../src/core/text/markdown/off-record-sign';

test.each([
  'off-record',
  'Off the record',
  'OFF_RECORD',
  'off–record',
  'offrecord',
  'of the record, off the record',
  'off the recrod',
  'off-recrd',
  'оff-rесоrd',
  'OTR',
  'not for the record',
  '0ff-rec0rd',
])('%j hides what stands below it', (words) => {
  expect(isOffRecordSign(words)).toBe(true);
});

test.each(['on the record', 'handoff record', 'turned it off recently', 'record', 'quote', '', 'of'])(
  '%j does not',
  (words) => {
    expect(isOffRecordSign(words)).toBe(false);
  },
);

test('the sign is found among other words', () => {
  const words = 'Ana, off the record';
  const found = findSignWords(words);
  expect(words.slice(found?.from, found?.to)).toBe('off the record');
});

test('only the agreed word is the agreed word', () => {
  expect([' Off-Record ', 'off the record'].map(isAgreedSign)).toEqual([true, false]);
  expect(['off record', 'Ana, off the record'].map(isSignAlone)).toEqual([true, false]);
});

test.each([
  ['Off the record', true],
  ['Off the record: Ana', true],
  ['Off the record – what Ana said to us about the key that night', true],
  ['(OTR)', true],
  ['Off the record - what Ana said to us about the key that night', true],
  ['Off the record -what Ana said to us about the key that night', false],
  ['Off the record- what Ana said to us about the key that night', false],
  ['Ana, off the record', true],
  ['What we kept in the end was said off the record', false],
  ['Otter and the record', false],
  ['The record of the day', false],
  ['', false],
])('the title %j says so: %j', (title, says) => {
  expect(isSignTitle(title)).toBe(says);
});

test.each([
  ['offrecord', 'offrecord', 0],
  ['ofrecord', 'offrecord', 1],
  ['offfrecord', 'offrecord', 1],
  ['offrecort', 'offrecord', 1],
  ['offrecrod', 'offrecord', 1],
  ['fofrecord', 'offrecord', 1],
  ['ofrecrod', 'offrecord', 2],
  ['badc', 'abcd', 2],
  ['abc', '', 3],
  ['', 'abc', 3],
  ['xxxxxxxxx', 'offrecord', 6],
])('from %j to %j there are %d slips', (a, b, slips) => {
  expect(countSlips(a, b, 5)).toBe(slips);
});

test.each([
  ['0ff record'],
  ['°ff record'],
  ['оff record'],
  ['οff record'],
  ['ᴏff record'],
  ['oғf record'],
  ['ofꜰ record'],
  ['off гecord'],
  ['off ʀecord'],
  ['off rеcord'],
  ['off rᴇcord'],
  ['off r3cord'],
  ['off reсord'],
  ['off reᴄord'],
  ['off recorԁ'],
  ['off recorᴅ'],
  ['öff récord'],
])('among other words a letter that looks like ours is ours: Ana, %s', (words) => {
  const found = findSignWords(`Ana, ${words}`);
  expect(`Ana, ${words}`.slice(found?.from, found?.to)).toBe(words);
});

test.each([
  ['It was off the records', 'off the records'],
  ['Ana: off-recorded', 'off-recorded'],
  ['Ana, off the recording of it', 'off the recording'],
  ['Ana, off the recordings of it', 'off the recordings'],
  ['Ana, off the recordist', 'off the record'],
  ['the off-rec part', 'off-rec'],
  ['what he told off rec', 'off rec'],
  ['OTR: Ana and Bo', 'OTR'],
  ['Ana and Bo, otr', 'otr'],
  ['Ana (o.t.r) and Bo', 'o.t.r'],
  ['he saidOff the record', 'Off the record'],
  ['Ana&nbsp;said off record', 'off record'],
  ['Ana: off&#160;record', 'off&#160;record'],
  ['Ana: off&nbsp;the&nbsp;record', 'off&nbsp;the&nbsp;record'],
])('in “%s” the words of the sign are “%s”', (words, sign) => {
  const found = findSignWords(words);
  expect(words.slice(found?.from ?? 0, found?.to ?? 0)).toBe(sign);
});

test.each([
  'HANDOFF RECORD',
  '9off record of it',
  'motr told us',
  'an otry of it',
  'the o.t.rail',
  'turned off recently',
])('“%s” only looks like it', (words) => {
  expect(findSignWords(words)).toBeNull();
});

test.each(['of recrd', 'of the erc0rd', 'O.T.R.', 'offf the rekord'])(
  'typed in a hurry, “%s” is meant for it',
  (words) => {
    expect(isOffRecordSign(words)).toBe(true);
  },
);

test('a title is the sign in short and with two letters swapped, and with wide gaps it has no more words', () => {
  expect(['Off rec', 'off recrod', 'OTR'].map(isSignAlone)).toEqual([true, true, false]);
  expect(isSignTitle('Ana   told   Bo   off   the   record')).toBe(true);
  expect(isSignTitle('what Ana told Bo off the record')).toBe(false);
});

test.each([
  'OTR 29 / 11 / 2026 10 : 30 – 11 : 00',
  '— — OTR — — — —',
  '(1) (2) (3) (4) (5) (6) off the record',
  '– – – – off the record – – – –',
  '“ o f f – t h e – r e c o r d ”',
])('however many figures and signs stand around it, the title “%s” is the sign', (title) => {
  expect(isSignTitle(title)).toBe(true);
  const text = `> [!note] ${title}\n> said\n\nopen`;
  expect(blankOffRecord(text).trim()).toBe('open');
});

test('letters count as swapped with their neighbour only where both stand in the other place', () => {
  expect([countSlips('ab', 'xa', 5), countSlips('ab', 'bx', 5), countSlips('xab', 'xba', 5)]).toEqual([2, 2, 1]);
});
