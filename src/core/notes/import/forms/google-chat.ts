import type { ChatForm } from '../form';
import { findNameThenTime } from './parts';
import { toWholeText } from '../../../text/one-of';

/** What copying from Google Chat gives: `Ana Reyes, Nov 4, 9:22 AM`, then the words. */
export const googleChat: ChatForm = {
  name: 'a copy from Google Chat',
  isStrict: true,
  isIn: (text) =>
    /^[^\n]{1,60}\p{L}, (?:[^\n]{0,30}, )?(?:(?:today|yesterday)(?: at)? )?\d{1,2}:\d{2}(?: ?[AP]M)?$/imu.test(text),
  furniture: toWholeText(
    [
      /edited|new|unread|\d+ repl(?:y|ies)|reply|add reaction/,
      /\p{Extended_Pictographic}+ ?\d*|history is o(?:n|ff).*/u,
    ],
    'iu',
  ),
  notice: /^.{1,80} (?:joined|left|was added|created this space|added .{1,60})\.?$/i,
  answers: /^(?:quoting|in reply to|replying to) (.+)$/i,
  findHead: (lines, at, reading) => findNameThenTime(lines[at] ?? '', reading, /,\s+/g),
};
