/** The people and systems that a note names, and the words around a finding. */
export interface NamesHere {
  readonly people: readonly string[];
  readonly systems: readonly string[];
  readonly around: string;
}

const MANY = /\b(was|is|has|does) \{person\}/gi;
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
]);

/** The people there are many: “What were the people there busy with”. */
function toMany(whole: string, verb: string): string {
  return whole.replace(verb, PLURALS.get(verb.toLowerCase()) ?? verb);
}

/**
 * Fills the blanks of a rule's question: `{person}` and `{system}` become the name that stands near the finding, else
 * plain words: nobody is named because nobody else is on the note. A name never turns the question into one about a
 * person's fault; it only says whom to ask.
 */
export function toQuestion(question: string, here: NamesHere): string {
  const filled = (findName(here.people, here.around) === null ? question.replace(MANY, toMany) : question)
    .replace(/\{person\}/g, () => findName(here.people, here.around) ?? 'the people there')
    .replace(/\{system\}/g, () => findName(here.systems, here.around) ?? 'the system');
  return filled.slice(0, 1).toUpperCase() + filled.slice(1);
}

function findName(names: readonly string[], around: string): string | null {
  const near = names.filter((name) => name !== '' && around.includes(name));
  return near.length === 1 ? (near[0] ?? null) : null;
}
