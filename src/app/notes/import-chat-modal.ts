import { Modal, Setting } from 'obsidian';
import type { NoteCard } from '../../core/notes/card';
import { findMidnights, readChat, toDoubtSentences } from '../../core/notes/import/chat';
import type { Chat, ChatFormat, ChatMessage } from '../../core/notes/import/message';
import { matchSpeakers, type KnownPerson } from '../../core/notes/import/speakers';
import { toMomentLines } from '../../core/notes/import/to-lines';
import { tellWhen } from '../../core/notes/told-when';
import { checkZone } from '../../core/notes/check-choice';
import { isZone, type WhenContext } from '../../core/notes/when';
import { toNoteName } from '../../core/text/name/filename';
import type { Parts } from '../shell/parts';
import type { MadeLinks } from './create';

const SHOWN = 200;
const HELP =
  'Paste it here, or drop a file: Slack, Teams, Discord, IRC, or lines such as “09:22 Ana: …”. Nothing is ' +
  'written before you have seen what becomes of it.';
const KEEP = '';
const MAKE = '+';
const FORMATS: Readonly<Record<ChatFormat, string>> = {
  'slack-export': 'a Slack export',
  slack: 'a copy from Slack',
  teams: 'a copy from Teams',
  discord: 'a copy from Discord',
  irc: 'an IRC log',
  plain: 'plain lines',
};

/** A place that a chat may go to: an incident's timeline, a note of its own, or an incident that begins with it. */
export interface ImportTarget {
  readonly id: string;
  readonly label: string;
  /** The incident whose timeline takes the lines, or whose transcript it is; nothing when it belongs to none. */
  readonly incident: NoteCard | null;
  readonly into: 'moments' | 'transcript' | 'new-incident';
}

/** What the reader agreed to: the lines that are written, and the people who get a note. */
export interface ImportedChat {
  readonly target: ImportTarget;
  /** The lines, once it is known how a link to each new note is written. */
  readonly toLines: (links: MadeLinks) => readonly string[];
  readonly context: WhenContext;
  readonly toMake: readonly string[];
  readonly messages: readonly ChatMessage[];
  /** The titles of the person notes that speakers were matched to, those to be made included. */
  readonly people: readonly string[];
}

/**
 * Takes a pasted or dropped chat, shows what would become of it, and hands it over when the reader presses. Nothing is
 * written before.
 */
export class ImportChatModal extends Modal {
  private text = '';
  private day: string;
  private zone: string;
  private target: string;
  private chat: Chat | null = null;
  private readonly people = new Map<string, string>();
  private readonly midnights = new Set<number>();
  private previewEl: HTMLElement | null = null;
  private linesEl: HTMLElement | null = null;
  private button: HTMLButtonElement | null = null;

  constructor(
    private readonly parts: Parts,
    private readonly targets: readonly ImportTarget[],
    context: WhenContext,
    private readonly done: (imported: ImportedChat) => void,
  ) {
    super(parts.app);
    this.day = context.date ?? '';
    this.zone = context.zone ?? '';
    this.target = targets[0]?.id ?? '';
  }

  /** Draws the field for the chat, what has to be known about it, and the place of the preview. */
  override onOpen(): void {
    this.modalEl.addClass('second-story-import');
    this.setTitle('Bring in a chat');
    const area = this.contentEl.createEl('textarea', {
      cls: 'second-story-import-text',
      attr: { rows: '6', 'aria-label': 'The chat', placeholder: HELP },
    });
    area.addEventListener('input', () => {
      this.text = area.value;
      this.read();
    });
    this.acceptFiles(area);
    this.row('Day it was', 'For lines that name none.').addText((field) =>
      field
        .setValue(this.day)
        .setPlaceholder('2026-11-04')
        .onChange((value) => {
          this.day = value;
          this.read();
        })
        .inputEl.setAttribute('aria-label', 'Day it was'),
    );
    this.row('Time zone', 'Of the clock in the chat, such as Europe/Berlin. Empty means that of the note.').addText(
      (field) =>
        field
          .setValue(this.zone)
          .onChange((value) => {
            this.zone = value;
            this.read();
          })
          .inputEl.setAttribute('aria-label', 'Time zone'),
    );
    this.row('Put it into', '').addDropdown((dropdown) =>
      dropdown
        .addOptions(Object.fromEntries(this.targets.map(({ id, label }) => [id, label])))
        .setValue(this.target)
        .onChange((value) => {
          this.target = value;
          this.drawButton();
        })
        .selectEl.setAttribute('aria-label', 'Put it into'),
    );
    this.previewEl = this.contentEl.createDiv({ cls: 'second-story-import-preview' });
    new Setting(this.contentEl)
      .addButton((button) =>
        button.setButtonText('Cancel').onClick(() => {
          this.close();
        }),
      )
      .addButton((button) => {
        this.button = button.setCta().onClick(() => {
          this.submit();
        }).buttonEl;
      });
    this.scope.register(['Mod'], 'Enter', () => {
      this.submit();
      return false;
    });
    this.read();
    area.focus();
  }

