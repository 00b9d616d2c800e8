import type { ChatForm, Head } from '../form';
import { isFramedName, isName, toName } from '../name';
import { findStamp } from './parts';
import { toOneOf, toWholeText } from '../../../text/one-of';

const DAY = '\\d{1,4}[./-] ?\\d{1,2}[./-] ?\\d{1,4}\\.?,?';
const HALF = '(?: ?[ap]\\.? ?m\\.?)?';
const CLOCK = `\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?${HALF}`;
/** Android has no seconds, but where clocks are written with points. */
const CLOCK_OUTSIDE = `(?:klo )?\\d{1,2}(?::\\d{2}|\\.\\d{2}(?:\\.\\d{2})?)${HALF}`;
const BOXED = new RegExp(`^\\[(${DAY} ${CLOCK})\\] `, 'i');
const DASHED = new RegExp(`^(${DAY} ${CLOCK_OUTSIDE})(?: - |: )`, 'i');

/** What the program tells of a group: it stands without a name on Android, under the group's own name on iOS. */
const TOLD = new RegExp(
  toOneOf([
    /end-to-end encrypted|created (?:this )?group|now an admin|security code|disappearing messages|pinned a message/,
    /changed (?:the|their|this|to|your) |\b(?:added|removed) |joined (?:using|from)|^.{1,60} left$/,
  ]),
  'i',
);
/** How that begins where the group's own name stands in front. */
const TELLS = /^(?:messages and calls|you |your |.{1,60} (?:created|changed|added|removed|left|joined))/i;
/** How a group begins, under its own name. */
const BEGAN = /^.{1,60} created (?:this )?group/i;
/** How the words for files begin, in the languages that are read: a step may be omitted too. */
const FILES = /imm?a|bild|ph?oto|v[ií]d|[aá]ud|voice|stic|figur|do[ck]u|gif|m[eéi]d|mult|[ck]onta|datei|file|archi/;
const PLACEHOLDER = toWholeText(
  [
    /<[^<>]{2,80}>|null/,
    new RegExp(
      `(?:${FILES.source})[\\p{L} ]{0,16} (?:omitted|weggelassen|omitid[ao]|ocultad[ao]|omess[ao]|absente?)`,
      'u',
    ),
    /[^\s/]{1,80}\.\w{2,5} (?:\(file attached\)|\(Datei angehängt\)|<attached>)/,
  ],
  'iu',
);

/** A chat exported from WhatsApp: `[04.11.26, 09:22:13] Ana: …` on iOS, `04/11/2026, 09:22 - Ana: …` on Android. */
export const whatsapp: ChatForm = {
  name: 'a chat from WhatsApp',
  isStrict: true,
  isIn: (text) => text.split('\n').some((line) => BOXED.test(line) || DASHED.test(line)),
  placeholder: PLACEHOLDER,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const hit = BOXED.exec(line) ?? DASHED.exec(line);
    const written = hit?.[1] ?? '';
    // Clocks are written with points, with a word in front and with halves of a day in several spellings.
    const plain = written
      .replace(/(\d[.,]?) klo /, '$1 ')
      .replace(
        / (\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?=$| ?[ap])/i,
        (_whole, hour: string, minute: string, second?: string) =>
          [` ${hour}`, minute, ...(second === undefined ? [] : [second])].join(':'),
      )
      .replace(/([ap])\.? ?m\.?$/i, '$1m')
      .replace(/([./-]) (?=\d+(?![\d:]))/g, '$1')
      .replace(/(\d)\.(?=,? )/, '$1');
    const found = hit ? findStamp(plain, reading.here, reading) : null;
    if (!hit || found?.length !== plain.length) return null;
    return { when: found.when, written, lines: 1, ...readSaid(line.slice(hit[0].length), findGroups(lines)) };
  },
};

const SAID = /^([^:]{1,80}):(?: (.*))?$/;
/** What stands at the beginning of every chat, between two people under the name of the other. */
const ENCRYPTED = /^messages and calls are end-to-end encrypted(?:\.|$)/i;
const groupsIn = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * The names under which nobody speaks: most that stands under them tells of a group, its beginning too. Whoever says
 * that somebody changed something is no group.
 */
function findGroups(lines: readonly string[]): ReadonlySet<string> {
  const known = groupsIn.get(lines);
  if (known) return known;
  const began = new Set<string>();
  const more = new Map<string, number>();
  for (const line of lines) {
    const lead = BOXED.exec(line)?.[0] ?? '';
    const [, name = '', text = ''] = lead === '' ? [] : (SAID.exec(line.slice(lead.length)) ?? []);
    more.set(name, (more.get(name) ?? 0) + (tellsOfGroup(text) ? 1 : -1));
    if (BEGAN.test(text)) began.add(name);
  }
  const found = new Set([...began].filter((name) => (more.get(name) ?? 0) > 0));
  groupsIn.set(lines, found);
  return found;
}

function tellsOfGroup(text: string): boolean {
  return TOLD.test(text) && TELLS.test(text);
}

/** Who says what; whatever stands before a colon is a name, unless it tells of the group. */
function readSaid(behind: string, groups: ReadonlySet<string>): Pick<Head, 'speaker' | 'text' | 'leave'> {
  const [, name = '', text = ''] = SAID.exec(behind) ?? [];
  const isNamed = isName(name) || (isFramedName(name) && !/[“"„«]/.test(name) && !TOLD.test(name));
  if (!isNamed) return { speaker: null, text: behind.trim(), leave: 'notice' };
  const speaker = toName(name) || name.trim();
  return ENCRYPTED.test(text) || (groups.has(name) && tellsOfGroup(text))
    ? { speaker, text, leave: 'notice' }
    : { speaker, text };
}
