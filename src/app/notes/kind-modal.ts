import { SuggestModal, setIcon, type App } from 'obsidian';
import { KIND_ROWS, type KindRow, type NoteKind } from '../../core/notes/kind';

/** Asks for a kind of note, each with what it is for, under a question of the caller's. */
export function askForKind(app: App, question: string, take: (kind: NoteKind) => void): void {
  new KindModal(app, question, take).open();
}

class KindModal extends SuggestModal<KindRow> {
  constructor(
    app: App,
    question: string,
    private readonly take: (kind: NoteKind) => void,
  ) {
    super(app);
    this.setPlaceholder(question);
  }

  override getSuggestions(query: string): KindRow[] {
    const wanted = query.trim().toLowerCase();
    return KIND_ROWS.filter(({ label, plural }) => `${label} ${plural}`.toLowerCase().includes(wanted));
  }

  override renderSuggestion(row: KindRow, el: HTMLElement): void {
    el.addClass('second-story-mark-offer');
    setIcon(el.createSpan({ cls: 'second-story-form-icon' }), row.icon);
    const words = el.createDiv();
    words.createDiv({ text: row.label });
    words.createDiv({ cls: 'second-story-mark-purpose', text: row.purpose });
  }

  override onChooseSuggestion(row: KindRow): void {
    this.take(row.kind);
  }
}
