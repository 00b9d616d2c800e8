import { addButton } from '../add-button';
import { Keymap, Menu, setIcon, type App, type HoverParent, type MenuPositionDef } from 'obsidian';
import { withoutEnding } from '../../../core/text/name/filename';
import { toKindRow, type NoteKind } from '../../../core/notes/kind';
import { openNote } from '../../shell/open';
import type { Parts } from '../../shell/parts';

/** The id under which the host's page preview knows our rooms. */
export const HOVER_SOURCE = 'second-story-graph';

/** What a drawn note needs: where it is, what it is called, what it is. A node without a note yet begins with `?`. */
export interface LinkedNote {
  readonly node: string;
  readonly title: string;
  readonly kind: NoteKind | null;
}

/**
 * Draws a note as a button that opens it (Ctrl or Cmd: in a new pane), with the host's preview on hover and its file
 * menu on a right click. Somebody or something without a note of its own is plain text and says so.
 */
export function drawNoteLink(
  parent: HTMLElement,
  parts: Parts,
  note: LinkedNote,
  hoverParent: HoverParent,
): HTMLElement {
  const el = parent.createSpan({ cls: 'second-story-note' });
  if (note.kind) {
    const row = toKindRow(note.kind);
    const icon = el.createSpan({
      cls: 'second-story-note-icon',
      attr: { 'aria-hidden': 'true', 'data-kind': note.kind },
    });
    setIcon(icon, row.icon);
  }
  if (note.node.startsWith('?')) {
    el.createSpan({ cls: 'second-story-note-unwritten', text: note.title });
    el.createSpan({ cls: 'second-story-note-hint', text: 'no note yet' });
    return el;
  }
  const button = addButton(
    el,
    { cls: 'second-story-note-link', text: note.title, key: `note:${note.node}` },
    (event) => {
      void openNote(parts.app, note.node, Keymap.isModEvent(event));
    },
  );
  button.addEventListener('mouseover', (event) => {
    parts.app.workspace.trigger('hover-link', {
      event,
      source: HOVER_SOURCE,
      hoverParent,
      targetEl: button,
      linktext: note.node,
    });
  });
  button.draggable = true;
  button.addEventListener('dragstart', (event) => {
    carryLink(parts.app, note.node, event);
  });
  button.addEventListener('contextmenu', (event) => {
    openFileMenu(parts, note.node, event, button);
  });
  return el;
}

/** A note as a link in the way this vault writes links; by its path while there is no such note. */
export function toLink(app: App, path: string): string {
  const file = app.vault.getFileByPath(path);
  return file ? app.fileManager.generateMarkdownLink(file, '') : `[[${withoutEnding(path).replace(/^\?/, '')}]]`;
}

/** Lets a hand carry a note away: where it is let go over a note that is open, its link is written. */
export function carryLink(app: App, path: string, { dataTransfer, targetNode }: DragEvent): void {
  const link = toLink(app, path);
  dataTransfer?.setData('text/plain', link);
  const body = targetNode?.doc.body;
  const image = body?.createDiv({ cls: 'second-story-carried', text: link });
  if (!image) return;
  dataTransfer?.setDragImage(image, 0, 0);
  image.win.setTimeout(() => {
    image.remove();
  });
}

/** Opens the host's own file menu for a note, in the window of an element; does nothing for a node without one. */
export function openFileMenu(parts: Parts, path: string, at: MouseEvent | MenuPositionDef, from: HTMLElement): void {
  const file = parts.app.vault.getFileByPath(path);
  if (!file) return;
  const menu = new Menu();
  parts.app.workspace.trigger('file-menu', menu, file, HOVER_SOURCE);
  if ('preventDefault' in at) {
    at.preventDefault();
    menu.showAtMouseEvent(at);
  } else menu.showAtPosition(at, from.doc);
}
