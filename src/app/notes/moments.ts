import type { Extension } from '@codemirror/state';
import { WidgetType } from '@codemirror/view';
import { Menu, setIcon, setTooltip, type Editor, type TFile } from 'obsidian';
import { findText } from '../../core/notes/card';
import { findMomentHints, settleMoment, type MomentHint } from '../../core/notes/moment-hints';
import { findMoments } from '../../core/notes/moments';
import { sortMoments } from '../../core/notes/sort-moments';
import { toContextOf } from '../../core/notes/read-when';
import type { WhenContext } from '../../core/notes/when';
import { toLineNumber } from '../../core/text/place/lines';
import { createLineSigns } from '../shell/line-signs';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { findMainFile } from '../vault/open-editor';
import type { Place } from '../vault/place';
import { editNote, isRefused } from '../vault/write';

const UNSORTED =
  'This list was left as it is: an item has no time, or times with a zone stand beside times without one.';

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
        : answer.refused === 'unproven'
          ? UNSORTED
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

/**
 * A quiet hint in the margin beside a line of a timeline where its order breaks, midnight may have passed, or a time
 * can be read two ways. Notes of ours only.
 */
export function createMomentHints(parts: Parts): Extension {
  return createLineSigns([parts.vaultChanged], (view) => {
    const path = findMainFile(view)?.path;
    if (path === undefined || !parts.atlas.card(path)) return [];
    const press = (hint: MomentHint, el: HTMLElement): void => {
      const file = findMainFile(view);
      if (!file) return;
      const { doc } = view.state;
      const place = parts.places.remember(file, doc.toString(), doc.line(Math.min(hint.line + 1, doc.lines)));
      offerReadings(parts, place, hint, el);
    };
    const moments = findMoments(view.state.doc.toString(), toWhenContext(parts, path), { offRecord: true });
    return findMomentHints(moments).map((hint) => ({ line: hint.line, sign: new Hint(hint, press) }));
  });
}
