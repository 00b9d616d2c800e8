import { describe, expect, test } from 'vitest';
import { hear, hearAmong, isSaidAmong, type Samples } from '../heard';

const samples: Samples = [
  [
    'with a status emoji or a badge on the line of the time',
    'Noor Achterberg  11:58 PM\nthe counter is climbing\nPriya Natt\n:house_with_garden:  12:03 AM\n' +
      'Restarted the purser\nIncident Bot\nAPP  12:40 AM\nresolved',
    [
      '23:58|Noor Achterberg|the counter is climbing',
      '00:03|Priya Natt|Restarted the purser',
      '00:40|Incident Bot|resolved',
      '- furniture: :house_with_garden:',
      '- furniture: APP',
    ],
  ],
  [
    'with the emoji beside the name, and times alone while one goes on',
    'Wednesday, November 4th\nAna Reyes\n  9:22 AM\nlag is green?\n9:23\nthat cannot be\n' +
      'Bo Lindqvist:palm_tree:\n  9:25 AM\ndraining by hand\nwill take a while (edited)\n3 replies',
    [
      '09:22|Ana Reyes|lag is green?',
      '09:23|Ana Reyes|that cannot be',
      '09:25|Bo Lindqvist|draining by hand / will take a while',
      '- day: Wednesday, November 4th',
      '- furniture: :palm_tree:',
      '- furniture: (edited)',
      '- furniture: 3 replies',
    ],
  ],
  [
    'on a clock of twenty-four hours',
    'Ana Reyes  21:22\nthe crane stopped\n21:23\nagain\nBo Lindqvist  21:30\non my way',
    ['21:22|Ana Reyes|the crane stopped', '21:23|Ana Reyes|again', '21:30|Bo Lindqvist|on my way'],
  ],
  [
    'of a thread, with what is answered',
    'Ana Reyes  9:22 AM\nis the crane back?\nBo Lindqvist  9:24 AM\nreplied to a thread: is the crane back?\n' +
      'it was the relay',
    ['09:22|Ana Reyes|is the crane back?', '09:24|Bo Lindqvist|(is the crane back?) it was the relay'],
  ],
  [
    'with something that only one could see, and something deleted',
    'Ana Reyes  9:22 AM\nthe gauge is green\nSlackbot\nAPP  9:23 AM\nOnly visible to you\n' +
      'You are not in this channel\nBo Lindqvist  9:24 AM\nThis message was deleted.\nNoor van der Berg  9:25 AM\n' +
      'ok',
    [
      '09:22|Ana Reyes|the gauge is green',
      '09:25|Noor van der Berg|ok',
      '- furniture: APP',
      '- private: Slackbot 9:23 AM: Only visible to you / You are not in this channel',
      '- deleted: Bo Lindqvist 9:24 AM: This message was deleted.',
    ],
  ],
  [
    'where a word stands above a short time',
    'Ana Reyes  9:22 AM\nDraining\n9:23\nDone\nBo Lindqvist  9:31 AM\nwas added to #crane by Ana Reyes.\nback at 9:40',
    [
      '09:22|Ana Reyes|Draining',
      '09:23|Ana Reyes|Done',
      '09:31|Bo Lindqvist|back at 9:40',
      '- notice: was added to #crane by Ana Reyes.',
    ],
  ],
  [
    'with the pictures of a reaction and a count',
    'Ana Reyes  9:22 AM\nqueue is empty again\n:tada: 3\n:eyes:\n2\nBo Lindqvist (he/him)  9:25 AM\nnice',
    [
      '09:22|Ana Reyes|queue is empty again',
      '09:25|Bo Lindqvist|nice',
      '- furniture: :tada: 3',
      '- furniture: :eyes:',
      '- furniture: 2',
      '- furniture: he/him',
    ],
  ],
  [
    'with a heading that is not known, and whoever goes on below it',
    'Priya Natt  12:03 AM\nRestarted the purser\nBo Lindqvist:\n09:23\nodd\nIncident Bot\nAPP  12:40 AM\nresolved',
    [
      '00:03|Priya Natt|Restarted the purser',
      '00:40|Incident Bot|resolved',
      '- heading: Bo Lindqvist: / 09:23 / odd',
      '- furniture: APP',
      '? Bo Lindqvist:',
    ],
  ],
  [
    'in which times alone keep the day of the message above',
    'Bo Lindqvist\n  Nov 3rd at 11:58 PM\nlag\n11:59\nstill\nAna Reyes\n  Yesterday at 3:10 PM\nagreed\n3:11\n' +
      'get it out',
    [
      '2026-11-03 23:58|Bo Lindqvist|lag',
      '2026-11-03 23:59|Bo Lindqvist|still',
      '2026-11-03 15:10|Ana Reyes|agreed',
      '2026-11-03 15:11|Ana Reyes|get it out',
    ],
  ],
  [
    'with an answer told behind the time, a pinned message and an edited canvas',
    'Ana Reyes\n  6:36 AM  replied to a thread:\nThanks, updating.\n\nPinned by\n\nBo Lindqvist\n  9:45 AM\n' +
      'look here\nCanvas updated  7:51 AM\n\nNoor Achterberg\n  10:30 AM\nback soon',
    [
      '06:36|Ana Reyes|Thanks, updating.',
      '09:45|Bo Lindqvist|look here',
      '10:30|Noor Achterberg|back soon',
      '- furniture: replied to a thread',
      '- furniture: Pinned by',
      '- furniture: Canvas updated  7:51 AM',
    ],
  ],
  [
    'with the beginning of what is answered in a line of its own',
    'Ana Reyes\n  9:22 AM\nis the crane back, and who has the key?\n2 replies\n12 days agoView thread\n' +
      'Bo Lindqvist\n:ooo:  9:40 AM\nreplied to a thread:\nis the crane back…\nit was the relay',
    [
      '09:22|Ana Reyes|is the crane back, and who has the key?',
      '09:40|Bo Lindqvist|(is the crane back…) it was the relay',
      '- furniture: 2 replies',
      '- furniture: 12 days agoView thread',
      '- furniture: :ooo: replied to a thread',
    ],
  ],
  [
    'with a badge on a line of its own, and something deleted in a thread',
    'Ana Reyes  9:22 AM\nlag?\n1 reply\nThis message was deleted.\nharbour.bot\nAPP\n  9:25 AM\n' +
      'Incident declared\nBo Lindqvist\n  9:26 AM\nwas added to #crane by Ana Reyes\n.',
    [
      '09:22|Ana Reyes|lag?',
      '09:25|harbour.bot|Incident declared',
      '- furniture: 1 reply',
      '- deleted: This message was deleted.',
      '- furniture: APP',
      '- notice: was added to #crane by Ana Reyes',
      '- furniture: .',
      '- furniture: Bo Lindqvist 9:26 AM',
    ],
  ],
  [
    'in which somebody answers how long ago it was',
    'Ana Reyes\n  9:22 AM\nwhen was that?\n1 reply\n2 days ago\nBo Lindqvist\n  9:23 AM\n3 hours ago\n' +
      'Canvas updated 3 times by hand\nAna Reyes\n  9:24 AM\nok',
    [
      '09:22|Ana Reyes|when was that?',
      '09:23|Bo Lindqvist|3 hours ago / Canvas updated 3 times by hand',
      '09:24|Ana Reyes|ok',
      '- furniture: 1 reply',
      '- furniture: 2 days ago',
    ],
  ],
  [
    'with how long ago the last answer came, which is no time of a message',
    'Ana Reyes  9:22 AM\nlag?\n 13 replies \n Today at 9:30 AM \nBo  9:40 AM\n12 days ago\n2 replies\n' +
      'Yesterday\n9:41\nno',
    [
      '09:22|Ana Reyes|lag?',
      '09:40|Bo|12 days ago',
      '09:41|Bo|no',
      '- furniture: 13 replies',
      '- furniture: Today at 9:30 AM',
      '- furniture: 2 replies',
      '- furniture: Yesterday',
    ],
  ],
  [
    'with answers whose beginning stands below, and words below that are none',
    'Ana Reyes  9:22 AM\nis the crane back, Bo?\nBo Lindqvist  9:24 AM  replied to a thread:\n' +
      'is the crane back...\nno\n' +
      'Cy Park  9:25 AM  replied to a thread:\nsomething else\nyes\nNoor Q  9:26 AM replied to a thread:\n\nhello\n' +
      'Dee O  9:27 AM replied to a thread:\nis the crane back, Bo?\n',
    [
      '09:22|Ana Reyes|is the crane back, Bo?',
      '09:24|Bo Lindqvist|(is the crane back...) no',
      '09:25|Cy Park|something else / yes',
      '09:26|Noor Q|hello',
      '09:27|Dee O|is the crane back, Bo?',
      ...Array<string>(4).fill('- furniture: replied to a thread'),
    ],
  ],
  [
    'with what is answered in front of the words, which may speak of a thread, too',
    'Ana Reyes  9:22 AM\nlag?\nBo Lindqvist  9:24 AM\nThread: lag?\nno\nCy Park  9:25 AM\nin a thread: lag?\nyes\n' +
      'Noor Q  9:26 AM\nsee the thread: it says no',
    [
      '09:22|Ana Reyes|lag?',
      '09:24|Bo Lindqvist|(lag?) no',
      '09:25|Cy Park|(lag?) yes',
      '09:26|Noor Q|see the thread: it says no',
    ],
  ],
  [
    'whose further lines pass noon, stay in the same minute and pass midnight',
    'Ana Reyes  11:58 AM\none\n12:03\ntwo\n1:05 \nthree\nBo Lindqvist  11:50 PM\nfour\n11:50\nfive\n12:10\nsix\n' +
      '13:10\nseven\n9:99\nis no time',
    [
      '11:58|Ana Reyes|one',
      '12:03|Ana Reyes|two',
      '13:05|Ana Reyes|three',
      '23:50|Bo Lindqvist|four',
      '23:50|Bo Lindqvist|five',
      '00:10|Bo Lindqvist|six',
      '13:10|Bo Lindqvist|seven / 9:99 / is no time',
    ],
  ],
  [
    'that begins in the middle of what somebody said',
    '9:22 AM\nwho?\nAna Reyes  9:23 AM\nme',
    ['09:23|Ana Reyes|me', '- no-place: 9:22 AM', '- no-place: who?'],
  ],
  [
    'with one word above a time, a name only where something says so',
    'Ana Reyes\n9:22 AM\nlag?\nDraining\n9:23\nstill\n\nNoor\n9:24\nhello\nBo\n9:25 a.m.\nno\nNoor\n9:26\nok',
    ['09:22|Ana Reyes|lag? / Draining', '09:23|Ana Reyes|still', '09:24|Noor|hello', '09:25|Bo|no', '09:26|Noor|ok'],
  ],
];

