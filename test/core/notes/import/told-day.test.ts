import { describe, expect, test } from 'vitest';
import { findDated } from '../../../../src/core/atlas/dated';
import { findToldDay } from '../../../../src/core/notes/import/told-day';
import { readNote } from '../../atlas/cards';

describe('the day of an incident that only the text tells (E16, E17)', () => {
  test.each([
    ['- **Outage start (UTC):** 15 December 2025, 03:53\n\n**Date:** 15 February 2026\n', '2025-12-15'],
    ['**Date:** 15 February 2026\n\nThe crane stopped.\n', '2026-02-15'],
    ['| Impact start | March 3, 2026 9:36 AM (UTC) |\n|-|-|\n', '2026-03-03'],
    ['## Timeline\n\n### 2026-07-26 Sunday\n\n- 13:14 paged\n\n**Date:** 2026-07-31\n', '2026-07-26'],
    ['## Timeline\n\n| Time | Event |\n|-|-|\n| 2026-01-20 13:50 | full |\n', '2026-01-20'],
    ['The crane stopped on January 21, 2026, as all know.\n\n- 9:03 AM: pushed\n', '2026-01-21'],
    ['Between 3 May 2026 and 4 May 2026 nothing moved.\n', null],
    ['Nothing is told.\n', null],
    ['> [!off-record]\n> It was on 21 January 2026.\n', null],
    ['```\n2026-01-21 09:00 log\n```\n', null],
  ])('%j', (text, day) => {
    expect(findToldDay('The crane', text)).toBe(day);
  });

  test('is not far from the day that the title names, and not that of the report', () => {
    const timeline = '## Timeline\n\n- 2026-07-26 13:14 paged\n';
    expect(findToldDay('2026-07-31 Report', timeline)).toBe('2026-07-26');
    expect(findToldDay('2026-11-04 Crane', '- 2019-03-01 09:00 the crane was built\n')).toBeNull();
    const whole = '### 2026-01-10\n\n- 19:32 stalled\n- 19:38 seen\n- 19:42 moves again\n';
    expect(findToldDay('2026-06-25 Crane', whole)).toBe('2026-01-10');
    expect(findToldDay('2023-12-04 Merge', '**Date:** 20 December 2023\n')).toBeNull();
  });

  test('dates the note, unless a property does', () => {
    const dated = (properties: string): string | undefined => {
      const path = 'Incidents/Stop.md';
      const text = `---\ntype: incident\n${properties}---\n- **Outage start:** 15 December 2025\n`;
      const { card } = readNote(path, { [path]: text });
      return card ? findDated(card)?.written : undefined;
    };
    expect(dated('')).toBe('2025-12-15');
    expect(dated('date: 2026-02-15\n')).toBe('2025-12-15');
    expect(dated('started: 2026-01-02\n')).toBe('2026-01-02');
  });
});
