import { describe, expect, test } from 'vitest';
import { findDated } from '../../../src/core/atlas/dated';
import { toDayText } from '../../../src/core/atlas/model/day';
import { readNote } from './cards';

function tell(properties: string): string | null {
  const { card } = readNote('A.md', { 'A.md': `---\n${properties}\n---\n` });
  const dated = card && findDated(card);
  return dated ? `${dated.written} = ${toDayText(dated.day)}` : null;
}

test('an incident is dated by when it began, else by when it was noticed, else by its end', () => {
  expect(tell('type: incident\nended: 2026-03-03\nnoticed: 2026-03-02\nstarted: 2026-03-01T10:00')).toBe(
    '2026-03-01 = 2026-03-01',
  );
  expect(tell('type: incident\nended: 2026-03-03\nnoticed: 2026-03-02')).toBe('2026-03-02 = 2026-03-02');
  expect(tell('type: incident\nended: 2026-03-03')).toBe('2026-03-03 = 2026-03-03');
});

test('a day that cannot be read gives way to the next property, and is no date by itself', () => {
  expect(tell('type: incident\nstarted: some Tuesday\nnoticed: 2026-03-02')).toBe('2026-03-02 = 2026-03-02');
  expect(tell('type: incident\nstarted: some Tuesday')).toBeNull();
  expect(tell('type: incident\nstarted: 2026-02-29')).toBeNull();
});

test('a month or a year stays as short as it was written, and counts from its first day', () => {
  expect(tell('type: knowledge\nconfirmed: "2024-03"')).toBe('2024-03 = 2024-03-01');
  expect(tell('type: review\ndate: "2024"')).toBe('2024 = 2024-01-01');
});

test('systems, people and themes carry no date, whatever their properties say', () => {
  for (const kind of ['system', 'person', 'theme']) expect(tell(`type: ${kind}\ndate: 2026-03-01`)).toBeNull();
});

describe('an incident without a day in its properties', () => {
  test.each([
    ['Incidents/2023-12-04 Network merge.md', '2023-12-04'],
    ['Incidents/20-Sept-2023 Disk full.md', '2023-09-20'],
    ['Incidents/2021-10-31-dust-storm.md', '2021-10-31'],
    ['Incidents/Disk full 2023-09-20.md', null],
    ['Incidents/2026 was long.md', null],
  ])('%s', (path, day) => {
    const card = readNote(path, { [path]: '---\ntype: incident\n---\n' }).card;
    expect(card && findDated(card)?.written).toBe(day ?? undefined);
  });
});

test('a day in another spelling dates a note as the calendar writes it', () => {
  const path = 'Incidents/Stop.md';
  const card = readNote(path, { [path]: '---\ntype: incident\nstarted: 25/10/2026\n---\n' }).card;
  expect(card && findDated(card)?.written).toBe('2026-10-25');
});

test('blanks around a day say nothing, and a time or words behind it are left out', () => {
  expect(tell('type: incident\nstarted: " 2026-03-01 "')).toBe('2026-03-01 = 2026-03-01');
  expect(tell('type: incident\nstarted: "2026-03-01T10:00"\nnoticed: 2026-03-02')).toBe('2026-03-01 = 2026-03-01');
  expect(tell('type: incident\nstarted: ""')).toBeNull();
});

test('an incident without one is dated by what its text tells, before its title', () => {
  const path = 'Incidents/2023-12-04 Network merge.md';
  const card = readNote(path, { [path]: '---\ntype: incident\n---\n' }).card;
  expect(card && findDated({ ...card, toldDay: '2023-12-01' })).toEqual({ written: '2023-12-01', day: 19_692 });
  expect(card && findDated({ ...card, toldDay: 'some day' })?.written).toBe('2023-12-04');
  expect(card && findDated({ ...card, kind: 'review' })).toBeNull();
  const bare = { ...card, title: '2023-12-04' };
  expect([
    card && findDated({ ...card, ...bare })?.written,
    card && findDated({ ...card, title: '2023-12-04b' }),
  ]).toEqual(['2023-12-04', null]);
});
