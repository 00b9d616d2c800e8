import { StateEffect, type Text } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type PluginValue,
  type ViewUpdate,
} from '@codemirror/view';
import type { TFile } from 'obsidian';
import type { TextSource } from '../../core/text/markdown/blocks';
import { findBeside } from '../../core/language/beside';
import {
  changeNote,
  findingsOf,
  isLookedThrough,
  isWhole,
  readOn,
  startNote,
  type ScannedNote,
} from '../../core/language/note';
import { findChunks, listStanding, type Standing } from '../../core/language/finding-state';
import { createSurveyor, type Surveyor } from '../../core/language/survey';
import { findMainFile } from '../vault/open-editor';
import { createIdleWork, type IdleWork } from './idle';
import { toDecoration } from './look';
import type { LanguageParts, OpenNote, SurveyedText } from './room';

/** Asks an editor to draw its findings anew: rules, choices or the note's own property changed. */
export const drawAnew = StateEffect.define<null>();

const AT_ONCE = 20_000;
const IDLE_PIECE = 30_000;
const MANY_CHANGES = 40;
/**
 * So much is drawn at once at most. Until a very long line has been measured, all of it may count as being in view.
 */
const DRAWN_AT_ONCE = 40_000;
const SURVEYED_AT_ONCE = 60;
const REST = 150;
const COMPOSED_AGAIN = 200;

/**
 * Keeps the findings of one editor. An edit is taken in by reading its own paragraphs again; what is on the screen is
 * drawn at once, the rest is looked through when the window is idle. Selection and focus change nothing.
 */
export class Highlighter implements PluginValue, OpenNote {
  decorations: DecorationSet = Decoration.none;
  private note: ScannedNote = startNote();
  private file: TFile | null = null;
  private atHome = false;
  private late = false;
  /** Whether there is time to draw all that counts as being in view. */
  private calm = false;
  private next = 0;
  private nextFrom = 0;
  private surveyor: Surveyor | null = null;
  private surveyed: SurveyedText | null = null;
  private readonly idle: IdleWork;
  private readonly surveying: IdleWork;

  constructor(
    readonly view: EditorView,
    private readonly parts: LanguageParts,
  ) {
    this.idle = createIdleWork(
      () => view.dom.win,
      () => this.lookOn(),
    );
    this.surveying = createIdleWork(
      () => view.dom.win,
      () => this.surveyOn(),
    );
    parts.open.add(this);
    this.begin();
  }

