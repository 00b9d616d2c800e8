import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findDated } from '../../src/core/atlas/dated';
import { isConflictCopy } from '../../src/core/notes/damage';
import { EXAMPLE_NOTES, toLinkedExample } from '../../src/core/notes/example';
import { acceptSuggestions, toSuggestions } from '../../src/core/notes/import/accept';
import { findMidnights, readChat } from '../../src/core/notes/import/chat';
import { readFolderOfNotes } from '../core/notes/import/whole-folder';
import { findMoments } from '../../src/core/notes/moments';
import { tellWhen } from '../../src/core/notes/told-when';
import { readZone } from '../../src/core/notes/zone';
import { toQuestion } from '../../src/core/language/names';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { readNote } from '../core/atlas/cards';
import { hear } from '../core/notes/import/heard';

// The inputs as people brought them, each with the number it was filed under; the kinds they stand for are tested
// beside the files that read them.

const heard = (text: string): readonly string[] => hear(text).slice(1);

describe('a chat puts words into the mouth that said them', () => {
  test('of Google Meet, and asks where its recording began (E1)', () => {
    const text =
      'Ana Reyes\n00:03:12\nthe gauge was green\nBo Lindqvist\n00:04:00\nI drained it by hand\nAna Reyes\n' +
      '00:05:10\nok\n';
    expect(heard(text)).toEqual([
      '+192|Ana Reyes|the gauge was green',
      '+240|Bo Lindqvist|I drained it by hand',
      '+310|Ana Reyes|ok',
    ]);
    expect(readChat(text, { date: '2026-11-04', zone: null })?.isRecording).toBe(true);
  });

  test('of Zoom, and leaves out what was said to one person (E2)', () => {
    const told = heard(
      '09:22:13 From Ana Reyes to Everyone:\n\tthe gauge is green\n' +
        '09:23:10 From Bo Lindqvist to Ana Reyes(Direct Message):\n\tdo not tell the customer yet\n' +
        '09:24:00 From Bo Lindqvist to Everyone:\n\tdraining by hand\n',
    );
    expect(told.filter((line) => !line.startsWith('-'))).toEqual([
      '09:22:13|Ana Reyes|the gauge is green',
      '09:24:00|Bo Lindqvist|draining by hand',
    ]);
    expect(told.filter((line) => line.startsWith('- private')).join()).toContain('do not tell the customer yet');
  });

  test('of Slack with an emoji or a badge on the line of the time (E3)', () => {
    const told = heard(
      'Noor Achterberg  11:58 PM\nthe counter is climbing\nPriya Natt\n:house_with_garden:  12:03 AM\n' +
        'Restarted the purser\nIncident Bot\nAPP  12:40 AM\nresolved\n',
    );
    expect(told.filter((line) => !line.startsWith('-'))).toEqual([
      '23:58|Noor Achterberg|the counter is climbing',
      '00:03|Priya Natt|Restarted the purser',
      '00:40|Incident Bot|resolved',
    ]);
  });

  test('and in no mouth what a pager logged (E4)', () => {
    const told = heard(
      '9:22 AM\nNotified Ana Reyes by phone.\n9:24 AM\nAcknowledged by Ana Reyes.\n9:31 AM\nEscalated to Level 2.\n' +
        '9:33 AM\nResolved by Bo Lindqvist.\n',
    );
    expect(told).toEqual([
      '09:22||Notified Ana Reyes by phone.',
      '09:24||Acknowledged by Ana Reyes.',
      '09:31||Escalated to Level 2.',
      '09:33||Resolved by Bo Lindqvist.',
    ]);
  });

  test('with the replies that an export nests (E5), without a message that was deleted (E6)', () => {
    const told = heard(
      JSON.stringify({
        channel_id: 'C1',
        messages: [
          {
            type: 'message',
            user: 'U1',
            ts: '1793756520.000100',
            text: 'crane?',
            slackdump_thread_replies: [{ type: 'message', user: 'U2', ts: '1793756530.1', text: 'it was the relay' }],
          },
          {
            type: 'message',
            subtype: 'tombstone',
            user: 'USLACKBOT',
            ts: '1793756540.1',
            text: 'This message was deleted.',
          },
        ],
      }),
    );
    expect(told.filter((line) => !line.startsWith('-'))).toEqual([
      '02:42|U1|crane?',
      '02:42:10|U2|(crane?) it was the relay',
    ]);
    expect(told.filter((line) => line.startsWith('- deleted'))).toHaveLength(1);
  });

  test.each([
    ['WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ana>the gauge is green</v>\n', 'the gauge is green'],
    ['[04-Nov-26 09:22 AM] ana\nthe gauge is green\n\n[04-Nov-26 09:24 AM] bo\ndraining\n', 'ana'],
    ['[04.11.26, 09:22:13] Ana: the gauge is green\n[04.11.26, 09:24:00] Bo: draining\n', 'Ana'],
    ['09:22\tAna\tthe gauge is green\n09:24\tBo\tdraining\n', 'Ana'],
    ['| 09:22 | Ana | the gauge is green |\n| 09:24 | Bo | draining |\n', 'Ana'],
    ['09:22 田中：計器は緑\n09:24 佐藤：手で抜く\n', '田中'],
    ['- 09:22 (UTC) - **Ana** posted the gauge\n- 09:24 (UTC) - **Bo** drained it\n', '09:22'],
  ])('in a form that was not read at all: %j (E7)', (text, words) => {
    expect(heard(text).join('\n')).toContain(words);
    expect(heard(text).length).toBeGreaterThan(0);
  });

  test('and midnight is where the clock goes back (E8)', () => {
    const chat = readChat('Ana  11:58 PM\ngreen\nBo  12:07 AM\ndraining\n', { date: '2026-11-04', zone: null });
    expect(findMidnights(chat?.messages ?? [])).toHaveLength(1);
  });
});

