import type { Span } from '../text/place/span';
import { toEdited, toLineBreak, type Edited, type Refusal } from '../text/edit/change';
import { addToSection } from '../text/edit/insert';
import { selectHeadingAt } from '../text/markdown/heading-place';
import { findSpokenHeadings, toHeadingIdentity } from '../text/markdown/headings';
import { findBlockId, readItems } from '../text/markdown/list-item';
import { findOffRecord, isOffRecord } from '../text/markdown/off-record';
import { toPlainSentence } from '../text/markdown/sentence';
import { findBodyLine, readMarkdown, type ListItem, type Markdown } from '../text/markdown/structure';
import { findWikilinks } from '../text/markdown/wikilink';
import { toPathTitle } from '../text/name/filename';
import { toHash } from '../text/name/fingerprint';

/** What a reader leaves about an incident, one sort each: the heading it stands under, and how it is offered. */
export interface RemarkRow {
  readonly remark: Remark;
  readonly heading: string;
  /** What the button and the menu say when words are selected; empty for what is only written in the pane. */
  readonly press: string;
  /** What the pane asks. */
  readonly asks: string;
  readonly icon: string;
}

/** The sorts of remark. */
export type Remark = 'expected' | 'question' | 'surprise' | 'news' | 'unclear' | 'known' | 'unsure';

/** Every sort of remark, in the order of a reading note. */
export const REMARK_ROWS: readonly RemarkRow[] = [
  {
    remark: 'expected',
    heading: 'Before I read',
    press: '',
    asks: 'What do you expect, before you read?',
    icon: 'sunrise',
  },
  {
    remark: 'question',
    heading: 'Questions',
    press: 'Ask about this',
    asks: 'What would you ask those who were there?',
    icon: 'messages-square',
  },
  {
    remark: 'surprise',
    heading: 'What surprised me',
    press: 'Surprised me',
    asks: 'What surprised you?',
    icon: 'sparkles',
  },
  { remark: 'news', heading: 'New to me', press: 'I did not know this', asks: 'What was new to you?', icon: 'sprout' },
  {
    remark: 'unclear',
    heading: 'What I cannot follow',
    press: 'I cannot follow this',
    asks: 'What can you not follow?',
    icon: 'circle-dashed',
  },
  {
    remark: 'known',
    heading: 'I thought everybody knew',
    press: 'Thought everybody knew this',
    asks: 'What did you think everybody knew?',
    icon: 'lightbulb',
  },
  { remark: 'unsure', heading: 'Unsure about', press: '', asks: 'What are you unsure about?', icon: 'scale' },
];

/** Under this heading stand the replies of somebody who was there. */
export const REPLIES_HEADING = 'Replies';
/** Under this heading stand the answers that a reader gave at the stops of a story whose ending was hidden. */
export const STOPS_HEADING = 'At the stops';

/** How a question can be replied to beside a link to where it is answered. */
export type ReplyKind = 'basic' | 'good' | 'nobody-knows' | 'answered';

/** How a reader's question stands after all replies to it; `open` while there is none. */
export type QuestionState = ReplyKind | 'open';

/**
 * How a question stands. An answer settles it; that nobody knows, or that somebody calls it good, weighs more than that
 * another finds it basic.
 */
export function toQuestionState(replies: readonly ReplyKind[]): QuestionState {
  const order: readonly ReplyKind[] = ['answered', 'nobody-knows', 'good', 'basic'];
  return order.find((reply) => replies.includes(reply)) ?? 'open';
}

/**
 * One remark of a reading note: the reader's own words, the words of the incident it is about, and the link behind
 * them as it is written (`Incident#Heading`), each empty when there is none.
 */
export interface RemarkLine {
  readonly remark: Remark;
  readonly words: string;
  readonly quote: string;
  readonly link: string;
  readonly id: string | null;
  readonly line: number;
}

/** A reply to another reader's question: whose note and which block, what kind, and what was said. */
export interface ReplyLine {
  readonly note: string;
  readonly id: string;
  readonly reply: ReplyKind;
  readonly words: string;
  /** Where it is answered, as a link is written; empty when the reply names no place. */
  readonly link: string;
  readonly line: number;
}

/** All that is read of a reading note; nothing off the record, nothing out of code and comments. */
export interface ReadingLines {
  readonly remarks: readonly RemarkLine[];
  readonly replies: readonly ReplyLine[];
}

const QUOTED = /^(?:(.*?)\s+[—–-]\s+)?[“"](.+)[”"]$/;
const REPLY_TAG = /(?:^|\s)#q\/(basic|good|nobody-knows)(?=\s|$)/;

/** Reads the remarks and replies of a reading note, in the order of the text. */
export function readReadingLines(text: string): ReadingLines {
  const note = readMarkdown(text);
  const hidden = findOffRecord(text);
  const headings = findSpokenHeadings(text);
  const remarks: RemarkLine[] = [];
  const replies: ReplyLine[] = [];
  for (const { item, from, to } of readItems(text)) {
    if (item.parent !== null || isOffRecord({ from, to }, hidden)) continue;
    const whole = toWhole(note, item, hidden);
    const remark = findRemark(selectHeadingAt(headings, item.line)?.text ?? '');
    const reply = readReply(whole, item.line);
    if (reply) replies.push(reply);
    else if (remark !== null && whole !== '') remarks.push(readRemark(remark, whole, item.line));
  }
  return { remarks, replies };
}

