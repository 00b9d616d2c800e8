import { FuzzySuggestModal, type FuzzyMatch } from 'obsidian';
import { PICKED_KINDS, toKindRow, type NoteKind } from '../../core/notes/kind';
import type { NoteCard } from '../../core/notes/card';
import type { Parts } from '../shell/parts';

/** Lets the reader pick one of our notes by title or alias, systems first; what is picked goes to `onPick`. */
export class NotePicker extends FuzzySuggestModal<NoteCard> {
  constructor(
    private readonly parts: Parts,
    placeholder: string,
    private readonly onPick: (card: NoteCard) => void,
    private readonly kinds: readonly NoteKind[] = PICKED_KINDS,
  ) {
    super(parts.app);
    this.setPlaceholder(placeholder);
    this.emptyStateText = 'No incident, system, person or knowledge note has this name.';
    this.limit = 60;
  }

  override getItems(): NoteCard[] {
    return this.kinds.flatMap((kind) =>
      [...this.parts.atlas.ofKind(kind)].sort((a, b) => (a.title < b.title ? -1 : 1)),
    );
  }

  override getItemText(card: NoteCard): string {
    return [this.parts.atlas.nameOf(card.path), ...card.aliases].join(' · ');
  }

  override renderSuggestion(match: FuzzyMatch<NoteCard>, el: HTMLElement): void {
    super.renderSuggestion(match, el);
    el.createSpan({ cls: 'second-story-pick-kind', text: toKindRow(match.item.kind).label });
  }

  override onChooseItem(card: NoteCard): void {
    this.onPick(card);
  }
}
