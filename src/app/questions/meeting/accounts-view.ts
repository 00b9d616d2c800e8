import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import {
  compareAccounts,
  type Account,
  type Comparison,
  type MomentRow,
  type QuestionRow,
} from '../../../core/questions/accounts/compare';
import type { PlaceToAsk, Said } from '../../../core/questions/accounts/places';
import { readTold, toClock } from '../../../core/questions/accounts/told-moments';
import { sayNotUnderstood } from '../../../core/atlas/not-understood';
import { toPlainLines } from '../../../core/text/markdown/sentence';
import { drawNotUnderstood } from '../../shell/not-understood';
import { followNote } from '../../shell/follow-note';
import { openAtLine } from '../../shell/open';
import { attachRedraw } from '../../shell/redraw';
import { readAccounts } from '../panel/gather';
import { createPart, type PartDrawer } from '../../shell/redraw-part';
import type { QuestionParts } from '../question-parts';

/** The type under which the workspace remembers accounts side by side. */
export const ACCOUNTS_VIEW = 'second-story-accounts';

const NAME = 'Accounts';
/** An answer of more signs than this shows its beginning first. */
const LONG = 280;
const GONE = 'The incident of this view is no longer in the vault. Open another one and choose “Compare accounts”.';
const NONE = 'Nobody has given an account of this incident yet. “Start interview” in the questions panel begins one.';
const ONE = 'One account so far. With a second one, the places where they differ show up here.';
const THE_NOTE = 'The note';
const EXPLAIN =
  'Where accounts differ is a place to ask, not an error. Nothing is merged; a press on a cell opens the line.';

