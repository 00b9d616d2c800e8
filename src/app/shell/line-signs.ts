import { StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
  type WidgetType,
} from '@codemirror/view';
import { Component } from 'obsidian';
import type { Signal } from './signal';

/** How long nobody types before a note is looked at. */
const PAUSE_MS = 300;
/** How long a note may be, in characters, to have signs in its margin at all. */
export const LONGEST_SIGNED = 200_000;

/** A sign at the beginning of a line; lines count from 0. */
export interface LineSign {
  readonly line: number;
  readonly sign: WidgetType;
}

/** What stands before which line of the note that an editor shows. */
export type FindLineSigns = (view: EditorView) => readonly LineSign[] | Promise<readonly LineSign[]>;

/**
 * Quiet signs in the margin of a note that is edited. They are looked for anew when one of the signals is heard, and
 * when somebody has stopped typing for a moment, so that looking never stands in a keystroke's way; until then they go
 * with their lines. A very long note has none.
 */
export function createLineSigns(signals: readonly Signal[], find: FindLineSigns): Extension {
  const setSigns = StateEffect.define<DecorationSet>();
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (signs, transaction) => {
      const told = transaction.effects.find((effect) => effect.is(setSigns));
      return told ? told.value : signs.map(transaction.changes);
    },
    provide: (signs) => EditorView.decorations.from(signs),
  });
  const draw = (view: EditorView, signs: readonly LineSign[]): void => {
    if (signs.length === 0 && view.state.field(field).size === 0) return;
    const ranges = signs.map(({ line, sign }) =>
      Decoration.widget({ widget: sign, side: -1 }).range(view.state.doc.line(line + 1).from),
    );
    view.dispatch({ effects: setSigns.of(Decoration.set(ranges, true)) });
  };
  return [field, ViewPlugin.define((view) => new SignKeeper(view, signals, find, draw))];
}

class SignKeeper {
  private readonly owner = new Component();
  private timer: number | null = null;
  private turn = 0;

  constructor(
    private readonly view: EditorView,
    signals: readonly Signal[],
    private readonly find: FindLineSigns,
    private readonly draw: (view: EditorView, signs: readonly LineSign[]) => void,
  ) {
    this.owner.load();
    for (const signal of signals)
      signal.on(this.owner, () => {
        this.ask();
      });
    this.ask();
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.ask();
  }

  destroy(): void {
    this.owner.unload();
    this.turn += 1;
    if (this.timer !== null) this.view.dom.win.clearTimeout(this.timer);
  }

  private ask(): void {
    const { win } = this.view.dom;
    if (this.timer !== null) win.clearTimeout(this.timer);
    this.timer = win.setTimeout(() => {
      this.timer = null;
      void this.look();
    }, PAUSE_MS);
  }

  private async look(): Promise<void> {
    const { doc } = this.view.state;
    this.turn += 1;
    const { turn } = this;
    const signs = doc.length > LONGEST_SIGNED ? [] : await this.find(this.view);
    // The text went on while other notes were read: the next look is on its way.
    if (turn === this.turn && this.view.state.doc === doc) this.draw(this.view, signs);
  }
}
