import { toWhen } from '../../when';
import type { ChatForm, Head } from '../form';
import { isFamilyFirst, isFramedName, isName, isNameAlone, toName, toSpeaker } from '../name';
import { toWholeText } from '../../../text/one-of';

const PLACE = '(\\d{1,4}:\\d{1,2}(?::\\d{1,2})?[.,]\\d{1,3})';
const CUE = new RegExp(`^${PLACE}\\s*(?:-->|,)\\s*${PLACE}(?:\\s.*)?$`);
const VOICE = /<v(?:\.[\w.]+)?\s+([^>]{1,80})>/;
const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s.*)?$/;

/** Captions of a recording, WebVTT, SubRip or SubViewer, each cue with its speaker where it names one. */
export const captions: ChatForm = {
  name: 'captions of a recording',
  isStrict: true,
  isIn: (text) => text.split('\n').some((line) => CUE.test(line.trim())),
  furniture: toWholeText(
    [/WEBVTT.*|Kind:.*|Language:.*|X-TIMESTAMP-MAP.*/, /\d+|[\da-f]{8}-[\da-f-]{20,}(?:\/\d+-\d+)?/],
    '',
  ),
  isFurniture: isInBlock,
  toWords: toPlain,
  findHead(lines, at, reading) {
    const line = (lines[at] ?? '').trim();
    // A cue may have a name of its own in the line above its times.
    const isTitled = !CUE.test(line) && CUE.test((lines[at + 1] ?? '').trim());
    if (!isTitled && !CUE.test(line) && !VOICE.test(line)) return null;
    if (!isTitled) return findCue(lines, at, reading.speakers) ?? findVoice(lines, at);
    const isCue = line !== '' && (lines[at - 1] ?? '').trim() === '';
    const cue = isCue ? findCue(lines, at + 1, reading.speakers) : null;
    return cue && { ...cue, lines: cue.lines + 1 };
  },
};

function findCue(lines: readonly string[], at: number, speakers: ReadonlySet<string>): Head | null {
  const line = (lines[at] ?? '').trim();
  const offset = readPlace(line);
  if (offset === null) return null;
  const first = lines[at + 1] ?? '';
  const voice = readVoice(first);
  if (voice) return toHead(line, offset, voice, 2);
  const [, name = '', text = ''] = /^([^:]{1,60}):\s+(.*)/.exec(first) ?? [];
  if (name !== '' && isName(name)) return toHead(line, offset, { name, text: toPlain(text) }, 2);
  // Teams sets whoever speaks alone above the words, and writes its places without zeros in front. One word alone is
  // as likely said.
  const isWhole = (isNameAlone(first) && /\S\s\S/.test(toName(first))) || isFamilyFirst(first);
  const isAbove = /^\d:\d{1,2}:\d\S* -->/.test(line) && (isWhole || speakers.has(first.trim()));
  const words = (lines[at + 2] ?? '').trim();
  if (isAbove && words !== '' && !CUE.test(words)) return toHead(line, offset, { name: first.trim(), text: '' }, 2);
  const plain = toPlain(first);
  return plain === first ? toHead(line, offset, null, 1) : toHead(line, offset, { name: null, text: plain }, 2);
}

/** A second voice in one cue: its words are its own. */
function findVoice(lines: readonly string[], at: number): Head | null {
  const voice = readVoice(lines[at] ?? '');
  if (!voice) return null;
  for (let above = at - 1; above >= 0 && above > at - 20 && (lines[above] ?? '').trim() !== ''; above -= 1) {
    const offset = readPlace((lines[above] ?? '').trim());
    if (offset !== null) return toHead('', offset, voice, 1);
  }
  return null;
}

function readVoice(line: string): { readonly name: string; readonly text: string } | null {
  const hit = VOICE.exec(line);
  const name = toPlain(hit?.[1] ?? '');
  return hit && isFramedName(name) ? { name, text: toPlain(line.replace(VOICE, '')) } : null;
}

function readPlace(line: string): number | null {
  const parts = CUE.exec(line)?.[1]
    ?.split(':')
    .map((part) => Math.floor(Number(part.replace(',', '.'))));
  return parts === undefined || parts.slice(1).some((part) => part > 59)
    ? null
    : parts.reduce((sum, part) => sum * 60 + part, 0);
}

function toHead(
  written: string,
  offset: number,
  said: { readonly name: string | null; readonly text: string } | null,
  lines: number,
): Head | null {
  const when = toWhen(null, null, null);
  const name = said?.name ?? null;
  const speaker = name === null ? null : toSpeaker(name);
  return when && { when, written, speaker, text: said?.text ?? '', lines, offset, frame: 'v /v' };
}

/** The words of a cue without its marks: classes, times inside it. A voice keeps its name. */
function toPlain(text: string): string {
  return text
    .replace(VOICE, '$1: ')
    .replace(/<\/?(?:[a-z][^<>]{0,80}|\d[\d:.]{4,12})?>/gi, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_whole, name: string) => SIGNS.get(name) ?? '')
    .trim();
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
]);

/** Whether a line belongs to a comment or to the looks of the captions: such a block ends at the next blank line. */
function isInBlock(lines: readonly string[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 200 && (lines[first - 1] ?? '').trim() !== '') first -= 1;
  return (lines[at] ?? '').trim() !== '' && BLOCK.test((lines[first] ?? '').trim());
}
