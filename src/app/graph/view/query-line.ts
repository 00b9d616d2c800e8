import { addButton } from '../add-button';
import { onEnter } from '../../shell/submit';
import { findUnknownNames } from '../../../core/graph/filter/clause-nodes';
import { toFilterText } from '../../../core/graph/filter/print';
import { toFilterSentence } from '../../../core/graph/filter/say';
import { replaceClause, togglePause, toTopClauses } from '../../../core/graph/filter/tree';
import type { GraphParts } from '../graph-parts';
import { FilterSuggest } from './filter-suggest';
import type { Scenery, Session } from './session';
import { toNumberText } from '../../../core/text/in-words';

const PLACEHOLDER = 'Filter: kind:person after:2025 -left system:[[…]]';
const HELP = 'Side by side means and; OR, a leading - and brackets as in the search. A leading ~ pauses a clause.';
const WAIT_MS = 250;
const MOST_QUOTED = 80;

/**
 * The one line that filters: as text, as chips with what each takes away, and as a sentence. All three edit the same
 * text.
 */
export class QueryLine {
  private readonly input: HTMLInputElement;
  private readonly slip: HTMLElement;
  private readonly trouble: HTMLElement;
  private readonly chips: HTMLElement;
  private waiting: number | null = null;

  constructor(
    parent: HTMLElement,
    parts: GraphParts,
    private readonly session: Session,
    id: string,
  ) {
    const line = parent.createDiv({ cls: 'second-story-graph-query' });
    const field = line.createDiv({ cls: 'second-story-graph-query-field' });
    this.slip = field.createDiv({ cls: 'second-story-graph-slip', attr: { 'aria-hidden': 'true' } });
    this.input = field.createEl('input', {
      cls: 'second-story-graph-query-input',
      type: 'text',
      placeholder: PLACEHOLDER,
      attr: { 'aria-label': 'Filter', 'aria-describedby': id, title: HELP, spellcheck: 'false', autocomplete: 'off' },
    });
    this.chips = line.createDiv({ cls: 'second-story-graph-chips' });
    this.trouble = parent.createDiv({ cls: 'second-story-graph-trouble', attr: { id, role: 'status' } });
    new FilterSuggest(parts.app, this.input, parts.model, () => session.state.filter.trim() !== '');
    this.input.addEventListener('scroll', () => {
      this.slip.scrollLeft = this.input.scrollLeft;
    });
    this.input.addEventListener('input', () => {
      this.slip.empty();
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
        ? `“${toShort(state.filter.slice(first.from, first.to))}”: ${toOneThing(first.message)} Until then the ` +
            'last filter stays.'
        : state.filter.trim() === ''
          ? ''
          : `${toFilterSentence(filter)}${toUnknown(findUnknownNames(model, filter))}`,
    );
    this.slip.empty();
    if (first && this.waiting === null) {
      this.slip.appendText(state.filter.slice(0, first.from));
      this.slip.createSpan({ cls: 'second-story-graph-slip-here', text: state.filter.slice(first.from, first.to) });
      this.slip.appendText(state.filter.slice(first.to));
      this.slip.scrollLeft = this.input.scrollLeft;
    }
    this.trouble.toggleClass('is-doubtful', first !== undefined);
    this.input.setAttribute('aria-invalid', String(first !== undefined));
    this.chips.empty();
    toTopClauses(filter).forEach((clause, at) => {
      const text = toFilterText(clause.is === 'paused' ? clause.part : clause);
      const paused = clause.is === 'paused';
      const chip = this.chips.createSpan({ cls: 'second-story-chip' });
      chip.toggleClass('is-paused', paused);
      const pause = addButton(
        chip,
        {
          cls: 'second-story-chip-text',
          label: `${paused ? 'Resume' : 'Pause'} ${text}`,
          key: `pause:${at}`,
          attr: { 'aria-pressed': String(paused) },
        },
        () => {
          this.session.ask({ filter: toFilterText(togglePause(filter, at)) });
        },
      );
      pause.setText(text);
      const removed = told.filtered?.removed[at] ?? 0;
      if (!paused && removed > 0)
        chip.createSpan({
          cls: 'second-story-chip-count',
          text: `−${toNumberText(removed)}`,
          attr: { 'aria-label': `takes away ${removed} notes` },
        });
      addButton(
        chip,
        { cls: 'second-story-chip-remove', label: `Take ${text} out of the filter`, key: `clause:${at}`, icon: 'x' },
        () => {
          this.session.ask({ filter: toFilterText(replaceClause(filter, at, null)) });
        },
      );
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
