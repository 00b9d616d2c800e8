import type { ChatForm, Reading } from '../form';
import { isName, isNameAlone, toName } from '../name';
import { findNameThenTime, findStamp, findTimeThenName } from './parts';

const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

/** Plain lines: `09:22 Ana: …`, `- 09:22 (UTC) - **Ana** posted`, `Ana (09:22): …`, `09:22 田中：…`. */
export const plain: ChatForm = {
  name: 'plain lines',
  isStrict: false,
  notice: /^(?:-!-|\*\*\*|-->|<--|→|←)\s/,
  findHead(lines, at, reading) {
    const line = (lines[at] ?? '').replace(ITEM, '');
    return findTimeThenName(line, reading) ?? findBold(line, reading) ?? findNameFirst(line, reading);
  },
};

/** A name in bold behind the time, then what that person did. */
function findBold(line: string, reading: Reading): ReturnType<ChatForm['findHead']> {
  const found = findStamp(line, reading.here, reading);
  const hit = found ? /^\s*(?:[-–—:|]\s+)?\*\*([^*]{1,60})\*\*:?\s+(\S.*)/.exec(line.slice(found.length)) : null;
  if (!found || !hit || !isName(hit[1] ?? '')) return null;
  return {
    when: found.when,
    written: line.slice(0, found.length).trim(),
    speaker: toName(hit[1] ?? ''),
    text: hit[2] ?? '',
    lines: 1,
  };
}

/** `Ana Reyes (09:22): …`, `Ana [09:22] …`, or the name and the time alone above the words. */
function findNameFirst(line: string, reading: Reading): ReturnType<ChatForm['findHead']> {
  const hit = /^(.{1,60}?)\s*[[(]([^[\]()]{4,40})[\])]\s*:?\s*(.*)/.exec(line);
  if (hit && isNameAlone(hit[1] ?? '')) {
    const found = findStamp(hit[2] ?? '', reading.here, reading);
    if (found?.length === (hit[2] ?? '').length)
      return { when: found.when, written: hit[2] ?? '', speaker: toName(hit[1] ?? ''), text: hit[3] ?? '', lines: 1 };
  }
  return findNameThenTime(line, reading, /\s+[—–-]\s+|\s+|,\s*/g);
}
