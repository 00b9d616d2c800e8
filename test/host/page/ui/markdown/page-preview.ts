import type * as real from 'obsidian';
import { parseLinktext } from '../../data/text';
import type { Host } from '../host';
import { HoverPopover } from '../hover-popover';
import { MarkdownRenderer } from './renderer';
import { Keymap } from '../scope';

interface HoverRequest {
  readonly event: MouseEvent;
  readonly source: string;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath: string;
}

function readRequest(value: unknown): HoverRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const read = (key: string): unknown => Reflect.get(value, key);
  const [event, source, targetEl, linktext, sourcePath] = ['event', 'source', 'targetEl', 'linktext', 'sourcePath'].map(
    read,
  );
  if (!isMouseEvent(event) || typeof linktext !== 'string') return null;
  return {
    event,
    linktext,
    source: String(source),
    targetEl: isElement(targetEl) ? targetEl : null,
    sourcePath: typeof sourcePath === 'string' ? sourcePath : '',
  };
}

/** Of whichever window. */
function isMouseEvent(value: unknown): value is MouseEvent {
  return typeof value === 'object' && value !== null && 'clientX' in value;
}

function isElement(value: unknown): value is HTMLElement {
  return typeof value === 'object' && value !== null && 'offsetTop' in value;
}

/** Shows what a link leads to while the pointer rests on it: with Ctrl or Cmd held where the source asks for it. */
export class PagePreview implements real.HoverParent {
  hoverPopover: real.HoverPopover | null = null;
  private shown: HoverPopover | null = null;

  constructor(private readonly app: Host) {}

  /** Begins to listen for hovered links. */
  start(): void {
    this.app.hoverSources.set('preview', { display: 'Reading view', defaultMod: false });
    this.app.hoverSources.set('editor', { display: 'Editing view', defaultMod: true });
    this.app.workspace.on('hover-link', (request: unknown) => this.show(readRequest(request)));
  }

  private show(request: HoverRequest | null): void {
    if (!request) return;
    if (this.app.hoverSources.get(request.source)?.defaultMod && !Keymap.isModifier(request.event, 'Mod')) return;
    const { path } = parseLinktext(request.linktext);
    const file = this.app.metadataCache.getFirstLinkpathDest(path, request.sourcePath);
    if (!file) return;
    this.shown?.hide();
    const popover = new HoverPopover(this, request.targetEl);
    this.shown = popover;
    const box = popover.hoverEl
      .createDiv('markdown-embed is-loaded')
      .createDiv('markdown-embed-content markdown-preview-view markdown-rendered');
    box.createDiv({ cls: 'inline-title', text: file.basename });
    void this.app.vault
      .cachedRead(file)
      .then((text) => MarkdownRenderer.render(this.app, text, box, file.path, popover));
  }
}