test.each([
  ['  9:24 AM replied to a thread:\nis the crane back?', 'is the crane back?', 'replied to a thread'],
  [' 9:24 AM  Replied in thread\nis the crane back?', 'is the crane back?', 'Replied in thread'],
  [' Today at 9:24 AM · replied to a thread:\nis the crane…', 'is the crane…', 'replied to a thread'],
  ['  09:24 replied to a thread: is the crane back?', 'is the crane back?', 'replied to a thread'],
  ['\n  9:24 AM replied to a thread: is it back?', 'is it back?', 'replied to a thread'],
])('in a copy from Slack, an answer is told beside the time: %j', (heading, answers, left) => {
  expect(hear(`Ana Reyes  9:22 AM\nis the crane back?\nBo Lindqvist${heading}\nit was the relay`)).toEqual([
    'a copy from Slack',
    '09:22|Ana Reyes|is the crane back?',
    `09:24|Bo Lindqvist|(${answers}) it was the relay`,
    `- furniture: ${left}`,
  ]);
});

test.each(['(edited)', 'New', 'also sent to the channel', 'Pinned by Ana Reyes'])(
  'in a copy from Slack, %j behind the time of a heading is nobody’s word',
  (behind) => {
    expect(hear(`Ana Reyes  9:22 AM\ngreen?\nBo  9:24 AM ${behind}\nno`).slice(1, 3)).toEqual([
      '09:22|Ana Reyes|green?',
      '09:24|Bo|no',
    ]);
  },
);

