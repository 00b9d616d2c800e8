import { fold } from '../mapping';
import type { ChatMessage } from './message';

/** A person note that a speaker may be. */
export interface KnownPerson {
  readonly title: string;
  readonly aliases: readonly string[];
}

/**
 * Somebody who spoke, how often, and the person note that goes by that name; nothing when none does, or more than one.
 */
export interface Speaker {
  readonly name: string;
  readonly messages: number;
  readonly person: string | null;
}

/**
 * The speakers of a chat in the order in which they first spoke, matched to person notes: by title or alias, by a
 * handle that spells the name (`ana.reyes`), or by a first name that only one person has. The reader may choose
 * otherwise.
 */
export function matchSpeakers(
  messages: readonly Pick<ChatMessage, 'speaker'>[],
  people: readonly KnownPerson[],
): readonly Speaker[] {
  const counts = new Map<string, number>();
  for (const { speaker } of messages) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, messages: count, person: findPerson(name, people) }));
}

function findPerson(name: string, people: readonly KnownPerson[]): string | null {
  const wanted = fold(name);
  // Directories of companies set the family in front: `Reyes, Ana (Ops)`.
  const spelled = toLetters(name.replace(/^([^,()]+), ([^,()]+?)(?: \([^()]*\))?$/, '$2 $1'));
  return (
    findOnly(people, (each) => fold(each.title) === wanted || each.aliases.some((alias) => fold(alias) === wanted)) ??
    findOnly(
      people,
      (each) => spelled.length > 2 && [each.title, ...each.aliases].some((one) => toLetters(one) === spelled),
    ) ??
    findOnly(people, (each) => !/\s/.test(wanted) && fold(each.title).split(/\s+/)[0] === wanted)
  );
}

function findOnly(people: readonly KnownPerson[], is: (person: KnownPerson) => boolean): string | null {
  const found = people.filter(is);
  return found.length === 1 ? (found[0]?.title ?? null) : null;
}

/** Letters and digits only, accents taken off: `Ana.Réyes` is `anareyes`. */
function toLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
