import { describe, expect, test } from 'vitest';
import { zoom } from '../../../../../src/core/notes/import/forms/zoom';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'without what was said to one person',
    '09:22:13 From Ana Reyes to Everyone:\n\tthe gauge is green\n' +
      '09:23:10 From Bo Lindqvist to Ana Reyes(Direct Message):\n\tdo not tell the customer yet\n' +
      '09:24:00 From Bo Lindqvist to Everyone:\n\tdraining by hand',
    [
      '09:22:13|Ana Reyes|the gauge is green',
      '09:24:00|Bo Lindqvist|draining by hand',
      '- furniture: to Ana Reyes Direct Message',
      '- private: Bo Lindqvist 09:23:10: do not tell the customer yet',
    ],
  ],
  [
    'on one line each, as older versions saved it',
    '09:22:13\t From  Ana Reyes : the gauge is green\n09:24:00\t From  Bo Lindqvist : draining by hand',
    ['09:22:13|Ana Reyes|the gauge is green', '09:24:00|Bo Lindqvist|draining by hand'],
  ],
  [
    'with what is answered, and reactions left out',
    '09:22:13 From Ana Reyes to Everyone:\n\tis the crane back?\n09:23:00 From Bo Lindqvist to Everyone:\n' +
      '\tReplying to "is the crane back?"\n\t\n\tit was the relay\n09:23:30 From Ana Reyes to Everyone:\n' +
      '\tReacted to "it was the relay" with 👍',
    [
      '09:22:13|Ana Reyes|is the crane back?',
      '09:23:00|Bo Lindqvist|(is the crane back?) it was the relay',
      '- furniture: Reacted to "it was the relay" with 👍',
      '- furniture: Ana Reyes 09:23:30',
    ],
  ],
  [
    'with the day in front',
    '2026-11-05 09:22:13 From Ana Reyes to Everyone: the gauge is green\n' +
      '2026-11-05 09:24:00 From Bo to Hosts and panelists: draining',
    ['2026-11-05 09:22:13|Ana Reyes|the gauge is green', '2026-11-05 09:24:00|Bo|draining'],
  ],
  [
    'with another sign of a private message',
    '09:22:13 From Ana Reyes to Everyone : green\n09:23:10 From Ana Reyes to Bo Lindqvist (Privately) : call me\n' +
      '09:23:40 From Bo Lindqvist to Noor : shall we?',
    [
      '09:22:13|Ana Reyes|green',
      '- furniture: to Bo Lindqvist Privately',
      '- private: Ana Reyes 09:23:10: call me',
      '- furniture: to Noor',
      '- private: Bo Lindqvist 09:23:40: shall we?',
    ],
  ],
  [
    'that stands beside a recording in the cloud',
    '00:58:04\tAna Reyes:\tthe gauge is green\n00:58:20\tBo Lindqvist:\tdraining',
    ['+3484|Ana Reyes|the gauge is green', '+3500|Bo Lindqvist|draining'],
  ],
  [
    'as saved captions',
    '[Ana Reyes] 09:22:13\nthe gauge is green\n\n[Bo Lindqvist] 09:24:00\ndraining',
    ['09:22:13|Ana Reyes|the gauge is green', '09:24:00|Bo Lindqvist|draining'],
  ],
  [
    'with names that hold a title, a comma or a slash',
    '09:22:13 From Dr. Cy Park, MD to Everyone:\n\tgreen?\n09:23:00 From Bo/Ops to Hosts and panelists:\n\tno\n' +
      '09:24:00 From Ana Reyes to Everyone:\n\tok',
    ['09:22:13|Dr. Cy Park, MD|green?', '09:23:00|Bo/Ops|no', '09:24:00|Ana Reyes|ok'],
  ],
  [
    'as it is copied from beside a meeting',
    'Ana Reyes to Everyone 9:22 AM\nlag is green?\nBo Lindqvist to You (Direct Message) 9:23 AM\ndo not tell\n' +
      'Bo Lindqvist to Everyone 9:24 AM\nno',
    [
      '09:22|Ana Reyes|lag is green?',
      '09:24|Bo Lindqvist|no',
      '- furniture: Direct Message',
      '- private: Bo Lindqvist 9:23 AM: do not tell',
    ],
  ],
  [
    'as older versions were copied',
    'From Ana Reyes to Everyone:  09:22 AM\nlag is green?\nFrom Bo Lindqvist to Me:  (Privately) 09:23 AM\n' +
      'do not tell\nFrom Bo Lindqvist to Everyone:  09:24 AM\nno',
    [
      '09:22|Ana Reyes|lag is green?',
      '09:24|Bo Lindqvist|no',
      '- furniture: Privately',
      '- private: Bo Lindqvist 09:23 AM: do not tell',
    ],
  ],
  [
    'with a reaction on the line of its sender',
    '00:58:04\tAna Reyes:\tthe gauge is green\n00:58:20\tBo Lindqvist:\tReacted to "the gauge is green" with 👍',
    [
      '+3484|Ana Reyes|the gauge is green',
      '- furniture: Reacted to "the gauge is green" with 👍',
      '- furniture: Bo Lindqvist 00:58:20',
    ],
  ],
  [
    'whose words stand right behind their colon and hold more of them',
    '09:22:13 From Ana Reyes to Everyone:see: it is 10:30: late\n09:22:14 From Bo to Everyone : ok',
    ['09:22:13|Ana Reyes|see: it is 10:30: late', '09:22:14|Bo|ok'],
  ],
  [
    'as it is copied, with words for one alone that have no sign, and words that end in a time',
    'Ana Reyes to Everyone 9:22 AM\nlag?\nBo Lindqvist to Ana Reyes 9:23 AM\ndo not tell\n' +
      'Ana Reyes to Everyone 9:24 AM\nwe said it to everyone 9:10',
    [
      '09:22|Ana Reyes|lag?',
      '09:24|Ana Reyes|we said it to everyone 9:10',
      '- private: Bo Lindqvist 9:23 AM: do not tell',
    ],
  ],
  [
    'with reactions taken back, on a line of their own and behind the sender',
    '09:22:13 From Ana to Everyone:\n\tgreen\n\tReactions: 👍\n\tEdited:\n\tremoved a 👍 reaction from "green"\n' +
      '\tremoved an 🎉 from "green"\n09:23:00 From Bo : Removed a 👍 reaction from "green"\n' +
      '09:24:00 From Bo : Removed a "👍" reaction\n09:25:00 From Bo : we removed a "reaction" from it',
    [
      '09:22:13|Ana|green',
      '09:25:00|Bo|we removed a "reaction" from it',
      '- furniture: Reactions: 👍',
      '- furniture: Edited:',
      '- furniture: removed a 👍 reaction from "green"',
      '- furniture: removed an 🎉 from "green"',
      '- furniture: Removed a 👍 reaction from "green"',
      '- furniture: Bo 09:23:00',
      '- furniture: Removed a "👍" reaction',
      '- furniture: Bo 09:24:00',
    ],
  ],
  [
    'to each group that it knows, and to one alone whose name is none of them',
    '09:22:13 From Ana to everyone in ops : a\n09:24:00 From Bo to All panelists and attendees: b\n' +
      '09:25:00 From Bo to All: c\n09:26:00 From Bo to Meeting Group Chat: d\n' +
      '09:27:00 From Bo to Waiting Room Participants : e\n09:28:00 From Bo to All Panelists: f\n' +
      '09:29:00 From Bo to Allen: g',
    [
      '09:22:13|Ana|a',
      '09:24:00|Bo|b',
      '09:25:00|Bo|c',
      '09:26:00|Bo|d',
      '09:27:00|Bo|e',
      '09:28:00|Bo|f',
      '- furniture: to Allen',
      '- private: Bo 09:29:00: g',
    ],
  ],
  [
    'as it is copied, with the time in brackets or behind a colon',
    'Ana Reyes to Everyone (9:22 AM)\nlag?\nBo to Everyone: 9:23\nno\n' +
      'Cy to Bo Lindqvist (Direct Message): 9:25 am\nhush',
    ['09:22|Ana Reyes|lag?', '09:23|Bo|no', '- furniture: Direct Message', '- private: Cy 9:25 am: hush'],
  ],
];

