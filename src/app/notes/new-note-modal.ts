import { toLinkTarget } from '../../core/text/markdown/wikilink';
import { Modal, type Setting } from 'obsidian';
import { findNamed } from '../../core/atlas/find-named';
import { isTitle, toFormFields, toTitleLabel, type FormField, type LinkOffer } from '../../core/notes/form';
import { toKindRow, type NoteKind } from '../../core/notes/kind';
import { CUE_ROWS, type CueId } from '../../core/notes/sections';
import type { Filling } from '../../core/notes/template';
import type { Parts } from '../shell/parts';
import { drawFormPresses, drawFormRow } from '../shell/form';
import { onEnter } from '../shell/submit';
import { drawLinkField } from './link-field';
import { toToday, toWallClock } from '../shell/today';
import { listTemplates } from './template';
import { drawWhenField } from './when-field';

/** What was answered in the form. `toMake` are the linked names that shall become notes of their own. */
export interface Answered {
  readonly title: string;
  readonly answers: ReadonlyMap<string, Filling>;
  /** The notes that are linked, by property; how a link to each is written is known once the new ones are made. */
  readonly links: ReadonlyMap<string, readonly LinkOffer[]>;
  readonly toMake: readonly LinkOffer[];
  /** The template that was chosen for it, '' for none; nothing where none was chosen. */
  readonly template?: string;
  /** What this incident could show: orders the sections offered next, and is written nowhere. */
  readonly cues: readonly CueId[];
}

/** What the form starts with, by property; `title` too. Links are paths, or names with or without brackets. */
export type Seed = ReadonlyMap<string, readonly string[]>;

/**
 * The small form that makes a note: a title, and the few things worth asking for. Works with the keyboard alone; only
 * the title is needed.
 */
export class NewNoteModal extends Modal {
  private readonly readers: (() => readonly [key: string, filling: Filling])[] = [];
  private readonly linkReaders: (() => readonly [key: string, chosen: readonly LinkOffer[]])[] = [];
  private readonly checks: (() => { readonly el: HTMLInputElement; readonly sentence: string } | null)[] = [];
  private readonly cues = new Set<CueId>();
  private template: string | undefined;
  private titleText = '';
  private lineEl: HTMLInputElement | null = null;
  private problem: HTMLElement | null = null;

  constructor(
    private readonly parts: Parts,
    private readonly kind: NoteKind,
    private readonly seed: Seed,
    private readonly done: (answered: Answered) => void,
  ) {
    super(parts.app);
  }

  /** Draws the fields and puts the cursor into the title. */
  override onOpen(): void {
    const row = toKindRow(this.kind);
    this.modalEl.addClass('second-story-form');
    this.setTitle(`New ${row.label.toLowerCase()}`);
    this.titleText = this.seed.get('title')?.[0] ?? '';
    drawFormRow(this.contentEl, toTitleLabel(this.kind)).addText((text) => {
      text.setValue(this.titleText).onChange((value) => {
        this.titleText = value;
      });
      this.lineEl = text.inputEl;
      text.inputEl.setAttribute('aria-label', toTitleLabel(this.kind));
      onEnter(text.inputEl, () => {
        this.submit();
      });
    });
    for (const field of toFormFields(this.kind)) this.drawField(field);
    this.drawTemplates();
    if (this.kind === 'incident') this.drawCues();
    this.problem = this.contentEl.createDiv({ cls: 'second-story-form-problem', attr: { role: 'alert' } });
    drawFormPresses(this, 'Create note', () => {
      this.submit();
    });
    this.lineEl?.focus();
  }

  private drawField(field: FormField): void {
    const setting = drawFormRow(this.contentEl, field.label);
    if (field.type === 'links' || field.type === 'link') {
      const start = (this.seed.get(field.key) ?? []).map((name) => this.toOffer(name, field));
      const links = drawLinkField(setting.controlEl, this.parts, field.label, field.to, start);
      this.linkReaders.push(() => {
        const rest = links.inputEl.value.trim();
        return [field.key, rest === '' ? links.chosen() : [...links.chosen(), this.toOffer(rest, field)]];
      });
    } else if (field.type === 'datetime' || field.type === 'date') {
      this.drawWhen(setting, field);
    } else if (field.choices.length > 0) {
      setting.addDropdown((dropdown) => {
        dropdown
          .addOption('', 'Not said')
          .addOptions(Object.fromEntries(field.choices.map((choice) => [choice, choice])));
        dropdown.setValue(this.seed.get(field.key)?.[0] ?? '');
        dropdown.selectEl.setAttribute('aria-label', field.label);
        this.readers.push(() => [field.key, dropdown.getValue()]);
      });
    } else {
      setting.addText((text) => {
        text.setValue(this.seed.get(field.key)?.[0] ?? '');
        text.inputEl.setAttribute('aria-label', field.label);
        this.readers.push(() => [field.key, text.inputEl.value]);
      });
    }
  }

