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

describe('each moment has its list, what stands in front of it, and its lines', () => {
  /** The line, the list, the lead and the time of each moment, and its text with the lines that belong to it. */
  function place(text: string): readonly string[] {
    return findMoments(text, context).map(({ line, list, lead, when, from, to }) => {
      const day = when.date === context.date ? '' : `${when.date ?? '?'} `;
      const zone = when.zone === context.zone ? '' : ` ${when.zone ?? ''}`;
      const lines = text.slice(from + lead.length, to).replace(/\n/g, '/');
      return `${line} in ${list}|${lead}|${day}${when.time ?? ''}${zone}|${lines}`;
    });
  }

  test.each<[string, readonly string[]]>([
    [
      '| T | W |\n|-|-|\n| 2026-11-05 23:58 | a |\n| 00:03 | b |\n\n| T | W |\n|-|-|\n| 09:22 | c |',
      [
        '2 in 1|| |2026-11-05 23:58|2026-11-05 23:58 | a |',
        '3 in 1|| |2026-11-05 00:03|00:03 | b |',
        '7 in 2|| |09:22|09:22 | c |',
      ],
    ],
    [
      '| Time (UTC) | What |\n|---|---|\n| 09:22 | a |\n\n| Time | What |\n|---|---|\n| 09:25 | b |',
      ['2 in 1|| |09:22 UTC|09:22 | a |', '6 in 2|| |09:25|09:25 | b |'],
    ],
    [
      '> | 09:22 | a |\n> |---|---|\n> | 09:25 | b |',
      ['0 in 1|> | |09:22|09:22 | a |', '2 in 1|> | |09:25|09:25 | b |'],
    ],
    ['- [ ] 09:22 a\n- [x]  09:25 b\n- x [ ] 09:26 c', ['0 in 1|- [ ] |09:22|09:22 a', '1 in 1|- [x]  |09:25|09:25 b']],
    ['> - 09:22 a\n>   goes on\n> - 09:25 b', ['0 in 1|> - |09:22|09:22 a/>   goes on', '2 in 1|> - |09:25|09:25 b']],
    ['  - 09:22 a\n\n    more\n  - 09:25 b', ['0 in 1|  - |09:22|09:22 a//    more', '3 in 1|  - |09:25|09:25 b']],
    [
      '- 09:22 a\n\n1. 09:25 b\n\n* 09:26 c',
      ['0 in 1|- |09:22|09:22 a', '2 in 2|1. |09:25|09:25 b', '4 in 3|* |09:26|09:26 c'],
    ],
    ['### 09:22 a\nwords\n### 09:25 b', ['0 in 1|### |09:22|09:22 a', '2 in 2|### |09:25|09:25 b']],
    [
      '## 2026-11-05\n- 09:22 a\n### 10:00 b\n- 09:25 c\n# Other\n- 09:26 d',
      [
        '1 in 1|- |2026-11-05 09:22|09:22 a',
        '2 in 4|### |2026-11-05 10:00|10:00 b',
        '3 in 2|- |2026-11-05 09:25|09:25 c',
        '5 in 3|- |09:26|09:26 d',
      ],
    ],
    ['# 2026-11-05\n- 09:22 a', ['1 in 1|- |2026-11-05 09:22|09:22 a']],
    [
      '# 2026-11-05 \n## All times UTC\n- 09:22 a\n## Next\n- 09:23 b',
      ['2 in 1|- |2026-11-05 09:22 UTC|09:22 a', '4 in 2|- |2026-11-05 09:23|09:23 b'],
    ],
    ['# Crane, 5 November 2026\n- 09:22 a', ['1 in 1|- |09:22|09:22 a']],
    [
      '09:22 a\ngoes on\n09:25 b\n\n09:26 c',
      ['0 in 1||09:22|09:22 a/goes on', '2 in 1||09:25|09:25 b', '4 in 1||09:26|09:26 c'],
    ],
    ['09:22 a\n- 09:25 b\n09:26 c', ['0 in 2||09:22|09:22 a', '1 in 1|- |09:25|09:25 b/09:26 c']],
    ['Words\n09:22 a', []],
    ['Words\n\n09:22 a\nwords\n> quoted\n09:25 b', ['2 in 1||09:22|09:22 a/words/> quoted', '5 in 1||09:25|09:25 b']],
    [
      '> 09:22 a\n> 09:25 b\n\n09:26 c',
      ['0 in 1|> |09:22|09:22 a', '1 in 1|> |09:25|09:25 b', '3 in 1||09:26|09:26 c'],
    ],
    [
      '23:58 a\n2026-11-05 00:03 b\n00:07 c\n\n09:22 d',
      [
        '0 in 1||23:58|23:58 a',
        '1 in 1||2026-11-05 00:03|2026-11-05 00:03 b',
        '2 in 1||2026-11-05 00:07|00:07 c',
        '4 in 1||2026-11-05 09:22|09:22 d',
      ],
    ],
    ['- item\n09:22 a', []],
    ['- item\n\n09:22 a', ['2 in 2||09:22|09:22 a']],
    ['09:22\n\n09:25 a', ['2 in 1||09:25|09:25 a']],
    ['All times are in\nUTC\n\n09:22 a', ['3 in 1||09:22 UTC|09:22 a']],
    [
      'All times are in UTC.\n\n- 09:22 a\n\n# Next\n- 09:23 b',
      ['2 in 1|- |09:22 UTC|09:22 a', '5 in 2|- |09:23|09:23 b'],
    ],
    ['4/11/2026\n\n- 09:22 a', ['2 in 1|- |09:22|09:22 a']],
    ['- 05/06/2026\n  - 09:22 a\n- 09:23 b', ['1 in 2|  - |? 09:22|09:22 a', '2 in 1|- |? 09:23|09:23 b']],
    [
      '- 05/06/2026\n- 09:22 a\n- 2026-11-05 09:23 b\n- 09:24 c',
      [
        '1 in 1|- |? 09:22|09:22 a',
        '2 in 1|- |2026-11-05 09:23|2026-11-05 09:23 b',
        '3 in 1|- |2026-11-05 09:24|09:24 c',
      ],
    ],
    ['`09:22` a\n```\n09:25 b\n```\n09:26 c', ['0 in 1||09:22|`09:22` a', '4 in 1||09:26|09:26 c']],
    [
      '## 5 November 2026\n\n09:22 a\n\n### Later\n09:25 b\n\n## Other\n09:26 c',
      ['2 in 1||2026-11-05 09:22|09:22 a', '5 in 2||2026-11-05 09:25|09:25 b', '8 in 3||09:26|09:26 c'],
    ],
    ['<!-- 09:22 a -->\n- 09:25 b', ['1 in 1|- |09:25|09:25 b']],
    [
      '- 5 November 2026\n  - 09:22 a\n    - 09:23 b\n- 09:24 c',
      [
        '1 in 2|  - |2026-11-05 09:22|09:22 a/    - 09:23 b',
        '2 in 3|    - |2026-11-05 09:23|09:23 b',
        '3 in 1|- |2026-11-05 09:24|09:24 c',
      ],
    ],
    ['- 2 nodes\n  - 09:22 a', ['1 in 2|  - |09:22|09:22 a']],
    ['09:22 [[Ana]]:\n09:23', ['0 in 1||09:22|09:22 [[Ana]]:']],
    ['## All times PST\n| 09:22 | a |', ['1 in 1|| |09:22 -08:00|09:22 | a |']],
    ['| a | b |\n09:22 x', []],
    ['09:22 a\n    code?\n09:25 b', ['0 in 1||09:22|09:22 a/    code?', '2 in 1||09:25|09:25 b']],
    ['* 09:22 a\n* * *\n09:25 b', ['0 in 1|* |09:22|09:22 a', '2 in 2||09:25|09:25 b']],
    ['## 09:22 `a` and [[b]] ##', ['0 in 1|## |09:22|09:22 `a` and [[b]] ##']],
    ['Setext 09:22\n===\n- 09:23 a', ['2 in 1|- |09:23|09:23 a']],
    ['09:22 a\n===\n- 09:23 b', ['0 in 2||09:22|09:22 a', '2 in 1|- |09:23|09:23 b']],
    ['|09:22|a', ['0 in 1|| |09:22|9:22|a']],
    ['09:22 a |', ['0 in 1||09:22|09:22 a |']],
    ['> [!note] 09:22 a\n> - 09:23 b', ['1 in 1|> - |09:23|09:23 b']],
    ['5 November 2026\n\n09:22 a', ['2 in 1||2026-11-05 09:22|09:22 a']],
    ['- 09:22 a\n  09:25 b', ['0 in 1|- |09:22|09:22 a/  09:25 b']],
    ['1) 09:22 a\n2) 09:25 b', ['0 in 1|1) |09:22|09:22 a', '1 in 1|2) |09:25|09:25 b']],
    [
      '2026-11-05 23:58 a\n\nwords\n\n00:07 b',
      ['0 in 1||2026-11-05 23:58|2026-11-05 23:58 a', '4 in 1||2026-11-05 00:07|00:07 b'],
    ],
    [
      '2026-11-05 23:58 a\n\n> words\n\n00:07 b',
      ['0 in 1||2026-11-05 23:58|2026-11-05 23:58 a', '4 in 2||00:07|00:07 b'],
    ],
    ['> 09:22 a\n09:25 b', ['0 in 1|> |09:22|09:22 a', '1 in 1||09:25|09:25 b']],
    [
      '| 2026-11-05 23:58 | a |\nwords\n\n00:07 b',
      ['0 in 1|| |2026-11-05 23:58|2026-11-05 23:58 | a |', '3 in 2||00:07|00:07 b'],
    ],
    ['# Log\n\n%%\n09:22 a\n%%\n\n09:25 b', ['6 in 1||09:25|09:25 b']],
    ['- 09:22 a\n\n  09:25 b', ['0 in 1|- |09:22|09:22 a//  09:25 b', '2 in 2|  |09:25|09:25 b']],
  ])('%j', (text, moments) => {
    expect(place(text)).toEqual(moments);
  });

  test('below a title that names a day, where the note bears none', () => {
    const [moment] = findMoments('# Crane, 5 November 2026\n- 09:22 a', { date: null, zone: null });
    expect(moment?.when.date).toBe('2026-11-05');
  });

  test('with the order of day and month that another of its days settles', () => {
    const days = (text: string): readonly (string | null)[] =>
      findMoments(text, { date: null, zone: null }).map(({ when }) => when.date);
    expect(days('- 05/06/2026 09:22 a\n\n- 13/06/2026 09:23 b')).toEqual(['2026-06-05', '2026-06-13']);
    expect(days('- 05/06/2026 09:22 a')).toEqual([null]);
    const told = findMoments('- 05/06/2026 09:22 a', { date: null, zone: null, order: 'month-first' });
    expect(told.map(({ when }) => when.date)).toEqual(['2026-05-06']);
  });
});
