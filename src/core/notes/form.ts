import type { NoteCard } from './card';
import { NOTE_KINDS, toKindRow, type NoteKind } from './kind';
import { fold } from './mapping';
import { toPropertiesOf } from './properties';
import { type PropertyType } from './property-rows';

/** One field of the small form that makes a note. What it asks and why is in plain words; only the title is needed. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly type: PropertyType;
  readonly to: readonly NoteKind[];
  readonly choices: readonly string[];
}

/** What the form asks for first: the title, worded for the kind. */
export function toTitleLabel(kind: NoteKind): string {
  return toKindRow(kind).asksFor;
}

/** The few fields that the form of a kind shows, in order. Everything else can be written into the note itself. */
export function toFormFields(kind: NoteKind): readonly FormField[] {
  const rows = toPropertiesOf(kind);
  return toKindRow(kind).fields.map(([key, label]) => {
    const row = rows.get(key);
    return { key, label, type: row?.type ?? 'text', to: row?.to ?? NOTE_KINDS, choices: row?.choices ?? [] };
  });
}

/**
 * Whether a title has anything in it that a note could be called by: a letter, a digit or a picture. Dots and dashes
 * alone are none.
 */
export function isTitle(title: string): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(title);
}

/** A note that may be linked, or a name that has no note yet. */
export interface LinkOffer {
  readonly title: string;
  readonly path: string | null;
  readonly kind: NoteKind;
  /** The alias that matched, when it was not the title. */
  readonly alias: string | null;
}

/**
 * What a link field offers for what was typed: notes whose title or alias begins with it, then those that hold it, by
 * title; last, when nothing is called exactly so, the name itself as a note that could be made. At most twelve notes.
 */
export function selectOffers(
  cards: readonly NoteCard[],
  kinds: readonly NoteKind[],
  typed: string,
): readonly LinkOffer[] {
  const wanted = fold(typed);
  const found = cards.flatMap((card): { offer: LinkOffer; place: number; exact: boolean }[] => {
    if (!kinds.includes(card.kind)) return [];
    const names = [card.title, ...card.aliases];
    const places = names.map((name) => toPlace(fold(name), wanted));
    const place = Math.min(...places);
    if (place > 2) return [];
    const alias = names[places.indexOf(place)];
    return [
      {
        offer: {
          title: card.title,
          path: card.path,
          kind: card.kind,
          alias: alias === card.title ? null : (alias ?? null),
        },
        place,
        exact: place === 0,
      },
    ];
  });
  const ordered = found
    .sort((a, b) => a.place - b.place || (a.offer.title < b.offer.title ? -1 : 1))
    .slice(0, 12)
    .map(({ offer }) => offer);
  const first = kinds[0];
  const isNew = isTitle(typed) && first !== undefined && !found.some(({ exact }) => exact);
  return isNew ? [...ordered, { title: typed.trim(), path: null, kind: first, alias: null }] : ordered;
}

function toPlace(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : 3;
}
