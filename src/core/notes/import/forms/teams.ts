import type { ChatForm } from '../form';
import { isName, toName } from '../name';
import { findNameAbove, findNameThenTime, findStamp, findTimeThenName } from './parts';

/** What copying from Teams gives: `[11/4/2026 9:22 AM] Ana Reyes`, or a name above or beside a day and a time. */
export const teams: ChatForm = {
  name: 'a copy from Teams',
  isStrict: true,
  isIn: (text) =>
    /^\s*\[[^[\]]*\d:\d{2}[^[\]]*\]\s*\p{L}/mu.test(text) ||
    /^.*\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?$/m.test(text),
  furniture:
    /^(?:(?:like|heart|laugh|surprised|sad|angry|thumbs ?up)(?: \d+)?|\d+ (?:like|heart|laugh|surprised)s?(?: reactions?)?\.?|edited|has context menu\.?|last read|collapse all|reply|\d+ repl(?:y|ies)(?: from .*)?|see more|translate|begin reply|important!?)$/i,
  notice:
    /^.{1,80} (?:added .{1,80} to the (?:chat|team)|left the chat|joined the (?:meeting|chat)|changed the (?:group|chat) name.*|named the meeting.*|started a (?:call|meeting)|removed .{1,80} from the (?:chat|team))\.?$/i,
  answers: /^(?:begin reference,|replying to|in reply to:?)\s*(.+)$/i,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    if (/^\s*\[/.test(line)) {
      const named = findTimeThenName(line, reading);
      if (named) return named;
      const found = findStamp(line, reading.here, reading);
      const name = found ? line.slice(found.length).trim() : '';
      if (!found || !isName(name) || !/^\s*\[/.test(line)) return null;
      return { when: found.when, written: line.slice(0, found.length), speaker: toName(name), text: '', lines: 1 };
    }
    const head = findNameThenTime(line, reading, /\s+/g) ?? findNameAbove(lines, at, reading);
    return head && /\d[/.]\d|yesterday|today|day/i.test(head.written) ? head : null;
  },
};
