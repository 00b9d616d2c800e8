import { ItemView, parseYaml, type TFile, type WorkspaceLeaf } from 'obsidian';
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
import { createPart, keepFocus, type PartDrawer } from '../shell/redraw-part';
import { tell } from '../shell/tell';
import { editNote, isRefused } from '../vault/write';
import { toLinkText } from '../shell/link-text';
import { drawMissingFolders, listMissingFolders } from './missing-folders';

/** The view type of the damage list. */
export const DAMAGE_VIEW = 'second-story-damage';
const ROW = 'second-story-damage-note';
const TITLE = 'What was not understood';
const NOTHING = 'Every note of this vault was understood.';

/** What one note has in the list: it is drawn anew only when that changes, or another note has its name. */
interface Row {
  readonly el: HTMLElement;
  drawn: string;
  file: TFile | null;
}

/** A button that writes: its words, what a screen reader hears besides, and the notes it is for as it is pressed. */
interface Press {
  readonly label: string;
  readonly where: string;
  readonly files: () => readonly TFile[];
}

/**
 * Lists what could not be read, or is kept and not understood, with the reason and the line; a press opens the spot. It
 * mends nothing by itself: what reads one way or another is written as somebody presses.
 */
export class DamageView extends ItemView {
  private readonly head: PartDrawer;
  private readonly list: HTMLElement;
  private readonly rows = new Map<string, Row>();

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: Parts,
  ) {
    super(leaf);
    this.icon = 'file-warning';
    this.head = createPart(this.contentEl.createDiv());
    this.list = this.contentEl.createEl('ul', { cls: 'second-story-damage-list' });
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
      .findAll(`.${ROW}`)
      .find((item) => item.getAttribute('data-path') === path)
      ?.find('.second-story-damage-spot');
    spot?.scrollIntoView({ block: 'center' });
    spot?.focus();
  }

  private draw(): void {
    const missing = listMissingFolders(this.parts);
    const notes = listNotUnderstood(this.parts.atlas);
    keepFocus(this.contentEl, () => {
      this.head(JSON.stringify([missing, notes.length === 0]), (el) => {
        el.createEl('h2', { cls: 'second-story-damage-title', text: TITLE });
        drawMissingFolders(el, this.parts, missing);
        if (notes.length === 0 && missing.length === 0)
          el.createEl('p', { cls: 'second-story-damage-nothing', text: NOTHING });
      });
      this.drawRows(notes);
    });
  }

  /** While a vault is read the list grows and grows: what stands there already stays as it is. */
  private drawRows(notes: readonly NotUnderstood[]): void {
    const { list, rows } = this;
    list.toggle(notes.length > 0);
    const alike = listAlike(notes);
    const there = new Set(notes.map(({ path }) => path));
    for (const [path, { el }] of rows) {
      if (there.has(path)) continue;
      el.remove();
      rows.delete(path);
    }
    notes.forEach((note, at) => {
      const { path } = note;
      const file = this.app.vault.getFileByPath(path);
      const row = rows.get(path) ?? {
        el: list.createEl('li', { cls: ROW, attr: { 'data-path': path } }),
        drawn: '',
        file,
      };
      rows.set(path, row);
      const before = list.children[at];
      if (before !== row.el) list.insertBefore(row.el, before ?? null);
      const signature = this.toSignature(note, alike);
      if (row.drawn === signature && row.file === file) return;
      row.drawn = signature;
      row.file = file;
      row.el.empty();
      this.drawNote(row.el, note, alike);
    });
  }

  private toSignature({ damage, links }: NotUnderstood, alike: Alike): string {
    return JSON.stringify([
      damage.map((each) => [each, alike.get(toAlike(each))?.length]),
      links.map((doubt) => [doubt, toLinkDoubtWords(this.parts.atlas, doubt)]),
    ]);
  }

  private drawNote(item: HTMLElement, { path, damage, links }: NotUnderstood, alike: Alike): void {
    item.createDiv({ cls: 'second-story-damage-path', text: path });
    for (const each of damage) {
      const place = `Line ${each.line + 1}`;
      this.drawSpot(item, { path, place, words: toDamageWords(each) }, () => Promise.resolve(each.line));
      for (const { label, mend } of toMends(each, parseYaml))
        this.drawMend(item, this.toPress(path, place, label), mend);
      this.drawMendAll(item, each, alike.get(toAlike(each))?.length ?? 0);
    }
    for (const doubt of links) this.drawLink(item, doubt);
  }

  private drawLink(item: HTMLElement, doubt: LinkDoubt): void {
    const { atlas } = this.parts;
    const { path, from, stored, name, meant } = doubt;
    const place = stored ? 'Properties' : 'Text';
    this.drawSpot(item, { path, place, words: toLinkDoubtWords(atlas, doubt) }, async () =>
      toLineNumber((await this.parts.readText(path)) ?? '', from),
    );
    for (const target of meant) {
      this.drawMend(item, this.toPress(path, place, toLinkDoubtPress(atlas, doubt, target)), (text) => {
        const link = doubt.reason === 'open' ? toLinkText(this.app, target) : withoutEnding(target);
        return mendLink(text, name, link, parseYaml);
      });
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

  private drawMend(item: HTMLElement, { label, where, files }: Press, mend: Mend['mend']): void {
    item
      .createEl('button', {
        cls: 'second-story-damage-mend',
        text: label,
        attr: { 'aria-label': `${label} ${where}` },
      })
      .addEventListener('click', () => {
        void this.mend(files(), mend);
      });
  }

  /** A press on one note, which may be called something else by then, or gone, with another of its name there. */
  private toPress(path: string, place: string, label: string): Press {
    const file = this.app.vault.getFileByPath(path);
    return { label, where: `in ${place.toLowerCase()} of ${path}`, files: () => (file ? [file] : []) };
  }

  /** The same name in the same property of several notes is made a link in all of them with one press. */
  private drawMendAll(item: HTMLElement, damage: Damage, count: number): void {
    const [mend] = toMends(damage, parseYaml);
    if (!mend || count < 2) return;
    const label = `${mend.label} in all ${count} notes`;
    const files = (): readonly TFile[] =>
      (listAlike(listNotUnderstood(this.parts.atlas)).get(toAlike(damage)) ?? []).flatMap(
        (path) => this.app.vault.getFileByPath(path) ?? [],
      );
    this.drawMend(item, { label, where: `that say ${damage.detail}`, files }, mend.mend);
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
type Alike = ReadonlyMap<string, readonly string[]>;

function listAlike(notes: readonly NotUnderstood[]): Alike {
  const alike = new Map<string, string[]>();
  for (const { path, damage } of notes)
    for (const name of new Set(damage.map(toAlike)))
      if (name !== '') alike.set(name, [...(alike.get(name) ?? []), path]);
  return alike;
}
