import { Component, ItemView, MarkdownView, type TFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { toStudyQuestion } from '../../core/reading/study-question';
import {
  addStopAnswer,
  readStopAnswers,
  STOP_QUESTION,
  toResumePlace,
  toStops,
  type Stop,
  type Stops,
} from '../../core/reading/stops';
import { followNote } from '../shell/follow-note';
import { openNote } from '../shell/open';
import { attachRedraw } from '../shell/redraw';
import { onEnter } from '../shell/submit';
import { toWhenContext } from './gather';
import { findKeptPlace, keepPlace } from './kept-places';
import { findMyReading, writeToMine } from './my-reading';
import { drawButton } from './draw-button';
import { drawMarkdown } from './draw-markdown';
import { drawAside } from './draw-aside';
import type { ReadingParts } from './reading-parts';

/** The type under which the workspace remembers a story whose ending is hidden. */
export const HIDDEN_VIEW = 'second-story-hidden';

const NAME = 'Ending hidden';
const GONE = 'The incident of this view is no longer in the vault. Draw another one, or open one and begin again.';
const OPEN_ELSEWHERE = 'This incident is also open in another tab, where its ending can be seen. Close it there first.';
const EXPLAIN = {
  moments: 'The story stops at each of its moments. What comes later is not on this page before its turn.',
  sections: 'This story has no times; it stops at each of its sections. What comes later is not on this page yet.',
  whole: 'This story is in one piece, so its ending is on this page.',
  nothing: 'Nothing of this story is written down yet.',
} as const;

/** What was written at a stop. */
interface Answered {
  readonly stop: Stop;
  readonly words: string;
  readonly question: string;
  readonly isLast: boolean;
}

/** A story read up to a stop, and no further: what comes later is nowhere in the page before its turn. */
export class HiddenView extends ItemView {
  private incident = '';
  private blind = false;
  private projector = false;
  private told: Stops = { by: 'moments', stops: [] };
  private at = 0;
  private drawn = -1;
  private turn = 0;
  private typed = '';
  private asked = '';
  private work: Promise<void> = Promise.resolve();
  private shown = new Component();
  private list: HTMLElement | null = null;
  private ask: () => void = () => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: ReadingParts,
  ) {
    super(leaf);
    this.icon = 'book-lock';
    this.navigation = true;
  }

  override getViewType(): string {
    return HIDDEN_VIEW;
  }

  override getDisplayText(): string {
    return this.blind || this.incident === '' ? NAME : this.parts.atlas.titleOf(this.incident);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), incident: this.incident, blind: this.blind, projector: this.projector };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== 'object' || state === null) return;
    if ('incident' in state && typeof state.incident === 'string') this.incident = state.incident;
    this.blind = 'blind' in state && state.blind === true;
    this.projector = 'projector' in state && state.projector === true;
    this.drawn = -1;
    this.follow();
    await this.refresh(true);
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('second-story-hidden');
    this.addChild(this.shown);
    this.ask = attachRedraw(this, this.contentEl, [this.parts.vaultChanged], () => {
      void this.refresh(false);
    });
    this.registerEvent(
      this.app.workspace.on('active-leaf-change', (leaf) => {
        if (leaf === this.leaf) this.follow();
        else if (leaf?.view instanceof MarkdownView && this.parts.hidden.current === this.incident)
          this.parts.hidden.current = null;
      }),
    );
    followNote(
      this,
      this.app,
      () => this.incident,
      (path) => {
        if (this.parts.hidden.current === this.incident) this.parts.hidden.current = path;
        this.incident = path;
      },
    );
    await Promise.resolve();
  }

  override async onClose(): Promise<void> {
    if (this.parts.hidden.current === this.incident) this.parts.hidden.current = null;
    this.parts.written.emit();
    await Promise.resolve();
  }

  private follow(): void {
    if (this.incident !== '') this.parts.hidden.current = this.incident;
    this.parts.written.emit();
  }

  private async refresh(resume: boolean): Promise<void> {
    const card = this.parts.atlas.card(this.incident);
    this.turn += 1;
    const turn = this.turn;
    const mine = findMyReading(this.parts, this.incident);
    const [text, own] = await Promise.all([
      card ? this.parts.readText(card.path) : null,
      mine === null ? null : this.parts.readText(mine),
    ]);
    if (turn !== this.turn) return;
    if (!card || text === null) {
      this.contentEl.empty();
      drawAside(this.contentEl, this.incident === '' ? '' : GONE);
      return;
    }
    const answers = readStopAnswers(own ?? '');
    const before = JSON.stringify(this.told);
    this.told = toStops(text, toWhenContext(this.parts, card));
    if (resume) this.at = toResumePlace(this.told.stops, answers, findKeptPlace(this.app, this.incident));
    this.at = Math.min(this.at, Math.max(0, this.told.stops.length - 1));
    if (resume || before !== JSON.stringify(this.told)) this.drawn = -1;
    await this.drawInTurn(answers);
  }

  /** Rendering waits for diagrams: a drawing begins only when the one before it has ended. */
  private drawInTurn(answers: ReadonlyMap<string, string>): Promise<void> {
    this.work = this.work.then(() => this.draw(answers));
    return this.work;
  }

  private async draw(answers: ReadonlyMap<string, string>): Promise<void> {
    const { stops, by } = this.told;
    if (this.drawn === -1) {
      this.removeChild(this.shown);
      this.shown = this.addChild(new Component());
      this.contentEl.empty();
      this.asked = '';
      this.contentEl.toggleClass('is-projector', this.projector);
      this.drawHead(EXPLAIN[stops.length > 1 ? by : stops.length === 1 ? 'whole' : 'nothing']);
      this.list = this.contentEl.createEl('ol', {
        cls: 'second-story-hidden-stops',
        attr: { 'aria-label': 'The story so far' },
      });
    }
    const { list } = this;
    if (!list) return;
    if (this.projector && this.drawn !== this.at) list.empty();
    for (let number = this.projector ? this.at : this.drawn + 1; number <= this.at; number += 1) {
      const stop = stops[number];
      if (stop && (this.drawn < number || this.projector)) await this.drawStop(list, stop, answers.get(stop.id));
    }
    this.drawn = this.at;
    const here = stops[this.at];
    if (!here || this.asked === here.id) return;
    this.asked = here.id;
    this.contentEl.find('.second-story-hidden-ask')?.remove();
    this.drawAsk(here);
  }

  private drawHead(explain: string): void {
    const head = this.contentEl.createDiv({ cls: 'second-story-hidden-head' });
    head.createEl('h2', { text: this.getDisplayText() });
    head.createEl('p', { text: explain });
    const tools = head.createDiv({ cls: 'second-story-reading-tools' });
    drawButton(tools, this.projector ? 'Read by myself' : 'Show to a room', 'projector', () => {
      this.projector = !this.projector;
      this.drawn = -1;
      this.app.workspace.requestSaveLayout();
      this.ask();
    });
    drawButton(tools, 'Open the whole note', 'whole', () => {
      this.openWhole();
    });
  }

  private async drawStop(list: HTMLElement, stop: Stop, answer: string | undefined): Promise<void> {
    const item = list.createEl('li', { cls: 'second-story-hidden-stop', attr: { tabindex: '-1' } });
    if (this.told.by === 'sections') item.createEl('h3', { text: stop.label });
    await drawMarkdown(this.app, { text: stop.text, path: this.incident }, item.createDiv(), this.shown);
    if (answer !== undefined)
      item.createEl('blockquote', {
        cls: 'second-story-hidden-answer',
        text: answer,
        attr: { 'aria-label': 'Your answer at this stop' },
      });
  }

  private drawAsk(stop: Stop): void {
    const isLast = this.at === this.told.stops.length - 1;
    const el = this.contentEl.createDiv({ cls: 'second-story-hidden-ask' });
    const question = this.projector ? toStudyQuestion(this.at, isLast) : STOP_QUESTION;
    const label = el.createEl('label', { cls: 'second-story-reading-asks' });
    label.createSpan({ cls: 'second-story-hidden-question', text: question });
    const field = label.createEl('textarea', { cls: 'second-story-reading-field', attr: { rows: '3' } });
    field.value = this.typed;
    field.addEventListener('input', () => {
      this.typed = field.value;
    });
    const file = this.app.vault.getFileByPath(this.incident);
    const goOn = (): void => {
      this.keep(file, { stop, words: field.value, question, isLast });
    };
    onEnter(field, goOn, 'mod');
    const tools = el.createDiv({ cls: 'second-story-reading-tools' });
    drawButton(tools, isLast ? 'Read the whole note' : 'Go on', 'on', goOn, 'mod-cta');
    tools.createSpan({
      cls: 'second-story-reading-who',
      text: 'What you write is kept in your reading note. You can stop here and come back another day.',
    });
  }

  private keep(file: TFile | null, { stop, words, question, isLast }: Answered): void {
    const goOn = (): void => {
      this.typed = '';
      if (isLast) this.openWhole();
      else void this.goTo(this.at + 1);
    };
    if (words.trim() === '') goOn();
    else writeToMine(this.parts, file, (text) => addStopAnswer(text, stop.id, words, question), goOn);
  }

  private async goTo(at: number): Promise<void> {
    this.at = at;
    keepPlace(this.app, this.incident, this.told.stops[at]?.id ?? '');
    const mine = findMyReading(this.parts, this.incident);
    const own = mine === null ? null : await this.parts.readText(mine);
    const answers = readStopAnswers(own ?? '');
    this.drawAnswers(answers);
    await this.drawInTurn(answers);
    const last = this.list?.lastElementChild;
    if (last?.instanceOf(HTMLElement) === true) last.focus();
  }

  /** What was just answered stands under its stop when the next one is shown. */
  private drawAnswers(answers: ReadonlyMap<string, string>): void {
    if (this.projector) return;
    const items = this.list?.findAll('.second-story-hidden-stop') ?? [];
    items.forEach((item, at) => {
      const answer = answers.get(this.told.stops[at]?.id ?? '');
      item.find('.second-story-hidden-answer')?.remove();
      if (answer !== undefined)
        item.createEl('blockquote', {
          cls: 'second-story-hidden-answer',
          text: answer,
          attr: { 'aria-label': 'Your answer at this stop' },
        });
    });
  }

  private openWhole(): void {
    this.parts.hidden.current = null;
    void openNote(this.app, this.incident);
    this.parts.written.emit();
  }
}

/** Whether a note stands in a tab where its ending could be seen; why, as a sentence. */
export function findOpenElsewhere(parts: ReadingParts, incident: string, but: WorkspaceLeaf | null): string | null {
  const open = parts.app.workspace
    .getLeavesOfType('markdown')
    .some((leaf) => leaf !== but && leaf.view instanceof MarkdownView && leaf.view.file?.path === incident);
  return open ? OPEN_ELSEWHERE : null;
}
