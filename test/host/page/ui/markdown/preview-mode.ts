import type * as real from 'obsidian';
import { Component } from '../../data/component';
import { readProperties } from '../../data/properties';
import { hostOf } from '../host';
import { drawProperties } from './properties-block';
import { followLinks } from './links';
import { MarkdownRenderer } from './renderer';

/** The view whose note is read here. */
export interface PreviewOwner {
  readonly app: real.App;
  readonly file: real.TFile | null;
  getMode(): real.MarkdownViewModeType;
  switchMode(mode: real.MarkdownViewModeType): Promise<void>;
  getViewData(): string;
  setViewData(data: string, clear: boolean): void;
  clear(): void;
}

/** The reading half of a note's view: drawn when it is looked at, and anew when its text changes. */
export class PreviewMode extends Component implements real.MarkdownSubView {
  readonly containerEl: HTMLElement;
  private drawn: Component | null = null;
  private drawnText: string | null = null;
  private turn = 0;

  constructor(
    private readonly view: PreviewOwner,
    readonly outerEl: HTMLElement,
  ) {
    super();
    this.containerEl = outerEl.createDiv(
      'markdown-preview-view markdown-rendered is-readable-line-width allow-fold-headings',
    );
    outerEl.hide();
    followLinks(hostOf(view.app), this.containerEl, 'preview', () => view.file?.path ?? '');
    this.load();
  }

  get(): string {
    return this.view.getViewData();
  }

  set(data: string, clear: boolean): void {
    this.view.setViewData(data, clear);
  }

  clear(): void {
    this.view.clear();
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }

  /** Draws the note again; `full` also when its text is the same. */
  rerender(full = false): void {
    if (full) this.drawnText = null;
    if (this.view.getMode() === 'preview') void this.show();
  }

  /** The text has changed: draws it if the reading view is open. */
  invalidate(): void {
    if (this.view.getMode() === 'preview') void this.show();
  }

  /** Draws the note, if it is not drawn yet. */
  async show(): Promise<void> {
    const text = this.get();
    const file = this.view.file;
    if (!file || text === this.drawnText) return;
    this.drawnText = text;
    const turn = (this.turn += 1);
    const fresh = new Component();
    const body = createDiv('markdown-preview-section');
    body.createDiv({ cls: 'inline-title', text: file.basename });
    this.drawHead(text, body, file.path);
    await MarkdownRenderer.render(hostOf(this.view.app), text, body, file.path, fresh);
    if (turn !== this.turn) return;
    const scroll = this.getScroll();
    if (this.drawn) this.removeChild(this.drawn);
    this.drawn = this.addChild(fresh);
    this.containerEl.replaceChildren(body);
    this.applyScroll(scroll);
  }

  /** Brings the section that holds a line to the top. */
  reveal(line: number): void {
    const sections = this.containerEl.findAll('[data-line]').filter((el) => Number(el.dataset.line) <= line);
    const target = sections[sections.length - 1];
    if (!target) return;
    this.containerEl.scrollTop = Math.max(0, target.offsetTop - this.containerEl.offsetTop - 24);
    target.addClass('is-flashing');
    window.setTimeout(() => target.removeClass('is-flashing'), 1500);
  }

  private drawHead(text: string, body: HTMLElement, sourcePath: string): void {
    const properties = readProperties(text);
    if (!properties || properties.length === 0) return;
    const draw = (collapsed: boolean): HTMLElement => {
      const el = drawProperties(this.view.app, {
        properties,
        collapsed,
        sourcePath,
        onCollapse: (next) => el.replaceWith(draw(next)),
        onEdit: () => {
          void this.view.switchMode('source');
        },
      });
      return el;
    };
    body.appendChild(draw(false));
  }
}
