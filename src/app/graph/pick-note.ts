import { FuzzySuggestModal, type FuzzyMatch } from 'obsidian';
import { listNamedOnly, type NamedOnly } from '../../core/atlas/named-only';
import { PICKED_KINDS, toKindRow, type NoteKind } from '../../core/notes/kind';
import type { NoteCard } from '../../core/notes/card';
import type { Parts } from '../shell/parts';

type Picked = NoteCard | NamedOnly;

/**
 * Lets the reader pick one of our notes by title or alias, systems first; what is picked goes to `onPick`. Where every
 * kind is asked for, what links name and has no note yet is offered too.
 */
export class NotePicker extends FuzzySuggestModal<Picked> {
  constructor(
    private readonly parts: Parts,
    placeholder: string,
    private readonly onPick: (picked: Picked) => void,
    private readonly kinds: readonly NoteKind[] = PICKED_KINDS,
  ) {
    super(parts.app);
    this.setPlaceholder(placeholder);
    this.emptyStateText = 'No incident, system, person or knowledge note has this name.';
    this.limit = 60;
  }

  override getItems(): Picked[] {
    const { atlas } = this.parts;
    const named = this.kinds === PICKED_KINDS ? listNamedOnly(atlas.graph(), this.kinds) : [];
    return this.kinds.flatMap((kind): Picked[] => [
      ...[...atlas.ofKind(kind)].sort((a, b) => (a.title < b.title ? -1 : 1)),
      ...named.filter((each) => each.kind === kind),
    ]);
  }

  override getItemText(picked: Picked): string {
    return [this.parts.atlas.nameOf(picked.path), ...('aliases' in picked ? picked.aliases : [])].join(' · ');
  }

  override renderSuggestion(match: FuzzyMatch<Picked>, el: HTMLElement): void {
    super.renderSuggestion(match, el);
    const { label } = toKindRow(match.item.kind);
    el.createSpan({
      cls: 'second-story-pick-kind',
      text: ` ${label}${'aliases' in match.item ? '' : ', no note yet'}`,
    });
  }

  override onChooseItem(picked: Picked): void {
    this.onPick(picked);
  }
}
