import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { toCategoryRow } from '../../core/language/category';
import { CATEGORIES, type Category } from '../../core/language/category';
import { toTold, type Told } from '../../core/language/sightings';
import { groupByCategory, toSighting } from '../../core/language/survey';
import { openAtLine } from '../shell/open';
import { drawDoors } from '../shell/doors';
import { attachRedraw } from '../shell/redraw';
import { keepFocus } from '../shell/redraw-part';
import { findActive } from './active';
import { createShown, drawGroup, drawMore, type ListedGroup, type ListedItem, type Shown } from './panel-list';
import { drawMap } from './panel-map';
import type { LanguageParts, SurveyedText } from './room';
import { createVaultSurvey, type LinedSighting, type VaultSurvey } from './vault-survey';

/** The type under which the workspace remembers the panel. */
export const LANGUAGE_VIEW = 'second-story-language';

const NAME = 'Language';
const NO_NOTE =
  'Open an incident, a review or a knowledge note for writing, and this panel shows where it explains and ' +
  'where it tells.';
const LOOKING = 'Looking through the note…';
const LOOKING_ALL = 'Looking through the incident notes…';
const NOTHING = 'No phrases to ask about here.';
const FIRST_NOTES = 40;

/**
 * The panel: the two-colour map of the open note, and its phrases with their sentences; or those of all incident notes.
 */
