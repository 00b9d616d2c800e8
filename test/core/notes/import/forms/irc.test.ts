import { describe, expect, test } from 'vitest';
import { irc } from '../../../../../src/core/notes/import/forms/irc';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'of irssi',
    '--- Day changed Thu Nov 05 2026\n09:22 < ana> lag is green?\n09:23 <@bo> no\n' +
      '09:24 -!- noor [~noor@example] has joined #ops',
    [
      '2026-11-05 09:22|ana|lag is green?',
      '2026-11-05 09:23|bo|no',
      '- day: --- Day changed Thu Nov 05 2026',
      '- notice: 09:24 -!- noor [~noor@example] has joined #ops',
    ],
  ],
  [
    'with the time in brackets and somebody acting',
    '[09:22] <ana> lag is green?\n[09:26] * ana waits\n[09:27] <bo> so do I',
    ['09:22|ana|lag is green?', '09:26|ana|waits', '09:27|bo|so do I'],
  ],
  [
    'of WeeChat',
    '2026-11-04 09:22:13\tana\tlag is green?\n2026-11-04 09:23:00\t-->\tnoor (noor@example) has joined #ops\n' +
      '2026-11-04 09:25:00\t@bo\tdraining',
    [
      '09:22:13|ana|lag is green?',
      '09:25:00|bo|draining',
      '- notice: 2026-11-04 09:23:00\t-->\tnoor (noor@example) has joined #ops',
    ],
  ],
  [
    'of HexChat',
    'Nov 04 09:22:13 <ana>\tlag is green?\nNov 04 09:25:00 <bo>\tdraining',
    ['09:22:13|ana|lag is green?', '09:25:00|bo|draining'],
  ],
  [
    'with the day and a full time',
    '2026-11-04T09:22:13  <ana> lag is green?\n2026-11-04T09:25:00  <bo> draining',
    ['09:22:13|ana|lag is green?', '09:25:00|bo|draining'],
  ],
  [
    'that says when it was opened',
    '--- Log opened Tue Nov 03 23:50:00 2026\n23:58 < ana> lag\n--- Day changed Wed Nov 04 2026\n00:03 <@bo> hmm',
    [
      '2026-11-03 23:58|ana|lag',
      '00:03|bo|hmm',
      '- day: --- Log opened Tue Nov 03 23:50:00 2026',
      '- day: --- Day changed Wed Nov 04 2026',
    ],
  ],
  [
    'of WeeChat, with somebody acting and what failed',
    '2026-11-04 09:22:13\tana\tlag is green?\n2026-11-04 09:22:40\t *\tana waits\n' +
      '2026-11-04 09:23:20\t=!=\tirc: no answer\n2026-11-04 09:25:00\t+dee\tdraining',
    [
      '09:22:13|ana|lag is green?',
      '09:22:40|ana|waits',
      '09:25:00|dee|draining',
      '- notice: 2026-11-04 09:23:20\t=!=\tirc: no answer',
    ],
  ],
  [
    'of WeeChat, copied from its window',
    '09:22:13      ana | lag is green?\n09:22:50      @bo | no\n' +
      '09:23:00      --> | noor (~noor@example) has joined #ops\n09:25:30        * | dee waits',
    [
      '09:22:13|ana|lag is green?',
      '09:22:50|bo|no',
      '09:25:30|dee|waits',
      '- notice: 09:23:00      --> | noor (~noor@example) has joined #ops',
    ],
  ],
  [
    'of irssi, in which a notice and a private word are nobody’s speech',
    '--- Log opened Wed Nov 04 09:20:00 2026\n09:22 < ana> lag is green?\n09:22  * ana waits\n' +
      '09:23 -bo:#ops- back at ten\n09:24 [noor(~noor@example)] are you there\n09:25 <@bo> no\n' +
      '--- Log closed Wed Nov 04 10:00:00 2026',
    [
      '09:22|ana|lag is green?',
      '09:22|ana|waits',
      '09:25|bo|no',
      '- day: --- Log opened Wed Nov 04 09:20:00 2026',
      '- notice: bo:#ops 09:23: back at ten',
      '- furniture: ~noor@example',
      '- private: noor 09:24: are you there',
      '- furniture: --- Log closed Wed Nov 04 10:00:00 2026',
    ],
  ],
  [
    'of ZNC',
    '[09:22:13] *** Joins: ana (~ana@example)\n[09:22:14] <ana> lag is green?\n[09:22:40] * ana waits\n' +
      '[09:23:10] -bo- a word to all\n[09:24:10] *** ana is now known as ana_',
    [
      '09:22:14|ana|lag is green?',
      '09:22:40|ana|waits',
      '- notice: [09:22:13] *** Joins: ana (~ana@example)',
      '- notice: [09:24:10] *** ana is now known as ana_',
      '- notice: bo 09:23:10: a word to all',
    ],
  ],
  [
    'of HexChat and mIRC, whose star tells of the channel too',
    '**** BEGIN LOGGING AT Wed Nov  4 09:20:00 2026\n\nNov 04 09:20:01 *\tNow talking on #ops\n' +
      'Nov 04 09:22:13 <ana>\tlag is green?\nNov 04 09:22:40 *\tana waits\n' +
      'Nov 04 09:23:05 *\tnoor (~noor@example) has joined\nNov 04 09:25:00 *\tbo sets mode: +o ana',
    [
      '09:22:13|ana|lag is green?',
      '09:22:40|ana|waits',
      '- furniture: **** BEGIN LOGGING AT Wed Nov  4 09:20:00 2026',
      '- notice: Nov 04 09:20:01: Now talking on #ops',
      '- notice: Nov 04 09:23:05: noor (~noor@example) has joined',
      '- notice: Nov 04 09:25:00: bo sets mode: +o ana',
    ],
  ],
  [
    'whose names carry an address, and a line that is not known',
    '[14 Jan 12:36] <ana!n=ana@a-long-name-of-a-machine.harbour.example> lag is green?\n' +
      '[14 Jan 12:37] <bo!n=bo@harbour.example> no\n[14 Jan 12:38] = the server says something else\n' +
      '[14 Jan 12:39] <bo!n=bo@harbour.example> yes',
    [
      '2027-01-14 12:36|ana|lag is green?',
      '2027-01-14 12:37|bo|no',
      '2027-01-14 12:39|bo|yes',
      '- furniture: !n=ana@a-long-name-of-a-machine.harbour.example',
      '- furniture: !n=bo@harbour.example',
      '- heading: [14 Jan 12:38] = the server says something else',
      '- furniture: !n=bo@harbour.example',
      '? [14 Jan 12:38] = the server says something else',
    ],
  ],
  [
    'of The Lounge, in parts of a second',
    '[2026-11-04T08:22:13.123Z] <ana> lag is green?\n[2026-11-04T08:22:40.001Z] * ana waits\n' +
      '[2026-11-04T08:23:00.000Z] *** noor (~noor@example) joined',
    [
      '08:22:13|ana|lag is green?',
      '08:22:40|ana|waits',
      '- notice: [2026-11-04T08:23:00.000Z] *** noor (~noor@example) joined',
    ],
  ],
  [
    'in which somebody whose role stands in brackets left something',
    '09:22 <ana> lag is green?\n09:23 * bo (ops) left the relay on\n09:24 * cy (~cy@example) has left #ops (bye)',
    [
      '09:22|ana|lag is green?',
      '09:23|bo|(ops) left the relay on',
      '- notice: 09:24: cy (~cy@example) has left #ops (bye)',
    ],
  ],
];