describe('a copy from Slack is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a copy from Slack', ...heard]);
  });
});

describe('among what somebody says in a copy from Slack', () => {
  test.each([
    '1 reply',
    '13 replies',
    '12 replies  Last reply 2 days ago',
    '2 replies View thread',
    '4 replies from Noor',
    '3 replies Today at 9:40 AM',
    '3 replies yesterday',
    '2 replies 3 days ago',
    '2 replies new',
    'Today at 9:22 AM View thread',
    'YesterdayView thread',
    '12 days ago View thread',
    '3 months agoView thread',
    'Last reply today at 9:40',
    'Last reply yesterday',
    'Last reply Nov 4th at 9:40 AM',
    'last reply 12 days ago',
    'View thread',
    'New',
    'New message',
    'New messages',
    'edited',
    '(edited)',
    'APP',
    '7',
    '12',
    '---',
    '-',
    ':thumbsup:',
    ':thumbsup: 3',
    ':+1: 12  :eyes: 1',
    ':white-check-mark:4 :eyes:12',
    'Pinned by',
    'Pinned by Noor Achterberg',
    'Pinned by you',
    'Saved for later',
    'Saved for later • Due in an hour',
    'Also sent to the channel',
    'replied to a thread:',
    'View newer replies',
    'Show more',
    'Show less',
    'Canvas updated 7:51 AM',
    'Canvas updated  12:51',
  ])('%j is the program’s own', (line) => {
    expect(hearAmong('Slack', line)).toContain(`- furniture: ${line}`);
  });

  test.each([
    'joined #crane',
    'has joined #crane',
    'left #crane.',
    'was added to #crane',
    'was removed from #crane',
    'was added to crane by Noor',
    'added to #crane by Noor',
    'removed from #crane by Bo',
    'archived the channel',
    'unarchived the channel',
    'renamed the channel from crane to quay',
    'has renamed the channel to quay',
    'set the channel topic to the crane',
    'set the channel purpose: cranes',
    'set the channel description: cranes',
    'Noor joined #crane',
  ])('%j is what the program tells', (line) => {
    expect(hearAmong('Slack', line)).toContain(`- notice: ${line}`);
  });

  test.each([
    '123 of them',
    '- - and then',
    'today at the thread',
    '12 days ago it was green',
    'at :eyes: 3 we looked',
    'pinned by hand, saved for later',
    'replied to a thread',
  ])('%j is said', (line) => {
    expect(isSaidAmong('Slack', line)).toBe(true);
  });
});

