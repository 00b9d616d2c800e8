import { describe, expect, test } from 'vitest';
import { meet } from '../../../../../src/core/notes/import/forms/meet';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'with the name above the place',
    'Ana Reyes\n00:03:12\nthe gauge was green\nBo Lindqvist\n00:04:00\nI drained it by hand\nAna Reyes\n00:05:10\nok',
    ['+192|Ana Reyes|the gauge was green', '+240|Bo Lindqvist|I drained it by hand', '+310|Ana Reyes|ok'],
  ],
  [
    'with a place every few minutes',
    '00:00:00\n\nAna Reyes: the gauge was green\nBo Lindqvist: I drained it\n\n00:05:00\n\nAna Reyes: ok',
    [
      '+0|Ana Reyes|the gauge was green',
      '+0|Bo Lindqvist|I drained it',
      '+300|Ana Reyes|ok',
      '- furniture: 00:00:00',
      '- furniture: 00:05:00',
    ],
  ],
  [
    'with the place beside the name',
    'Ana Reyes 00:03:12\nthe gauge was green\n\nBo Lindqvist 00:04:00\nI drained it by hand',
    ['+192|Ana Reyes|the gauge was green', '+240|Bo Lindqvist|I drained it by hand'],
  ],
  [
    'with the place right above name and words',
    '00:03:12\nAna Reyes: the gauge was green\n00:04:00\nBo Lindqvist: I drained it\nby hand',
    ['+192|Ana Reyes|the gauge was green', '+240|Bo Lindqvist|I drained it / by hand'],
  ],
  [
    'with its title and who was invited',
    'Crane review - Transcript\nAttendees\nAna Reyes, Bo Lindqvist\nTranscript\nAna Reyes\n00:00:07\nshall we begin',
    [
      '+7|Ana Reyes|shall we begin',
      '- no-place: Crane review - Transcript',
      '- furniture: Attendees',
      '- no-place: Ana Reyes, Bo Lindqvist',
      '- furniture: Transcript',
    ],
  ],
  [
    'that goes over an hour',
    'Ana Reyes\n00:59:58\nso\nBo Lindqvist\n01:00:03\nyes',
    ['+3598|Ana Reyes|so', '+3603|Bo Lindqvist|yes'],
  ],
  [
    'as Teams writes it, in minutes and seconds',
    'Crane review-20261104_092213-Meeting Recording\n32m 13s\n\nAna Reyes started transcription\n\n' +
      'Ana Reyes   0:04\nShall we begin.\n\nLind, Bo   1:10\nI drained it by hand.\n\nAna Reyes   1:02:25\nBye.\n\n' +
      'Ana Reyes stopped transcription',
    [
      '+4|Ana Reyes|Shall we begin.',
      '+70|Lind, Bo|I drained it by hand.',
      '+3745|Ana Reyes|Bye.',
      '- no-place: Crane review-20261104_092213-Meeting Recording',
      '- no-place: 32m 13s',
      '- notice: Ana Reyes started transcription',
      '- notice: Ana Reyes stopped transcription',
    ],
  ],
  [
    'as it stands in a document, with how long it took',
    'Nov 4, 2026\nCrane review - Transcript\n00:00:00\n' +
      ' \u000bAna Reyes: the gauge was green.\u000bTiago - Ops: fine\n00:05:13\n \u000bAna Reyes: ok\n' +
      'Meeting ended after 00:36:54 👋',
    [
      '+0|Ana Reyes|the gauge was green.',
      '+0|Tiago - Ops|fine',
      '+313|Ana Reyes|ok',
      '- day: Nov 4, 2026',
      '- no-place: Crane review - Transcript',
      '- furniture: 00:00:00',
      '- furniture: 00:05:13',
      '- furniture: Meeting ended after 00:36:54 👋',
    ],
  ],
  [
    'with places in brackets and in parts of a second',
    'Meeting started\nTranscript\n(00:00:10)\nAna Reyes: green\n00:00:20.500 \nBo: no\n  00:00:30,1\nCy Park: what',
    ['+10|Ana Reyes|green', '+20|Bo|no', '+30|Cy Park|what', '- furniture: Meeting started', '- furniture: Transcript'],
  ],
  [
    'with a bar between name and place, and words that end in one',
    'Transcript\nAna Reyes | 00:00:10\ngreen\nBo   |   (01:02:03)\nno\nLind, Cy 01:02:04\nyes\nthe crane 01:02:05\nhm',
    ['+10|Ana Reyes|green', '+3723|Bo|no', '+3724|Lind, Cy|yes / the crane 01:02:05 / hm', '- furniture: Transcript'],
  ],
  [
    'with what stands around it',
    'Transcript\nInvited\n00:00:10\nAna Reyes: green\nBo: no\n### Meeting started\n(00:00:40)\n' +
      'This editable transcript was computer generated.\nPeople can also change the text after it was made.\n' +
      'Meeting ended at 10',
    [
      '+10|Ana Reyes|green',
      '+10|Bo|no',
      '- furniture: Transcript',
      '- furniture: Invited',
      '- furniture: ### Meeting started',
      '- furniture: (00:00:40)',
      '- furniture: This editable transcript was computer generated.',
      '- furniture: People can also change the text after it was made.',
      '- furniture: Meeting ended at 10',
    ],
  ],
  [
    'as Teams writes it, where nothing else says that it is one',
    'Ana Reyes   0:04\nShall we.\n\nBo   1:10\nno',
    ['+4|Ana Reyes|Shall we.', '+70|Bo|no'],
  ],
  [
    'in which somebody names a time of day',
    'Transcript\n00:00:08\nAna Reyes: we met at 9:22 pm\nand began at\n 9:40 PM sharp\n00:00:12\nBo: ok',
    [
      '+8|Ana Reyes|we met at 9:22 pm / and began at /  9:40 PM sharp',
      '+12|Bo|ok',
      '- furniture: Transcript',
      '? 9:40 PM sharp (kept)',
    ],
  ],
];