describe('an IRC log is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['an IRC log', ...heard]);
  });
});

describe('behind the star of an IRC log', () => {
  const hearStar = (line: string): readonly string[] => hear(`09:22 <ana> lag?\n09:23 * ${line}\n09:24 <bo> no`);

  test.each([
    'bo has joined #ops',
    'bo has joined.',
    'bo has left #ops (bye)',
    'bo has quit',
    'bo has quit (Ping timeout: 240 seconds)',
    'noor (~noor@quay.example) joined #ops',
    'noor (~noor@quay.example) left',
    'noor (~noor@quay.example) parts',
    'noor [~noor@quay.example] has quit',
    'noor is now known as noor_away',
    'bo sets mode +o noor',
    'bo sets channel limit to 40',
    'bo removes ban on *!*@quay.example',
    'bo gives channel operator status to noor',
    'bo removes voice from cy',
    'bo has changed the topic to: cranes',
    'bo changes topic to cranes',
    'bo set the topic to cranes',
    'noor was kicked by bo (spam)',
    'Topic for #ops is: cranes',
    'Topic set by bo on Tuesday',
    'topic is cranes',
    'Now talking in #ops',
    'Now talking on #ops',
  ])('the channel tells: %s', (line) => {
    expect(hearStar(line)).toEqual(['an IRC log', '09:22|ana|lag?', '09:24|bo|no', `- notice: 09:23: ${line}`]);
  });

  test.each([
    ['bo', 'has left the relay on'],
    ['bo', 'has joined two cables'],
    ['bo', 'sets the limit to 3'],
    ['bo', 'gives up'],
    ['bo', 'changed the oil'],
    ['bo', 'removes the relay'],
    ['bo', 'thinks the topic is cranes'],
    ['bo', 'says noor is now known as cy'],
    ['bo', 'says noor was kicked out'],
    ['noor', 'was asked'],
    ['noor', '(hungry) left early'],
  ])('somebody acts: %s %s', (who, what) => {
    expect(hearStar(`${who} ${what}`)).toEqual(['an IRC log', '09:22|ana|lag?', `09:23|${who}|${what}`, '09:24|bo|no']);
  });
});

