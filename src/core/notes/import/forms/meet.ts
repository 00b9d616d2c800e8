import { toWhen } from '../../when';
import type { ChatForm, Head } from '../form';
import { isFamilyFirst, isName, isNameAlone, toSpeaker } from '../name';
import { toDone } from '../notice';
import { isTitle } from '../log-title';
import { isNameThenClock } from '../line-signs';
import { readOffset } from '../stamp';
import { toWholeText } from '../../../text/one-of';

const PLACE = /^\s*\(?(\d{1,2}:\d{2}:\d{2})(?:[.,]\d{1,3})?\)?\s*$/;
/** Minutes and seconds stand for a place behind a name only; alone they are as likely a clock. */
const NAME_AND_PLACE = /^(.{1,60}?)(?:\s+\|)?\s+\(?((?:\d{1,2}:)?\d{1,2}:\d{2})\)?$/;
const NAMED = /^([^:]{1,60}):\s+(\S.*)/;

const FURNITURE = toWholeText(
  [
    /transcript|attendees|invited|\(?\d{1,2}:\d{2}:\d{2}\)?/,
    /(?:#+ )?meeting (?:started|ended)(?: (?:after|at)\b.*)?/,
    /this editable transcript .*|people can also change the text .*/,
  ],
  'i',
);

/**
 * A transcript that Google Meet or Teams writes: a place in the recording, the name and the words, in either order. Its
 * times count from the beginning of the recording.
 */
export const meet: ChatForm = {
  name: 'a transcript of a meeting',
  isStrict: false,
  isIn: isTranscript,
  furniture: FURNITURE,
  notice: toDone([/(?:started|stopped) transcription/]),
  findHead(lines, at) {
    const line = lines[at] ?? '';
    const next = lines[at + 1] ?? '';
    const below = toPlace(next);
    if (isNameAlone(line) && below !== null && !FURNITURE.test(line) && !isTitle(lines, at))
      return toHead(below, next, line, '', 2);
    const beside = readNameAndPlace(line);
    if (beside !== null) return beside;
    const own = toPlace(line);
    if (own !== null) {
      const named = readNamed(next);
      return named !== null && isName(named.name) ? toHead(own, line, named.name, named.words, 2) : null;
    }
    const above = findPlaceAbove(lines, at);
    const named = above === null ? null : readNamed(line);
    return above !== null && named !== null && isNameAlone(named.name)
      ? toHead(above, '', named.name, named.words, 1)
      : null;
  },
};

/** A heading in one line: `Ana Reyes 00:04:12`. */
function readNameAndPlace(line: string): Head | null {
  const [, name = '', written = ''] = NAME_AND_PLACE.exec(line.trim()) ?? [];
  const place = isNameAlone(name) || isFamilyFirst(name) ? readOffset(written) : null;
  return place === null ? null : toHead(place, written, name, '', 1);
}

/** A line in which words follow a name and a colon. */
function readNamed(line: string): { readonly name: string; readonly words: string } | null {
  const [, name, words] = NAMED.exec(line) ?? [];
  return name === undefined || words === undefined ? null : { name, words };
}

function toHead(offset: number, written: string, name: string, text: string, lines: number): Head | null {
  const when = toWhen(null, null, null);
  return when && { when, written: written.trim(), speaker: toSpeaker(name), text, lines, offset };
}

function toPlace(line: string): number | null {
  return PLACE.test(line) ? readOffset(line.replace(/[()]/g, '')) : null;
}

/** The last place above a line of a transcript that names one only every few minutes. */
function findPlaceAbove(lines: readonly string[], at: number): number | null {
  for (let above = at - 1; above >= 0 && above > at - 400; above -= 1) {
    const place = toPlace(lines[above] ?? '');
    if (place !== null) return place;
  }
  return null;
}

/**
 * Places of a recording go up from its first minutes, and no heading shows a clock with AM or PM. Where they have
 * no hours, the text says that it is a transcript, or sets them apart as Teams does.
 */
function isTranscript(text: string): boolean {
  const hits = [...text.matchAll(/^(?:.{1,60}\s)?\(?((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?\)?[ \t]*$/gm)];
  const places = hits.map((hit) => readOffset(hit[1] ?? ''));
  const [first] = places;
  const isShort = !/^\d+:\d+:\d+$/.test(hits[0]?.[1] ?? '');
  const isTold = /\btranscri(?:pt|ption)\b/i.test(text) || /\S {3}\d{1,2}:\d{2}$/m.test(text);
  if (first === undefined || first === null || first >= 3600) return false;
  if (isShort ? !isTold || first >= 600 : text.split('\n').some(endsInHalf)) return false;
  return places.every((place, at) => at === 0 || (place ?? 0) >= (places[at - 1] ?? 0));
}

/** Whether a line is a clock with AM or PM, alone or behind a name. */
function endsInHalf(line: string): boolean {
  return /^\s*[\d:]+\s?[ap]m$/i.test(line) || (/[ap]m$/i.test(line) && isNameThenClock(line));
}
