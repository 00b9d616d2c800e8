import type { WorkspaceLeaf } from 'obsidian';
import { findNode, toNotePath } from '../../core/atlas/model/model';
import { toKinships } from '../../core/graph/inquiry/shares';
import {
  compareIncidents,
  COULD_NOT_HAPPEN,
  toComparisonNote,
  type CompareRow,
  type Comparison,
} from '../../core/reading/compare';
import { openAtLine, openNote } from '../shell/open';
import { tell } from '../shell/tell';
import { toToday } from '../shell/today';
import { createNote, isRefused } from '../vault/write';
import { drawButton, drawSaid } from './draw-button';
import { MainView, type Shown } from './main-view';
import { toLinkText } from '../shell/link-text';
import { pick } from './pick';
import { drawAside } from './draw-aside';
import type { ReadingParts } from './reading-parts';

/** The type under which the workspace remembers two incidents side by side. */
export const COMPARE_VIEW = 'second-story-compare';

const NAME = 'Two incidents side by side';
const GONE = 'One of the two incidents is no longer in the vault.';
const EXPLAIN = 'What is alike comes first. Each sentence opens its place; the other words come from the properties.';
const NOTHING_ALIKE = 'The two notes name nothing in common yet. What have you seen that they do not say?';
const FOLDER = 'Comparisons';

/** Asks for the second incident, those first that share the rarest things with the first. */
export function pickOther(parts: ReadingParts, incident: string, take: (other: string) => void): void {
  const model = parts.atlas.graph();
  const kin = toKinships(model, findNode(model, incident)).map(({ node }) => toNotePath(model, node));
  const toPlace = (path: string): number => (kin.indexOf(path) + 1 || kin.length + 1) - 1;
  pick(
    parts.app,
    {
      asks: 'Which incident do you want beside it?',
      items: parts.atlas
        .ofKind('incident')
        .filter(({ path }) => path !== incident)
        .sort((a, b) => toPlace(a.path) - toPlace(b.path)),
      say: ({ path }) => parts.atlas.nameOf(path),
    },
    ({ path }) => {
      take(path);
    },
  );
}

/** Two incidents, a line each in its state: what is alike, what differs, and what a group can ask about both. */
export class CompareView extends MainView {
  constructor(leaf: WorkspaceLeaf, parts: ReadingParts) {
    super(leaf, parts, 'second-story-side');
    this.icon = 'columns-2';
  }

  override getViewType(): string {
    return COMPARE_VIEW;
  }

  override getDisplayText(): string {
    return NAME;
  }

  protected override async gather(): Promise<Shown> {
    const { atlas, mapping, readText } = this.parts;
    const paths = this.incident.split('\n').filter((path) => atlas.card(path)?.kind === 'incident');
    const texts = await Promise.all(paths.map(readText));
    const told = paths.flatMap((path, at) => {
      const text = texts[at] ?? null;
      return text === null ? [] : [{ path, text }];
    });
    const found = told.length === 2 ? compareIncidents(atlas, told, mapping().markPrefix) : null;
    return {
      signature: JSON.stringify(found),
      draw: (el) => {
        el.createEl('h2', { text: found?.titles.join(' · ') ?? NAME });
        drawAside(el, found ? EXPLAIN : GONE);
        if (found) this.drawFound(el, found, paths);
      },
    };
  }

  private drawFound(el: HTMLElement, found: Comparison, paths: readonly string[]): void {
    const tools = el.createDiv({ cls: 'second-story-reading-tools' });
    drawButton(tools, 'Make a note of it', 'make', () => void this.make(found, paths));
    this.drawTable(el, 'What is alike', found, found.alike, paths);
    el.createEl('h3', { text: COULD_NOT_HAPPEN });
    this.drawList(el, found.here.length > 0 ? found.here : [NOTHING_ALIKE]);
    this.drawTable(el, 'What differs', found, found.differs, paths);
    el.createEl('h3', { text: 'To talk about' });
    this.drawList(el, found.questions);
  }

  private drawList(el: HTMLElement, lines: readonly string[]): void {
    const list = el.createEl('ul');
    for (const text of lines) list.createEl('li', { text });
  }

  private drawTable(
    el: HTMLElement,
    heading: string,
    { titles }: Comparison,
    rows: readonly CompareRow[],
    paths: readonly string[],
  ): void {
    if (rows.length === 0) return;
    el.createEl('h3', { text: heading });
    const scroll = el.createDiv({
      cls: 'second-story-side-scroll',
      attr: { tabindex: '0', role: 'region', 'aria-label': heading },
    });
    const table = scroll.createEl('table', { cls: 'second-story-side-table is-pair', attr: { role: 'table' } });
    const head = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
    for (const text of ['', ...titles])
      if (text === '') head.createEl('td', { attr: { role: 'cell' } });
      else head.createEl('th', { text, attr: { scope: 'col', role: 'columnheader' } });
    const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
    for (const { name, sort, path, sides } of rows) {
      const tr = body.createEl('tr', { attr: { role: 'row' } });
      const th = tr.createEl('th', { attr: { scope: 'row', role: 'rowheader' } });
      if (path === null) th.createDiv({ text: name });
      else drawSaid(th, name, `row:${path}`, () => void openNote(this.app, path, 'tab'));
      th.createDiv({ cls: 'second-story-side-found', text: sort });
      sides.forEach((side, at) => {
        const td = tr.createEl('td', { attr: { role: 'cell', 'data-column': titles[at] ?? '' } });
        td.toggleClass('is-empty', side.length === 0);
        for (const { words, line } of side) {
          const said = td.createDiv({ cls: 'second-story-side-remark' });
          if (line < 0) said.setText(words);
          else
            drawSaid(said, words, `said:${heading}:${name}:${at}:${line}`, () => {
              void openAtLine(this.app, paths[at] ?? '', line, 'tab');
            });
        }
      });
    }
  }

  private async make(found: Comparison, paths: readonly string[]): Promise<void> {
    const text = toComparisonNote(
      found,
      paths.map((path) => toLinkText(this.parts.app, path)),
      toToday(this.parts.now()),
    );
    const made = await createNote(this.app, { folder: FOLDER, name: found.titles.join(' beside '), text });
    if (isRefused(made)) tell(made.sentence);
    else await openNote(this.app, made.written, 'tab');
  }
}