describe('a chat saved by Zoom is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    const said = hear(text);
    expect([said[0], ...[...said.slice(1)].sort()]).toEqual(['a chat saved by Zoom', ...[...heard].sort()]);
  });
});

test.each([
  '09:22:13 From Ana to Everyone:',
  '09:22:13\t From  Ana : x',
  '2026-11-05 09:22:13 From Ana : x',
  '00:58:04\tAna Reyes:\tx',
  '[Ana Reyes] 09:22:13',
  'Ana to Everyone 9:22 AM',
  'From Ana to Me:  (Privately) 09:23 pm',
  'Ana to Everyone (9:22)',
])('a text may be a chat saved by Zoom where it holds %j', (line) => {
  expect([line, `first\n${line}\nlast`].map((text) => zoom.isIn?.(text))).toEqual([true, true]);
});

test.each([
  'x 09:22:13 From Ana',
  '9:22 From Ana',
  '09:22:13 Fromage',
  'x 00:58:04\tAna:\tx',
  '00:58:04\tAna:x',
  '00:58:04\tA:b:\tx',
  '[Ana Reyes] 09:22:13 x',
  'x [Ana Reyes] 09:22:13',
  '[Ana] 9:22',
  'Ana to Everyone 9:22 XM',
  'Ana to Everyone 9:22 pm sharp',
])('a text is not a chat saved by Zoom by %j', (line) => {
  expect(zoom.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
