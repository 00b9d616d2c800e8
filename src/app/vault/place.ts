import { Transaction, type Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { TFile } from 'obsidian';
import { findRemembered, toRemembered } from '../../core/text/place/remembered';
import type { Span } from '../../core/text/place/span';
import { findMainFile } from './open-editor';

/**
 * A place in a note that a press was meant for: kept while a window, a menu or a card waits for the hand. The note is
 * remembered as its file, the place as its words.
 */
export interface Place {
  readonly file: TFile;
  /** Where the place is in the note's text as it is now, or nothing when it cannot be told for certain. */
  readonly find: (text: string) => Span | null;
}

/** Keeps places: by their words, and through the changes of every editor in which their note is open. */
export interface Places {
  readonly extension: Extension;
  /** Remembers a stretch of a note's text as it is now. */
  readonly remember: (file: TFile, text: string, span: Span) => Place;
}

/** A place as one editor follows it; nothing once its words were taken away there. */
interface Followed {
  span: Span | null;
}

const MOST = 64;

/** Makes the keeper of places; its extension goes to every editor. */
export function createPlaces(): Places {
  const open = new Map<EditorView, Followed[]>();
  const extension = ViewPlugin.define((view) => {
    open.set(view, []);
    return {
      update: (update: ViewUpdate) => {
        if (update.docChanged) for (const each of open.get(view) ?? []) each.span = toMapped(each.span, update);
      },
      destroy: () => {
        open.delete(view);
      },
    };
  });
  const follow = (file: TFile, text: string, span: Span): readonly (readonly [EditorView, Followed])[] =>
    [...open].flatMap(([view, followed]) => {
      if (findMainFile(view) !== file || !holds(view, text)) return [];
      const mine: Followed = { span };
      followed.push(mine);
      if (followed.length > MOST) followed.shift();
      return [[view, mine] as const];
    });
  return {
    extension,
    remember: (file, text, span) => {
      const remembered = toRemembered(text, span);
      const following = follow(file, text, span);
      return {
        file,
        find: (now) => {
          const seen = following.find(([view, mine]) => open.get(view)?.includes(mine) === true && holds(view, now));
          return seen?.[1].span ?? findRemembered(now, remembered);
        },
      };
    },
  };
}

function holds(view: EditorView, text: string): boolean {
  return view.state.doc.length === text.length && view.state.doc.toString() === text;
}

/**
 * A stretch through a change: nothing when the change took its words away or wrote the whole text anew. What somebody
 * types between the words stays the place; what another program changed there may be put together from other lines, and
 * only the very words are believed.
 */
function toMapped(span: Span | null, { changes, transactions, startState, state }: ViewUpdate): Span | null {
  if (span === null) return null;
  const from = changes.mapPos(span.from, 1);
  const to = changes.mapPos(span.to, -1);
  if (from > to || (from === to && span.from !== span.to)) return null;
  const isTyped = transactions.every(
    (each) => !each.docChanged || each.annotation(Transaction.userEvent) !== undefined,
  );
  const isSame = startState.sliceDoc(span.from, span.to) === state.sliceDoc(from, to);
  return isSame || isTyped ? { from, to } : null;
}
