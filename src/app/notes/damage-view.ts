import { ItemView, type TFile, parseYaml, type WorkspaceLeaf } from 'obsidian';
import { toDamageWords } from '../../core/notes/damage-words';
import { toMends, type Mend } from '../../core/notes/mend-sign';
import type { Damage } from '../../core/text/damage';
import { openAtLine } from '../shell/open';
import type { Parts } from '../shell/parts';
import { attachRedraw } from '../shell/redraw';
import { tell } from '../shell/tell';
import { editNote, isRefused } from '../vault/write';
import { drawMissingFolders, listMissingFolders } from './missing-folders';

/** The view type of the damage list. */
export const DAMAGE_VIEW = 'second-story-damage';
const TITLE = 'What was not understood';
const NOTHING = 'Every note of this vault was understood.';

/**
 * Lists what could not be read, or is kept and not understood, with the reason and the line; a press opens the spot. It
 * mends nothing by itself: what reads one way or another is written as somebody presses.
 */
export class DamageView extends ItemView {
  private drawn = '';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: Parts,
  ) {
    super(leaf);
    this.icon = 'file-warning';
  }

  /** The type that the workspace knows this view by. */
  override getViewType(): string {
    return DAMAGE_VIEW;
  }

  /** The title on the tab. */
  override getDisplayText(): string {
    return TITLE;
  }

  /** Draws the list and keeps it true. */
  override async onOpen(): Promise<void> {
    this.contentEl.addClass('second-story-damage');
    attachRedraw(this, this.contentEl, [this.parts.vaultChanged, this.parts.settingsChanged], () => {
      this.draw();
    });
    return Promise.resolve();
  }

  private draw(): void {
    const { atlas } = this.parts;
    const missing = listMissingFolders(this.parts);
    const state = JSON.stringify([atlas.revision, missing]);
    if (this.drawn === state) return;
    this.drawn = state;
    const el = this.contentEl;
    el.empty();
    el.createEl('h2', { cls: 'second-story-damage-title', text: TITLE });
    const notes = atlas.damagedNotes();
    drawMissingFolders(el, this.parts, missing);
    if (notes.length === 0) {
      if (missing.length === 0) el.createEl('p', { cls: 'second-story-damage-nothing', text: NOTHING });
      return;
    }
    const list = el.createEl('ul', { cls: 'second-story-damage-list' });
    for (const { path, damage } of notes) {
      const item = list.createEl('li', { cls: 'second-story-damage-note' });
      item.createDiv({ cls: 'second-story-damage-path', text: path });
      for (const each of damage) {
        const words = toDamageWords(each);
        const button = item.createEl('button', {
          cls: 'second-story-damage-spot',
          attr: { 'aria-label': `Line ${each.line + 1} ${words.what}. Open ${path} there.` },
        });
        button.createSpan({ cls: 'second-story-damage-line', text: `Line ${each.line + 1} ` });
        button.createSpan({ text: words.what });
        item.createDiv({ cls: 'second-story-damage-next', text: words.next });
        button.addEventListener('click', () => {
          void this.open(path, each.line);
        });
        this.drawMends(item, path, each);
      }
    }
  }

  private drawMends(item: HTMLElement, path: string, damage: Damage): void {
    for (const { label, mend } of toMends(damage, parseYaml)) {
      const button = item.createEl('button', {
        cls: 'second-story-damage-mend',
        text: label,
        attr: { 'aria-label': `${label} in line ${damage.line + 1} of ${path}` },
      });
      const file = this.app.vault.getFileByPath(path);
      button.addEventListener('click', () => {
        void this.mend(file, mend);
      });
    }
  }

  private async mend(file: TFile | null, edit: Mend['mend']): Promise<void> {
    if (!file) return;
    const answer = await editNote(this.app, file, edit);
    if (isRefused(answer)) tell(answer.sentence);
  }

  private async open(path: string, line: number): Promise<void> {
    if (!(await openAtLine(this.app, path, line, 'tab')))
      tell(`“${path}” is no longer there, so it could not be opened. The list updates by itself.`);
  }
}
