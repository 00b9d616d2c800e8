import { expect, test } from 'vitest';
import { tellWhen } from '../../../src/core/notes/told-when';

const berlin = { date: '2026-11-04', zone: 'Europe/Berlin' };

test('a pasted time is said back with its day, and its own zone is kept', () => {
  expect(tellWhen('2026-11-04 02:13 UTC', berlin)).toEqual({
    property: '2026-11-04T02:13:00',
    zone: 'UTC',
    sentence: 'Wednesday, 4 November 2026, 02:13, UTC.',
  });
  expect(tellWhen('09:22', berlin)).toEqual({
    property: '2026-11-04T09:22:00',
    zone: null,
    sentence: 'Wednesday, 4 November 2026, 09:22, Europe/Berlin.',
  });
});

test('an hour that never was is told, not guessed', () => {
  expect(tellWhen('2026-03-29 02:30', berlin).sentence).toMatch(/^Sunday, 29 March 2026, 02:30, Europe\/Berlin\. .+/);
});

test('a day that no calendar has is named, and one that can be read two ways is not called missing', () => {
  expect(tellWhen('2026-02-31 09:22', berlin)).toEqual({
    property: null,
    zone: null,
    sentence: 'There is no 31 February 2026. Which day was it?',
  });
  expect(tellWhen('2026-13-01', berlin).sentence).toMatch(/^Not understood yet/);
  expect(tellWhen('04/11/2026 09:22', { ...berlin, date: '2026-01-20' })).toEqual({
    property: null,
    zone: null,
    sentence: 'Day and month can be read either way here. Written as 2026-11-04 it is clear to everybody.',
  });
});

test('an empty field is fine, and words that are no time say what can be read', () => {
  expect(tellWhen(' ', berlin)).toEqual({ property: null, zone: null, sentence: '' });
  const told = tellWhen('at night', berlin);
  expect([told.property, told.sentence]).toEqual([
    null,
    'Not understood yet. Something like 2026-11-04 02:13, or Nov 4, 2:13am UTC, can be read.',
  ]);
});
