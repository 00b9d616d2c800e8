import { describe, expect, test } from 'vitest';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'as WebVTT with voices',
    'WEBVTT\n\n00:03:12.000 --> 00:03:15.000\n<v Ana Reyes>the gauge was green</v>\n\n00:04:00.000 --> 00:04:02.500\n<v Bo Lindqvist>I drained it by hand</v>',
    ['+192|Ana Reyes|the gauge was green', '+240|Bo Lindqvist|I drained it by hand', '- furniture: WEBVTT'],
  ],
  [
    'as WebVTT with numbers and names before a colon',
    'WEBVTT\n\n1\n00:03:12.000 --> 00:03:15.000\nAna Reyes: the gauge was green\n\n2\n00:04:00.000 --> 00:04:02.500\nBo Lindqvist: I drained it',
    [
      '+192|Ana Reyes|the gauge was green',
      '+240|Bo Lindqvist|I drained it',
      '- furniture: WEBVTT',
      '- furniture: 1',
      '- furniture: 2',
    ],
  ],
  [
    'as SubRip',
    '1\n00:03:12,000 --> 00:03:15,000\nAna Reyes: the gauge was green\n\n2\n00:04:00,000 --> 00:04:02,500\nI drained it',
    ['+192|Ana Reyes|the gauge was green', '+240||I drained it', '- furniture: 1', '- furniture: 2'],
  ],
  [
    'as SubViewer',
    '0:03:12.000,0:03:15.000\nAna Reyes: the gauge was green\n\n0:04:00.000,0:04:02.500\nBo Lindqvist: I drained it\nby hand',
    ['+192|Ana Reyes|the gauge was green', '+240|Bo Lindqvist|I drained it / by hand'],
  ],
  [
    'without hours and with settings of the cue',
    'WEBVTT\n\n03:12.000 --> 03:15.000 align:start position:0%\n<v.loud Ana Reyes>green</v>\n\n04:00.000 --> 04:02.500\nsilence',
    ['+192|Ana Reyes|green', '+240||silence', '- furniture: WEBVTT', '- furniture: v.loud'],
  ],
  [
    'with the numbers that a meeting program gives its cues',
    'WEBVTT\n\n3f2b8c1e-1d2c-4a5b-9c8d-0e1f2a3b4c5d/12-0\n00:00:03.120 --> 00:00:05.000\n<v Ana Reyes>shall we</v>\n\nNOTE made by hand\n\n00:00:06.000 --> 00:00:07.000\n<v Bo Lindqvist>yes</v>',
    [
      '+3|Ana Reyes|shall we',
      '+6|Bo Lindqvist|yes',
      '- furniture: WEBVTT',
      '- furniture: 3f2b8c1e-1d2c-4a5b-9c8d-0e1f2a3b4c5d/12-0',
      '- furniture: NOTE made by hand',
    ],
  ],
];

describe('captions of a recording are heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['captions of a recording', ...heard]);
  });
});
