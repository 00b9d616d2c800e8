import { describe, expect, test } from 'vitest';
import { findMoments } from '../../../src/core/notes/moments';

const context = { date: '2026-11-04', zone: 'Europe/Berlin' };

function read(text: string, options = {}): string[] {
  return findMoments(text, context, options).map((each) =>
    [each.line, each.when.date, each.when.time ?? 'all day', each.speaker ?? '', each.text].join('|'),
  );
}

describe('the timeline of a note', () => {
  test('is every list item that begins with a time, with its speaker', () => {
    expect(
      read(
        '---\ntype: incident\n---\n## Moments\n- 09:22 The pager goes\n- 09:25 [[Ana Reyes|Ana]]: “Lag is ' +
          'green?”\n  and goes on\n- no time here\n* [ ] 09:31 – queue drained by hand\n',
      ),
    ).toEqual([
      '4|2026-11-04|09:22||The pager goes',
      '5|2026-11-04|09:25|Ana Reyes|“Lag is green?”',
      '8|2026-11-04|09:31||queue drained by hand',
    ]);
  });

  test('passes over code, and over what was said off the record', () => {
    const text =
      '```\n- 09:22 in code\n```\n> [!off-record]\n> - 09:23 between us\n\n> [!note]\n> - 09:24 in a callout\n';
    expect(read(text)).toEqual(['7|2026-11-04|09:24||in a callout']);
    expect(read(text, { offRecord: true })).toHaveLength(2);
  });

  test('does not take numbers for times', () => {
    expect(read('- 2 nodes left\n- 10:1 odds\n- 10:15ish\n- May 5 people came\n- 3.11.2026x\n- 100% full\n')).toEqual(
      [],
    );
  });

  test('lets a day hold for the lines below it in the same list', () => {
    expect(read('- 23:58 a\n- 2026-11-05 00:03 b\n- 00:07 c\n\nNext\n\n- 09:00 d\n')).toEqual([
      '0|2026-11-04|23:58||a',
      '1|2026-11-05|00:03||b',
      '2|2026-11-05|00:07||c',
      '6|2026-11-04|09:00||d',
    ]);
  });

  test('lets the day of a line hold for what is listed under it', () => {
    expect(read('- 2026-11-05 00:03 a\n  - 00:05 inside\n- 00:07 b\n').map((each) => each.slice(2, 18))).toEqual([
      '2026-11-05|00:03',
      '2026-11-05|00:05',
      '2026-11-05|00:07',
    ]);
  });

  test('knows spans of time', () => {
    const moment = findMoments('- 09:22–09:40 draining\n', context)[0];
    expect([moment?.when.time, moment?.until?.time, moment?.text, moment?.written]).toEqual([
      '09:22',
      '09:40',
      'draining',
      '09:22–09:40',
    ]);
  });
});

