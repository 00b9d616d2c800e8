import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { Component, Menu, setIcon, setTooltip, type Editor, type TFile } from 'obsidian';
import { findText } from '../../core/notes/card';
import { findMomentHints, settleMoment, type MomentHint } from '../../core/notes/moment-hints';
import { findMoments } from '../../core/notes/moments';
import { sortMoments } from '../../core/notes/sort-moments';
import { toContextOf } from '../../core/notes/read-when';
import type { WhenContext } from '../../core/notes/when';
import { toLineNumber } from '../../core/text/place/lines';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { findMainFile } from '../vault/open-editor';
import type { Place } from '../vault/place';
import { editNote, isRefused } from '../vault/write';

const LONGEST = 200_000;
const PAUSE_MS = 300;

/** The day and the zone in which the times of a note are read: its own, else the vault's zone, else nobody's. */
export function toWhenContext(parts: Parts, path: string): WhenContext {
  const card = parts.atlas.card(path);
  const day = card ? (findText(card, 'started') ?? findText(card, 'date')) : null;
  const zone = (card ? findText(card, 'zone') : null) ?? parts.settings.current().defaultZone;
  return toContextOf(day, zone);
}

/**
 * Puts the timeline that holds the cursor's line in the order of its times. Tells why when it would rather not, and
 * when there is nothing to do.
 */
export async function sortMomentsAt(parts: Parts, file: TFile, editor: Editor): Promise<void> {
  const { line } = editor.getCursor();
  const from = editor.posToOffset({ line, ch: 0 });
  const span = { from, to: from + editor.getLine(line).length };
  const place = parts.places.remember(file, editor.getValue(), span);
  let isSorted = false;
  const answer = await editNote(parts.app, file, (text) => {
    const at = place.find(text);
    if (!at) return { refused: 'moved' };
    const sorted = sortMoments(text, toLineNumber(text, at.from), toWhenContext(parts, file.path));
    isSorted = 'changes' in sorted && sorted.changes.length === 0;
    return sorted;
  });
  if (!isRefused(answer)) {
    if (isSorted) tell('These moments are in order already.');
  } else
    tell(
      answer.refused === 'not-here'
        ? 'Put the cursor on a line that begins with a time, such as “- 09:22 …”, and try again.'
        : answer.sentence,
    );
}

class Hint extends WidgetType {
  constructor(
    private readonly hint: MomentHint,
    private readonly press: (hint: MomentHint, el: HTMLElement) => void,
  ) {
    super();
  }

  override eq(other: Hint): boolean {
    return (
      other.hint.hint === this.hint.hint &&
      other.hint.sentence === this.hint.sentence &&
      other.hint.line === this.hint.line
    );
  }

  override toDOM(): HTMLElement {
    const { hint } = this;
    const isOpen = hint.readings.length > 0;
    const el = createEl(isOpen ? 'button' : 'span', {
      cls: 'second-story-moment-hint',
      attr: isOpen ? { type: 'button', 'aria-label': hint.sentence } : { role: 'img', 'aria-label': hint.sentence },
    });
    setIcon(el, hint.hint === 'midnight' ? 'moon' : 'clock-alert');
    setTooltip(el, hint.sentence);
    if (isOpen)
      el.addEventListener('click', () => {
        this.press(hint, el);
      });
    return el;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** A press for each way to read a time that is open; the one chosen is written in its place. */
function offerReadings(parts: Parts, place: Place, hint: MomentHint, el: HTMLElement): void {
  const menu = new Menu();
  for (const { label, written } of hint.readings)
    menu.addItem((item) =>
      item.setTitle(label).onClick(async () => {
        const { file } = place;
        const answer = await editNote(parts.app, file, (text) => {
          const at = place.find(text);
          if (!at) return { refused: 'moved' };
          const line = toLineNumber(text, at.from);
          return settleMoment(text, { ...hint, line }, written, toWhenContext(parts, file.path));
        });
        if (isRefused(answer)) tell(answer.sentence);
      }),
    );
  const { left, bottom } = el.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, el.doc);
}

const setHints = StateEffect.define<DecorationSet>();

const hintField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (hints, transaction) => {
    const told = transaction.effects.find((effect) => effect.is(setHints));
    return told ? told.value : hints.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * A quiet hint in the margin beside a line of a timeline where its order breaks, midnight may have passed, or a time
 * can be read two ways. Notes of ours only. Looked at anew when somebody has stopped typing for a moment, so that it
 * never stands in a keystroke's way.
 */
export function createMomentHints(parts: Parts): Extension {
  return [hintField, ViewPlugin.define((view) => new HintKeeper(parts, view))];
}

class HintKeeper {
  private readonly owner = new Component();
  private timer: number | null = null;

  constructor(
    private readonly parts: Parts,
    private readonly view: EditorView,
  ) {
    this.owner.load();
    parts.vaultChanged.on(this.owner, () => {
      this.ask();
    });
    this.ask();
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.ask();
  }

  destroy(): void {
    this.owner.unload();
    if (this.timer !== null) this.view.dom.win.clearTimeout(this.timer);
  }

  private ask(): void {
    const { win } = this.view.dom;
    if (this.timer !== null) win.clearTimeout(this.timer);
    this.timer = win.setTimeout(() => {
      this.look();
    }, PAUSE_MS);
  }

  private look(): void {
    this.timer = null;
    const { state } = this.view;
    const hints = findHints(this.parts, this.view);
    const press = (hint: MomentHint, el: HTMLElement): void => {
      const file = findMainFile(this.view);
      if (!file) return;
      const { doc } = this.view.state;
      const place = this.parts.places.remember(file, doc.toString(), doc.line(Math.min(hint.line + 1, doc.lines)));
      offerReadings(this.parts, place, hint, el);
    };
    if (hints.length === 0 && state.field(hintField).size === 0) return;
    this.view.dispatch({
      effects: setHints.of(
        Decoration.set(
          hints.map((hint) =>
            Decoration.widget({ widget: new Hint(hint, press), side: -1 }).range(state.doc.line(hint.line + 1).from),
          ),
          true,
        ),
      ),
    });
  }
}

function findHints(parts: Parts, view: EditorView): readonly MomentHint[] {
  const { state } = view;
  const path = findMainFile(view)?.path;
  if (path === undefined || !parts.atlas.card(path) || state.doc.length > LONGEST) return [];
  return findMomentHints(findMoments(state.doc.toString(), toWhenContext(parts, path), { offRecord: true }));
}
