import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { CATEGORIES } from '../../core/language/finding';
import { toCategoryRow } from '../../core/language/category';
import { groupByCategory, type SectionMap, type Sighting, type Survey } from '../../core/language/survey';
import { openAtLine } from '../shell/open';
import { attachRedraw } from '../shell/redraw';
import { findActive } from './active';
import { toLook } from './highlighter';
import type { LanguageParts } from './room';
import { createVaultSurvey, type VaultSurvey } from './vault-survey';

/** The type under which the workspace remembers the panel. */
export const LANGUAGE_VIEW = 'second-story-language';

const NAME = 'Language';
const NO_NOTE = 'Open an incident, a review or a knowledge note for writing, and this panel shows where it explains and where it tells.';
const NOTHING = 'No phrases to ask about here.';
const MAP = 'Where it explains and where it tells';
const BEGINNING = 'Before the first heading';
const MOST = 60;
const MOST_DOTS = 40;

/** The panel: the two-colour map of the open note, and its phrases with their sentences; or those of all incident notes. */
export class LanguageView extends ItemView {
  private everywhere = false;
  private byNote = false;
  private readonly widened = new Set<string>();
  private readonly vault: VaultSurvey;
  private redraw: () => void = () => undefined;

  constructor(leaf: WorkspaceLeaf, private readonly parts: LanguageParts) {
    super(leaf);
    this.icon = 'highlighter';
    this.vault = createVaultSurvey(parts);
  }

  override getViewType(): string {
    return LANGUAGE_VIEW;
  }

  override getDisplayText(): string {
    return NAME;
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('second-story-language');
    const { looked, changed } = this.parts;
    this.redraw = attachRedraw(this, this.contentEl, [looked, changed], () => { this.draw(); });
    this.registerEvent(this.app.workspace.on('active-leaf-change', this.redraw));
    this.parts.vaultChanged.on(this, () => { if (this.everywhere) void this.vault.look(this.redraw); });
    await Promise.resolve();
  }

  private draw(): void {
    const held = this.contentEl.doc.activeElement?.getAttribute('data-key') ?? null;
    const { scrollTop } = this.contentEl;
    this.contentEl.empty();
    this.drawHead();
    if (this.everywhere) this.drawVault();
    else this.drawNote();
    this.contentEl.scrollTop = scrollTop;
    if (held !== null) Array.from(this.contentEl.querySelectorAll<HTMLElement>('[data-key]')).find((el) => el.getAttribute('data-key') === held)?.focus();
  }

  private drawHead(): void {
    const head = this.contentEl.createDiv({ cls: 'second-story-language-head', attr: { role: 'group', 'aria-label': 'What is listed' } });
    this.drawToggle(head, 'This note', !this.everywhere, () => { this.everywhere = false; });
    this.drawToggle(head, 'All incident notes', this.everywhere, () => { this.everywhere = true; void this.vault.look(this.redraw); });
    if (!this.everywhere) return;
    const order = this.contentEl.createDiv({ cls: 'second-story-language-head', attr: { role: 'group', 'aria-label': 'How it is grouped' } });
    this.drawToggle(order, 'By kind', !this.byNote, () => { this.byNote = false; });
    this.drawToggle(order, 'By note', this.byNote, () => { this.byNote = true; });
  }

  private drawToggle(head: HTMLElement, text: string, on: boolean, press: () => void): void {
    const button = head.createEl('button', { cls: 'second-story-language-toggle', text, attr: { type: 'button', 'aria-pressed': String(on), 'data-key': text } });
    button.addEventListener('click', () => { press(); this.draw(); });
  }

  private drawNote(): void {
    const highlighter = findActive(this.parts);
    const path = highlighter?.path() ?? null;
    if (highlighter === null || path === null) {
      this.contentEl.createEl('p', { cls: 'second-story-language-empty', text: NO_NOTE });
      return;
    }
    const survey = highlighter.survey();
    this.drawMap(survey, path);
    if (survey.sightings.length === 0) this.contentEl.createEl('p', { cls: 'second-story-language-empty', text: NOTHING });
    for (const group of groupByCategory(survey.sightings, CATEGORIES)) this.drawGroup(toCategoryRow(group.category).label, toCategoryRow(group.category).does, group.sightings.map((sighting) => ({ sighting, path })), false);
  }

