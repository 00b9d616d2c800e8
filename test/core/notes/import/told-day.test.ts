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

  test('is the first of its timeline, whatever came long before or heads a part of it', () => {
    const late = '## Timeline\n\n- 2021-11-13 19:27 a switch is set\n- 2023-06-13 09:00 the crane stops\n';
    expect(findToldDay('2023-06-13', late)).toBe('2023-06-13');
    const report = '- 2023-03-03 09:00 a key is made\n- 2024-06-28 09:00 it is found\n';
    expect(findToldDay('2024-07-08 Report', report)).toBe('2024-06-28');
    const parts = (title: string): string => `# ${title}, a warning\n\n## Timeline\n\n### 2018-01-11\n\nA letter.\n\n`;
    const later = '### 2018-01-19 11:00\n\nAnother one.\n';
    expect(findToldDay('2018-01-18-warning', parts('2018-01-11') + later)).toBe('2018-01-11');
    expect(findToldDay('2018-01-18-warning', parts('2018-01-18') + later)).toBe('2018-01-19');
    expect(findToldDay('The crane', parts('The crane'))).toBe('2018-01-11');
    const hidden = '# The crane\n\n## Timeline\n\n### off the record: 2018-01-11\n\nA letter.\n';
    expect(findToldDay('The crane', hidden)).toBeNull();
  });

  test('is the first day of a span, and has the year of the title where it has none', () => {
    expect(findToldDay('The crane', '**Date:** January 14-19, 2026\n')).toBe('2026-01-14');
    const table = '| Time (UTC) | Event |\n|-|-|\n| Jan 14, 10:18 AM | it stops |\n| Jan 17, 3:31 AM | again |\n';
    expect(findToldDay('2026-01-17 Crane', table)).toBe('2026-01-14');
    expect(findToldDay('The crane', table)).toBeNull();
  });

  test('is that of the line above its timeline, and of a time that is about right', () => {
    const dated = '# Takeover\n\n## Timeline\n\n**Date: 2023-11-22**\n\n- 09:00 seen\n- 09:40 closed\n';
    expect(findToldDay('2023-12-04 Takeover', dated)).toBe('2023-11-22');
    const about = '## Timeline\n\n### 2018-07-08 ca. 18:30\n\nIt stops.\n\n### 2018-07-09 08:00\n\nIt moves.\n';
    expect(findToldDay('Too many', about)).toBe('2018-07-08');
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

describe('the only day that the first lines of a write-up name', () => {
  test.each([
    ['On 2026-01-21 it stopped.', '2026-01-21'],
    ['On 21 January 2026 it stopped.', '2026-01-21'],
    ['On the 21st of January 2026 it stopped.', '2026-01-21'],
    ['On 3 May, 2026 it stopped.', '2026-05-03'],
    ['On 3 Sept. 2026 it stopped.', '2026-09-03'],
    ['On Jan. 21st, 2026 it stopped.', '2026-01-21'],
    ['On May 3 2026 it stopped.', '2026-05-03'],
    ['On 3 May 2026, and on 2026-05-03 again.', '2026-05-03'],
    ['In 2026 it stopped 21 times.', null],
    ['Version 21 of 2026 ran.', null],
    ['It stopped on 3 May 2026.\n\nAnd on 4 May 2026.', null],
  ])('%j', (text, day) => {
    expect(findToldDay('The crane', text)).toBe(day);
  });

  test('is looked for in forty lines', () => {
    expect(findToldDay('The crane', `${'It ran.\n\n'.repeat(39)}On 3 May 2026 it stopped.`)).toBe('2026-05-03');
    expect(findToldDay('The crane', `${'It ran.\n\n'.repeat(40)}On 3 May 2026 it stopped.`)).toBeNull();
  });

  test('counts beside a title with a day only where it is that day or the next', () => {
    expect(findToldDay('2026-05-04 The crane', 'On 3 May 2026 it stopped.')).toBe('2026-05-03');
    expect(findToldDay('2026-05-05 The crane', 'On 3 May 2026 it stopped.')).toBeNull();
  });
});

test('the day of an incident is the one that its line tells, whatever else is told', () => {
  expect(findToldDay('The crane', '- **Outage start:** soon\n- **Impact start:** 3 May 2026\n')).toBe('2026-05-03');
  expect(findToldDay('The crane', '**Date:** soon\n\n**date:** 4 May 2026\n')).toBe('2026-05-04');
  expect(findToldDay('The crane', '**Start date:** 3 May 2026\n\n**Date:** 9 May 2026\n')).toBe('2026-05-03');
});

test('days above the timeline, and below its part, are none of its days', () => {
  const note = (above: string, below: string): string =>
    `# The crane\n\n${above}## Timeline\n\nWhat we saw.\n\n${below}`;
  expect(findToldDay('The crane', note('### 2018-01-09\n\nA letter.\n\n', '### 2018-01-11\n\nIt stops.\n'))).toBe(
    '2018-01-11',
  );
  expect(findToldDay('The crane', note('', '## After\n\nOn 3 May 2026.\n\n### 2018-01-19\n\nA letter.\n'))).toBeNull();
  expect(
    findToldDay('The crane', '| Timeline | x |\n|-|-|\n\n## After\n\nOn 3 May 2026.\n\n### 2018-01-19\n\nA letter.\n'),
  ).toBeNull();
});

test('a timeline that leaps for weeks is no one story, and one of two lines is none yet', () => {
  const days = (...list: readonly string[]): string => list.map((day) => `- ${day} 09:00 seen\n`).join('');
  expect(findToldDay('2026-06-25 Crane', days('2026-01-10', '2026-01-12', '2026-01-13'))).toBe('2026-01-10');
  expect(findToldDay('2026-06-25 Crane', days('2026-01-10', '2026-01-12', '2026-01-14'))).toBeNull();
  expect(findToldDay('2026-06-25 Crane', days('2026-01-10', '2026-01-10'))).toBeNull();
});

test('days that head parts before the timeline are none of its days', () => {
  const note =
    '# The crane\n\n## Impact\n\n### 2018-01-09\n\nA letter.\n\n## Timeline\n\n### 2018-01-11\n\nIt stops.\n';
  expect(findToldDay('The crane', note)).toBe('2018-01-11');
});
