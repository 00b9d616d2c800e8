import { describe, expect, test } from 'vitest';
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
      '- no-place: 00:00:00',
      '- heading: 00:05:00',
      '? 00:05:00',
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
];

describe('a transcript of a meeting is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a transcript of a meeting', ...heard]);
  });

  test('but not in a chat that a clock runs in', () => {
    expect(hear('Ana Reyes\n09:22:13\nthe gauge is green\nBo Lindqvist\n09:23:00\nok')[1]).toBe(
      '09:22:13|Ana Reyes|the gauge is green',
    );
  });
});
