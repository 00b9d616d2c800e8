/** How a list draws and what it does with the choice. */
export interface SuggestOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

let lists = 0;

/** A list of suggestions under an input: arrows move through it, a click or Enter chooses. */
export class SuggestList<T> {
  private values: readonly T[] = [];
  private rows: HTMLElement[] = [];
  private at = 0;
  private readonly id = `suggestions-${(lists += 1)}`;

  constructor(
    private readonly el: HTMLElement,
    private readonly owner: SuggestOwner<T>,
    private readonly input: HTMLElement,
  ) {
    el.setAttrs({ role: 'listbox', id: this.id });
    input.setAttrs({
      role: 'combobox',
      'aria-controls': this.id,
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
    });
  }

  /** Draws what is offered now and marks the first. */
  show(values: readonly T[]): void {
    this.el.empty();
    this.values = values;
    this.rows = values.map((value, index) => {
      const row = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option', id: `${this.id}-${index}` } });
      this.owner.renderSuggestion(value, row);
      row.addEventListener('mousemove', () => this.mark(index));
      row.addEventListener('mousedown', (event) => event.preventDefault());
      row.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
      return row;
    });
    this.mark(0);
  }

  /** Moves the mark, around the ends. */
  move(by: number): void {
    this.mark(this.at + by);
  }

  /** Chooses the marked one; false when nothing is offered. */
  choose(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.at];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }

  /** Tells the input whether the list is on the page: what is not there is neither open nor pointed at. */
  setOpen(open: boolean): void {
    this.input.setAttr('aria-expanded', open);
    if (!open) this.input.removeAttribute('aria-activedescendant');
  }

  /** Whether anything is offered. */
  get isEmpty(): boolean {
    return this.values.length === 0;
  }

  private mark(index: number): void {
    const count = this.rows.length;
    this.input.removeAttribute('aria-activedescendant');
    if (count === 0) return;
    this.at = (index + count) % count;
    this.rows.forEach((row, at) => {
      row.toggleClass('is-selected', at === this.at);
      row.setAttr('aria-selected', at === this.at);
    });
    this.rows[this.at]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttr('aria-activedescendant', `${this.id}-${this.at}`);
  }
}
