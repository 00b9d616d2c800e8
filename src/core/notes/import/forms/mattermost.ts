import type { ChatForm } from '../form';
import { isHandle, toDone } from '../notice';
import { findNameAbove, findNameThenTime } from './parts';

/** What copying from Mattermost gives: a handle and a time, and “Commented on …” above an answer. */
export const mattermost: ChatForm = {
  name: 'a copy from Mattermost',
  isStrict: false,
  isIn: (text) =>
    /^[Cc]ommented on .{1,60}'?s message:/m.test(text) ||
    /^@?[a-z][a-z\d._-]+(?: ?BOT)?(?:\n\s*|\s+)\d{1,2}:\d{2}(?: [AP]M)?$/m.test(text),
  furniture:
    /^(?:\d+ repl(?:y|ies)|edited|\(edited\)|new messages|bot|follow(?:ing)?|pinned|:[\w+-]+:\s*\d*|save|\d{1,2})$/i,
  notice: toDone(
    [
      /joined the (?:channel|team)|left the channel|(?:was )?added to the (?:channel|team) by (.{1,60})/,
      /updated the channel (?:header|purpose)(?: .*)?/,
    ],
    isHandle,
  ),
  answers: /^commented on .{1,60}'?s message:\s*(.+)/i,
  findHead: (lines, at, reading) =>
    findNameThenTime(lines[at] ?? '', reading, /\s+/g) ?? findNameAbove(lines, at, reading),
};