describe('timelines as people write them', () => {
  const times = (text: string, more: object = {}): string[] =>
    findMoments(text, { ...context, ...more }).map(({ when, text: words }) =>
      [when.date ?? '?', when.time ?? 'all day', when.zone === 'Europe/Berlin' ? '' : (when.zone ?? ''), words].join(
        '|',
      ),
    );

  test('have no moment in a comment', () => {
    expect(
      times(
        '- 09:30 crane back\n- 09:22 crane stops\n\n%%\n- 08:00 draft, not sure\n%%\n\n<!-- one line each:\n' +
          '- 09:22 what happened\n-->\n',
      ),
    ).toEqual(['2026-11-04|09:30||crane back', '2026-11-04|09:22||crane stops']);
  });

  test.each([
    ['- **09:22** Crane alarm.', '2026-11-04|09:22||Crane alarm.'],
    ['- **09:25 UTC** - Called Mia.', '2026-11-04|09:25|UTC|Called Mia.'],
    ['1. **4 November 2026, 03:53 (UTC) – Crane stops**', '2026-11-04|03:53|UTC|Crane stops'],
    ['- `09:41` x', '2026-11-04|09:41||x'],
    ['- [[2026-11-05]] 09:22 x', '2026-11-05|09:22||x'],
    ['- 09:22 (CET): crane', '2026-11-04|09:22|+01:00|crane'],
    ['- 09:22 [PST] crane', '2026-11-04|09:22|-08:00|crane'],
    ['- ~09:20 crane', '2026-11-04|09:20||crane'],
    ['- About 09:20: crane', '2026-11-04|09:20||crane'],
    ['- 09:22 to 09:40 UTC crane', '2026-11-04|09:22|UTC|crane'],
    ['- Wed Nov  4 09:22:13 2026 x', '2026-11-04|09:22:13||x'],
    ['- 24:00 crane', '2026-11-05|00:00||crane'],
    ['| 2026-03-12 | 15:57 | Crane stops |', '2026-03-12|15:57||Crane stops'],
    ['13:50 CEST: crane stops', '2026-11-04|13:50|+02:00|crane stops'],
    ['**09:22** – crane stops', '2026-11-04|09:22||crane stops'],
    ['At 09:22, the crane stops', '2026-11-04|09:22||the crane stops'],
    ['### 09:22 UTC – crane stops', '2026-11-04|09:22|UTC|crane stops'],
    ['- 4 November 2026: crane stops', '2026-11-04|all day||crane stops'],
    ['- T+12 min: paged', '2026-11-04|09:34||paged'],
    ['- T-5m deploy', '2026-11-04|09:17||deploy'],
    ['- **T+1h 05m** back', '2026-11-04|10:27||back'],
    ['- 09:00-10:30 drained', '2026-11-04|09:00||drained'],
    ['### ~13:30-13:45', '2026-11-04|13:30||'],
    ['- 2026-11-04 08:00-09:00 drained', '2026-11-04|08:00||drained'],
    ['- 2026-11-04T08:00:00-09:00 drained', '2026-11-04|08:00:00|-09:00|drained'],
    ['- 13:55 PM crane', '2026-11-04|13:55||crane'],
    ['- 0:30 AM crane', '2026-11-04|00:30||crane'],
    ['12:45 PM CEST Thursday Nov 5th: crane', '2026-11-05|12:45|+02:00|crane'],
    ['- **00:03 UTC (Nov 5)** - crane', '2026-11-05|00:03|UTC|crane'],
    ['- Resolved 2026-11-04 12:07', '2026-11-04|12:07||Resolved'],
    ['- **Fixed:** November 4, 2026 9:45 AM (UTC)', '2026-11-04|09:45|UTC|Fixed'],
    ['- Last seen on 5 November 2026, 01:10', '2026-11-05|01:10||Last seen'],
    ['On Thursday, 2026-11-05 at 09:15 UTC, we changed the gate', '2026-11-05|09:15|UTC|we changed the gate'],
    ['At approximately 09:15 the crane stops', '2026-11-04|09:15||the crane stops'],
  ])('%s', (line, told) => {
    expect(times(`${line}\n`, { start: '09:22' })).toEqual([told]);
  });

  test('take a day that stands above, in any form, until the next one', () => {
    const day = '2026-11-05|00:10||y';
    expect(times('### 5 November 2026\n\n- 00:10 y\n')).toEqual([day]);
    expect(times('**Thursday, November 5th**\n\n- 00:10 y\n')).toEqual([day]);
    expect(times('5 November:\n- 00:10 y\n')).toEqual([day]);
    expect(times('- 2026-11-05\n  - 00:10 y\n')).toEqual([day]);
    expect(times('### 2026-11-05 Thursday\n- 00:10 y\n')).toEqual([day]);
    expect(times('### November 5, 2026 - the lanes\n\n**Timeline:**\n\n- 00:10 y\n')).toEqual([day]);
    expect(times('### November 5-6, 2026 - the lanes\n\n- 00:10 y\n')).toEqual([day]);
    expect(times('## Timeline (5 November 2026)\n\n- 00:10 y\n')).toEqual([day]);
    expect(times('## What we saw on 2026-11-05\n\n- 00:10 y\n')).toEqual([day]);
    expect(
      times('## Timeline\n\n### 2026-11-05\n- 00:10 y\n\n### 2026-11-06\n- 00:10 y\n\n## Later\n- 00:10 y\n'),
    ).toEqual([day, '2026-11-06|00:10||y', '2026-11-04|00:10||y']);
  });

  test('keep the day of the note below a title that names the day of the report', () => {
    expect(times('# What we learned, 20 November 2026\n\n- 00:10 y\n')).toEqual(['2026-11-04|00:10||y']);
  });

  test('have no day, and a press for each, below one that reads two ways', () => {
    const [moment] = findMoments('### 05/11/2026\n\n- 00:10 y\n', { date: '2026-01-20', zone: null });
    expect([moment?.when.date, moment?.when.doubt, moment?.when.readings]).toEqual([
      null,
      'unclear-date',
      ['2026-11-05', '2026-05-11'],
    ]);
    const listed = findMoments('- 05/11/2026\n  - 00:10 y\n', { date: '2026-01-20', zone: null });
    expect(listed.map(({ when }) => when.doubt)).toEqual(['unclear-date']);
    const settled = findMoments('## From 25/10/2026 on\n\n### 05/11/2026\n\n- 00:10 y\n', context);
    expect(settled.map(({ when }) => when.date)).toEqual(['2026-11-05']);
  });

  test('take a zone that stands above', () => {
    expect(times('## Log (all times CET), from the crane\n\n- 09:22 x\n')).toEqual(['2026-11-04|09:22|+01:00|x']);
    expect(times('Unless noted, all times are in\nUTC.\n\n- 09:22 x\n')).toEqual(['2026-11-04|09:22|UTC|x']);
    expect(times('All timestamps in UTC\n\n- 09:22 x\n')).toEqual(['2026-11-04|09:22|UTC|x']);
    expect(times('## Timeline (UTC)\n\n- 09:22 x\n')).toEqual(['2026-11-04|09:22|UTC|x']);
    expect(times('All times are in UTC.\n\n- 09:22 x\n')).toEqual(['2026-11-04|09:22|UTC|x']);
    expect(times('| Time (UTC) | What |\n|---|---|\n| 09:22 | x |\n| 09:25 | y |\n')).toEqual([
      '2026-11-04|09:22|UTC|x',
      '2026-11-04|09:25|UTC|y',
    ]);
  });

  test('are tables whose day stands only where it changes, and whose speaker is a cell', () => {
    const rows = findMoments(
      '| Date | Time | Who | What |\n|-|-|-|-|\n| 2026-11-05 | 23:58 | [[Ana Reyes]] | lag |\n|  | 23:59 |  | more |\n',
      context,
    );
    expect(rows.map(({ when, speaker, text }) => [when.date, when.time, speaker, text])).toEqual([
      ['2026-11-05', '23:58', 'Ana Reyes', 'lag'],
      ['2026-11-05', '23:59', null, 'more'],
    ]);
  });

  test.each([
    'The crane stopped at\n09:22 and nobody saw it.\n',
    '| Metric | 09:00 | 10:00 |\n|-|-|-|\n| lag | 3 | 4 |\n',
    'May 5 people came.\n',
    '3 nodes were left.\n',
    '2026 was a long year.\n',
    '> [!note] 09:22 is a title\n',
    '- Drained at 09:22\n',
    '- On 4 November we tried again\n',
    '- See the review of 2026-11-20\n',
  ])('and no moment is in %j', (text) => {
    expect(times(text)).toEqual([]);
  });

  test('count from a beginning that is not known only as a doubt', () => {
    const [moment] = findMoments('- T+12 min: paged\n', { date: '2026-11-04', zone: null });
    expect([moment?.when.time, moment?.when.doubt]).toEqual([null, 'unclear-start']);
  });
});
