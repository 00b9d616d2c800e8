import { onEnter } from '../../shell/submit';
import { setIcon } from 'obsidian';
import { findUnknownNames } from '../../../core/graph/filter/clause-nodes';
import { toFilterText } from '../../../core/graph/filter/print';
import { toFilterSentence } from '../../../core/graph/filter/say';
import { replaceClause, togglePause, toTopClauses } from '../../../core/graph/filter/tree';
import type { Scenery, Session } from './session';

const PLACEHOLDER = 'Filter: kind:person after:2025 -left system:[[…]]';
const HELP =
  'Side by side means and; OR, -, and brackets as in the search. kind: rel: system: person: incident: after: ' +
  'before: within:2 of:[[…]] shares:[[…]] held-by:1 left unread mark: has:evidence [property:value]';
const WAIT_MS = 250;
const MOST_QUOTED = 80;

/**
 * The one line that filters: as text, as chips with what each takes away, and as a sentence. All three edit the same
 * text.
 */
export class QueryLine {
  private readonly input: HTMLInputElement;
  private readonly trouble: HTMLElement;
  private readonly chips: HTMLElement;
  private waiting: number | null = null;

  constructor(
    parent: HTMLElement,
    private readonly session: Session,
    id: string,
  ) {
    const line = parent.createDiv({ cls: 'second-story-graph-query' });
    this.input = line.createEl('input', {
      cls: 'second-story-graph-query-input',
      type: 'text',
      placeholder: PLACEHOLDER,
      attr: { 'aria-label': 'Filter', 'aria-describedby': id, title: HELP, spellcheck: 'false', autocomplete: 'off' },
    });
    this.chips = line.createDiv({ cls: 'second-story-graph-chips' });
    this.trouble = parent.createDiv({ cls: 'second-story-graph-trouble', attr: { id, role: 'status' } });
    this.input.addEventListener('input', () => {
      if (this.waiting !== null) this.input.win.clearTimeout(this.waiting);
      this.waiting = this.input.win.setTimeout(() => {
        this.send();
      }, WAIT_MS);
    });
    onEnter(this.input, () => {
      this.send();
    });
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  /** Shows the filter of a state. While somebody types, their text stays as they type it. */
  show({ state, parsed, model, filter, told }: Scenery): void {
    if (this.waiting === null && this.input.value !== state.filter) this.input.value = state.filter;
    const [first] = parsed.troubles;
    this.trouble.setText(
      first
        ? `“${toShort(state.filter.slice(first.from, first.to))}”: ${toOneThing(first.message)} Until then the last filter stays.`
        : state.filter.trim() === ''
          ? ''
          : `${toFilterSentence(filter)}${toUnknown(findUnknownNames(model, filter))}`,
    );
    this.trouble.toggleClass('is-doubtful', first !== undefined);
    this.input.setAttribute('aria-invalid', String(first !== undefined));
    this.chips.empty();
    toTopClauses(filter).forEach((clause, at) => {
      const text = toFilterText(clause.is === 'paused' ? clause.part : clause);
      const paused = clause.is === 'paused';
      const chip = this.chips.createSpan({ cls: 'second-story-chip' });
      chip.toggleClass('is-paused', paused);
      const pause = chip.createEl('button', {
        cls: 'second-story-chip-text',
        attr: {
          type: 'button',
          'aria-pressed': String(paused),
          'aria-label': `${paused ? 'Resume' : 'Pause'} ${text}`,
          'data-key': `pause:${at}`,
        },
      });
      pause.setText(text);
      const removed = told.filtered?.removed[at] ?? 0;
      if (!paused && removed > 0)
        chip.createSpan({
          cls: 'second-story-chip-count',
          text: `−${removed.toLocaleString('en-US')}`,
          attr: { 'aria-label': `takes away ${removed} notes` },
        });
      pause.addEventListener('click', () => {
        this.session.ask({ filter: toFilterText(togglePause(filter, at)) });
      });
      const remove = chip.createEl('button', {
        cls: 'second-story-chip-remove',
        attr: { type: 'button', 'aria-label': `Take ${text} out of the filter`, 'data-key': `clause:${at}` },
      });
      setIcon(remove, 'x');
      remove.addEventListener('click', () => {
        this.session.ask({ filter: toFilterText(replaceClause(filter, at, null)) });
      });
    });
  }

  private send(): void {
    if (this.waiting !== null) this.input.win.clearTimeout(this.waiting);
    this.waiting = null;
    if (this.input.value !== this.session.state.filter) this.session.ask({ filter: this.input.value });
  }
}

/** What is doubtful, without what happens to it elsewhere: here the last filter stays. */
function toOneThing(message: string): string {
  return message.replace(/ (?:The clause|It) is passed over\.$/, '').replace(/,? (?:so it|and) is passed over\.$/, '.');
}

/** Enough of a doubtful piece to be found again in the line. */
function toShort(text: string): string {
  return text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED)}…`;
}

/** A calm word about names that no note has: they let nothing through. */
function toUnknown([first]: readonly string[]): string {
  return first === undefined ? '' : ` No note here is called “${toShort(first)}”.`;
}