/** A remark as it is written: `- Why by hand? — “the quoted words” [[Incident#Heading]] ^q-7f3a`. */
export function toRemarkLine({ remark, words, quote, link }: Omit<RemarkLine, 'id' | 'line'>, text: string): string {
  const said = toOneLine(words);
  const about = quote === '' ? '' : `“${toOneLine(quote)}”${link === '' ? '' : ` [[${link}]]`}`;
  const parts = [said, about].filter((part) => part !== '').join(' — ');
  return `- ${parts} ^${toFreeId(remark.charAt(0), `${remark}\n${parts}`, text)}`;
}

/** Adds a remark to a reading note under its heading. What stands there already, word for word, is not added again. */
export function addRemark(text: string, remark: Omit<RemarkLine, 'id' | 'line'>): Edited | Refusal {
  const row = REMARK_ROWS.find((each) => each.remark === remark.remark);
  const same = readReadingLines(text).remarks.some(
    (each) =>
      each.remark === remark.remark &&
      each.words === toOneLine(remark.words) &&
      each.quote === toOneLine(remark.quote) &&
      each.link === remark.link,
  );
  if (!row || same) return { text, changes: [] };
  return addToSection(text, row.heading, [toRemarkLine(remark, text)]);
}

/** Adds a reply to a question of another reader; a reply to the same question gives way to the new one. */
export function addReply(text: string, { note, id, reply, words, link }: Omit<ReplyLine, 'line'>): Edited | Refusal {
  const said = [
    `- [[${note}#^${id}]]`,
    ...(reply === 'answered' ? [] : [`#q/${reply}`]),
    ...(link === '' ? [] : [`[[${link}]]`]),
    ...(words === '' ? [] : [toOneLine(words)]),
  ].join(' ');
  const known = readReadingLines(text).replies.find((each) => each.id === id && isSameNote(each.note, note));
  const line = known && findBodyLine(readMarkdown(text), known.line);
  return line
    ? toEdited(text, [{ from: line.from, to: line.to, insert: said.replace(/\r?\n/g, toLineBreak(text)) }])
    : addToSection(text, REPLIES_HEADING, [said]);
}

/** Whether two links name the same note: by its name, whatever folder one of them adds. */
export function isSameNote(a: string, b: string): boolean {
  return toName(a) === toName(b);
}

function findRemark(heading: string): Remark | null {
  const words = toHeadingIdentity(heading);
  return (
    REMARK_ROWS.find((row) => toHeadingIdentity(row.heading) === words)?.remark ??
    (/^questions\b/.test(words) ? 'question' : null)
  );
}

function readRemark(remark: Remark, whole: string, line: number): RemarkLine {
  const id = findBlockId(whole);
  const said = withoutId(whole, id);
  const links = findWikilinks(said);
  const last = links[links.length - 1];
  const behind = last?.to === said.length ? QUOTED.exec(said.slice(0, last.from).trim()) : null;
  const quoted = behind ?? QUOTED.exec(said);
  return {
    remark,
    words: toPlainSentence(quoted ? (quoted[1] ?? '') : said),
    quote: toPlainSentence(quoted?.[2] ?? ''),
    link: behind && last ? toLink(last) : '',
    id,
    line,
  };
}

function readReply(whole: string, line: number): ReplyLine | null {
  const said = withoutId(whole, findBlockId(whole));
  const [asked, answer] = findWikilinks(said);
  if (asked?.from !== 0 || !asked.place.startsWith('^')) return null;
  const rest = said.slice(asked.to);
  const tag = REPLY_TAG.exec(rest)?.[1];
  const reply = tag === 'basic' || tag === 'good' || tag === 'nobody-knows' ? tag : answer ? 'answered' : null;
  if (reply === null) return null;
  const words = reply === 'answered' && answer ? said.slice(asked.to, answer.from) + said.slice(answer.to) : rest;
  return {
    note: asked.target,
    id: asked.place.slice(1),
    reply,
    words: toPlainSentence(words.replace(REPLY_TAG, ' ')),
    link: answer ? toLink(answer) : '',
    line,
  };
}

function toLink({ target, place }: { readonly target: string; readonly place: string }): string {
  return place === '' ? target : `${target}#${place}`;
}

/**
 * The words of an item with the lines that continue it, as one line; what is quoted in it or off the record ends them.
 */
function toWhole(note: Markdown, item: ListItem, hidden: readonly Span[]): string {
  const first = findBodyLine(note, item.line);
  let whole = note.text.slice(item.content, first?.to ?? item.content);
  for (let number = item.line + 1; ; number += 1) {
    const line = findBodyLine(note, number);
    if (!line || line.isItem || line.type !== 'text' || line.inert) break;
    if (line.around !== first?.around || isOffRecord(line, hidden)) break;
    whole += ` ${note.text.slice(line.content, line.to).trim()}`;
  }
  return whole.trim();
}

function withoutId(whole: string, id: string | null): string {
  return id === null ? whole : whole.slice(0, whole.lastIndexOf(`^${id}`)).trim();
}

function toOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function toFreeId(letter: string, seed: string, text: string): string {
  const short = `${letter}-${toHash(seed).toString(36).slice(-5).padStart(5, '0')}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? short : `${short}-${number}`;
    if (!text.includes(`^${id}`)) return id;
  }
}

function toName(link: string): string {
  return toPathTitle(link).normalize('NFC').toLowerCase().trim();
}