describe('moments in the forms people write', () => {
  const moments = (text: string, zone: string | null = null) => findMoments(text, { date: '2026-11-04', zone });

  test('are none in a comment (E10)', () => {
    const text =
      '- 09:30 crane back\n- 09:22 crane stops\n\n%%\n- 08:00 draft, not sure\n%%\n\n<!-- one line each:\n' +
      '- 09:22 what happened\n-->\n';
    expect(moments(text)).toHaveLength(2);
  });

  test.each([
    ['- 09:22 (CET): crane', '+01:00'],
    ['- 09:22 (UTC) – crane', 'UTC'],
    ['- 09:22 [PST] crane', '-08:00'],
    ['- 9:22 a.m. ET crane', 'America/New_York'],
  ])('keep the zone they write, or are a doubt: %s (E11)', (line) => {
    const [moment] = moments(line, 'Europe/Berlin');
    const isRead = moment?.when.zone !== 'Europe/Berlin' || moment.when.doubt === 'unclear-zone';
    expect([isRead, moment?.text.includes('crane'), moment?.text.includes('PST')]).toEqual([true, true, false]);
  });

  test.each([
    '- **09:22** Crane alarm.',
    '- **09:25 UTC** - Called Mia.',
    '1. **4 November 2026, 03:53 (UTC) – Crane stops**',
    '- `09:41` x',
    '- [[2026-11-04]] 09:22 x',
    '## Timeline\n\n| 2026-03-12 | 15:57 | Crane stops |\n|---|---|---|\n| 2026-03-12 | 15:59 | Crane back |',
    '13:50 GST: the crane stops',
  ])('are read: %s (E12)', (text) => {
    expect(moments(text).length).toBeGreaterThan(0);
  });

  test('take the day of the heading above (E12)', () => {
    expect(moments('### 5 November 2026\n\n- 00:10 y\n')[0]?.when.date).toBe('2026-11-05');
    expect(moments('- Wed Nov  4 09:22:13 2026 x\n')[0]?.text).toBe('x');
  });
});

describe('days and times', () => {
  test.each([
    ['25/10/2026', '2026-10-25'],
    ['2026/11/02', '2026-11-02'],
    ['2 November 2026', '2026-11-02'],
  ])('are read by one reader, in a form and in the graph: %s (E13)', (started, day) => {
    const { card } = readNote('A.md', { 'A.md': `---\ntype: incident\nstarted: ${started}\n---\n` });
    expect(card && findDated(card)?.day).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
    expect(tellWhen(started, { date: null, zone: null }).property).toBe(day);
  });

  test.each(['23:40', 'yesterday 23:40', 'last night', '1h ago', 'today', 'gestern'])(
    'are told as people say them, and never in the future: %s (E14)',
    (said) => {
      const told = tellWhen(said, { date: '2026-11-28', zone: null }, '2026-11-28T18:31:00').property;
      if (said === 'gestern' && told === null) return;
      expect(told).not.toBeNull();
      expect((told ?? '') <= '2026-11-28T18:31:00').toBe(true);
    },
  );

  test.each(['EST5EDT', 'GMT0', 'GMT+0', 'W-SU', 'GB-Eire', 'NZ-CHAT', 'UTC+2', '+5:30'])(
    'have every zone that the platform knows: %s (E15)',
    (zone) => {
      expect(readZone(zone)).not.toBeNull();
    },
  );

  test('hold a leap second and the end of a day (E15)', () => {
    expect(findMoments('- 23:59:60 x\n- 24:00 y\n', { date: '2026-11-04', zone: null })).toHaveLength(2);
  });
});