  private drawWhen(setting: Setting, field: FormField): void {
    const { defaultZone } = this.parts.settings.current();
    const context = { date: toToday(this.parts.now()), zone: defaultZone === '' ? null : defaultZone };
    const wall = toWallClock(this.parts.now());
    const when = drawWhenField(setting, field.label, this.seed.get(field.key)?.[0] ?? '', context, wall);
    this.checks.push(() =>
      when.inputEl.value.trim() === '' || when.told().property !== null
        ? null
        : {
            el: when.inputEl,
            sentence:
              `“${when.inputEl.value.trim()}” could not be read as a time. Write it another way, or leave it ` +
              'empty for now.',
          },
    );
    this.readers.push(() => [field.key, when.told().property]);
    if (field.type === 'datetime') this.readers.push(() => ['zone', when.told().zone]);
  }

  /** Which template it starts from, where there is one to choose; the settings say which one does without a choice. */
  private drawTemplates(): void {
    const { names, usual } = listTemplates(this.parts, this.kind);
    if (names.length === 0) return;
    drawFormRow(this.contentEl, 'Start from').addDropdown((dropdown) => {
      dropdown
        .addOption('', 'No template')
        .addOptions(Object.fromEntries(names.map((name) => [name, name])))
        .setValue(usual)
        .onChange((name) => {
          this.template = name;
        });
      dropdown.selectEl.setAttribute('aria-label', 'Start from');
    });
  }

  private drawCues(): void {
    const details = this.contentEl.createEl('details', { cls: 'second-story-form-cues' });
    details.createEl('summary', { text: 'What could this one show?' });
    details.createEl('p', {
      cls: 'second-story-form-said',
      text: 'Only used to order the sections that are offered next. Nothing of it is written down.',
    });
    for (const { cue, label } of CUE_ROWS) {
      const row = details.createEl('label', { cls: 'second-story-form-cue' });
      const box = row.createEl('input', { type: 'checkbox' });
      row.createSpan({ text: label });
      box.addEventListener('change', () => {
        if (box.checked) this.cues.add(cue);
        else this.cues.delete(cue);
      });
    }
  }

  private toOffer(name: string, field: FormField): LinkOffer {
    const { app, atlas } = this.parts;
    const title = toLinkTarget(name);
    const known =
      atlas.card(name) ?? field.to.map((kind) => findNamed(atlas, kind, title)).find((card) => card !== null);
    const file = app.vault.getFileByPath(known?.path ?? name);
    return {
      title: known?.title ?? file?.basename ?? title,
      path: file?.path ?? null,
      kind: known?.kind ?? field.to[0] ?? 'system',
      alias: null,
    };
  }

  private submit(): void {
    const title = this.titleText.trim();
    if (!isTitle(title)) {
      this.problem?.setText(`A few words under “${toTitleLabel(this.kind)}” are all that is needed.`);
      this.lineEl?.focus();
      return;
    }
    const wrong = this.checks.map((check) => check()).find((answer) => answer !== null);
    if (wrong) {
      this.problem?.setText(wrong.sentence);
      wrong.el.focus();
      return;
    }
    const answers = new Map(this.readers.map((reader) => reader()));
    const links = new Map(this.linkReaders.map((reader) => reader()));
    const seen = new Set<string>();
    const toMake = [...links.values()]
      .flat()
      .filter(({ path, title: name }) => path === null && !seen.has(name) && seen.add(name));
    this.close();
    const { template } = this;
    this.done({ title, answers, links, toMake, cues: [...this.cues], ...(template === undefined ? {} : { template }) });
  }
}
