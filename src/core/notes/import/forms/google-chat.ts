import type { ChatForm } from '../form';
import { toDone } from '../notice';
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
      /\p{Extended_Pictographic}+ ?\d*|history is o(?:n|ff)(?:\.|:? messages? .*)?/u,
    ],
    'iu',
  ),
  notice: toDone([/joined|left|was added(?: by (.{1,60}))?|created this space|added (.{1,160})/]),
  answers: /^(?:quoting|in reply to|replying to) (.+)/i,
  findHead: (lines, at, reading) => findNameThenTime(lines[at] ?? '', reading, /,\s+/g),
};