/** Everybody’s account of one incident side by side: moments and questions as rows, people as columns. */
export class AccountsView extends ItemView {
  private incident = '';
  private onlyPlaces = false;
  private turn = 0;
  private part: PartDrawer | null = null;
  private ask: () => void = () => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: QuestionParts,
  ) {
    super(leaf);
    this.icon = 'columns-3';
    this.navigation = true;
  }

  override getViewType(): string {
    return ACCOUNTS_VIEW;
  }

  override getDisplayText(): string {
    return this.incident === '' ? NAME : `${NAME}: ${this.parts.atlas.titleOf(this.incident)}`;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), incident: this.incident, onlyPlaces: this.onlyPlaces };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== 'object' || state === null) return;
    if ('incident' in state && typeof state.incident === 'string') this.incident = state.incident;
    if ('onlyPlaces' in state && typeof state.onlyPlaces === 'boolean') this.onlyPlaces = state.onlyPlaces;
    this.ask();
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('second-story-accounts');
    this.part = createPart(this.contentEl);
    this.ask = attachRedraw(this, this.contentEl, [this.parts.vaultChanged], () => {
      void this.refresh();
    });
    followNote(
      this,
      this.app,
      () => this.incident,
      (path) => {
        this.incident = path;
      },
    );
    await Promise.resolve();
  }

  private async refresh(): Promise<void> {
    const card = this.parts.atlas.card(this.incident);
    this.turn += 1;
    const turn = this.turn;
    const [accounts, text] = card
      ? await Promise.all([readAccounts(this.parts, card), this.parts.readText(card.path)])
      : [[], null];
    if (turn !== this.turn) return;
    const comparison = compareAccounts(accounts, this.incident, readTold(text ?? ''));
    const notUnderstood = sayNotUnderstood(this.parts.atlas, this.incident);
    this.part?.(JSON.stringify([this.incident, this.onlyPlaces, comparison, notUnderstood]), (el) => {
      this.draw(el, card !== null, accounts, comparison);
    });
  }

  private draw(el: HTMLElement, isThere: boolean, accounts: readonly Account[], comparison: Comparison): void {
    if (!isThere) {
      el.createEl('p', { cls: 'second-story-questions-empty', text: GONE });
      return;
    }
    const head = el.createDiv({ cls: 'second-story-accounts-head' });
    head.createEl('h2', { text: this.parts.atlas.titleOf(this.incident) });
    head.createEl('p', { text: accounts.length === 0 ? NONE : accounts.length === 1 ? ONE : EXPLAIN });
    drawNotUnderstood(head, this.parts, this.incident);
    if (accounts.length === 0) return;
    const places = [...comparison.moments, ...comparison.questions].reduce((sum, row) => sum + row.places.length, 0);
    const toggle = head.createEl('button', {
      text: this.onlyPlaces ? 'Show everything' : `Only places to ask (${places})`,
      attr: { type: 'button', 'aria-pressed': String(this.onlyPlaces), 'data-key': 'only' },
    });
    toggle.addEventListener('click', () => {
      this.onlyPlaces = !this.onlyPlaces;
      this.app.workspace.requestSaveLayout();
      this.ask();
    });
    const scroll = el.createDiv({
      cls: 'second-story-accounts-scroll',
      attr: { tabindex: '0', role: 'region', 'aria-label': 'Accounts side by side' },
    });
    const table = scroll.createEl('table', { cls: 'second-story-accounts-table', attr: { role: 'table' } });
    this.drawColumns(table, accounts);
    const keep = <Row extends MomentRow | QuestionRow>(rows: readonly Row[]): readonly Row[] =>
      this.onlyPlaces ? rows.filter((row) => row.places.length > 0) : rows;
    const columns = [THE_NOTE, ...accounts.map(({ who }) => who)];
    this.drawMoments(table, keep(comparison.moments), columns);
    this.drawQuestions(table, keep(comparison.questions), columns);
  }

  private drawColumns(table: HTMLElement, accounts: readonly Account[]): void {
    const row = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
    const column = { scope: 'col', role: 'columnheader' };
    row.createEl('th', { cls: 'is-label', text: 'Moment or question', attr: column });
    row.createEl('th', { cls: 'is-label', text: THE_NOTE, attr: column });
    for (const { who, path } of accounts) {
      const button = row.createEl('th', { attr: column }).createEl('button', {
        cls: 'second-story-questions-link',
        text: who,
        attr: { type: 'button', 'data-key': `who:${path}`, title: 'Open the account' },
      });
      button.addEventListener('click', () => {
        void openAtLine(this.app, path, 0, 'tab');
      });
    }
  }

  private drawMoments(table: HTMLElement, rows: readonly MomentRow[], columns: readonly string[]): void {
    if (rows.length === 0) return;
    const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
    drawBand(body, 'Moments', columns.length);
    for (const { clock, note, cells, places } of rows) {
      const row = body.createEl('tr', { cls: places.length > 0 ? 'is-place' : '', attr: { role: 'row' } });
      const head = row.createEl('th', {
        cls: 'second-story-accounts-clock',
        text: toClock(clock),
        attr: { scope: 'row', role: 'rowheader' },
      });
      drawPlaces(head, places);
      for (const [at, cell] of [note, ...cells].entries()) this.drawCell(row, cell, columns[at] ?? '');
    }
  }

  private drawQuestions(table: HTMLElement, rows: readonly QuestionRow[], columns: readonly string[]): void {
    if (rows.length === 0) return;
    const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
    drawBand(body, 'Questions', columns.length);
    for (const { question, cells, places } of rows) {
      const row = body.createEl('tr', { cls: places.length > 0 ? 'is-place' : '', attr: { role: 'row' } });
      const head = row.createEl('th', { text: question, attr: { scope: 'row', role: 'rowheader' } });
      drawPlaces(head, places);
      for (const [at, cell] of [[], ...cells].entries()) this.drawCell(row, cell, columns[at] ?? '');
    }
  }

  /** On a narrow screen the cells of a row stand below each other, and each says in whose column it stands. */
  private drawCell(row: HTMLElement, cell: readonly Said[], column: string): void {
    const el = row.createEl('td', {
      cls: cell.length === 0 ? 'is-empty' : '',
      attr: { role: 'cell', 'data-column': column },
    });
    for (const { path, line, text, after } of cell) {
      if (after !== undefined) el.createDiv({ cls: 'second-story-accounts-after', text: `To “${after}”` });
      const said = el.createEl('button', {
        cls: 'second-story-accounts-said',
        text: text === '' ? 'asked, not answered yet' : toPlainLines(text),
        attr: { type: 'button', 'data-key': `${path}:${line}:${text.slice(0, 20)}` },
      });
      if (text === '') said.addClass('is-open');
      if (text.length > LONG) drawMore(el, said);
      said.addEventListener('click', () => {
        void openAtLine(this.app, path, line, 'tab');
      });
    }
  }
}

/** A long answer shows its beginning, and all of it on a press. */
function drawMore(cell: HTMLElement, said: HTMLElement): void {
  said.addClass('is-cut');
  const more = cell.createEl('button', {
    cls: 'second-story-accounts-more',
    text: 'More',
    attr: { type: 'button', 'aria-expanded': 'false' },
  });
  more.addEventListener('click', () => {
    const isCut = !said.hasClass('is-cut');
    said.toggleClass('is-cut', isCut);
    more.setText(isCut ? 'More' : 'Less');
    more.setAttribute('aria-expanded', String(!isCut));
  });
}

function drawBand(body: HTMLElement, label: string, columns: number): void {
  body
    .createEl('tr', { cls: 'second-story-accounts-band', attr: { role: 'row' } })
    .createEl('th', { attr: { colspan: columns + 1, scope: 'colgroup', role: 'columnheader' } })
    .createSpan({ text: label });
}

function drawPlaces(head: HTMLElement, places: readonly PlaceToAsk[]): void {
  for (const { sentence } of places) {
    const place = head.createDiv({ cls: 'second-story-accounts-place' });
    place.createSpan({ cls: 'second-story-accounts-chip', text: 'A place to ask' });
    place.createSpan({ text: sentence });
  }
}