describe('a transcript of a meeting is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a transcript of a meeting', ...heard]);
  });

  test('and minutes alone are no place where nothing says that it is one', () => {
    expect(hear('Ana Reyes 0:08\nthe gauge is green\nBo Lindqvist 0:12\nok')[1]).toBe(
      '00:08|Ana Reyes|the gauge is green',
    );
  });

  test.each([
    ['whose places go back', 'Ana Reyes\n00:03:12\ngreen\nBo Lindqvist\n00:02:00\nno'],
    ['that begins after an hour', 'Ana Reyes\n01:03:12\ngreen\nBo Lindqvist\n01:04:00\nno'],
    ['in minutes that begin after ten', 'Transcript\nAna Reyes 12:08\ngreen\nBo Lindqvist 12:12\nno'],
    ['with a clock behind a name', 'Ana Reyes 00:00:08\ngreen\nBo Lindqvist 9:22 pm\nno'],
    ['with a clock below a name', 'Ana Reyes\n00:00:08\ngreen\nBo Lindqvist\n9:22pm\nno'],
    ['with a clock to the second', 'Ana Reyes\n00:00:08\ngreen\nBo Lindqvist\n 9:22:10 PM\nno'],
  ])('but not in a chat %s', (_name, text) => {
    expect(hear(text)[0]).toBe('a copy from Slack');
  });

  test('but not in a chat that a clock runs in', () => {
    expect(hear('Ana Reyes\n09:22:13\nthe gauge is green\nBo Lindqvist\n09:23:00\nok')[1]).toBe(
      '09:22:13|Ana Reyes|the gauge is green',
    );
  });
});

test.each([
  'Ana Reyes\n00:00:08\na',
  '(00:00:08)\nAna: a\n00:00:08\nBo: b',
  'Ana 00:00:08.500\na\nBo  1:02:03\nb',
  'Transcription\nAna 0:08\na',
  'Ana Reyes   9:59\na',
  'Ana 00:00:08\nwe met at 9:22 pm',
  'Ana 00:59:59\na',
])('a text may be a transcript where it holds %j', (text) => {
  expect(meet.isIn?.(text)).toBe(true);
});

test.each([
  'Ana 00:00:08\na\nBo Lind 9:22 pm\nb',
  'Ana 00:00:08\na\n 9:22PM\nb',
  'Ana 00:00:08\na\nBo 9:22:10 am\nb',
  'Ana 00:00:08\na\nBo 00:00:07\nb',
  'Ana 0:08\na',
  'Ana Reyes  0:08\na',
  'Ana Reyes   0:08 x\na',
  'Transcript\nAna 10:00\na',
  'Ana 01:00:00\na',
  'Ana 00:61:00\na',
  'Transcript\nnobody spoke',
])('a text is no transcript by %j', (text) => {
  expect(meet.isIn?.(text)).toBe(false);
});
