import { Component, type WorkspaceLeaf } from 'obsidian';
import { toFirstSentence } from '../../core/reading/explain';
import { AUDIENCES, listSections, toRendering, type Audience, type Rendering } from '../../core/reading/rendering';
import { openNote } from '../shell/open';
import { tell } from '../shell/tell';
import { toToday } from '../shell/today';
import { createNote, isRefused } from '../vault/write';
import { MainView, type Shown } from './main-view';
import { toLinkText } from '../shell/link-text';
import { drawButton } from './draw-button';
import { drawMarkdown } from './draw-markdown';
import { drawAside } from './draw-aside';
import type { ReadingParts } from './reading-parts';

/** The type under which the workspace remembers an incident that is written for a reader. */
export const RENDERING_VIEW = 'second-story-rendering';

const NAME = 'Write this for…';
const GONE = 'The incident of this view is no longer in the vault.';
const EXPLAIN =
  'Choose for whom and what. What the reader gets becomes a note when you press; nothing is sent anywhere.';
const NAMES_STAY = 'Names of people stay as they are written: look at them before you hand this on.';
const FOLDER = 'Renderings';
const EXPLAINED = new Set(['system', 'knowledge', 'theme']);

/**
 * An incident beside what is written of it for one reader: chosen sections, a preview, and a list of what is left out.
 */
export class RenderingView extends MainView {
  private audience: Audience = 'leadership';
  private readonly chosen = new Map<number, boolean>();
  private shown = new Component();

  constructor(leaf: WorkspaceLeaf, parts: ReadingParts) {
    super(leaf, parts, 'second-story-rendering');
    this.icon = 'book-user';
    this.addChild(this.shown);
  }

  override getViewType(): string {
    return RENDERING_VIEW;
  }

  override getDisplayText(): string {
    return this.incident === '' ? NAME : `Write for a reader: ${this.parts.atlas.titleOf(this.incident)}`;
  }

  protected override async gather(): Promise<Shown> {
    const { parts, incident, audience } = this;
    const card = parts.atlas.card(incident);
    const text = card ? await parts.readText(incident) : null;
    if (!card || text === null)
      return {
        signature: 'gone',
        draw: (el) => {
          drawAside(el, GONE);
        },
      };
    const sections = listSections(text);
    const chosen = new Set(
      sections.filter(({ id, offered }) => this.chosen.get(id) ?? offered(audience)).map(({ id }) => id),
    );
    const rendering = toRendering({
      title: card.title,
      text,
      links: card.links,
      audience,
      chosen,
      explained: await this.explain(),
      link: toLinkText(parts.app, incident),
      day: toToday(parts.now()),
    });
    return {
      signature: JSON.stringify([audience, [...chosen], rendering, sections.map((section) => section.text)]),
      draw: (el) => {
        this.removeChild(this.shown);
        this.shown = this.addChild(new Component());
        this.drawHead(el, rendering);
        const sides = el.createDiv({ cls: 'second-story-rendering-sides' });
        const source = sides.createEl('section', { attr: { 'aria-label': 'The incident' } });
        source.createEl('h3', { text: 'The incident' });
        for (const { id, heading, text: words } of sections)
          this.drawSection(source, id, heading, words, chosen.has(id));
        const preview = sides.createEl('section', { attr: { 'aria-label': 'What the reader gets' } });
        preview.createEl('h3', { text: 'What the reader gets' });
        const paper = preview.createDiv({ cls: 'second-story-rendering-paper' });
        void drawMarkdown(this.app, { text: rendering.body, path: incident }, paper, this.shown);
      },
    };
  }

  /** First sentences of the notes that the incident links, for whoever does not know them. */
  private async explain(): Promise<ReadonlyMap<string, string>> {
    const { atlas } = this.parts;
    const linked = [...new Set(atlas.edgesFrom(this.incident).map(({ to }) => to))].flatMap((path) => {
      const card = atlas.card(path);
      return card && EXPLAINED.has(card.kind) ? [card] : [];
    });
    const told = await Promise.all(
      linked.map(async ({ path, title }) => [title, toFirstSentence((await this.parts.readText(path)) ?? '')] as const),
    );
    return new Map(told);
  }

  private drawHead(el: HTMLElement, rendering: Rendering): void {
    el.createEl('h2', { text: this.parts.atlas.titleOf(this.incident) });
    drawAside(el, EXPLAIN);
    const tools = el.createDiv({ cls: 'second-story-reading-tools' });
    const label = tools.createEl('label', { text: 'For ' });
    const select = label.createEl('select', { cls: 'dropdown', attr: { 'data-key': 'audience' } });
    for (const audience of AUDIENCES) select.createEl('option', { text: audience, value: audience });
    select.value = this.audience;
    select.addEventListener('change', () => {
      this.audience = AUDIENCES.find((each) => each === select.value) ?? this.audience;
      this.ask();
    });
    drawButton(tools, 'Make the note', 'make', () => void this.make(rendering), 'mod-cta');
    const left = el.createEl('details', { cls: 'second-story-rendering-left', attr: { open: '' } });
    left.createEl('summary', { text: 'Left out' });
    const list = left.createEl('ul');
    for (const each of rendering.leftOut) list.createEl('li', { text: each });
    drawAside(left, NAMES_STAY);
  }

  private drawSection(el: HTMLElement, id: number, heading: string, words: string, isChosen: boolean): void {
    const label = el.createEl('label', { cls: 'second-story-rendering-section' });
    const box = label.createEl('input', { type: 'checkbox', attr: { 'data-key': `section:${id}` } });
    box.checked = isChosen;
    label.createSpan({ text: heading === '' ? 'Above the first heading' : heading });
    box.addEventListener('change', () => {
      this.chosen.set(id, box.checked);
      this.ask();
    });
    const text = el.createDiv({ cls: `second-story-rendering-source${isChosen ? '' : ' is-left-out'}` });
    void drawMarkdown(this.app, { text: words, path: this.incident }, text, this.shown);
  }

  private async make({ note }: Rendering): Promise<void> {
    const name = `${this.parts.atlas.titleOf(this.incident)}, for ${this.audience}`;
    const made = await createNote(this.app, { folder: FOLDER, name, text: note });
    if (isRefused(made)) {
      tell(made.sentence);
      return;
    }
    tell('The note is made. Nothing was sent anywhere.');
    await openNote(this.app, made.written, 'tab');
  }
}
