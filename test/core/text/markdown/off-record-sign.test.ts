import { expect, test } from 'vitest';
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
