import { describe, expect, test } from 'vitest';
import { toDone, toTold } from '../../../../src/core/notes/import/notice';
import { hear, hearAmong } from './heard';

describe('what somebody says stays said where it holds what the program says', () => {
  test.each([
    ['Telegram', 'see Noor joined the group yesterday?'],
    ['Telegram', 'Noor joined the group?'],
    ['Telegram', 'I think the relay joined the group of failing hosts'],
    ['Telegram', 'we pinned the version to 1.2'],
    ['Telegram', 'Bo pinned the version to 1.2'],
    ['Telegram', 'she invited everyone'],
    ['Telegram', 'Bo invited the vendor to the call'],
    ['Telegram', 'nobody left the group'],
    ['Telegram', 'Ops team deleted a message'],
    ['Telegram', 'yesterday'],
    ['Slack', 'joined late, what did I miss?'],
    ['Slack', 'left the pager at home'],
    ['Slack', 'removed from rotation'],
    ['Slack', 'added to that the disk was full'],
    ['Slack', 'he joined #crane this morning and asked the same'],
    ['Slack', 'set the channel topic please'],
    ['Slack', 'pinned by the scheduler'],
    ['Slack', 'saved for later, like everything'],
    ['Slack', 'last reply was at nine'],
    ['Slack', '3 replies and nobody knew'],
    ['Slack', 'Noor deleted this message'],
    ['Slack', 'only visible to you? I see it, too'],
    ['Teams', 'somebody added the relay to the team'],
    ['Teams', 'then he left the chat'],
    ['Teams', 'They started a meeting'],
    ['Teams', 'Ana added a second disk to the team'],
    ['Discord', 'we started a thread about it'],
    ['Discord', 'the second crane just landed.'],
    ['Discord', 'hello all, welcome, Noor'],
    ['Discord', 'after: all is green'],
    ['Google Chat', 'the second shift left.'],
    ['Google Chat', 'Half left'],
    ['Google Chat', 'history is off by one'],
    ['Matrix', 'he was invited to the bridge'],
    ['Matrix', 'seen by the whole harbour'],
    ['Matrix', 'decrypting took an hour'],
    ['Mattermost', 'somebody joined the channel'],
    ['Mattermost', 'who joined the team?'],
    ['Meet', 'we all started transcription'],
    ['Meet', 'meeting ended early'],
    ['Zoom', 'reacted to the page late'],
    ['Zoom', 'removed an alert from the list'],
    ['WhatsApp', 'We deleted a message'],
  ])('in %s: %s', (program, line) => {
    const heard = hearAmong(program, line);
    expect(heard.filter((each) => each.startsWith('- ') && each.includes(line))).toEqual([]);
    expect(heard[1]?.endsWith(` / ${line}`)).toBe(true);
  });

  test('about what is encrypted, in WhatsApp', () => {
    const said = '04/11/2026, 09:22 - Ana: messages and calls are end-to-end encrypted, right?';
    expect(hear(`${said}\n04/11/2026, 09:25 - Bo: yes`)[1]).toBe(
      '09:22|Ana|messages and calls are end-to-end encrypted, right?',
    );
  });
});