describe('a folder of old write-ups', () => {
  const report =
    '---\ndate: 2026-02-15\n---\n- **Outage start (UTC):** 15 December 2025, 03:53\n\n**Date:** 15 February 2026\n';
  const look = (folder: string, notes: Readonly<Record<string, string>>) => {
    const reading = readFolderOfNotes(
      folder,
      Object.entries(notes).map(([path, text]) => ({ path, text })),
      parse,
    );
    return toSuggestions(reading, DEFAULT_SETTINGS);
  };

  test('asks before the day of the report is taken for that of the incident (E16)', () => {
    const asked = look('Old', { 'Old/A.md': report, 'Old/B.md': report }).find(({ theirs }) => theirs === 'date');
    expect(asked === undefined || asked.isAsked).toBe(true);
    const { card } = readNote('Incidents/A.md', { 'Incidents/A.md': report.replace('---\n', '---\ntype: incident\n') });
    expect(card && findDated(card)?.written).toBe('2025-12-15');
  });

  test('is dated by the names of its files (E17)', () => {
    const path = 'Old/2023-12-04 Network merge.md';
    const { card } = readNote(path, { [path]: '---\ntype: incident\n---\nThe switch was green.\n' });
    expect(card && findDated(card)?.written).toBe('2023-12-04');
  });

  test('whose notes carry a tag suggests that tag (E18)', () => {
    const note = '---\ntags: [postmortem]\n---\nIt stopped.\n';
    const taken = look('Notes', {
      'Notes/A.md': note,
      'Notes/B.md': note,
      'Notes/C.md': note,
      'Notes/D.md': 'Tea.\n',
    });
    expect(acceptSuggestions(DEFAULT_SETTINGS, taken).kindTags['incident']).toContain('postmortem');
  });
});

describe('nothing is left out in silence', () => {
  test('a title that speaks of a conflict is an incident (E19), and a copy is one in its languages (E20)', () => {
    const beside = (path: string): boolean => path === 'Crane stop.md';
    for (const title of ['2026-03-01 Schema migration (conflict with nightly job)', 'Version conflict (conflict)'])
      expect(isConflictCopy(`${title}.md`, beside)).toBe(false);
    for (const copy of [
      '(Konfliktkopie von Ana 2026-11-05)',
      '(copie en conflit de Ana 2026-11-05)',
      '(競合コピー 2026-11-05)',
    ])
      expect(isConflictCopy(`Crane stop ${copy}.md`, beside)).toBe(true);
  });

  test('a kind that is a link counts (E21), and a name without brackets is listed (E22)', () => {
    const { card } = readNote('A.md', { 'A.md': '---\ntype: "[[Incident]]"\nsystems: [Gauge]\n---\n' });
    expect([card?.kind, card?.damage.map(({ reason, detail }) => `${reason} ${detail}`)]).toEqual([
      'incident',
      ['plain-name systems: Gauge'],
    ]);
  });

  test('nobody is named because nobody else is on the note (E25)', () => {
    const here = { people: ['Noor Achterberg'], systems: [], around: 'The purser failed to notice the counter.' };
    expect(toQuestion('what was {person} busy with at that point?', here)).toBe(
      'What were the people there busy with at that point?',
    );
  });

  test('the links of the example lead to its notes under whatever names they got (E29)', () => {
    const links = new Map(EXAMPLE_NOTES.map(({ title }) => [title, `2026-03-12 ${title}`]));
    const linked = JSON.stringify(EXAMPLE_NOTES.map((note) => [...toLinkedExample(note, links).answers.values()]));
    for (const { title } of EXAMPLE_NOTES) expect(linked).not.toContain(`[[${title}]]`);
  });
});
