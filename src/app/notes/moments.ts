import { RangeSet, StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { GutterMarker, gutter } from '@codemirror/view';
import { editorInfoField, setIcon, setTooltip } from 'obsidian';
import { findText } from '../../core/notes/card';
import { findMomentHints, findMoments, sortMoments, type MomentHint } from '../../core/notes/moments';
import type { WhenContext } from '../../core/notes/when';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { editNote, isRefused } from '../vault/write';

const LONGEST = 200_000;
const NOTHING: RangeSet<GutterMarker> = RangeSet.of<GutterMarker>([]);

/** The day and the zone in which the times of a note are read: its own, else the vault's zone, else nobody's. */
export function toWhenContext(parts: Parts, path: string): WhenContext {
  const card = parts.atlas.card(path);
  const day = card ? (findText(card, 'started') ?? findText(card, 'date')) : null;
  const zone = (card ? findText(card, 'zone') : null) ?? parts.settings.current().defaultZone;
  return { date: /^\d{4}-\d{2}-\d{2}/.exec(day ?? '')?.[0] ?? null, zone: zone === '' ? null : zone };
}

/** Puts the timeline that holds a line in the order of its times. Tells why when it would rather not. */
export async function sortMomentsAt(parts: Parts, path: string, line: number): Promise<void> {
  const answer = await editNote(parts.app, path, (text) => sortMoments(text, line, toWhenContext(parts, path)));
  if (isRefused(answer)) tell(answer.sentence);
}

class Hint extends GutterMarker {
  constructor(private readonly hint: MomentHint) {
    super();
  }

  override eq(other: Hint): boolean {
    return other.hint.sentence === this.hint.sentence;
  }

  override toDOM(): HTMLElement {
    const el = createSpan({ cls: 'second-story-moment-hint', attr: { 'aria-label': this.hint.sentence } });
    setIcon(el, this.hint.hint === 'midnight' ? 'moon' : 'clock-alert');
    setTooltip(el, this.hint.sentence);
    return el;
  }
}

/** A quiet hint beside a line of a timeline where its order breaks, midnight may have passed, or a time can be read two ways. Notes of ours only. */
export function createMomentHints(parts: Parts): Extension {
  const field = StateField.define<RangeSet<GutterMarker>>({
    create: (state) => toHints(parts, state),
    update: (hints, transaction) => (transaction.docChanged || transaction.effects.length > 0 ? toHints(parts, transaction.state) : hints),
  });
  return [field, gutter({ class: 'second-story-moment-gutter', markers: (view) => view.state.field(field), renderEmptyElements: false })];
}

function toHints(parts: Parts, state: EditorState): RangeSet<GutterMarker> {
  const path = state.field(editorInfoField, false)?.file?.path;
  if (path === undefined || !parts.atlas.card(path) || state.doc.length > LONGEST) return NOTHING;
  const hints = findMomentHints(findMoments(state.doc.toString(), toWhenContext(parts, path), { offRecord: true }));
  const ranges = hints.map((hint): Range<GutterMarker> => new Hint(hint).range(state.doc.line(hint.line + 1).from));
  return RangeSet.of(ranges, true);
}
