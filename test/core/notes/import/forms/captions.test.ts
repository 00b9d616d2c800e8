import { describe, expect, test } from 'vitest';
import { captions } from '../../../../../src/core/notes/import/forms/captions';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'as WebVTT with voices',
    'WEBVTT\n\n00:03:12.000 --> 00:03:15.000\n<v Ana Reyes>the gauge was green</v>\n\n' +
      '00:04:00.000 --> 00:04:02.500\n<v Bo Lindqvist>I drained it by hand</v>',
    ['+192|Ana Reyes|the gauge was green', '+240|Bo Lindqvist|I drained it by hand', '- furniture: WEBVTT'],
  ],
  [
    'as WebVTT with numbers and names before a colon',
    'WEBVTT\n\n1\n00:03:12.000 --> 00:03:15.000\nAna Reyes: the gauge was green\n\n2\n' +
      '00:04:00.000 --> 00:04:02.500\nBo Lindqvist: I drained it',
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
    '1\n00:03:12,000 --> 00:03:15,000\nAna Reyes: the gauge was green\n\n2\n00:04:00,000 --> 00:04:02,500\n' +
      'I drained it',
    ['+192|Ana Reyes|the gauge was green', '+240||I drained it', '- furniture: 1', '- furniture: 2'],
  ],
  [
    'as SubViewer',
    '0:03:12.000,0:03:15.000\nAna Reyes: the gauge was green\n\n0:04:00.000,0:04:02.500\n' +
      'Bo Lindqvist: I drained it\nby hand',
    ['+192|Ana Reyes|the gauge was green', '+240|Bo Lindqvist|I drained it / by hand'],
  ],
  [
    'without hours and with settings of the cue',
    'WEBVTT\n\n03:12.000 --> 03:15.000 align:start position:0%\n<v.loud Ana Reyes>green</v>\n\n' +
      '04:00.000 --> 04:02.500\nsilence',
    ['+192|Ana Reyes|green', '+240||silence', '- furniture: WEBVTT', '- furniture: v.loud'],
  ],
  [
    'with the numbers that a meeting program gives its cues',
    'WEBVTT\n\n3f2b8c1e-1d2c-4a5b-9c8d-0e1f2a3b4c5d/12-0\n00:00:03.120 --> 00:00:05.000\n' +
      '<v Ana Reyes>shall we</v>\n\nNOTE made by hand\n\n00:00:06.000 --> 00:00:07.000\n<v Bo Lindqvist>yes</v>',
    [
      '+3|Ana Reyes|shall we',
      '+6|Bo Lindqvist|yes',
      '- furniture: WEBVTT',
      '- furniture: 3f2b8c1e-1d2c-4a5b-9c8d-0e1f2a3b4c5d/12-0',
      '- furniture: NOTE made by hand',
    ],
  ],
  [
    'as Teams writes them, without zeros in front',
    'WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n<v Ana Reyes>shall we</v>\n\n0:1:6.0 --> 0:1:7.320\n<v Lind, Bo (Ops)>yes</v>',
    ['+0|Ana Reyes|shall we', '+66|Lind, Bo (Ops)|yes', '- furniture: WEBVTT'],
  ],
  [
    'as they stand in a document of Teams, with the name above the words',
    '0:0:0.0 --> 0:0:1.250\nAna Reyes\nHi, I am Ana.\n0:0:2.90 --> 0:0:4.480\nBo Lindqvist\nHi, I am Bo: no relation.',
    ['+0|Ana Reyes|Hi, I am Ana.', '+2|Bo Lindqvist|Hi, I am Bo: no relation.'],
  ],
  [
    'with two voices in one cue',
    'WEBVTT\n\n00:03.500 --> 00:05.000\n<v Ana Reyes>my name is Ana</v>\n<v Bo Lindqvist>and I am Bo</v>',
    ['+3|Ana Reyes|my name is Ana', '+3|Bo Lindqvist|and I am Bo', '- furniture: WEBVTT'],
  ],
  [
    'with two voices in one line',
    'WEBVTT\n\n00:03.500 --> 00:05.000\n<v Ana Reyes>is it back?</v> <v Bo Lindqvist>no</v>',
    ['+3|Ana Reyes|is it back?', '+3|Bo Lindqvist|no', '- furniture: WEBVTT'],
  ],
  [
    'with titles of cues, marks inside the words and more than a hundred hours',
    'WEBVTT - by hand\n\n1 - The crane\n00:00:05.000 --> 00:00:10.000 line:0\n' +
      '<i>So that is</i> <c.loud>it</c> &amp; more\n\n100:00:11.000 --> 100:00:13.000\n' +
      '<v.first.loud Ana Reyes>one\nand <00:00:12.000>two',
    [
      '+5||So that is it & more',
      '+360011|Ana Reyes|one / and two',
      '- furniture: WEBVTT - by hand',
      '- furniture: 1 The crane i /i c.loud /c &amp',
      '- furniture: v.first.loud',
    ],
  ],
  [
    'with looks and comments of several lines',
    'WEBVTT\n\nSTYLE\n::cue(b) {\n  color: peachpuff;\n}\n\nNOTE\nThis file\nwas written: by hand\n\n' +
      '00:00.500 --> 00:02.000\n<v Ana Reyes>hello',
    [
      '+0|Ana Reyes|hello',
      '- furniture: WEBVTT',
      '- furniture: STYLE',
      '- furniture: ::cue(b) {',
      '- furniture: color: peachpuff;',
      '- furniture: }',
      '- furniture: NOTE',
      '- furniture: This file',
      '- furniture: was written: by hand',
    ],
  ],
  [
    'with times inside the words, which look like a log',
    'WEBVTT\n\n00:00:00.000 --> 00:00:08.000\n<c>nothing</c>\n\n' +
      '00:00:08.000 --> 00:00:16.000\n<00:00:09.000> <c>This</c>\n<00:00:10.000> <c>can</c>',
    ['+0||nothing', '+8||This / can', '- furniture: WEBVTT', '- furniture: c /c', '- furniture: 00:00:09.000 c /c'],
  ],
  [
    'whose first line is one word in capitals, which nobody is called',
    '0:03:12.000,0:03:15.000\nRestarting\nthe crane by hand\n\n0:04:00.000,0:04:02.500\nAna Reyes: done',
    ['+192||Restarting / the crane by hand', '+240|Ana Reyes|done'],
  ],
  [
    'as SubRip, whose first line is one word in capitals',
    '1\n0:03:12.000 --> 0:03:15.000\nOkay\nso it was the relay',
    ['+192||Okay / so it was the relay', '- furniture: 1'],
  ],
  [
    'with what stands above the cues, and a sign for each letter that has one',
    'WEBVTT\nKind: captions\nLanguage: en\nX-TIMESTAMP-MAP=LOCAL:00:00\n\nNOTE\n\nNOTE by Ana\n\nREGION\nid:fred\n\n' +
      '00:00:59.900 --> 00:01:02.000\n<v Ana Reyes>a &gt; b &lt; c&nbsp;d &lrm;e &x;</v>\n\n' +
      '3f2b8c1e-1d2c-4a5b-9c8d-0e1f2a3b4c5d\n00:01:06,500 --> 00:01:07.000\n<v Bo>yes</v>\n<b>so</b> it <i.x>was</i>',
    [
      '+59|Ana Reyes|a > b < c d e &x;',
      '+66|Bo|yes / so it was',
      '- furniture: WEBVTT',
      '- furniture: Kind: captions',
      '- furniture: Language: en',
      '- furniture: X-TIMESTAMP-MAP=LOCAL:00:00',
      '- furniture: NOTE',
      '- furniture: NOTE by Ana',
      '- furniture: REGION',
      '- furniture: id:fred',
      '- furniture: &gt &lt c&nbsp &lrm',
      '- furniture: 3f2b8c1e-1d2c-4a5b-9c8d-0e1f2a3b4c5d',
    ],
  ],
  [
    'with a place that no clock shows, which is words',
    'WEBVTT\n\n00:59.000 --> 01:00.000\nAna Reyes: a\n\n00:00:70.000 --> 00:01:75.000\nb\n\n' +
      '00:70:00.000 --> 00:71:00.000\nc',
    [
      '+59|Ana Reyes|a /  / 00:00:70.000 --> 00:01:75.000 / b /  / 00:70:00.000 --> 00:71:00.000 / c',
      '- furniture: WEBVTT',
      '? 00:00:70.000 --> 00:01:75.000 (kept)',
      '? 00:70:00.000 --> 00:71:00.000 (kept)',
    ],
  ],
  [
    'as they stand in a document of Teams, with names that have no words below them',
    '0:0:0.0 --> 0:0:1.250\nReyes, Ana\nHi, I am Ana.\n0:0:2.90 --> 0:0:4.480\nBo\nHi\n0:0:5.0 --> 0:0:6.0\n' +
      'Ana Reyes\n\n' +
      '0:0:7.0 --> 0:0:8.0\nAna Reyes\n0:0:9.0 --> 0:0:10.0\nReyes, Ana\nyes',
    ['+0|Reyes, Ana|Hi, I am Ana.', '+2||Bo / Hi', '+5||Ana Reyes', '+7||Ana Reyes', '+9|Reyes, Ana|yes'],
  ],
  [
    'with a second voice some lines below, and titles above the times',
    'WEBVTT\n\nIntro\n00:01.000 --> 00:02.000\n<v Ana>a</v>\nb\nc\n<v Bo>d</v>\n\n00:03.000 --> 00:04.000\n' +
      'Cy Park:  b: c\nwords\nno title\n00:05.000 --> 00:06.000\nhttps://quay.example: see',
    [
      '+1|Ana|a / b / c',
      '+1|Bo|d',
      '+3|Cy Park|b: c / words / no title',
      '+5||https://quay.example: see',
      '- furniture: WEBVTT',
      '- furniture: Intro',
    ],
  ],
];

