import { expect, test } from 'vitest';
import {
  findSignWords,
  isAgreedSign,
  isOffRecordSign,
  isSignAlone,
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
