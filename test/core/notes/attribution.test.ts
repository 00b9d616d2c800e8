import { describe, expect, test } from 'vitest';
import { isNoteOffRecord, readAttribution } from '../../../src/core/notes/attribution';

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
});
