import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
import type { Choices } from '../../core/language/choices';
import type { Rulebook } from '../../core/language/rulebook';
import type { Standing } from '../../core/language/finding-state';
import type { Survey } from '../../core/language/survey';
import type { Parts } from '../shell/parts';
import type { Signal } from '../shell/signal';

/** An editor as the rest of the room sees it: the note it shows and what was found there. */
export interface OpenNote {
  readonly view: EditorView;
  /** The note this editor shows, or nothing where the highlighter is not at home. */
  readonly path: () => string | null;
  /** The finding at an offset that is drawn or settled there; the shortest when several overlap. */
  readonly at: (offset: number) => Standing | null;
  /** The nearest open finding behind an offset, or before it; from the other end when there is none. */
  readonly beside: (offset: number, step: 1 | -1) => Standing | null;
  /** All of the note as it was when it was last looked through; nothing before that has been done once. */
  readonly survey: () => SurveyedText | null;
}

/** A survey of a text that may be a little older than what the editor shows. `lineOf` counts from 0. */
export interface SurveyedText {
  readonly survey: Survey;
  readonly lineOf: (offset: number) => number;
}

/** What the language room hands around within itself, beside the parts that every room gets. */
export interface LanguageParts extends Parts {
  /** The rules as they are now, the team's own phrases among them. */
  readonly rulebook: () => Rulebook;
  /** Takes one step in making the rules ready, and returns false; true once there is no step to take. */
  readonly prepare: () => boolean;
  /** What the settings ask to see. */
  readonly choices: () => Choices;
  readonly isAtHome: (file: TFile) => boolean;
  /** Heard when rules, choices or scope may have changed. */
  readonly changed: Signal;
  /** Heard a moment after the findings of an open note changed. */
  readonly looked: Signal;
  /** The highlighters of all open editors, each for as long as its editor lives. */
  readonly open: Set<OpenNote>;
}
