import { addButton } from '../add-button';
import { ItemView, setIcon, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { toConnections, type Connection, type ConnectionGroup } from '../../../core/atlas/connections';
import type { Parts } from '../../shell/parts';
import { drawDoors } from '../../shell/doors';
import { drawNotUnderstood } from '../../shell/not-understood';
import { attachRedraw } from '../../shell/redraw';
import { keepFocus } from '../../shell/redraw-part';
import { drawNoteLink } from '../answer/note-link';
import { drawQuotes } from '../answer/quotes';
import { findFileInFront } from '../../vault/open-editor';

/** The type under which the workspace remembers the pane. */
export const CONNECTIONS_VIEW = 'second-story-connections';

const NAME = 'Connections';
const NO_NOTE =
  'Open a note, and this pane tells what it is tied to: people, systems, incidents, and the sentences that say so.';
const NOT_TIED = 'is not tied to any incident, system or person yet. A link in either direction is enough.';
const NOT_OURS =
  'is not one of the notes that tell of incidents, systems and people, and none of them links to it yet.';
const MOST = 25;
const SENTENCES_KEY = 'second-story-connections-sentences';

/** The side pane that tells, in words alone, what the active note is tied to and where that is said. */
export class ConnectionsView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private readonly toggled = new Set<string>();
  private readonly widened = new Set<string>();
  private drawn = '';
  private redraw: () => void = () => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: Parts,
    private readonly onWhoKnows: (node: string) => void,
  ) {
    super(leaf);
    this.icon = 'waypoints';
  }

  override getViewType(): string {
    return CONNECTIONS_VIEW;
  }

  override getDisplayText(): string {
    return NAME;
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('second-story-connections');
    this.redraw = attachRedraw(this, this.contentEl, [this.parts.vaultChanged], () => {
      this.draw();
    });
    this.registerEvent(this.app.workspace.on('file-open', this.redraw));
    this.registerEvent(this.app.workspace.on('active-leaf-change', this.redraw));
    await Promise.resolve();
  }

  private draw(): void {
    const file = findFileInFront(this.app);
    const state = `${this.parts.atlas.revision}\n${file?.path ?? ''}`;
    if (state === this.drawn) return;
    if (!this.drawn.endsWith(`\n${file?.path ?? ''}`)) this.toggled.clear();
    this.drawn = state;
    this.redrawNow(file?.path ?? null);
  }

  private redrawNow(path: string | null): void {
    keepFocus(this.contentEl, () => {
      this.contentEl.empty();
      if (drawDoors(this.contentEl, this.parts)) return;
      if (path === null || !path.toLowerCase().endsWith('.md'))
        this.contentEl.createEl('p', { cls: 'second-story-connections-empty', text: NO_NOTE });
      else this.drawNote(path);
    });
  }

  private drawNote(path: string): void {
    const { atlas } = this.parts;
    const groups = toConnections(atlas, path);
    const head = this.contentEl.createDiv({ cls: 'second-story-connections-head' });
    const title = atlas.nameOf(path);
    head.createEl('h2', { cls: 'second-story-connections-title', text: title });
    const tools = head.createDiv({ cls: 'second-story-connections-tools' });
    if (groups.length > 0) this.drawSentencesToggle(tools, path);
    if (groups.length > 0 || atlas.card(path) !== null) this.drawWho(tools, path);
    if (groups.length === 0)
      this.contentEl.createEl('p', {
        cls: 'second-story-connections-empty',
        text: `“${title}” ${atlas.card(path) === null ? NOT_OURS : NOT_TIED}`,
      });
    for (const group of groups) this.drawGroup(group, path);
    drawNotUnderstood(this.contentEl, this.parts, path);
  }

  private drawWho(tools: HTMLElement, path: string): void {
    addButton(tools, { text: 'Who knows about it?', key: 'who' }, () => {
      this.onWhoKnows(path);
    });
  }

  private drawSentencesToggle(tools: HTMLElement, path: string): void {
    const open = this.areSentencesOpen();
    addButton(tools, { text: open ? 'Hide sentences' : 'Show sentences', key: 'sentences' }, () => {
      this.app.saveLocalStorage(SENTENCES_KEY, open ? 'closed' : 'open');
      this.toggled.clear();
      this.redrawNow(path);
    });
  }

  private areSentencesOpen(): boolean {
    return this.app.loadLocalStorage(SENTENCES_KEY) !== 'closed';
  }

  private drawGroup(group: ConnectionGroup, path: string): void {
    const section = this.contentEl.createEl('section', {
      cls: 'second-story-connections-group',
      attr: { 'aria-label': group.words },
    });
    const heading = section.createEl('h3', {
      cls: 'second-story-connections-words',
      text: group.words.charAt(0).toUpperCase() + group.words.slice(1),
    });
    heading.createSpan({ cls: 'second-story-connections-count', text: String(group.connections.length) });
    const list = section.createEl('ul', { cls: 'second-story-connections-list' });
    const wide = this.widened.has(`${path}\n${group.words}`);
    const shown = wide ? group.connections : group.connections.slice(0, MOST);
    for (const connection of shown) this.drawConnection(list, group.words, connection);
    const more = group.connections.length - shown.length;
    if (more === 0) return;
    addButton(section, { text: `Show ${more} more`, key: `more:${group.words}` }, () => {
      this.widened.add(`${path}\n${group.words}`);
      this.redrawNow(path);
    });
  }

  private drawConnection(list: HTMLElement, words: string, connection: Connection): void {
    const item = list.createEl('li', { cls: 'second-story-connection' });
    const line = item.createDiv({ cls: 'second-story-connection-line' });
    drawNoteLink(line, this.parts, connection, this);
    if (connection.date !== null) line.createSpan({ cls: 'second-story-connection-date', text: connection.date });
    if (connection.left !== null)
      line.createSpan({ cls: 'second-story-left', text: `left ${connection.left.slice(0, 10)}` });
    if (connection.outOfDate) line.createSpan({ cls: 'second-story-left', text: 'out of date' });
    const key = `${words}\n${connection.node}`;
    const toggle = addButton(line, { cls: 'second-story-connection-toggle', key: `toggle:${key}` }, () => {
      if (!this.toggled.delete(key)) this.toggled.add(key);
      show();
    });
    if (connection.through.length > 0) this.drawThrough(item, connection.through);
    const quotes = item.createDiv({ cls: 'second-story-connection-quotes' });
    const show = (): void => {
      const open = this.toggled.has(key) !== this.areSentencesOpen();
      setIcon(toggle, open ? 'chevron-down' : 'chevron-right');
      toggle.setAttrs({
        'aria-expanded': String(open),
        'aria-label': `Where it is said that this note ${words} ${connection.title}`,
      });
      quotes.empty();
      if (open) void drawQuotes(quotes, this.parts, connection.evidence);
    };
    show();
  }

  private drawThrough(item: HTMLElement, through: readonly string[]): void {
    const line = item.createDiv({ cls: 'second-story-connection-through' });
    line.createSpan({ text: 'through ' });
    for (const node of through)
      drawNoteLink(
        line,
        this.parts,
        { node, title: this.parts.atlas.nameOf(node), kind: this.parts.atlas.card(node)?.kind ?? null },
        this,
      );
  }
}
