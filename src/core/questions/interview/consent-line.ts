import { toAttribution } from '../../notes/attribution';
import { findText, type NoteCard } from '../../notes/card';

/**
 * What one sees all the time beside an interview: what was agreed, in one sentence, and whether something is still to
 * be asked.
 */
export interface ConsentLine {
  readonly words: string;
  readonly settled: boolean;
}

const STAYS = 'What is said off the record stays in this note.';

/** Reads what was agreed from an interview's own properties. */
export function toConsentLine(card: NoteCard): ConsentLine {
  if (card.offRecord)
    return {
      words: 'Off the record: nothing of this note is repeated anywhere else. Whoever can open the note can read it.',
      settled: true,
    };
  const consent = findText(card, 'consent')?.trim().toLowerCase() ?? '';
  const attribution = toAttribution(card);
  const shown =
    attribution === 'role only'
      ? 'shown with the role only'
      : attribution === 'named'
        ? 'shown with the name'
        : 'how they want to be named is not written yet';
  switch (consent) {
    case 'notes':
      return { words: `Notes were agreed to, ${shown}. ${STAYS}`, settled: true };
    case 'recorded':
      return { words: `A recording was agreed to, ${shown}. ${STAYS}`, settled: true };
    case 'none':
      return { words: 'No consent was given. Nothing that is said should be written down.', settled: false };
    default:
      return { words: `No consent is written on this note yet. Ask before you write. ${STAYS}`, settled: false };
  }
}

/**
 * Whether nothing about consent is written on an interview yet, so that it may be written with one press. A no stays a
 * no.
 */
export function isConsentOpen(card: NoteCard): boolean {
  return !card.offRecord && (findText(card, 'consent') ?? '').trim() === '';
}