export class LanguageView extends ItemView {
  private everywhere = false;
  private byNote = false;
  private readonly shown = new Map<string, Shown>();
  private readonly vault: VaultSurvey;
  private redraw: () => void = () => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: LanguageParts,
  ) {
    super(leaf);
    this.icon = 'highlighter';
    this.vault = createVaultSurvey(parts, () => this.contentEl.win);
  }

  override getViewType(): string {
    return LANGUAGE_VIEW;
  }

  override getDisplayText(): string {
    return NAME;
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('second-story-language');
    const { looked, changed, vaultChanged } = this.parts;
    this.redraw = attachRedraw(this, this.contentEl, [looked, changed], () => {
      this.draw();
    });
    this.registerEvent(this.app.workspace.on('active-leaf-change', this.redraw));
    for (const signal of [vaultChanged, changed])
      signal.on(this, () => {
        if (this.everywhere) void this.vault.look(this.redraw);
      });
    await Promise.resolve();
  }

  private draw(): void {
    keepFocus(this.contentEl, () => {
      this.contentEl.empty();
      this.drawHead();
      if (this.everywhere) this.drawVault();
      else this.drawNote();
    });
  }

  private drawHead(): void {
    const head = this.contentEl.createDiv({
      cls: 'second-story-language-head',
      attr: { role: 'group', 'aria-label': 'What is listed' },
    });
    this.drawToggle(head, 'This note', !this.everywhere, () => {
      this.everywhere = false;
    });
    this.drawToggle(head, 'All incident notes', this.everywhere, () => {
      this.everywhere = true;
      void this.vault.look(this.redraw);
    });
    if (!this.everywhere) return;
    const order = this.contentEl.createDiv({
      cls: 'second-story-language-head',
      attr: { role: 'group', 'aria-label': 'How it is grouped' },
    });
    this.drawToggle(order, 'By kind', !this.byNote, () => {
      this.byNote = false;
    });
    this.drawToggle(order, 'By note', this.byNote, () => {
      this.byNote = true;
    });
  }

  private drawToggle(head: HTMLElement, text: string, on: boolean, press: () => void): void {
    const button = head.createEl('button', {
      cls: 'second-story-language-toggle',
      text,
      attr: { type: 'button', 'aria-pressed': String(on), 'data-key': text },
    });
    button.addEventListener('click', () => {
      press();
      this.draw();
    });
  }

  private say(text: string): void {
    this.contentEl.createEl('p', { cls: 'second-story-language-empty', text, attr: { role: 'status' } });
  }

  /** What is widened and folded, kept for each note by itself, and for the list of all. */
  private shownFor(key: string): Shown {
    const known = this.shown.get(key) ?? createShown();
    this.shown.set(key, known);
    return known;
  }

  private drawNote(): void {
    const highlighter = findActive(this.parts);
    const path = highlighter?.path() ?? null;
    if (highlighter === null || path === null) {
      if (!drawDoors(this.contentEl, this.parts)) this.say(NO_NOTE);
      return;
    }
    const surveyed = highlighter.survey();
    if (surveyed === null) {
      this.say(LOOKING);
      return;
    }
    const shown = this.shownFor(`note ${path}`);
    const told = toTold(surveyed.survey.text);
    const sections = surveyed.survey.sections.filter(({ from }) => told.has({ from, to: from + 1 }));
    drawMap(this.contentEl, 'map', sections, shown, {
      open: (section) => {
        void openAtLine(this.app, path, surveyed.lineOf(section.from));
      },
      redraw: () => {
        this.draw();
      },
    });
    const groups = listGroups(surveyed, told, path, shown);
    if (groups.length === 0) this.say(NOTHING);
    this.drawGroups(groups, shown);
  }

  private drawGroups(groups: readonly ListedGroup[], shown: Shown): void {
    const actions = {
      open: ({ path, line, sighting }: ListedItem) => {
        void openAtLine(this.app, path, line, false, sighting.phrase);
      },
      redraw: () => {
        this.draw();
      },
    };
    for (const group of groups) drawGroup(this.contentEl, group, shown, actions);
  }

  private drawVault(): void {
    const shown = this.shownFor(this.byNote ? 'by note' : 'by kind');
    const notes = this.vault.notes();
    if (this.vault.isLooking()) this.say(LOOKING_ALL);
    else if (notes.length === 0) this.say(NOTHING);
    if (!this.byNote) {
      this.drawGroups(this.listKinds(shown), shown);
      return;
    }
    const drawn = notes.slice(0, shown.count('notes', FIRST_NOTES));
    this.drawGroups(
      drawn.map(({ path, sightings }) => {
        const items = sightings
          .slice(0, shown.count(path))
          .map((sighting) => ({ path, name: null, sighting, line: sighting.line }));
        return {
          key: path,
          title: this.parts.atlas.titleOf(path),
          does: path,
          items,
          hasMore: items.length < sightings.length,
        };
      }),
      shown,
    );
    if (drawn.length < notes.length)
      drawMore(this.contentEl, 'more-notes', 'Show more notes', () => {
        shown.widen('notes', FIRST_NOTES);
        this.draw();
      });
  }

  /**
   * The first findings of each category over all notes; as many as are shown, and one more tells whether there are
   * more.
   */
  private listKinds(shown: Shown): readonly ListedGroup[] {
    return CATEGORIES.map((category) => this.listKind(category, shown.count(category))).filter(
      ({ items }) => items.length > 0,
    );
  }

  private listKind(category: Category, most: number): ListedGroup {
    const found: { path: string; sighting: LinedSighting }[] = [];
    for (const { path, byCategory } of this.vault.notes()) {
      for (const sighting of (byCategory.get(category) ?? []).slice(0, most + 1 - found.length))
        found.push({ path, sighting });
      if (found.length > most) break;
    }
    const items = found
      .slice(0, most)
      .map(({ path, sighting }) => ({ path, name: this.parts.atlas.titleOf(path), sighting, line: sighting.line }));
    const { label, does } = toCategoryRow(category);
    return { key: category, title: label, does, items, hasMore: found.length > most };
  }
}

/** The findings of one note in their groups; only of those that are shown is the sentence read. */
function listGroups(
  { survey, lineOf }: SurveyedText,
  { has, source }: Told,
  path: string,
  shown: Shown,
): readonly ListedGroup[] {
  return groupByCategory(survey.standing.filter(has), CATEGORIES).map(({ category, seen }) => {
    const items = seen
      .slice(0, shown.count(category))
      .map((standing) => ({ path, name: null, sighting: toSighting(standing, source), line: lineOf(standing.from) }));
    const { label, does } = toCategoryRow(category);
    return { key: category, title: label, does, items, hasMore: items.length < seen.length };
  });
}
