import { findWhen } from '../../read-when';
import type { ChatForm } from '../form';
import { isName, toName } from '../name';
import { isHandle, toTold } from '../notice';
import { findNameAbove } from './parts';

/** What Element gives: a name above its time when copied, `4/11/2026, 09:22:13 - Ana Reyes: …` when exported. */
export const matrix: ChatForm = {
  name: 'a room of Matrix',
  isStrict: false,
  isIn: (text) =>
    /^(?:in reply to|@[\w.=/-]+:[\w.-]+)/im.test(text) || /^\[?.{6,40}:\d{2}(?: [AP]M)?\]? - .{1,60}: /m.test(text),
  furniture: toTold(
    [
      /edited|\(edited\)|\p{Extended_Pictographic}+ ?\d*|decrypting(?:…|\.\.\.)?|reply in thread/u,
      /(?:read|seen) by (.{1,160})/,
    ],
    isHandle,
  ),
  notice: toTold(
    [
      /(.{1,80}?) (?:(?:joined|left)(?: the room)?|was invited(?: by (.{1,80}))?|made no changes?)/,
      /(.{1,80}?) (?:changed|set|removed) (?:the room|their) (?:name|topic|avatar|address|display name|picture).*/,
    ],
    isHandle,
  ),
  answers: /^(?:in reply to |> ?)(.+)/i,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const found = findWhen(line, reading.here);
    const hit =
      found?.when.time == null
        ? null
        : /^\s+-\s+([^:]{1,60}|@[\w.=/-]+:[\w.-]+):\s+(.*)/.exec(line.slice(found.length));
    if (!found || !hit || !isName((hit[1] ?? '').replace(/:.*/, ''))) return findNameAbove(lines, at, reading);
    const answered =
      /^<([^>]{1,60})> ?(?:in reply to )?["“](.+?)["”]:?\s*(.*)/i.exec(hit[2] ?? '') ??
      /^<([^>"“]{1,60}?) ["“](.+?)["”]> (.*)/.exec(hit[2] ?? '');
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
