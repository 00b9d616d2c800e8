import { Menu } from 'obsidian';
import { findNode, toKind, toNodeTitle, toNotePath } from '../../../core/atlas/model/model';
import { toFilterText } from '../../../core/graph/filter/print';
import { findNewLinked } from '../../../core/graph/show/new-linked';
import { withClause, type Filter } from '../../../core/graph/filter/tree';
import { withoutEnding } from '../../../core/text/name/filename';
import { openNote } from '../../shell/open';
import { copyText } from '../answer/copy';
import { HOVER_SOURCE, toLink } from '../answer/note-link';
import type { GraphParts } from '../graph-parts';
import { fillMenu, toAdd } from './more-actions';
import type { Picture } from './picture';
import type { Walker } from './walker';
import type { Scenery, Session } from './session';

/** What a menu of a graph tab works on. */
export interface MenuOn {
  readonly parts: GraphParts;
  readonly session: Session;
  readonly scenery: Scenery;
  readonly picture: Picture;
  readonly walker: Walker;
}

/** How much nearer one press comes. */
const CLOSER = 1.3;

/** Comes nearer to the middle of a picture, or goes farther away. */
function zoomBy({ canvas }: Picture, factor: number): void {
  canvas.zoomAt({ x: canvas.box.width / 2, y: canvas.box.height / 2 }, factor);
}

/** What the host's keys for nearer, farther and whole mean for a picture; whether it was one of them. */
export function zoomByKey(picture: Picture, key: string): boolean {
  if (key === '0') picture.canvas.fit();
  else if (key === '+' || key === '=') zoomBy(picture, CLOSER);
  else if (key === '-') zoomBy(picture, 1 / CLOSER);
  else return false;
  return true;
}

/** The menu of a note on the picture: where to open it, what to ask of it, then the host's own items for its file. */
export function toNodeMenu(on: MenuOn, node: number): Menu {
  const menu = new Menu();
  const { parts, scenery, picture } = on;
  const { model } = scenery;
  const path = toNotePath(model, node);
  const add = toAdd(menu);
  if (path !== null) {
    add('Open', 'file', 'open', () => void openNote(parts.app, path));
    add('Open in new tab', 'file-plus', 'open', () => void openNote(parts.app, path, 'tab'));
    add('Open to the right', 'separator-vertical', 'open', () => void openNote(parts.app, path, 'split'));
    add('Open in new window', 'picture-in-picture-2', 'open', () => void openNote(parts.app, path, 'window'));
  }
  addQuestions(add, on, node);
  add('Copy link', 'link', 'info', () => {
    void copyText(picture.canvas.el, toLink(parts.app, path ?? model.paths[node] ?? ''), 'Copied the link.');
  });
  if (picture.drawing === null)
    add('Pin, or let go', 'pin', 'info', () => {
      on.walker.pin(node);
    });
  const linked = findNewLinked(toKind(model, node));
  if (linked)
    add(`New ${linked.kind} note linked to it…`, 'file-plus-2', 'info', () => {
      const seed = new Map([[linked.key, [path ?? model.titles[node] ?? '']]]);
      parts.handoffs.newNote.offer({ kind: linked.kind, seed });
    });
  const file = path === null ? null : parts.app.vault.getFileByPath(path);
  if (file) parts.app.workspace.trigger('file-menu', menu, file, HOVER_SOURCE);
  return menu;
}

function addQuestions(add: ReturnType<typeof toAdd>, { session, scenery }: MenuOn, node: number): void {
  const { model, state, filter } = scenery;
  const path = model.paths[node] ?? '';
  const name = withoutEnding(path).replace(/^\?/, '');
  const isPerson = toKind(model, node) === 'person';
  add('Ask about this', 'waypoints', 'ask', () => {
    session.ask(isPerson ? { question: 'who-alone', subjects: [path] } : { question: 'who-knows', subjects: [path] });
  });
  const subject = [state.selected, ...state.subjects].find((each) => each !== path && findNode(model, each) !== -1);
  const other = subject === undefined ? -1 : findNode(model, subject);
  if (subject !== undefined)
    add(`How is it connected to ${toNodeTitle(model, other)}?`, 'route', 'ask', () => {
      session.ask({ question: 'connected', subjects: [subject, path] });
    });
  add('Expand: what is one step around', 'maximize-2', 'ask', () => {
    const within: Filter = { is: 'within', steps: 1, of: [{ text: name, link: true }] };
    session.ask({ question: 'everything', filter: toFilterText(within) });
  });
  add('Hide', 'eye-off', 'ask', () => {
    const hidden: Filter = { is: 'not', part: { is: 'note', name } };
    session.ask({ filter: toFilterText(withClause(filter, hidden)) });
  });
}

/** The menu of an empty spot: the whole picture, the whole question, and what can be made of them. */
export function toSpotMenu({ parts, session, scenery, picture }: MenuOn): Menu {
  const menu = new Menu();
  const add = toAdd(menu);
  add('Show the whole picture', 'maximize', 'view', () => {
    picture.canvas.fit();
  });
  add('Zoom in', 'zoom-in', 'view', () => {
    zoomBy(picture, CLOSER);
  });
  add('Zoom out', 'zoom-out', 'view', () => {
    zoomBy(picture, 1 / CLOSER);
  });
  if (scenery.state.filter.trim() !== '')
    add('Clear the filter', 'filter-x', 'ask', () => {
      session.ask({ filter: '' });
    });
  if (session.hasPast)
    add('Back to the question before', 'arrow-left', 'ask', () => {
      session.back();
    });
  fillMenu(menu, parts, session, picture, scenery);
  return menu;
}
