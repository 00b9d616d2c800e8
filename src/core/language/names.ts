/** The people and systems that a note names, and the words around a finding. */
export interface NamesHere {
  readonly people: readonly string[];
  readonly systems: readonly string[];
  readonly around: string;
}

/**
 * Fills the blanks of a rule's question: `{person}` and `{system}` become the name that stands near the finding, else
 * the only one on the note, else plain words. A name never turns the question into one about a person's fault; it only
 * says whom to ask.
 */
export function toQuestion(question: string, here: NamesHere): string {
  const filled = question
    .replace(/\{person\}/g, () => findName(here.people, here.around) ?? 'the people there')
    .replace(/\{system\}/g, () => findName(here.systems, here.around) ?? 'the system');
  return filled.slice(0, 1).toUpperCase() + filled.slice(1);
}

function findName(names: readonly string[], around: string): string | null {
  const near = names.filter((name) => name !== '' && around.includes(name));
  if (near.length === 1) return near[0] ?? null;
  return near.length === 0 && names.length === 1 ? (names[0] ?? null) : null;
}
