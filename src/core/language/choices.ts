import type { Finding, Section } from './finding';
import { isCauseLike } from './section';

/** What a team, or one note, wants to see. Names of categories, rules and sections as the settings hold them. */
export interface Choices {
  readonly categoriesOff: ReadonlySet<string>;
  readonly rulesOff: ReadonlySet<string>;
  readonly sectionsOff: ReadonlySet<string>;
  readonly possible: boolean;
  readonly openings: boolean;
}

/** Everything that is shown when nobody has chosen anything. */
export const USUAL_CHOICES: Choices = {
  categoriesOff: new Set(),
  rulesOff: new Set(),
  sectionsOff: new Set(),
  possible: false,
  openings: true,
};

/** Whether a finding is shown: `possible` ones only where causes are told, or where they are asked for. */
export function isWanted(finding: Finding, section: Section, choices: Choices): boolean {
  if (
    choices.categoriesOff.has(finding.category) ||
    choices.rulesOff.has(finding.ruleId) ||
    choices.sectionsOff.has(section)
  )
    return false;
  if (finding.category === 'opening' && !choices.openings) return false;
  return finding.confidence === 'strong' || choices.possible || isCauseLike(section);
}

/** Where the highlighter is at home, as the settings say. Folders are paths without a slash at either end. */
export interface Scope {
  readonly on: boolean;
  readonly kinds: readonly string[];
  readonly foldersOff: readonly string[];
}

/** A note as far as the scope asks: its path, its kind if it has one, and its own property `highlight-language`. */
export interface ScopedNote {
  readonly path: string;
  readonly kind: string | null;
  readonly property: unknown;
}

/** Whether findings are shown in a note. Its own property decides before anything else but the main switch. */
export function isAtHome(note: ScopedNote, scope: Scope): boolean {
  if (!scope.on || note.property === false || note.property === 'false') return false;
  if (note.property === true) return true;
  if (scope.foldersOff.some((folder) => folder !== '' && note.path.startsWith(`${folder.replace(/^\/+|\/+$/g, '')}/`)))
    return false;
  return note.kind !== null && scope.kinds.includes(note.kind);
}
