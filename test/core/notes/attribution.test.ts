import { describe, expect, test } from 'vitest';
import { isNoteOffRecord, isTextOffRecord, readAttribution } from '../../../src/core/notes/attribution';

const interview = (value: unknown): boolean => isNoteOffRecord(new Map([['attribution', value]]), true);

describe('how somebody may be named', () => {
  test.each([
    ['named', false],
    ['Named', false],
    ['role only', false],
    ['role-only', false],
    ['', false],
    [null, false],
    ['off record', true],
    ['off the record', true],
    ['Off-Record', true],
    ['off_the_record', true],
    ['anonymous', true],
    ['ask her first', true],
    [['named', 'off record'], true],
    [7, true],
    [{ off: 'record' }, true],
  ])('attribution %j keeps an interview off the record: %s', (value, hidden) => {
    expect(interview(value)).toBe(hidden);
  });

  test('a word that is not ours is told from one that is', () => {
    expect(readAttribution('off record')).toEqual({ value: 'off record', agreed: true });
    expect(readAttribution('off the record')).toEqual({ value: 'off record', agreed: false });
    expect(readAttribution('  ')).toBeNull();
  });

  test('a property that is called so hides any note, and one that is not ticked hides none', () => {
    expect(isNoteOffRecord(new Map([['off-the-record', true]]), false)).toBe(true);
    expect(isNoteOffRecord(new Map([['off-the-record', false]]), false)).toBe(false);
    expect(isNoteOffRecord(new Map([['attribution', 'anonymous']]), false)).toBe(false);
    expect(isNoteOffRecord(new Map([['attribution', 'off the record']]), false)).toBe(true);
  });

  test.each([
    { atribution: 'off record' },
    { attributon: 'anonymous' },
    { consent: 'off record' },
    { status: 'Off the record' },
    { tags: ['interview', 'off-record'] },
    { tags: ['talk/off-the-record'] },
    { attribution: 'OTR' },
  ])('a property that nearly says so hides an interview, read or not: %j', (properties) => {
    const [[key, value] = ['', '']] = Object.entries(properties);
    expect(isNoteOffRecord(new Map([[key, value]]), true)).toBe(true);
    expect(isTextOffRecord(`---\ntype: interview\n${key}: ${JSON.stringify(value)}\n---\nWords.`)).toBe(true);
  });

  test.each([
    { summary: 'He said off the record that it was open' },
    { aliases: ['Off the record'] },
    { themes: ['[[Off the record]]'] },
    { role: 'record keeper' },
    { consent: 'recorded' },
  ])('and one that speaks of it does not: %j', (properties) => {
    expect(isNoteOffRecord(new Map<string, unknown>(Object.entries(properties)), true)).toBe(false);
  });
});