  private row(name: string, desc: string, el = this.contentEl): Setting {
    const setting = new Setting(el).setName(name).setDesc(desc).setClass('second-story-form-row');
    setting.infoEl.addClass('second-story-form-label');
    setting.controlEl.addClass('second-story-form-control');
    return setting;
  }

  private acceptFiles(area: HTMLTextAreaElement): void {
    const take = (file: File | undefined): void => {
      if (file)
        void file.text().then((text) => {
          area.value = text;
          this.text = text;
          this.read();
        });
    };
    area.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    area.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      take(file);
    });
    const label = this.contentEl.createEl('label', { cls: 'second-story-import-file', text: 'Or choose a file ' });
    const input = label.createEl('input', {
      type: 'file',
      attr: { accept: '.txt,.json,.log,.md,.csv,text/plain,application/json' },
    });
    input.addEventListener('change', () => {
      take(input.files?.[0]);
    });
  }

  private context(): WhenContext {
    const day = tellWhen(this.day, { date: null, zone: null }).property;
    return { date: day === null ? null : day.slice(0, 10), zone: isZone(this.zone.trim()) ? this.zone.trim() : null };
  }

  private read(): void {
    this.chat = this.text.trim() === '' ? null : readChat(this.text, this.context());
    this.midnights.clear();
    const known: KnownPerson[] = this.parts.atlas
      .all()
      .filter((card) => card.kind === 'person')
      .map(({ title, aliases }) => ({ title, aliases }));
    for (const { name, person } of matchSpeakers(this.chat?.messages ?? [], known))
      if (!this.people.has(name)) this.people.set(name, person ?? KEEP);
    this.drawPreview(known);
    this.drawButton();
  }

  private drawPreview(known: readonly KnownPerson[]): void {
    const el = this.previewEl;
    if (!el) return;
    el.empty();
    el.createEl('p', { cls: 'second-story-form-said', text: this.toSentence(known), attr: { 'aria-live': 'polite' } });
    const { chat } = this;
    if (!chat) return;
    this.drawSpeakers(el, chat, known);
    this.drawMidnights(el, chat);
    this.linesEl = el.createDiv();
    this.drawLines();
    if (chat.left.length === 0) return;
    const left = el.createEl('details', { cls: 'second-story-form-cues' });
    left.createEl('summary', {
      text: `${chat.left.length} ${chat.left.length === 1 ? 'line fits' : 'lines fit'} nowhere and would be left out`,
    });
    const rest = left.createEl('ul', { cls: 'second-story-import-lines' });
    for (const line of chat.left.slice(0, SHOWN)) rest.createEl('li', { text: line });
  }

  private drawLines(): void {
    const { chat, linesEl } = this;
    if (!chat || !linesEl) return;
    linesEl.empty();
    const lines = this.toLines(chat);
    const list = linesEl.createEl('ul', {
      cls: 'second-story-import-lines',
      attr: { 'aria-label': 'What would be written', tabindex: '0' },
    });
    for (const line of lines.slice(0, SHOWN)) list.createEl('li', { text: line.replace(/^- /, '') });
    if (lines.length > SHOWN)
      linesEl.createEl('p', { cls: 'second-story-form-said', text: `And ${lines.length - SHOWN} more.` });
  }

  /** What was typed and cannot be used; nothing is brought in before it is mended. */
  private findWrong(): string | null {
    if (this.day.trim() !== '' && this.context().date === null)
      return `“${this.day.trim()}” could not be read as a day. Something like 2026-11-04 can.`;
    return checkZone(this.zone);
  }

  private toSentence(known: readonly KnownPerson[]): string {
    const wrong = this.findWrong();
    if (wrong !== null) return wrong;
    if (this.text.trim() === '') return 'What would be written shows here.';
    if (!this.chat)
      return 'No message was found in it yet. Each needs a time and a name, as in “09:22 Ana: the lag is green”.';
    const speakers = matchSpeakers(this.chat.messages, known);
    const { length } = this.chat.messages;
    return [
      `Read as ${FORMATS[this.chat.format]}: ${length} ${length === 1 ? 'moment' : 'moments'} from ` +
        `${speakers.length} ${speakers.length === 1 ? 'person' : 'people'}.`,
      ...toDoubtSentences(this.chat.messages),
    ].join(' ');
  }

  private drawSpeakers(el: HTMLElement, chat: Chat, known: readonly KnownPerson[]): void {
    for (const { name, messages } of matchSpeakers(chat.messages, known)) {
      this.row(name, messages === 1 ? 'One line' : `${messages} lines`, el).addDropdown((dropdown) => {
        dropdown.addOption(KEEP, 'Keep the name as it is');
        if (!known.some(({ title }) => title === name)) dropdown.addOption(MAKE, `New person note “${name}”`);
        dropdown.addOptions(Object.fromEntries(known.map(({ title }) => [title, title])));
        dropdown.setValue(this.people.get(name) ?? KEEP).onChange((value) => {
          this.people.set(name, value);
          this.drawLines();
        });
        dropdown.selectEl.setAttribute('aria-label', `Who is ${name}?`);
      });
    }
  }

  private drawMidnights(el: HTMLElement, chat: Chat): void {
    for (const at of findMidnights(chat.messages)) {
      const row = el.createEl('label', { cls: 'second-story-form-cue' });
      const box = row.createEl('input', { type: 'checkbox' });
      box.checked = this.midnights.has(at);
      row.createSpan({
        text: `Before “${chat.messages[at]?.text.slice(0, 60) ?? ''}” the clock goes back. Midnight passed there.`,
      });
      box.addEventListener('change', () => {
        if (box.checked) this.midnights.add(at);
        else this.midnights.delete(at);
        this.drawLines();
      });
    }
  }

  private toLines(chat: Chat, links: MadeLinks = new Map()): readonly string[] {
    const people = new Map(
      [...this.people].flatMap(([name, person]) =>
        person === KEEP ? [] : [[name, person === MAKE ? (links.get(name) ?? toNoteName(name)) : person] as const],
      ),
    );
    return toMomentLines(chat.messages, { context: this.context(), people, midnights: [...this.midnights] });
  }

  private drawButton(): void {
    const { button, chat } = this;
    if (!button) return;
    const count = chat?.messages.length ?? 0;
    const isNew = this.targets.find(({ id }) => id === this.target)?.into === 'new-incident';
    button.setText(
      count === 0
        ? 'Bring it in'
        : isNew
          ? 'Name the incident…'
          : `Bring in ${count} ${count === 1 ? 'moment' : 'moments'}`,
    );
    button.disabled = count === 0 || this.findWrong() !== null;
  }

  private submit(): void {
    const { chat } = this;
    const target = this.targets.find(({ id }) => id === this.target);
    if (!chat || !target || this.findWrong() !== null) return;
    const names = matchSpeakers(chat.messages, []).map(({ name }) => name);
    this.close();
    const toPerson = (name: string): string =>
      this.people.get(name) === MAKE ? name : (this.people.get(name) ?? KEEP);
    const people = [...new Set(names.map(toPerson))].filter((title) => title !== KEEP);
    this.done({
      target,
      messages: chat.messages,
      toLines: (links) => this.toLines(chat, links),
      context: this.context(),
      people,
      toMake: names.filter((name) => this.people.get(name) === MAKE),
    });
  }
}