  /** Takes in what changed. */
  update(update: ViewUpdate): void {
    const asked = update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(drawAnew)));
    if (this.findFile() !== this.file || (asked && this.atHome !== this.isHome())) {
      this.begin();
      return;
    }
    if (!this.atHome) return;
    if (update.docChanged) this.takeIn(update);
    if (asked) this.lookAnew();
    if (asked || update.docChanged || update.viewportChanged || this.late) this.draw();
  }

  /** Ends with its editor. */
  destroy(): void {
    this.idle.stop();
    this.surveying.stop();
    this.parts.open.delete(this);
  }

  /** The note this editor shows, or nothing where the highlighter is not at home. */
  path(): string | null {
    return this.atHome ? (this.file?.path ?? null) : null;
  }

  /** The finding at an offset that is drawn or settled there; the shortest when several overlap. */
  at(offset: number): Standing | null {
    if (!this.atHome) return null;
    const here = this.list(offset, offset).filter(
      (each) => each.from <= offset && offset <= each.to && each.state !== 'kept',
    );
    return here.sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
  }

  /** The nearest finding behind an offset, or before it, that is still open; from the other end when there is none. */
  beside(offset: number, step: 1 | -1): Standing | null {
    if (!this.atHome) return null;
    const source = this.source();
    while (!isWhole(this.note, source)) this.note = readOn(this.note, source, Infinity);
    return findBeside(this.note, { source, book: this.parts.rulebook(), choices: this.parts.choices() }, offset, step);
  }

  /** All of the note as it was when it was last looked through; nothing before that has been done once. */
  survey(): SurveyedText | null {
    return this.atHome ? this.surveyed : null;
  }

  private begin(): void {
    const before = this.path();
    this.file = this.findFile();
    this.atHome = this.isHome();
    this.note = startNote();
    if (this.path() !== before) this.surveyed = null;
    this.lookAnew();
    if (!this.atHome) {
      this.idle.stop();
      this.parts.looked.emit();
      return;
    }
    this.note = readOn(this.note, this.source(), AT_ONCE);
    this.draw();
  }

  /**
   * Rules or choices are others now: what was read of the note still holds, what was found in it is looked for again.
   */
  private lookAnew(): void {
    this.decorations = Decoration.none;
    this.next = 0;
    this.nextFrom = 0;
    this.forgetSurvey();
    this.idle.start();
  }

  private forgetSurvey(): void {
    this.surveying.stop();
    this.surveyor = null;
  }

  private isHome(): boolean {
    return this.file !== null && this.parts.isAtHome(this.file);
  }

  private findFile(): TFile | null {
    return findMainFile(this.view);
  }

  private takeIn(update: ViewUpdate): void {
    this.decorations = this.decorations.map(update.changes);
    const changes: { from: number; to: number; inserted: number }[] = [];
    update.changes.iterChanges((fromA, toA, fromB, toB) => {
      changes.push({ from: fromB, to: fromB + toA - fromA, inserted: toB - fromB });
    });
    for (const change of changes.length > MANY_CHANGES
      ? [{ from: 0, to: update.startState.doc.length, inserted: update.state.doc.length }]
      : changes) {
      this.note = changeNote(this.note, change);
      if (change.from < this.nextFrom) {
        this.next = 0;
        this.nextFrom = 0;
      }
    }
    this.note = readOn(this.note, this.source(), AT_ONCE);
    this.forgetSurvey();
    this.idle.start();
  }

  /** Draws what is on the screen. While an input method composes a word nothing around it is touched. */
  private draw(): void {
    this.late = this.view.composing || !this.parts.prepare();
    if (this.late) {
      this.idle.start();
      return;
    }
    for (const range of this.view.visibleRanges) {
      const { from } = range;
      const to = this.calm ? range.to : Math.min(range.to, from + DRAWN_AT_ONCE);
      if (to < range.to) this.waitForCalm();
      if (this.note.headTo < to && this.note.tail.length === 0)
        this.note = readOn(this.note, this.source(), to - this.note.headTo + 1);
      const chunks = findChunks(this.note, from, to);
      const drawn = listStanding(this.note, this.source(), this.parts.rulebook(), this.parts.choices(), chunks);
      // What is found in a paragraph is drawn as a whole, and so is what was drawn of it before taken away.
      const end = Math.max(Math.min(to, this.note.headTo), chunks.to - 1, chunks.from);
      this.decorations = this.decorations.update({
        filterFrom: chunks.from,
        filterTo: end,
        filter: () => false,
        add: drawn.filter((each) => each.state !== 'kept').map(toDecoration),
        sort: true,
      });
    }
  }

  private waitForCalm(): void {
    this.late = true;
    this.idle.start();
  }

  private drawCalmly(): void {
    this.calm = true;
    this.view.dispatch({});
    this.calm = false;
  }

  /**
   * One piece of idle work: the rules are made ready, the note is read to its end, chunk after chunk is looked through,
   * all of it is drawn; never two of these in one piece. Returns whether there is more.
   */
  private lookOn(): boolean {
    if (!this.atHome) return false;
    if (!this.parts.prepare()) return true;
    const source = this.source();
    if (!isWhole(this.note, source)) {
      this.note = readOn(this.note, source, IDLE_PIECE);
      this.late = true;
      return true;
    }
    const book = this.parts.rulebook();
    const until = this.nextFrom + IDLE_PIECE / 10;
    const first = this.next;
    for (let chunk = this.note.head[first]; chunk && this.nextFrom < until; chunk = this.note.head[this.next]) {
      if (!isLookedThrough(chunk, book)) findingsOf(chunk, source, this.nextFrom, book);
      this.nextFrom += chunk.block.length;
      this.next += 1;
    }
    if (this.next > first) return true;
    this.next = 0;
    this.nextFrom = 0;
    if (this.late && this.view.composing) this.idle.start(COMPOSED_AGAIN);
    else if (this.late) this.drawCalmly();
    this.surveying.start(REST);
    return false;
  }

  /**
   * One piece of the survey that lists and counts are drawn from; it begins once the hands rest, and again after the
   * next edit.
   */
  private surveyOn(): boolean {
    if (!this.atHome) return false;
    this.surveyor ??= createSurveyor(this.note, this.source(), this.parts.rulebook(), this.parts.choices());
    if (this.surveyor.step(SURVEYED_AT_ONCE)) return true;
    const { doc } = this.view.state;
    this.surveyed = {
      survey: this.surveyor.survey(),
      lineOf: (offset) => doc.lineAt(Math.min(offset, doc.length)).number - 1,
    };
    this.surveyor = null;
    this.parts.looked.emit();
    return false;
  }

  private list(from: number, to: number): readonly Standing[] {
    return listStanding(
      this.note,
      this.source(),
      this.parts.rulebook(),
      this.parts.choices(),
      findChunks(this.note, from, to),
    );
  }

  private source(): TextSource {
    return toSource(this.view.state.doc);
  }
}

/** An editor's document as core reads it. */
export function toSource(doc: Text): TextSource {
  return { length: doc.length, slice: (from, to) => doc.sliceString(from, to) };
}

/** The editor extension; `of` gives the highlighter of an editor. */
export function createHighlighter(parts: LanguageParts): ViewPlugin<Highlighter> {
  return ViewPlugin.define((view) => new Highlighter(view, parts), {
    decorations: (highlighter) => highlighter.decorations,
  });
}
