import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findMidnights, readChat } from '../../src/core/notes/import/chat';
import { readFolderOfNotes } from '../core/notes/import/whole-folder';
import { matchSpeakers } from '../../src/core/notes/import/speakers';
import { toMomentLines } from '../../src/core/notes/import/to-lines';
import { findMoments } from '../../src/core/notes/moments';
import { hostileNote } from './hostile';
import { runs } from './runs';

const context = { date: '2026-11-04', zone: 'Europe/Berlin' };
const piece = fc.constantFrom(
  'Ana Reyes',
  'Bo',
  '  9:22 AM',
  '09:23',
  '[11/4/2026 9:25 AM] Ana',
  '[9:22 AM] Bo: hi',
  'Ana — Today at 9:22 AM',
  '09:22 <ana> text',
  '09:22 Ana: text',
  '--- Day changed Wed Nov 04 2026',
  'Wednesday, November 4th',
  'Today',
  '3 replies',
  'just words',
  '',
  '',
  'http://x.example/09:22',
  '25:61 no',
  '* ana waves',
  '- 09:22 a',
  '```',
  '\u202e',
  'x'.repeat(300),
  '- '.repeat(100),
);
const paste = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 14, size: 'max' }).map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.json().map((json) => `[${json}]`) },
);

describe('whatever somebody pastes', () => {
  test('is read or not, never half: every word is in a message, a heading of one, or named as left over', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const chat = readChat(text, context);
        if (!chat) return;
        expect(chat.messages.every(({ when, speaker }) => when.time !== null && (speaker ?? 'x').trim() !== '')).toBe(
          true,
        );
        if (!/export|room|log$/.test(chat.format)) {
          const kept = [
            ...chat.left.map(({ text: left }) => left),
            ...chat.messages.map((each) => `${each.speaker ?? ''}\n${each.text}`),
          ].join('\n');
          for (const line of text.split('\n')) if (line === 'just words') expect(kept).toContain(line);
        }
        const people = new Map(
          matchSpeakers(chat.messages, [{ title: 'Ana Reyes', aliases: ['ana'] }]).flatMap(({ name, person }) =>
            person === null ? [] : [[name, person] as const],
          ),
        );
        const lines = toMomentLines(chat.messages, { context, people, midnights: findMidnights(chat.messages) });
        expect(lines).toHaveLength(chat.messages.length);
      }),
      runs(1_500, 30_000),
    );
  });

  test('has every word in a moment or in what is left out', () => {
    const line = fc.constantFrom(
      ...'Ana Reyes|Bo Lindqvist|Incident Bot|APP  12:40 AM|:house_with_garden:  12:03 AM|09:22|9:22 AM'.split('|'),
      'Ana Reyes  9:22 AM',
      'Ana Reyes (she/her) :palm_tree:  9:22 AM',
      '00:03:12',
      '09:22:13 From Ana Reyes to Everyone:',
      '09:23:10 From Bo Lindqvist to Ana Reyes(Direct Message):',
      '\tdo not tell the customer yet',
      'Replying to "crane?"',
      '[04.11.26, 09:22:13] Ana: words here',
      '04/11/2026, 09:22 - Bo: more words',
      '04/11/2026, 09:21 - Ana added Bo',
      'Ana Reyes, [04.11.2026 09:22]',
      'Bo — Today at 9:22 AM',
      '09:22 < ana> lag is green',
      '09:24 -!- noor has joined',
      'Notified Ana Reyes by phone.',
      'Only visible to you',
      'This message was deleted.',
      '09:22 田中：クレーンが止まった',
      'the gauge was green (edited)',
      '3 replies',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 16, size: 'max' }), (lines) => {
        const chat = readChat(lines.join('\n'), context);
        if (!chat) return;
        const kept = [
          ...chat.left.map(({ text }) => text),
          ...chat.messages.map((each) => `${each.speaker ?? ''} ${each.written} ${each.answers ?? ''} ${each.text}`),
        ].join('\n');
        const frame = new Set(['From', 'to', 'Everyone', 'Replying']);
        for (const [word] of lines.join('\n').matchAll(/[\p{L}\p{N}]+/gu))
          if (!frame.has(word)) expect(kept).toContain(word);
      }),
      runs(1_500, 30_000),
    );
  });

  describe('has every word of a program’s own lines in a moment or in what is left out, in any order', () => {
    const kits: Readonly<Record<string, readonly string[]>> = {
      Teams: [
        '[11/4 12:41 PM] Reyes, Ana',
        'Lind, Bo11/4 1:10 PM',
        'or is it the typical number... by Lind, Bo',
        'Park, Cy\n11/4/26 10:22 AM',
        'Begin Reference, preview of green? by Ana Reyes',
        'End Reference',
        'Reyes, Ana added Park, Cy to the chat and shared all chat history.',
        '👍\n2 like reactions.',
        'Edited.',
        'the gauge was green',
      ],
      IRC: [
        '[09:22:13] <ana!n=ana@harbour.example> lag is green?',
        '[09:22:40] * ana waits',
        '[09:23:05] * noor (~noor@example) has joined',
        '[09:23:10] -bo:#ops- back at ten',
        '[09:24:00] [noor(~noor@example)] are you there',
        '[09:24:10] *** ana is now known as someone',
        '[09:24:20] = the server says something else',
        '--- Log closed Wed Nov 04 10:00:00 2026',
        'words without a time',
      ],
      WhatsApp: [
        '[04/11/2026, 09:22:13] Ops night: Messages and calls are end-to-end encrypted.',
        '[04/11/2026, 09:22:20] Dr. Bo Lind, MSc: green?',
        '[04/11/2026, 09:22:30] Bo: <attached: 42-PHOTO.jpg>',
        '[04/11/2026, 09:23:00] Ana: no <This message was edited>',
        '[04/11/2026, 09:24:00] Ana changed the subject to “Crane: night”',
        '[04/11/2026, 09:25:00] Bo: This message was deleted.',
        '2026-11-04 09:30:00',
        'more words',
      ],
      slackdump: [
        '> Ana Reyes [U1] @ 04/11/2026 09:47:34 Z:',
        '|   > Bo Lindqvist [U2] @ 04/11/2026 09:50:26 Z:',
        '|   it was the relay',
        'is the crane back?',
        'This message was deleted.',
        '09:22',
      ],
      captions: [
        'WEBVTT\n',
        '\n00:03:12.000 --> 00:03:15.000',
        '<v Ana Reyes>the gauge was green</v>',
        'Bo Lindqvist: draining',
        '\nNOTE made by hand\nover two lines\n',
        '\nA title of a cue\n00:04:12.000 --> 00:04:15.000',
        'more words',
      ],
    };
    test.each(Object.entries(kits))('%s', (_name, kit) => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...kit), { minLength: 1, maxLength: 14, size: 'max' }), (lines) => {
          const text = lines.join('\n');
          const chat = readChat(text, context);
          if (!chat) return;
          const kept = [
            ...chat.left.map((each) => each.text),
            ...chat.messages.map((each) => `${each.speaker ?? ''} ${each.written} ${each.answers ?? ''} ${each.text}`),
          ].join('\n');
          for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
            if (word !== 'v' && !/^(?:Ana|Bo)11$/.test(word)) expect(kept).toContain(word);
        }),
        runs(400, 10_000),
      );
    });
  });

  test('what it becomes is read back as the same moments', () => {
    const message = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      day: fc.constantFrom('2026-11-04 ', '2026-11-05 '),
      name: fc.constantFrom('Ana', 'Bo Lind'),
      said: fc.constantFrom('hm', 'is it green?', 'see [[Queue]]'),
    });
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 8 }), (messages) => {
        const text = messages
          .map(({ hour, day, name, said }) => `${day}${String(hour).padStart(2, '0')}:22 ${name}: ${said}`)
          .join('\n');
        const chat = readChat(text, context);
        expect(chat?.messages.map((each) => each.speaker)).toEqual(messages.map(({ name }) => name));
        const lines = toMomentLines(chat?.messages ?? [], { context, people: new Map([['Ana', 'Ana Reyes']]) });
        const moments = findMoments(`## Moments\n\n${lines.join('\n')}\n`, {
          date: '1999-01-01',
          zone: 'Europe/Berlin',
        });
        expect(moments.map(({ when }) => [when.date, when.time])).toEqual(
          messages.map(({ hour, day }) => [day.trim(), `${String(hour).padStart(2, '0')}:22`]),
        );
        expect(moments.map(({ speaker }) => speaker)).toEqual(
          messages.map(({ name }) => (name === 'Ana' ? 'Ana Reyes' : null)),
        );
      }),
      runs(500, 10_000),
    );
  });

  test('a folder of notes in any state gives a suggestion and never fails', () => {
    fc.assert(
      fc.property(fc.array(hostileNote, { maxLength: 6 }), (texts) => {
        const notes = texts.map((text, at) => ({ path: `PM/${at}.md`, text }));
        const reading = readFolderOfNotes('PM', notes, (yaml) => parse(yaml, { logLevel: 'error' }));
        expect(reading.notes).toBe(notes.length);
        expect(reading.recognised.every((each) => each.notes <= notes.length)).toBe(true);
      }),
      runs(300, 5_000),
    );
  });

  test('a long paste of one hostile shape is read in one go', () => {
    for (const shape of [
      '09:22 ',
      'Ana Reyes ',
      ' - ',
      '[9:22 AM] ',
      ':x:',
      '-- ',
      '<',
      '09:22 Ana: x\n',
      'Ana\n 9:22\n',
    ]) {
      const text = shape.repeat(Math.ceil(200_000 / shape.length));
      expect(readChat(text, context)?.messages.length ?? 0).toBeGreaterThanOrEqual(0);
    }
  });
});
