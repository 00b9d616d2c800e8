import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { readAgendaItems, type AgendaLine } from '../../../core/questions/agenda/agenda-note';
import type { Offer } from '../../../core/questions/offer/ask';
import { toLensLabel } from '../../../core/questions/bank';
import { followNote } from '../../shell/follow-note';
import { openAtLine } from '../../shell/open';
import { tell } from '../../shell/tell';
import { attachRedraw } from '../../shell/redraw';
import { askInNote } from '../ask/ask-in-note';
import { gather } from '../panel/gather';
import { createPart, type PartDrawer } from '../../shell/redraw-part';
import type { QuestionParts } from '../question-parts';

/** The type under which the workspace remembers the facilitator's view. */
export const MEETING_VIEW = 'second-story-meeting';

const NAME = 'Review meeting';
const GONE = 'The review note of this view is no longer there. Open another one and choose “Facilitate”.';
const NO_AGENDA = 'The review note has no list under “Agenda” yet. “Make an agenda” on the incident writes one.';
const MOST = 40;
const HINT = 'Left and right arrows turn the questions. “Write it down” puts the question into the review note.';

/** What a facilitator shows to a room: the agenda on the left, one group-safe question at a time in large type. */
export class MeetingView extends ItemView {
  private review = '';
  private at = 0;
  private turn = 0;
  private offers: readonly Offer[] = [];
  private drawers: { agenda: PartDrawer; stage: PartDrawer } | null = null;
  private said: HTMLElement | null = null;
  private ask: () => void = () => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: QuestionParts,
  ) {
    super(leaf);
    this.icon = 'presentation';
    this.navigation = true;
  }

  override getViewType(): string {
    return MEETING_VIEW;
  }

  override getDisplayText(): string {
    return this.review === '' ? NAME : `${NAME}: ${this.parts.atlas.titleOf(this.review)}`;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), review: this.review };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state === 'object' && state !== null && 'review' in state && typeof state.review === 'string')
      this.review = state.review;
    this.ask();
  }

  override async onOpen(): Promise<void> {
    const el = this.contentEl;
    el.addClass('second-story-meeting');
    this.drawers = {
      agenda: createPart(el.createEl('nav', { cls: 'second-story-meeting-agenda', attr: { 'aria-label': 'Agenda' } })),
      stage: createPart(
        el.createEl('section', { cls: 'second-story-meeting-stage', attr: { 'aria-label': 'Question' } }),
      ),
    };
    this.said = el.createDiv({ cls: 'second-story-unseen', attr: { role: 'status' } });
    this.registerDomEvent(el, 'keydown', (event) => {
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') this.step(event.key === 'ArrowRight' ? 1 : -1);
    });
    this.ask = attachRedraw(this, el, [this.parts.vaultChanged, this.parts.asked, this.parts.settingsChanged], () => {
      void this.refresh();
    });
    followNote(
      this,
      this.app,
      () => this.review,
      (path) => {
        this.review = path;
      },
    );
    await Promise.resolve();
  }

  private async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const [gathered, text] =
      this.review === ''
        ? [null, null]
        : await Promise.all([gather(this.parts, this.review), this.parts.readText(this.review)]);
    if (turn !== this.turn) return;
    const current = this.offers[this.at]?.question.id;
    this.offers = (gathered?.guide.offers ?? []).filter(({ question }) => question.groupSafe).slice(0, MOST);
    const stays = this.offers.findIndex(({ question }) => question.id === current);
    this.at = Math.max(0, Math.min(stays === -1 ? this.at : stays, this.offers.length - 1));
    const lines = readAgendaItems(text ?? '');
    this.drawers?.agenda(JSON.stringify([this.review, lines]), (el) => {
      this.drawAgenda(el, lines);
    });
    this.drawStage(gathered !== null);
  }

  private drawAgenda(el: HTMLElement, lines: readonly AgendaLine[]): void {
    el.createEl('h2', { text: 'Agenda' });
    if (lines.length === 0) el.createEl('p', { cls: 'second-story-questions-empty', text: NO_AGENDA });
    const list = el.createEl('ol');
    for (const { text, below, line } of lines) {
      const item = list.createEl('li');
      item
        .createEl('button', {
          cls: 'second-story-questions-link',
          text,
          attr: { type: 'button', 'data-key': `agenda:${line}` },
        })
        .addEventListener('click', () => {
          void openAtLine(this.app, this.review, line, 'tab');
        });
      if (below !== '') item.createDiv({ cls: 'second-story-whom-reasons', text: below });
    }
  }

  private drawStage(isThere: boolean): void {
    const offer = this.offers[this.at];
    this.drawers?.stage(
      JSON.stringify([this.review, isThere, this.at, this.offers.length, offer?.question.id, offer?.text]),
      (el) => {
        if (!isThere || !offer) {
          el.createEl('p', {
            cls: 'second-story-questions-empty',
            text: isThere ? 'Nothing more is on offer for this meeting.' : GONE,
          });
          return;
        }
        el.createDiv({ cls: 'second-story-meeting-lens', text: toLensLabel(offer.question) });
        el.createEl('p', { cls: 'second-story-meeting-question', text: offer.text });
        el.createDiv({ cls: 'second-story-meeting-because', text: `Because ${offer.because}` });
        const row = el.createDiv({ cls: 'second-story-questions-actions' });
        const file = this.app.vault.getFileByPath(this.review);
        const button = (label: string, press: () => void, cls = ''): void => {
          row
            .createEl('button', { cls, text: label, attr: { type: 'button', 'data-key': `stage:${label}` } })
            .addEventListener('click', press);
        };
        button('Back', () => {
          this.step(-1);
        });
        button(
          'Write it down',
          () => {
            if (file) void askInNote(this.parts, { file, id: offer.question.id, text: offer.text, at: 'end' });
            else tell(GONE);
          },
          'mod-cta',
        );
        button('Next', () => {
          this.step(1);
        });
        el.createDiv({ cls: 'second-story-meeting-count', text: `${this.at + 1} of ${this.offers.length}` });
        el.createEl('p', { cls: 'second-story-meeting-hint', text: HINT });
      },
    );
  }

  private step(by: number): void {
    const next = this.at + by;
    if (next < 0 || next >= this.offers.length) return;
    this.at = next;
    this.drawStage(true);
    this.said?.setText(this.offers[next]?.text ?? '');
  }
}
