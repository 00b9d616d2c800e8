import { FuzzySuggestModal, type App, type FuzzyMatch, type TFile } from 'obsidian';
import { selectSections, type CueId, type SectionRow } from '../../core/notes/sections';
import { findHeading, findHeadings } from '../../core/text/markdown/headings';
import { addSection } from '../../core/text/edit/insert';
import { openAtLine } from '../shell/open';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { editNote, isRefused } from '../vault/write';

/**
 * Offers the sections that a note does not have yet, each with when it helps. The chosen one is added at the end and
 * the cursor goes there.
 */
export async function askForSection(parts: Parts, file: TFile, cues: readonly CueId[] = []): Promise<void> {
  const text = await parts.readText(file.path);
  if (text === null) return;
  const rows = selectSections(
    findHeadings(text).map((heading) => heading.text),
    cues,
  );
  new SectionModal(parts.app, rows, (row) => {
    void add(parts, file, row);
  }).open();
}

async function add(parts: Parts, file: TFile, row: SectionRow): Promise<void> {
  const answer = await editNote(parts.app, file, (text) => addSection(text, row.heading));
  if (isRefused(answer)) {
    tell(answer.sentence);
    return;
  }
  const heading = findHeading((await parts.readText(file.path)) ?? '', row.heading);
  if (heading) await openAtLine(parts.app, file.path, heading.line + 2);
}

class SectionModal extends FuzzySuggestModal<SectionRow> {
  constructor(
    app: App,
    private readonly rows: readonly SectionRow[],
    private readonly take: (row: SectionRow) => void,
  ) {
    super(app);
    this.setPlaceholder('Which part of the story comes next?');
    this.emptyStateText =
      'Every section is in the note already, or nothing is called so. Headings of your own are welcome.';
  }

  override getItems(): SectionRow[] {
    return [...this.rows];
  }

  override getItemText(row: SectionRow): string {
    return `${row.heading} ${row.helps}`;
  }

  override renderSuggestion({ item }: FuzzyMatch<SectionRow>, el: HTMLElement): void {
    el.addClass('second-story-mark-offer');
    const words = el.createDiv();
    words.createDiv({ text: item.heading });
    words.createDiv({ cls: 'second-story-mark-purpose', text: item.helps });
  }

  override onChooseItem(row: SectionRow): void {
    this.take(row);
  }
}
