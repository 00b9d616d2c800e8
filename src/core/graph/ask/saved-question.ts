import { findWikilinks, replaceWikilinks, toLinkTarget } from '../../text/markdown/wikilink';
import { readQuestionId } from './inquiries';
import { FRESH_STATE, type GraphState } from './state';

/** Where saved questions and exported answers are put: what lies there was drawn from the vault. */
export const GRAPHS_FOLDER = 'Graphs';

/** A saved question as a note: its name and its whole text. */
export interface SavedNote {
  readonly name: string;
  readonly text: string;
}

/**
 * A question and its filter as a note of type `graph-filter`. Notes it is about stand in link properties, so that
 * renames are followed; those that the filter names stand in `roots`, in their order. `linkOf` writes a path as the
 * host would write a link. Its block asks for the note it stands in, whatever that is called; the answer is not kept.
 */
export function toSavedNote(name: string, state: GraphState, linkOf: (path: string) => string): SavedNote {
  const roots = toRoots(state.filter);
  const lines = [
    '---',
    'type: graph-filter',
    `question: ${state.question}`,
    ...toList('of', state.subjects.map(linkOf)),
    ...toList('away', state.away.map(linkOf)),
    ...(state.date === '' ? [] : [`by: ${JSON.stringify(state.date)}`]),
    ...toList('reader', state.reader === '' ? [] : [linkOf(state.reader)]),
    ...(state.draw === '' ? [] : [`draw: ${JSON.stringify(state.draw)}`]),
    `filter: ${JSON.stringify(state.filter)}`,
    ...toList('roots', roots),
    '---',
    '',
    '```incident-graph',
    'saved: this',
    'as: picture',
    '```',
    '',
  ];
  return { name, text: lines.join('\n') };
}

/**
 * Reads a saved question from the properties of its note. `pathOf` finds the note that a link in a property leads to
 * now; lost ones are left out.
 */
export function readSaved(
  properties: ReadonlyMap<string, unknown>,
  pathOf: (link: string) => string | null,
): GraphState {
  const texts = (key: string): readonly string[] =>
    [properties.get(key)].flat(1).filter((item): item is string => typeof item === 'string');
  const paths = (key: string): readonly string[] => texts(key).flatMap((text) => pathOf(toLinkTarget(text)) ?? []);
  const question = readQuestionId(properties.get('question')) ?? 'everything';
  const roots = texts('roots').map(toLinkTarget);
  let at = 0;
  const filter = replaceWikilinks(texts('filter')[0] ?? '', ({ tail }) => {
    const root = roots[at];
    at += 1;
    return root === undefined ? null : `[[${root}${tail}]]`;
  });
  return {
    ...FRESH_STATE,
    question,
    subjects: paths('of'),
    away: paths('away'),
    date: texts('by')[0] ?? '',
    reader: paths('reader')[0] ?? '',
    draw: texts('draw')[0] ?? '',
    filter,
  };
}

/** The notes that a filter names between double brackets, in their order, as links. */
function toRoots(filter: string): readonly string[] {
  return findWikilinks(filter).map(({ target }) => `[[${target}]]`);
}

function toList(key: string, links: readonly string[]): readonly string[] {
  return links.length === 0 ? [] : [`${key}:`, ...links.map((link) => `  - ${JSON.stringify(link)}`)];
}
