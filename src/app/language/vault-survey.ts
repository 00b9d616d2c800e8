import { toSource } from '../../core/text/markdown/blocks';
import { CATEGORIES, type Category } from '../../core/language/category';
import { isWhole, readOn, startNote } from '../../core/language/note';
import {
  createSurveyor,
  groupByCategory,
  listEmptyStanding,
  toSighting,
  type Sighting,
} from '../../core/language/survey';
import { toTold } from '../../core/language/sightings';
import { createLineCounter } from '../../core/text/place/lines';
import { createBreath, type Breathe } from '../vault/breath';
import type { LanguageParts } from './room';
import { findFileInFront } from '../vault/open-editor';

/** A finding of a note of the vault, with its line counted from 0. */
export interface LinedSighting extends Sighting {
  readonly line: number;
}

/** The findings of one note of the vault, by category and in the order of the text. */
export interface SurveyedNote {
  readonly path: string;
  readonly sightings: readonly LinedSighting[];
  readonly byCategory: ReadonlyMap<Category, readonly LinedSighting[]>;
}

/** Looks through all incident notes in idle moments, and keeps what it found until the note changes. */
export interface VaultSurvey {
  /** The notes in which something was found, by path. */
  readonly notes: () => readonly SurveyedNote[];
  /** Whether it is still being looked through. */
  readonly isLooking: () => boolean;
  /**
   * Looks through whatever changed since the last time; `drawn` is called now and then while it goes on, and at its
   * end.
   */
  readonly look: (drawn: () => void) => Promise<void>;
}

const REST = 15;
const PIECE = 30_000;
const CHUNKS = 60;
const SHOWN_EVERY = 20;

/**
 * Makes the survey; nothing is read before somebody looks. `findWindow` names the window whose idle moments are used.
 */
export function createVaultSurvey(parts: LanguageParts, findWindow: () => Window): VaultSurvey {
  const known = new Map<
    string,
    { readonly modified: number; readonly rules: unknown; readonly choices: unknown; readonly note: SurveyedNote }
  >();
  let sorted: readonly SurveyedNote[] | null = null;
  let turn = 0;
  let looking = false;
  const look = async (drawn: () => void): Promise<void> => {
    turn += 1;
    looking = true;
    const mine = turn;
    const breathe = createBreath(findWindow, REST);
    const cards = parts.atlas.ofKind('incident').filter((card) => !card.offRecord);
    const paths = new Set(cards.map(({ path }) => path));
    for (const path of [...known.keys()]) if (!paths.has(path)) known.delete(path);
    sorted = null;
    let fresh = 0;
    for (const { path, modified } of cards) {
      const before = known.get(path);
      const file = parts.app.vault.getFileByPath(path);
      if (!file || !parts.isAtHome(file)) {
        known.delete(path);
        continue;
      }
      if (
        before !== undefined &&
        before.modified === modified &&
        before.rules === parts.rulebook() &&
        before.choices === parts.choices()
      )
        continue;
      const [rules, choices] = [parts.rulebook(), parts.choices()];
      const note = await surveyText(parts, path, (await parts.readText(path)) ?? '', breathe);
      if (mine !== turn) return;
      known.set(path, { modified, rules, choices, note });
      sorted = null;
      fresh += 1;
      if (fresh % SHOWN_EVERY === 0) drawn();
      await breathe();
    }
    if (mine !== turn) return;
    looking = false;
    drawn();
  };
  const sort = (): readonly SurveyedNote[] =>
    [...known.values()]
      .map(({ note }) => note)
      .filter((note) => note.sightings.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { look, isLooking: () => looking, notes: () => (sorted ??= sort()) };
}

/** Looks one note through, piece by piece. */
async function surveyText(parts: LanguageParts, path: string, text: string, breathe: Breathe): Promise<SurveyedNote> {
  const source = toSource(text);
  let note = startNote();
  while (!isWhole(note, source)) {
    note = readOn(note, source, PIECE);
    await breathe();
  }
  const surveyor = createSurveyor(note, source, parts.rulebook(), parts.choices());
  while (surveyor.step(CHUNKS)) await breathe();
  const lines = createLineCounter(text);
  const sightings: LinedSighting[] = [];
  const atRest = findFileInFront(parts.app)?.path !== path;
  const empty = atRest ? listEmptyStanding(note, source, parts.choices()) : [];
  const standing =
    empty.length === 0
      ? surveyor.survey().standing
      : [...surveyor.survey().standing, ...empty].sort((a, b) => a.from - b.from);
  const told = toTold(text);
  for (const each of standing.filter(told.has)) {
    sightings.push({ ...toSighting(each, told.source), line: lines(each.from) });
    if (sightings.length % CHUNKS === 0) await breathe();
  }
  return {
    path,
    sightings,
    byCategory: new Map(groupByCategory(sightings, CATEGORIES).map(({ category, seen }) => [category, seen])),
  };
}
