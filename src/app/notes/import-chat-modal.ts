import { Modal, Setting } from 'obsidian';
import { checkZone } from '../../core/notes/check-choice';
import { findMidnights, readChat, toDoubtSentences } from '../../core/notes/import/chat';
import type { Chat } from '../../core/notes/import/message';
import { matchSpeakers, type KnownPerson } from '../../core/notes/import/speakers';
import { toMomentLines } from '../../core/notes/import/to-lines';
import { readWhen } from '../../core/notes/read-when';
import { tellWhen } from '../../core/notes/told-when';
import type { When, WhenContext } from '../../core/notes/when';
import { readZone } from '../../core/notes/zone';
import { toNoteName } from '../../core/text/name/filename';
import { drawFormRow } from '../shell/form';
import { keepFocus } from '../shell/redraw-part';
import { onModEnter } from '../shell/submit';
import type { Parts } from '../shell/parts';
import type { MadeLinks } from './create';
import { drawDoubts, drawMidnights, drawSpeakers, drawTick, KEEP, MAKE } from './import-chat-decisions';
import { drawLeftOut, drawWritten } from './import-chat-preview';
import { drawSource } from './import-chat-source';
import type { ImportedChat, ImportTarget } from './imported-chat';
import { toCounted } from '../../core/text/in-words';

/**
 * Takes a pasted or dropped chat, shows what would become of it, and hands it over when the reader presses. Nothing is
 * written before. What has to be decided stands on top, what would be written beside or below.
 */
export class ImportChatModal extends Modal {
  private day: string;
  private zone: string;
  private target: string;
  private began = '';
  private asResponders = false;
  private chat: Chat | null = null;
  private readonly people = new Map<string, string>();
  private readonly midnights = new Set<number>();
  private readonly spoken = new Map<number, boolean>();
  private saidEl: HTMLElement | null = null;
  private askedEl: HTMLElement | null = null;
  private linesEl: HTMLElement | null = null;
  private leftEl: HTMLElement | null = null;
  private button: HTMLButtonElement | null = null;

  constructor(
    private readonly parts: Parts,
    private readonly targets: readonly ImportTarget[],
    context: WhenContext,
    private text: string,
    private readonly done: (imported: ImportedChat) => void,
  ) {
    super(parts.app);
    this.day = context.date ?? '';
    this.zone = context.zone ?? '';
    this.target = targets[0]?.id ?? '';
  }

  /** Draws what has to be decided, the field for the chat, and the place of the preview. */
  override onOpen(): void {
    this.modalEl.addClass('second-story-import');
    this.setTitle('Import a chat');
    const decide = this.contentEl.createDiv({ cls: 'second-story-import-decide' });
    this.drawButtons(decide);
    this.drawGiven(decide);
    this.askedEl = decide.createDiv();
    const see = this.contentEl.createDiv({ cls: 'second-story-import-see' });
    const area = drawSource(see.createDiv(), this.text, (text) => {
      this.take(text);
    });
    const preview = see.createDiv({ cls: 'second-story-import-preview' });
    this.linesEl = preview.createDiv();
    this.leftEl = preview.createDiv();
    onModEnter(this.scope, () => {
      this.submit();
    });
    this.read();
    area.focus();
  }

  private drawButtons(el: HTMLElement): void {
    const bar = el.createDiv({ cls: 'second-story-import-bar' });
    this.saidEl = bar.createEl('p', { cls: 'second-story-form-said', attr: { 'aria-live': 'polite' } });
    new Setting(bar)
      .setClass('second-story-import-press')
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
  }

  private drawGiven(el: HTMLElement): void {
    const open = this.targets.find(({ incident }) => incident !== null)?.incident;
    drawFormRow(el, 'Put it into', open ? `The open incident is “${open.title}”.` : '').addDropdown((dropdown) =>
      dropdown
        .addOptions(Object.fromEntries(this.targets.map(({ id, label }) => [id, label])))
        .setValue(this.target)
        .onChange((value) => {
          this.target = value;
          this.drawAsked();
          this.drawButton();
        })
        .selectEl.setAttribute('aria-label', 'Put it into'),
    );
    drawFormRow(el, 'Day it was', 'For lines that name none.').addText((field) =>
      field
        .setValue(this.day)
        .setPlaceholder('2026-11-04')
        .onChange((value) => {
          this.day = value;
          this.read();
        })
        .inputEl.setAttribute('aria-label', 'Day it was'),
    );
    drawFormRow(
      el,
      'Time zone',
      'Of the clock in the chat, such as Europe/Berlin. Empty means that of the note.',
    ).addText((field) =>
      field
        .setValue(this.zone)
        .onChange((value) => {
          this.zone = value;
          this.read();
        })
        .inputEl.setAttribute('aria-label', 'Time zone'),
    );
  }

  private take(text: string): void {
    this.text = text;
    this.spoken.clear();
    this.read();
  }

  private context(): WhenContext {
    const day = tellWhen(this.day, { date: null, zone: null }).property;
    return { date: day === null ? null : day.slice(0, 10), zone: readZone(this.zone)?.zone ?? null };
  }