describe('captions of a recording are heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['captions of a recording', ...heard]);
  });
});

test.each([
  '00:03:12.000 --> 00:03:15.000',
  '  3:12,5-->3:15,25  ',
  '0:0:0.0 --> 0:0:1.250 align:start',
  '00:03:12.00,00:03:15.00',
  '100:00:11.000 --> 100:00:13.000',
])('a text may be captions where it holds %j', (line) => {
  expect([line, `first\n${line}\nlast`].map((text) => captions.isIn?.(text))).toEqual([true, true]);
});

test.each([
  '00:03:12 --> 00:03:15',
  'x 00:03:12.000 --> 00:03:15.000',
  '00:03:12.000 -> 00:03:15.000',
  '00:03:12.000 --> 00:03:15.000x',
  '03.000 --> 04.000',
])('a text is not captions by %j', (line) => {
  expect(captions.isIn?.(`first\n${line}\nlast`)).toBe(false);
});

test('a cue without words takes none from the next one', () => {
  const cues =
    '00:01.000 --> 00:02.000\n00:03.000 --> 00:04.000\nAna: a\n\n' +
    '00:05.000 --> 00:06.000\n\n00:07.000 --> 00:08.000\nBo: b';
  expect(hear(`WEBVTT\n\n${cues}`)).toEqual([
    'captions of a recording',
    '+3|Ana|a',
    '+7|Bo|b',
    '- furniture: WEBVTT',
    '- no-place: 00:01.000 --> 00:02.000',
    '- no-place: 00:05.000 --> 00:06.000',
  ]);
});

test('numbers and names of cues that stand right below words are none of them, and a blank line ends a comment', () => {
  const id = '3f2b8c1e-1d2c-4a5b-9c8d-0e1f2a3b4c5d';
  const cues =
    `00:01.000 --> 00:02.000\nAna: a\n12\n00:03.000 --> 00:04.000\nBo: b\n` +
    `${id}/12-34\n00:05.000 --> 00:06.000\nCy: c`;
  expect(hear(`WEBVTT\n \n  NOTE by Ana\nof cranes\n  \n${cues}`)).toEqual([
    'captions of a recording',
    '+1|Ana|a',
    '+3|Bo|b',
    '+5|Cy|c',
    '- furniture: WEBVTT',
    '- furniture: NOTE by Ana',
    '- furniture: of cranes',
    '- furniture: 12',
    `- furniture: ${id}/12-34`,
  ]);
});

test('in a document of Teams, a name stands above its words in the tenth minute, too', () => {
  expect(hear('0:10:0.0 --> 0:10:1.250\nAna Reyes\nHi\n0:10:2.90 --> 0:10:4.480\nBo Lindqvist\nHo').slice(1)).toEqual([
    '+600|Ana Reyes|Hi',
    '+602|Bo Lindqvist|Ho',
  ]);
});
