import { toSource } from '../../core/text/blocks';
import { readOn, startNote } from '../../core/language/note';
import { surveyNote, type Sighting } from '../../core/language/survey';
import type { LanguageParts } from './room';

/** The findings of one note of the vault. */
export interface SurveyedNote {
  readonly path: string;
  readonly sightings: readonly Sighting[];
}

/** Looks through all incident notes in idle moments, one note a step, and keeps what it found until the note changes. */
export interface VaultSurvey {
  readonly notes: () => readonly SurveyedNote[];
  /** Looks through whatever changed since the last time; `drawn` is called now and then while it goes on, and at its end. */
  readonly look: (drawn: () => void) => Promise<void>;
}

/** Makes the survey; nothing is read before somebody looks. */
export function createVaultSurvey(parts: LanguageParts): VaultSurvey {
  const known = new Map<string, { readonly modified: number; readonly rules: unknown; readonly choices: unknown; readonly note: SurveyedNote }>();
  let turn = 0;
  const look = async (drawn: () => void): Promise<void> => {
    turn += 1;
    const mine = turn;
    const cards = parts.atlas.ofKind('incident').filter((card) => !card.offRecord);
    for (const path of [...known.keys()]) if (!cards.some((card) => card.path === path)) known.delete(path);
    let fresh = 0;
    for (const { path, modified } of cards) {
      const before = known.get(path);
      const file = parts.app.vault.getFileByPath(path);
      if (!file || !parts.isAtHome(file)) { known.delete(path); continue; }
      if (before !== undefined && before.modified === modified && before.rules === parts.rulebook() && before.choices === parts.choices()) continue;
      const text = await parts.readText(path);
      if (mine !== turn) return;
      const source = toSource(text ?? '');
      const { sightings } = surveyNote(readOn(startNote(), source, Infinity), source, parts.rulebook(), parts.choices());
      known.set(path, { modified, rules: parts.rulebook(), choices: parts.choices(), note: { path, sightings } });
      fresh += 1;
      if (fresh % 20 === 0) { drawn(); await new Promise((resolve) => { window.setTimeout(resolve, 15); }); }
    }
    drawn();
  };
  return { look, notes: () => [...known.values()].map(({ note }) => note).filter((note) => note.sightings.length > 0).sort((a, b) => a.path.localeCompare(b.path)) };
}
