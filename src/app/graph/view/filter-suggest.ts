import { AbstractInputSuggest, type App } from 'obsidian';
import { toSuggestions, type Suggestion } from '../../../core/graph/filter/suggest';
import type { GraphModel } from '../../../core/atlas/model/model';

/** Offers what a filter could go on with while somebody types it, in the host's own list under the field. */
export class FilterSuggest extends AbstractInputSuggest<Suggestion> {
  constructor(
    app: App,
    private readonly input: HTMLInputElement,
    private readonly model: () => GraphModel,
    private readonly isFiltered: () => boolean,
  ) {
    super(app, input);
    this.tell(false);
  }

  override open(): void {
    super.open();
    this.tell(true);
  }

  override close(): void {
    super.close();
    this.tell(false);
  }

  /** A screen reader hears whether there is a list to go into. */
  private tell(isOpen: boolean): void {
    this.input.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': isOpen });
  }

  protected override getSuggestions(query: string): Suggestion[] {
    // A filter that was just taken away is sent with Enter, which a list would take for itself.
    if (query.trim() === '' && this.isFiltered()) return [];
    return [...toSuggestions(this.model(), query, this.input.selectionEnd ?? query.length)];
  }

  override renderSuggestion({ text, says }: Suggestion, el: HTMLElement): void {
    el.createSpan({ text });
    if (says !== '') el.createSpan({ cls: 'second-story-pick-kind', text: says });
  }

  /** Writes it where the cursor stands, and offers what may come next behind a colon. */
  override selectSuggestion({ from, to, text }: Suggestion): void {
    const { input } = this;
    const written = text.endsWith(':') || input.value[to] === ' ' ? text : `${text} `;
    input.setRangeText(written, from, to, 'end');
    this.close();
    input.trigger('input');
  }
}