test('one word and a short time in a copy from Slack is nobody, until that word has spoken', () => {
  expect(hear('Ana Reyes  9:22 AM\na\nDone 9:40\nb\nBo  9:41 AM\nc\nBo 9:42\nd').slice(1)).toEqual([
    '09:22|Ana Reyes|a',
    '09:41|Bo|c',
    '09:42|Bo|d',
    '- heading: Done 9:40 / b',
    '? Done 9:40',
  ]);
});

test('in a copy from Slack, blanks part a name from a time that is not its own', () => {
  expect(hear('Ana Reyes  9:20 AM\na\nBo Lind\n  \n9:22\nb').slice(1)).toEqual([
    '09:20|Ana Reyes|a / Bo Lind',
    '09:22|Ana Reyes|b',
  ]);
  expect(hear('From the channel:\nNoor\n9:22\nhello\nNoor\n9:23\nback').slice(1)).toEqual([
    '09:22|Noor|hello',
    '09:23|Noor|back',
    '- no-place: From the channel:',
  ]);
});

test('in a copy from Slack, what stands below a count of replies is words where it is more than how long ago', () => {
  expect(hear('Ana Reyes  9:20 AM\na\n1 reply\nseen 2 days ago\n2 replies\n2 days ago, I think').slice(1)).toEqual([
    '09:20|Ana Reyes|a / seen 2 days ago / 2 days ago, I think',
    '- furniture: 1 reply',
    '- furniture: 2 replies',
  ]);
});