  private read(): void {
    this.chat = this.text.trim() === '' ? null : readChat(this.text, this.context(), this.spoken);
    this.midnights.clear();
    for (const at of findMidnights(this.chat?.messages ?? [])) this.midnights.add(at);
    for (const { name, person } of matchSpeakers(this.chat?.messages ?? [], this.known()))
      if (!this.people.has(name)) this.people.set(name, person ?? KEEP);
    this.drawAsked();
    this.drawPreview();
    this.drawButton();
  }

  private known(): readonly KnownPerson[] {
    return this.parts.atlas
      .all()
      .filter((card) => card.kind === 'person')
      .map(({ title, aliases }) => ({ title, aliases }));
  }

  /** What only this chat makes one ask: when a recording began, midnights, doubtful lines, who is who. */
  private drawAsked(): void {
    const { askedEl: el } = this;
    if (el)
      keepFocus(el, () => {
        el.empty();
        if (this.chat) this.drawAskedOf(el, this.chat);
      });
  }

  private drawAskedOf(el: HTMLElement, chat: Chat): void {
    const again = (): void => {
      this.drawPreview();
    };
    if (chat.isRecording) this.drawBegan(el);
    drawMidnights(el, chat, this.midnights, again);
    drawDoubts(el, chat, this.spoken, () => {
      this.read();
    });
    drawSpeakers(el, chat, this.known(), this.people, () => {
      this.drawPreview();
      this.drawButton();
    });
    const target = this.targets.find(({ id }) => id === this.target);
    if (target?.into === 'moments' && matchSpeakers(chat.messages, []).length > 0)
      drawTick(el, 'Name these people as responders of the incident, too', this.asResponders, (is) => {
        this.asResponders = is;
      });
  }

  private drawBegan(el: HTMLElement): void {
    drawFormRow(
      el,
      'The recording began',
      'The times in it count from its beginning. Say when that was, and they become times of the day.',
    ).addText((field) =>
      field
        .setValue(this.began)
        .setPlaceholder('09:00')
        .onChange((value) => {
          this.began = value;
          this.drawPreview();
          this.drawButton();
        })
        .inputEl.setAttribute('aria-label', 'The recording began'),
    );
  }

  private drawPreview(): void {
    this.saidEl?.setText(this.toSentence());
    this.linesEl?.empty();
    this.leftEl?.empty();
    const { chat } = this;
    if (!chat || !this.linesEl || !this.leftEl) return;
    drawWritten(this.linesEl, this.toLines(chat));
    drawLeftOut(this.leftEl, chat.left);
  }

  private toBegan(): When | null {
    const when = this.began.trim() === '' ? null : readWhen(this.began, this.context());
    return when?.time == null ? null : when;
  }

  /** What was typed and cannot be used, or is missing; nothing is brought in before it is mended. */
  private findWrong(): string | null {
    if (this.day.trim() !== '' && this.context().date === null)
      return `“${this.day.trim()}” could not be read as a day. Something like 2026-11-04 can.`;
    const zone = checkZone(this.zone);
    if (zone !== null) return zone;
    if (this.chat?.isRecording !== true || this.toBegan() !== null) return null;
    return this.began.trim() === ''
      ? 'These are places in a recording, not times of the day. When did the recording begin?'
      : `“${this.began.trim()}” could not be read as a time. Something like 09:00 can.`;
  }

  private toSentence(): string {
    const { chat } = this;
    const wrong = this.findWrong();
    if (this.text.trim() === '') return wrong ?? 'What would be written shows here.';
    if (!chat)
      return (
        wrong ?? 'No message was found in it yet. Each needs a time and a name, as in “09:22 Ana: the lag is green”.'
      );
    const speakers = matchSpeakers(chat.messages, []).length;
    const { length } = chat.messages;
    const from = speakers === 0 ? ', said by nobody' : ` from ${toCounted(speakers, 'person', 'people')}`;
    return [
      `Read as ${chat.format}: ${toCounted(length, 'moment', 'moments')}${from}.`,
      ...(wrong === null ? toDoubtSentences(chat) : [wrong]),
    ].join(' ');
  }

  private toLines(chat: Chat, links: MadeLinks = new Map()): readonly string[] {
    const people = new Map(
      [...this.people].flatMap(([name, person]) =>
        person === KEEP ? [] : [[name, person === MAKE ? (links.get(name) ?? toNoteName(name)) : person] as const],
      ),
    );
    return toMomentLines(chat.messages, {
      context: this.context(),
      people,
      midnights: [...this.midnights],
      start: this.toBegan(),
    });
  }

  private drawButton(): void {
    const { button, chat } = this;
    if (!button) return;
    const count = chat?.messages.length ?? 0;
    const isNew = this.targets.find(({ id }) => id === this.target)?.into === 'new-incident';
    button.setText(
      count === 0 ? 'Bring it in' : isNew ? 'Name the incident…' : `Bring in ${toCounted(count, 'moment', 'moments')}`,
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
      asResponders: this.asResponders && target.into === 'moments',
    });
  }
}