  private drawMap({ sections }: Survey, path: string): void {
    if (sections.length === 0) return;
    const map = this.contentEl.createDiv({ cls: 'second-story-map', attr: { role: 'group', 'aria-label': MAP } });
    for (const section of sections) this.drawSection(map, section, path);
  }

  private drawSection(map: HTMLElement, section: SectionMap, path: string): void {
    const name = section.heading === '' ? BEGINNING : section.heading;
    const closing = section.marks.filter((mark) => mark === 'closing').length;
    const opening = section.marks.filter((mark) => mark === 'opening').length;
    const says = closing + opening === 0 ? 'no marks' : `${closing === 0 ? '' : 'explains'}${closing > 0 && opening > 0 ? ' and ' : ''}${opening === 0 ? '' : 'tells'}`;
    const button = map.createEl('button', { cls: 'second-story-map-section', attr: { type: 'button', 'aria-label': `${name}: ${says}`, 'data-key': `map-${String(section.line)}` } });
    button.createSpan({ cls: 'second-story-map-name', text: name });
    const dots = button.createSpan({ cls: 'second-story-map-dots', attr: { 'aria-hidden': 'true' } });
    for (const mark of section.marks.slice(0, MOST_DOTS)) dots.createSpan({ cls: `second-story-map-dot is-${mark}` });
    button.addEventListener('click', () => { void openAtLine(this.app, path, section.line); });
  }

  private drawVault(): void {
    const notes = this.vault.notes();
    const all = notes.flatMap(({ path, sightings }) => sightings.map((sighting) => ({ path, sighting, category: sighting.category })));
    if (all.length === 0) this.contentEl.createEl('p', { cls: 'second-story-language-empty', text: NOTHING });
    if (this.byNote) {
      for (const { path, sightings } of notes) this.drawGroup(this.parts.atlas.titleOf(path), path, sightings.map((sighting) => ({ path, sighting })), false);
      return;
    }
    for (const group of groupByCategory(all, CATEGORIES)) this.drawGroup(toCategoryRow(group.category).label, toCategoryRow(group.category).does, group.sightings, true);
  }

  private drawGroup(title: string, does: string, items: readonly { readonly path: string; readonly sighting: Sighting }[], named: boolean): void {
    const group = this.contentEl.createEl('details', { cls: 'second-story-language-group', attr: { open: '' } });
    const summary = group.createEl('summary', { attr: { 'data-key': `group-${title}` } });
    summary.createSpan({ cls: 'second-story-language-title', text: title });
    group.createEl('p', { cls: 'second-story-language-does', text: does });
    const list = group.createEl('ul', { cls: 'second-story-language-list' });
    const shown = this.widened.has(title) ? items : items.slice(0, MOST);
    for (const { path, sighting } of shown) this.drawItem(list, path, sighting, named);
    if (shown.length === items.length) return;
    const more = group.createEl('button', { text: 'Show all', attr: { type: 'button', 'data-key': `more-${title}` } });
    more.addEventListener('click', () => { this.widened.add(title); this.draw(); });
  }

  private drawItem(list: HTMLElement, path: string, sighting: Sighting, named: boolean): void {
    const item = list.createEl('li');
    const button = item.createEl('button', { cls: `second-story-language-item is-${sighting.state}`, attr: { type: 'button', 'data-key': `${path}-${String(sighting.from)}-${sighting.ruleId}` } });
    if (named) button.createSpan({ cls: 'second-story-language-note', text: this.parts.atlas.titleOf(path) });
    drawSentence(button, sighting);
    if (sighting.state !== 'open') button.createSpan({ cls: 'second-story-language-state', text: sighting.state === 'settled' ? 'answered' : 'kept' });
    button.addEventListener('click', () => { void openAtLine(this.app, path, sighting.line); });
  }
}

/** The sentence, with its phrase marked as in the note. */
function drawSentence(el: HTMLElement, sighting: Sighting): void {
  const words = el.createSpan({ cls: 'second-story-language-sentence' });
  const at = sighting.sentence.indexOf(sighting.phrase);
  if (at === -1) { words.setText(sighting.sentence); return; }
  words.appendText(sighting.sentence.slice(0, at));
  words.createSpan({ cls: toLook(sighting), text: sighting.phrase });
  words.appendText(sighting.sentence.slice(at + sighting.phrase.length));
}
