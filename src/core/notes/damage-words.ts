import type { Damage, DamageReason } from '../text/damage';

/** Damage in words: what we found, and what a person could do about it. Plain text. */
export interface DamageWords {
  readonly what: string;
  readonly next: string;
}

const WORDS: Readonly<Record<DamageReason, DamageWords>> = {
  'bad-yaml': {
    what: 'Its properties could not be read',
    next: 'Look for a missing quote or a tab near this line; the text itself is safe.',
  },
  'duplicate-key': { what: 'A property is given twice', next: 'Keep the one that is true and take the other out.' },
  'merge-markers': {
    what: 'Two versions met here and nobody has chosen yet',
    next: 'Keep what belongs and take the three marker lines out.',
  },
  'conflict-copy': {
    what: 'A sync tool made this copy beside the real note',
    next: 'Compare it with the note of the same name, carry over what is missing, then put it away.',
  },
  'wrong-type': {
    what: 'A property holds something else than expected',
    next: 'The rest of the note is in use; this property waits until it can be read.',
  },
  'unclosed-properties': {
    what: 'Its properties begin but never end',
    next: 'Put a line of three hyphens below the last property.',
  },
  'unclear-attribution': {
    what: 'How somebody may be named is written in a word that is not known, so the note counts as off the record',
    next: 'Choose what was agreed.',
  },
  'unclear-sign': {
    what: 'This was taken for “off the record”: what stands below it is repeated nowhere',
    next: 'Written as agreed, everybody who reads the note can be sure of it.',
  },
  'unclear-words': {
    what: 'These words were taken for “off the record”: what stands with them is repeated nowhere',
    next: 'In a callout of the type off-record, everybody who reads the note can be sure of it.',
  },
  template: {
    what: 'It holds the tags of a template, so it is not counted as a note',
    next: 'Fill them in, or say in the settings, under Notes, in which folder templates are kept.',
  },
  'plain-name': {
    what: 'It names a note but is no link',
    next: 'As a link, with two brackets around it, it counts as an answer.',
  },
  'unclear-link': {
    what: 'It names a note in a form that does not count in properties',
    next: 'With two brackets around the name of the note, and nothing beside it, the link counts as an answer.',
  },
  'unclear-date': {
    what: 'This day could not be read, so the note counts as undated there',
    next: 'Written as 2026-11-04, or 2026-11-04T09:22, everybody can read it.',
  },
  'unclear-zone': {
    what: 'This time zone is not known, or could be several',
    next: 'A name such as Europe/Berlin, or an offset such as +02:00, is clear.',
  },
  unreadable: {
    what: 'The file could not be opened',
    next: 'See whether it still exists and whether this app may read it.',
  },
};

/** Says one piece of damage, with the property's name or what a parser met where that helps. */
export function toDamageWords({ reason, detail }: Damage): DamageWords {
  const { what, next } = WORDS[reason];
  return { what: detail === '' ? what : `${what}: ${detail}`, next };
}
