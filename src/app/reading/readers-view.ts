import { Modal, Setting, type WorkspaceLeaf } from 'obsidian';
import { REMARK_ROWS } from '../../core/notes/reading-note';
import { toKnowledge, toSideBySide, type SideBySide, type SideRow } from '../../core/reading/side-by-side';
import { openAtLine } from '../shell/open';
import { onEnter } from '../shell/submit';
import { tell } from '../shell/tell';
import { readReadings } from './gather';
import { drawGate, MainView, readsWithout, type Shown } from './main-view';
import { toLinkText } from '../shell/link-text';
import { drawButton, drawSaid } from './draw-button';
import { drawAside } from './draw-aside';
import type { ReadingParts } from './reading-parts';
import { findMyNote } from './who-reads';

/** The type under which the workspace remembers readers side by side. */
export const READERS_VIEW = 'second-story-readers';

const NAME = 'Readers side by side';
const NONE = 'Nobody has left a remark about this incident yet. The reading pane keeps the first one.';
const EXPLAIN =
  'Passages in the order of the text, readers from those who were there to those who are new. A press on a ' +
  'remark opens it.';
const ABOUT: Readonly<Record<Exclude<SideRow['about'], 'passage'>, string>> = {
  nowhere: 'About the whole',
  elsewhere: 'In another note',
  gone: 'No longer in the text in these words',
};

/** What each reader found in one incident: passages as rows, readers by distance as columns. */
export class ReadersView extends MainView {
  constructor(leaf: WorkspaceLeaf, parts: ReadingParts) {
    super(leaf, parts, 'second-story-side');
    this.icon = 'columns-3';
  }

  override getViewType(): string {
    return READERS_VIEW;
  }

  override getDisplayText(): string {
    return this.incident === '' ? NAME : `${NAME}: ${this.parts.atlas.titleOf(this.incident)}`;
  }

  protected override async gather(): Promise<Shown> {
    const { parts, incident } = this;
    const [text, readings] = await Promise.all([parts.readText(incident), readReadings(parts, incident)]);
    const side = toSideBySide(parts.atlas.titleOf(incident), text ?? '', readings);
    const me = findMyNote(parts)?.path ?? null;
    const shows = side.columns.some(({ reader }) => me !== null && reader === me) || readsWithout(parts, incident);
    return {
      signature: JSON.stringify([
        side.columns.map(({ path, who, distance }) => [path, who, distance]),
        side.rows,
        shows,
      ]),
      draw: (el) => {
        el.createEl('h2', { text: parts.atlas.titleOf(incident) });
        if (side.columns.length === 0) drawAside(el, NONE);
        else if (!shows) drawGate(el, parts, incident);
        else this.drawTable(el, side);
      },
    };
  }

  private drawTable(el: HTMLElement, side: SideBySide): void {
    drawAside(el, EXPLAIN);
    const scroll = el.createDiv({
      cls: 'second-story-side-scroll',
      attr: { tabindex: '0', role: 'region', 'aria-label': NAME },
    });
    const table = scroll.createEl('table', { cls: 'second-story-side-table', attr: { role: 'table' } });
    const head = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
    const column = { scope: 'col', role: 'columnheader' };
    head.createEl('th', { text: 'Passage', attr: column });
    for (const { who, distance, path } of side.columns) {
      const th = head.createEl('th', { attr: column });
      drawSaid(th, who, `who:${path}`, () => void openAtLine(this.app, path, 0, 'tab'));
      if (distance !== null) th.createDiv({ cls: 'second-story-reading-about', text: distance });
    }
    const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
    for (const row of side.rows) this.drawRow(body.createEl('tr', { attr: { role: 'row' } }), side, row);
  }

  private drawRow(tr: HTMLElement, side: SideBySide, row: SideRow): void {
    const head = tr.createEl('th', { attr: { scope: 'row', role: 'rowheader' } });
    if (row.about === 'passage')
      drawSaid(
        head,
        `“${row.quote}”`,
        `row:${row.line}:${row.quote}`,
        () => void openAtLine(this.app, this.incident, row.line, 'tab'),
      );
    else {
      head.createDiv({ text: ABOUT[row.about] });
      if (row.quote !== '') head.createDiv({ cls: 'second-story-reading-about', text: `“${row.quote}”` });
    }
    if (row.about === 'passage') head.createDiv({ cls: 'second-story-side-found', text: `found ${row.found}` });
    if (row.difference !== null)
      drawButton(
        head,
        'Make a knowledge note of it',
        `know:${row.line}:${row.quote}`,
        () => {
          new ClaimModal(this.parts, row.quote, (claim) => {
            this.makeKnowledge(side, row, claim);
          }).open();
        },
        'mod-cta',
      );
    row.cells.forEach((cell, at) => {
      const td = tr.createEl('td', { attr: { role: 'cell', 'data-column': side.columns[at]?.who ?? '' } });
      for (const { remark, words, path, line } of cell) {
        const said = td.createDiv({ cls: 'second-story-side-remark' });
        said.createSpan({
          cls: 'second-story-log-state',
          text: REMARK_ROWS.find((each) => each.remark === remark)?.heading ?? '',
        });
        drawSaid(
          said,
          words === '' ? 'no words beside the passage' : words,
          `cell:${path}:${line}`,
          () => void openAtLine(this.app, path, line, 'tab'),
        );
      }
      if (cell.length === 0) td.addClass('is-empty');
    });
  }

  private makeKnowledge(side: SideBySide, row: SideRow, claim: string): void {
    const { answers, body } = toKnowledge(this.parts.atlas, this.incident, side, row, (path) =>
      toLinkText(this.parts.app, path),
    );
    const taken = this.parts.handoffs.makeNote.offer({
      kind: 'knowledge',
      title: claim,
      answers,
      body,
      onMade: () => {
        tell('The difference is a knowledge note now. Its title is the claim; change it as you like.');
      },
    });
    if (!taken) tell('The knowledge note could not be made just now. Try again in a moment.');
  }
}

/** Asks for the claim that the note will be called by; the passage is offered. */
class ClaimModal extends Modal {
  private claim: string;

  constructor(
    parts: ReadingParts,
    quote: string,
    private readonly done: (claim: string) => void,
  ) {
    super(parts.app);
    this.claim = `${quote.charAt(0).toUpperCase()}${quote.slice(1)}`.replace(/[.…]$/, '');
  }

  override onOpen(): void {
    this.setTitle('What is known, as a claim');
    const submit = (): void => {
      if (!/[\p{L}\p{N}]/u.test(this.claim)) return;
      this.close();
      this.done(this.claim.trim());
    };
    const field = this.contentEl.createEl('textarea', {
      cls: 'second-story-reading-field',
      attr: { 'aria-label': 'The claim', rows: '2' },
    });
    field.value = this.claim;
    field.addEventListener('input', () => {
      this.claim = field.value;
    });
    onEnter(field, submit);
    new Setting(this.contentEl).addButton((button) => button.setButtonText('Make the note').setCta().onClick(submit));
    field.focus();
    field.select();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
