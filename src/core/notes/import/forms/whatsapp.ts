import type { ChatForm } from '../form';
import { findStamp, findTimeThenName } from './parts';

/** A chat exported from WhatsApp: `[04.11.26, 09:22:13] Ana: …` on iOS, `04/11/2026, 09:22 - Ana: …` on Android. */
export const whatsapp: ChatForm = {
  name: 'a chat from WhatsApp',
  isStrict: true,
  isIn: (text) =>
    /^\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AP]M)?\] /im.test(text) ||
    /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[AP]M)? - /im.test(text),
  furniture:
    /^(?:<(?:media|medien) (?:omitted|ausgeschlossen)>|(?:image|video|audio|sticker|document|gif|contact card) omitted|null)$/i,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const found = /^\[?\d{1,4}[./-]\d/.test(line) ? findStamp(line, reading.here, reading) : null;
    if (!found || !/^(?:\s|\s-\s)/.test(line.slice(found.length))) return null;
    const named = findTimeThenName(line, reading);
    if (named) return named;
    const written = line.slice(0, found.length);
    const text = line
      .slice(found.length)
      .replace(/^\s*-\s/, '')
      .trim();
    return { when: found.when, written, speaker: null, text, lines: 1, leave: 'notice' };
  },
};