describe('what the program says is left out as a notice', () => {
  test.each([
    ['Telegram', 'Noor joined the group via invite link'],
    ['Telegram', 'Bo pinned «the crane is down»'],
    ['Telegram', 'You invited Noor, Cy and Ana Reyes'],
    ['Telegram', '田中 joined the group'],
    ['Telegram', 'bo_l left the group'],
    ['Slack', 'joined #crane along with Bo Lindqvist and 2 others'],
    ['Slack', 'was added to crane by you'],
    ['Slack', 'Noor van der Berg has left #crane'],
    ['Slack', 'set the channel topic: who left?!'],
    ['Teams', 'Reyes, Ana (Ops) joined the meeting'],
    ['Teams', 'Bo Lindqvist added Noor and 2 others to the chat'],
    ['Teams', 'Bo Lindqvist removed you from the chat'],
    ['Discord', 'Bo pinned a message to this channel. See all pinned messages'],
    ['Discord', 'Noor just showed up!'],
    ['Discord', 'Everyone welcome Noor'],
    ['Google Chat', 'Noor Achterberg was added by Bo Lindqvist'],
    ['Matrix', '@noor:example.org left'],
    ['Matrix', 'Bo changed their display name to B'],
    ['Mattermost', 'noor was added to the channel by @bo'],
    ['Meet', 'Bo stopped transcription'],
  ])('in %s: %s', (program, line) => {
    expect(hearAmong(program, line)).toContain(`- notice: ${line}`);
  });

  test('and a heading with nothing else below it is the program’s own', () => {
    expect(hear('Ana Reyes\n  9:22 AM\njoined #crane.\nBo Lindqvist\n  9:25 AM\nhello').slice(1)).toEqual([
      '09:25|Bo Lindqvist|hello',
      '- notice: joined #crane.',
      '- furniture: Ana Reyes 9:22 AM',
    ]);
  });
});

test('who deleted a message of their own has none left, and nobody else has', () => {
  const chat = (words: string): string => `Ana Reyes  9:22 AM\n${words}\nBo Lindqvist  9:25 AM\nno\n9:26\nok`;
  expect(hear(chat('Ana Reyes deleted this message.'))).toContain(
    '- deleted: Ana Reyes 9:22 AM: Ana Reyes deleted this message.',
  );
  expect(hear(chat('Noor deleted this message.'))).toContain('09:22|Ana Reyes|Noor deleted this message.');
});

test('what Discord exported stands between its rulers, and nowhere else', () => {
  const ruler = '='.repeat(62);
  const heard = hear(
    `${ruler}\nGuild: Ops\nChannel: crane\nTopic: after all\n${ruler}\n\n` +
      '[11/4/2026 9:22 AM] ana#1234\nchannel: crane\n\n[11/4/2026 9:25 AM] bo#1234\nno',
  );
  expect(heard).toContain('09:22|ana|channel: crane');
  expect(heard).toContain('- furniture: Topic: after all');
});

describe('a sign of what the program says', () => {
  const joined = toDone([/joined|let (.{1,80}) in/]);

  test.each([
    'Noor joined',
    'Noor joined.',
    'You joined',
    'Bo let Noor in',
    'Bo let Noor, Cy and 3 others in',
    'N joined',
  ])('is %j', (line) => {
    expect(joined.test(line)).toBe(true);
  });

  test.each(['noor joined', 'Who joined', 'Noor joined?', 'Noor joined us', 'Bo let the dog in', 'joined', '.'])(
    'is not %j',
    (line) => {
      expect(joined.test(line)).toBe(false);
    },
  );

  test('may hold no name at all', () => {
    expect([toTold([/new/]).test('NEW'), toTold([/\./]).test('.')]).toEqual([true, true]);
  });
});

test('every name of a list is one, whatever parts them, and words that begin as nobody does are', () => {
  const added = toDone([/added (.{1,80})/]);
  expect(
    ['Bo added Noor  ,  and  Cy', 'Bo added Noor  and  Cy', 'Bo added Noor & Cy', 'Bo added Noor,  Cy'].map(added.test),
  ).toEqual(Array(4).fill(true));
  expect(['Bo added Noor and the dog', 'Bo added the dog and Noor', 'Half added Noor'].map(added.test)).toEqual(
    Array(3).fill(false),
  );
  expect(['Hein added Noor', 'Ibo added Bothilde', 'Theo added Allen', 'Bo added 3 people'].map(added.test)).toEqual(
    Array(4).fill(true),
  );
  expect(['Bo added 3 people there', 'Bo added you all', 'Bo added x@quay:example.org!'].map(added.test)).toEqual(
    Array(3).fill(false),
  );
});
