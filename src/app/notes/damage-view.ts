import { ItemView, type TFile, parseYaml, type WorkspaceLeaf } from 'obsidian';
import { toLinkDoubtPress, toLinkDoubtWords } from '../../core/atlas/link-doubt-words';
import type { LinkDoubt } from '../../core/atlas/link-doubts';
import { listNotUnderstood, type NotUnderstood } from '../../core/atlas/not-understood';
import { toDamageWords, type DamageWords } from '../../core/notes/damage-words';
import { mendLink } from '../../core/notes/mend-link';
import { toMends, type Mend } from '../../core/notes/mend-sign';
import type { Damage } from '../../core/text/damage';
import { withoutEnding } from '../../core/text/name/filename';
import { toLineNumber } from '../../core/text/place/lines';
import { openAtLine } from '../shell/open';
import type { Parts } from '../shell/parts';
import { attachRedraw } from '../shell/redraw';
import { tell } from '../shell/tell';
import { editNote, isRefused } from '../vault/write';
import { toLinkText } from '../shell/link-text';
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

  /** Goes to what is listed of a note, when something is. */
  show(path: string): void {
    this.draw();
    const spot = this.contentEl
      .findAll('.second-story-damage-note')
      .find((item) => item.getAttribute('data-path') === path)
      ?.find('.second-story-damage-spot');
    spot?.scrollIntoView({ block: 'center' });
    spot?.focus();
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
    const notes = listNotUnderstood(atlas);
    drawMissingFolders(el, this.parts, missing);
    if (notes.length === 0) {
      if (missing.length === 0) el.createEl('p', { cls: 'second-story-damage-nothing', text: NOTHING });
      return;
    }
    const list = el.createEl('ul', { cls: 'second-story-damage-list' });
    const alike = listAlike(notes);
    for (const { path, damage, links } of notes) {
      const item = list.createEl('li', { cls: 'second-story-damage-note', attr: { 'data-path': path } });
      item.createDiv({ cls: 'second-story-damage-path', text: path });
      for (const each of damage) {
        const place = `Line ${each.line + 1}`;
        this.drawSpot(item, { path, place, words: toDamageWords(each) }, () => Promise.resolve(each.line));
        for (const { label, mend } of toMends(each, parseYaml)) this.drawMend(item, { path, place, label }, mend);
        this.drawMendAll(item, each, alike.get(toAlike(each)) ?? []);
      }
      for (const doubt of links) this.drawLink(item, doubt);
    }
  }

  private drawLink(item: HTMLElement, doubt: LinkDoubt): void {
    const { atlas } = this.parts;
    const { path, from, stored, name, meant } = doubt;
    const place = stored ? 'Properties' : 'Text';
    this.drawSpot(item, { path, place, words: toLinkDoubtWords(atlas, doubt) }, async () =>
      toLineNumber((await this.parts.readText(path)) ?? '', from),
    );
    for (const target of meant) {
      const link = doubt.reason === 'open' ? toLinkText(this.app, target) : withoutEnding(target);
      this.drawMend(item, { path, place, label: toLinkDoubtPress(atlas, doubt, target) }, (text) =>
        mendLink(text, name, link, parseYaml),
      );
    }
  }

  private drawSpot(
    item: HTMLElement,
    { path, place, words }: { path: string; place: string; words: DamageWords },
    toLine: () => Promise<number>,
  ): void {
    const button = item.createEl('button', {
      cls: 'second-story-damage-spot',
      attr: { 'aria-label': `${place} ${words.what}. Open ${path} there.` },
    });
    button.createSpan({ cls: 'second-story-damage-line', text: `${place} ` });
    button.createSpan({ text: words.what });
    item.createDiv({ cls: 'second-story-damage-next', text: words.next });
    button.addEventListener('click', () => {
      void toLine().then((line) => this.open(path, line));
    });
  }

  private drawMend(
    item: HTMLElement,
    { path, place, label }: { path: string; place: string; label: string },
    mend: Mend['mend'],
  ): void {
    const button = item.createEl('button', {
      cls: 'second-story-damage-mend',
      text: label,
      attr: { 'aria-label': `${label} in ${place.toLowerCase()} of ${path}` },
    });
    const file = this.app.vault.getFileByPath(path);
    button.addEventListener('click', () => {
      void this.mend(file ? [file] : [], mend);
    });
  }

  /** The same name in the same property of several notes is made a link in all of them with one press. */
  private drawMendAll(item: HTMLElement, damage: Damage, paths: readonly string[]): void {
    const [mend] = toMends(damage, parseYaml);
    if (!mend || paths.length < 2) return;
    const files = paths.flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
    const button = item.createEl('button', {
      cls: 'second-story-damage-mend',
      text: `${mend.label} in all ${files.length} notes`,
      attr: { 'aria-label': `${mend.label} in all ${files.length} notes that say ${damage.detail}` },
    });
    button.addEventListener('click', () => {
      void this.mend(files, mend.mend);
    });
  }

  private async mend(files: readonly TFile[], edit: Mend['mend']): Promise<void> {
    for (const file of files) {
      const answer = await editNote(this.app, file, edit);
      if (isRefused(answer)) tell(answer.sentence);
    }
  }

  private async open(path: string, line: number): Promise<void> {
    if (!(await openAtLine(this.app, path, line, 'tab')))
      tell(`“${path}” is no longer there, so it could not be opened. The list updates by itself.`);
  }
}

/** A name that is no link, with its property; nothing for what reads differently from note to note. */
function toAlike({ reason, detail }: Damage): string {
  return reason === 'plain-name' || reason === 'unclear-link' ? detail : '';
}

/** The notes that hold each of these names. */
function listAlike(notes: readonly NotUnderstood[]): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const { path, damage } of notes)
    for (const name of new Set(damage.map(toAlike)))
      if (name !== '') alike.set(name, [...(alike.get(name) ?? []), path]);
  return alike;
}