describe('an IRC log is told from its look alone', () => {
  test.each([
    ['with roles in front of names', '09:22 <+ana> 3 < 4\n09:23 <~bo> -- so\n09:24 <%cy> [ok]'],
    ['parted by tabs', '2026-11-04 09:22\t@ana\t3 < 4\n2026-11-04 09:23\tbo\t-- so\n2026-11-04 09:24\t+cy\t[ok]'],
    ['parted by bars', '09:22 ana | 3 < 4\n09:23 +bo | -- so\n09:24 &cy | [ok]'],
    ['where all act', '09:22 * ana 3 < 4\n09:23 * | bo -- so\n09:24 * cy [ok]'],
    ['where all act, parted by tabs', '09:22\t*\tana 3 < 4\n09:23\t *\tbo -- so\n09:24\t*\tcy [ok]'],
  ])('%s', (_name, text) => {
    expect(hear(text)).toEqual(['an IRC log', '09:22|ana|3 < 4', '09:23|bo|-- so', '09:24|cy|[ok]']);
  });

  test('with what opens and ends it left out as the program’s own', () => {
    const opened = 'Session Start: Wed Nov 04 09:20:00 2026\nSession Ident: #ops\nSession Time: Wed Nov 04';
    const ended = 'Session Close: Wed Nov 04 10:00:00 2026\n**** ENDING LOGGING AT Wed Nov 4';
    const heard = hear(`${opened}\n[09:22] <ana> lag?\n[09:23] <bo> [no] it is ]\n${ended}`);
    expect(heard).toEqual([
      'an IRC log',
      '09:22|ana|lag?',
      '09:23|bo|[no] it is ]',
      ...`${opened}\n${ended}`.split('\n').map((line) => `- furniture: ${line}`),
    ]);
  });

  test('with a sign that stands where a name does, and nobody behind it', () => {
    expect(hear('09:22 <ana> lag?\n09:23 -!- x\n09:24 <--\n09:25 --\tMode #ops\n09:26 -noor!~n@quay- a word')).toEqual([
      'an IRC log',
      '09:22|ana|lag?',
      '- notice: 09:23 -!- x',
      '- notice: 09:24 <--',
      '- notice: 09:25 --\tMode #ops',
      '- notice: noor!~n@quay 09:26: a word',
    ]);
  });
});

test.each([
  '09:22 <ana> lag?',
  '[09:22] <@bo> no',
  '[14 Jan 12:36] <ana!n=ana@quay.example> x',
  '2026-11-04T09:22:13  <ana> x',
  'Nov 04 09:22:13 <+ana>\tx',
  '09:22 * ana waits',
  '09:22 < ana> x',
  '2026-11-04 09:22:13\tana\tx',
  '09:22:13      @bo | no',
  '09:22 ana | x',
])('a text may be an IRC log where it holds %j', (line) => {
  expect([line, `first\n${line}\nlast`].map((text) => irc.isIn?.(text))).toEqual([true, true]);
});

test.each([
  '09:22 ana: x',
  '9 <ana> x',
  '09:22 <ana x> y',
  '09:22 < <ana> y',
  '09:22 *ana waits',
  '09:22 * ',
  '09:22 ana| x',
  'x | y',
  '2026-11-04 09:22\tana',
  '09:22 ana says x | y',
])('a text is not an IRC log by %j', (line) => {
  expect(irc.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
