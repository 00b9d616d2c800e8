import { findWhen } from '../../read-when';
import type { ChatForm } from '../form';
import { isName, toName } from '../name';
import { findNameAbove } from './parts';
import { toOneOf } from '../../../text/one-of';

/** What Element gives: a name above its time when copied, `4/11/2026, 09:22:13 - Ana Reyes: …` when exported. */
export const matrix: ChatForm = {
  name: 'a room of Matrix',
  isStrict: false,
  isIn: (text) =>
    /^(?:in reply to|@[\w.=/-]+:[\w.-]+)/im.test(text) || /^\[?.{6,40}:\d{2}(?: [AP]M)?\]? - .{1,60}: /m.test(text),
  furniture:
    /^(?:edited|\(edited\)|read by .*|seen by .*|\p{Extended_Pictographic}+ ?\d*|decrypting.*|reply in thread)$/iu,
  notice: new RegExp(
    `^.{1,80} (?:${toOneOf([
      /joined(?: the room)?|left(?: the room)?|was invited.*/,
      /changed (?:the room|their) .*|made no change.*|set the room.*/,
    ])})\\.?$`,
    'i',
  ),
  answers: /^(?:in reply to |> ?)(.+)$/i,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const found = findWhen(line, reading.here);
    const hit =
      found?.when.time == null
        ? null
        : /^\s+-\s+([^:]{1,60}|@[\w.=/-]+:[\w.-]+):\s+(.*)$/.exec(line.slice(found.length));
    if (!found || !hit || !isName((hit[1] ?? '').replace(/:.*/, ''))) return findNameAbove(lines, at, reading);
    const answered =
      /^<([^>]{1,60})> ?(?:in reply to )?["“](.+?)["”]:?\s*(.*)$/i.exec(hit[2] ?? '') ??
      /^<([^>"“]{1,60}?) ["“](.+?)["”]> (.*)$/.exec(hit[2] ?? '');
    return {
      when: found.when,
      written: line.slice(0, found.length),
      speaker: toName((hit[1] ?? '').replace(/^@([^:]+):.*$/, '$1')),
      text: answered ? (answered[3] ?? '') : (hit[2] ?? ''),
      lines: 1,
      ...(answered ? { answers: `${answered[1] ?? ''}: ${answered[2] ?? ''}` } : {}),
      frame: hit[1] ?? '',
    };
  },
};
