import type * as real from 'obsidian';
import type { Host } from '../host';
import { installDomInto } from '../dom';
import { startTooltips } from '../tooltip';
import { Side } from './items';
import type { LeafSide, LeafWorkspace, WorkspaceLeaf } from './leaf';

/**
 * The windows beside the first, each a real window of the browser that holds tabs of its own, as Obsidian's pop-out
 * windows do.
 */
export class Popouts {
  readonly all: LeafSide[] = [];
  private readonly endings = new Map<LeafSide, () => void>();

  constructor(
    private readonly app: Host,
    private readonly workspace: LeafWorkspace,
  ) {}

  /** Opens an empty window; a browser that refuses says so. */
  open(wish?: real.WorkspaceWindowInitData): LeafSide {
    const { width, height } = wish?.size ?? { width: 800, height: 700 };
    const place = wish?.x === undefined || wish.y === undefined ? '' : `,left=${String(wish.x)},top=${String(wish.y)}`;
    const win = window.open('', '', `popup,width=${String(width)},height=${String(height)}${place}`);
    if (!win) throw new Error('The browser does not let this page open another window.');
    installDomInto(win);
    dress(win);
    const side: LeafSide = new Side(
      this.workspace,
      win.document.body.createDiv('workspace').createDiv('workspace-split mod-vertical mod-root'),
      'window',
      win,
    );
    this.all.push(side);
    const leave = (): void => {
      this.close(side);
    };
    const activate = (): void => {
      setActive(win);
    };
    const unlisten = this.app.listen(win);
    const endTooltips = startTooltips(win.document);
    win.addEventListener('pagehide', leave);
    win.addEventListener('focus', activate);
    this.endings.set(side, () => {
      unlisten();
      endTooltips();
      win.removeEventListener('pagehide', leave);
      win.removeEventListener('focus', activate);
    });
    setActive(win);
    this.app.workspace.trigger('window-open', side, win);
    return side;
  }

  /** Moves a leaf into a window of its own. */
  take(leaf: WorkspaceLeaf, wish?: real.WorkspaceWindowInitData): LeafSide {
    const side = this.open(wish);
    leaf.moveTo(side.addGroup());
    return side;
  }

  /** Closes a window with all that is open in it; its leaves end as closed tabs do. */
  close(side: LeafSide): void {
    const at = this.all.indexOf(side);
    if (at === -1) return;
    this.all.splice(at, 1);
    for (const leaf of side.groups.flatMap((group) => [...group.leaves])) leaf.detach();
    this.endings.get(side)?.();
    this.endings.delete(side);
    setActive(window);
    this.app.workspace.trigger('window-close', side, side.win);
    side.win.close();
  }

  /** A leaf left a window: when it was the last, the window closes. */
  leafGone(side: LeafSide): void {
    if (side.place === 'window' && side.groups.every((group) => group.leaves.length === 0)) this.close(side);
  }
}

function setActive(win: Window): void {
  window.activeWindow = win;
  window.activeDocument = win.document;
}

/**
 * The look of the first window: its style sheets, its theme. A sheet that arrives late changes heights, so whoever
 * measured is told.
 */
function dress(win: Window): void {
  const doc = win.document;
  doc.title = document.title;
  for (const sheet of Array.from(document.querySelectorAll('style, link[rel="stylesheet"]'))) {
    doc.head.appendChild(doc.importNode(sheet, true)).addEventListener('load', () => {
      win.dispatchEvent(new Event('resize'));
    });
  }
  doc.documentElement.className = document.documentElement.className;
  doc.body.className = document.body.className;
  doc.body.addClass('is-popout-window');
}
