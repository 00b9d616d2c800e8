import { readWhen } from './read-when';
import { readSaidWhen } from './said-when';
import { formatWall, isDay, toDoubtSentence, toProperty, type When, type WhenContext } from './when';

/** How a field for a time understood what was typed: what goes into the property, and a sentence that says it back. */
export interface ToldWhen {
  /** The property's text, or nothing while it is not understood or lacks its day. */
  readonly property: string | null;
  /** The zone that was typed along with it, when it says another one than the vault's. */
  readonly zone: string | null;
  readonly sentence: string;
}

const ROUGH = 'That is only roughly so: write the hour if you know it.';

/**
 * Says back how a typed time is understood, in the light of today and the vault's zone. An empty field says nothing and
 * is fine. With `wall`, the wall clock of now, a clock alone is the nearest past, and “last night” is understood.
 */
export function tellWhen(typed: string, context: WhenContext, wall: string | null = null): ToldWhen {
  if (typed.trim() === '') return { property: null, zone: null, sentence: '' };
  const said = wall === null ? null : readSaidWhen(typed, wall, context);
  const when = said?.when ?? readWhen(typed, context);
  if (!when)
    return {
      property: null,
      zone: null,
      sentence:
        findMissingDay(typed) ??
        'Not understood yet. Something like 2026-11-04 02:13, or Nov 4, 2:13am UTC, can be read.',
    };
  if (when.doubt === 'unclear-date') return { property: null, zone: null, sentence: toDoubtSentence(when) ?? '' };
  const zone = when.zone !== null && when.zone !== context.zone ? when.zone : null;
  return {
    property: toProperty(when),
    zone,
    sentence: [toSentence(when), toDoubtSentence(when), said?.isRough === true ? ROUGH : null]
      .filter((part) => part !== null)
      .join(' '),
  };
}

/** A day as it is written most, which no calendar has. */
function findMissingDay(typed: string): string | null {
  const [, day = '', month = ''] = /^\s*(\d{4}-(\d{2})-\d{2})(?!\d)/.exec(typed) ?? [];
  return day === '' || isDay(day) || Number(month) < 1 || Number(month) > 12
    ? null
    : `There is no ${Number(day.slice(8))} ${formatWall(`${day.slice(0, 7)}-01`, 'MMMM yyyy') ?? month}. Which ` +
        'day was it?';
}

function toSentence(when: When): string | null {
  const property = toProperty(when);
  if (property === null) return 'The day is missing. Put it in front.';
  const said = formatWall(property, when.time === null ? 'EEEE, d MMMM yyyy' : 'EEEE, d MMMM yyyy, HH:mm');
  return said === null ? null : `${said}${when.time !== null && when.zone !== null ? `, ${when.zone}` : ''}.`;
}
