import { AbstractInputSuggest, setIcon, type App, type TFile } from 'obsidian';
import { selectOffers, type LinkOffer } from '../../core/notes/form';
import { toKindRow, type NoteKind } from '../../core/notes/kind';
import type { Parts } from '../shell/parts';

/** A field that holds any number of links: chips for what was chosen, and an input that offers notes and names. */
export interface LinkField {
  readonly inputEl: HTMLInputElement;
  readonly chosen: () => readonly LinkOffer[];
}

/** Draws a link field. Enter or a press takes an offer; Backspace in the empty input takes the last chip back. */
export function drawLinkField(
  parent: HTMLElement,
  parts: Parts,
  label: string,
  kinds: readonly NoteKind[],
  start: readonly LinkOffer[],
): LinkField {
  const chosen: LinkOffer[] = [];
  // The notes that were chosen, as files: one may be renamed while the form is open.
  const files = new Map<LinkOffer, TFile | null>();
  const choose = (offer: LinkOffer): void => {
    chosen.push(offer);
    files.set(offer, offer.path === null ? null : parts.app.vault.getFileByPath(offer.path));
  };
  start.forEach(choose);
  const box = parent.createDiv({ cls: 'second-story-form-links' });
  const chips = box.createEl('ul', {
    cls: 'second-story-form-chips',
    attr: { 'aria-label': label, 'aria-live': 'polite' },
  });
  const inputEl = box.createEl('input', { type: 'text', attr: { 'aria-label': label, placeholder: 'Type a name' } });
  const draw = (): void => {
    chips.empty();
    for (const offer of chosen) {
      const chip = chips.createEl('li', { cls: 'second-story-form-chip' });
      chip.createSpan({ text: offer.title });
      if (offer.path === null) chip.createSpan({ cls: 'second-story-form-chip-new', text: 'new note' });
      const remove = chip.createEl('button', { attr: { type: 'button', 'aria-label': `Take ${offer.title} away` } });
      setIcon(remove, 'x');
      remove.addEventListener('click', () => {
        chosen.remove(offer);
        draw();
        inputEl.focus();
      });
    }
  };
  inputEl.addEventListener('keydown', (event) => {
    if (event.key !== 'Backspace' || inputEl.value !== '' || chosen.length === 0) return;
    chosen.pop();
    draw();
  });
  new OfferSuggest(
    parts.app,
    inputEl,
    (typed) =>
      selectOffers(parts.atlas.all(), kinds, typed).filter(
        (offer) => !chosen.some(({ title, path }) => title === offer.title && path === offer.path),
      ),
    (offer) => {
      choose(offer);
      inputEl.value = '';
      draw();
      inputEl.focus();
    },
  );
  draw();
  return { inputEl, chosen: () => chosen.map((offer) => ({ ...offer, path: files.get(offer)?.path ?? offer.path })) };
}

class OfferSuggest extends AbstractInputSuggest<LinkOffer> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly offers: (typed: string) => readonly LinkOffer[],
    private readonly take: (offer: LinkOffer) => void,
  ) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): LinkOffer[] {
    return [...this.offers(query)];
  }

  override renderSuggestion(offer: LinkOffer, el: HTMLElement): void {
    const row = toKindRow(offer.kind);
    setIcon(el.createSpan({ cls: 'second-story-form-icon' }), offer.path === null ? 'plus' : row.icon);
    el.createSpan({ text: offer.path === null ? `New ${row.label.toLowerCase()} note “${offer.title}”` : offer.title });
    if (offer.alias !== null) el.createSpan({ cls: 'second-story-form-alias', text: offer.alias });
  }

  override selectSuggestion(offer: LinkOffer): void {
    this.take(offer);
    this.close();
  }
}
