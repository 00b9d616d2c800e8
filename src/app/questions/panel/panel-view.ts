import { ItemView, debounce, type TFile, type WorkspaceLeaf } from 'obsidian';
import { keepPlaces, type Offer } from '../../../core/questions/offer/ask';
import { isConsentOpen, toConsentLine } from '../../../core/questions/interview/consent-line';
import { sayNotUnderstood } from '../../../core/atlas/not-understood';
import { toKindRow } from '../../../core/notes/kind';
import { openAtLine, openNote } from '../../shell/open';
import { attachRedraw } from '../../shell/redraw';
import { tell } from '../../shell/tell';
import { askInNote, toCursorPlace, toPlaceOf } from '../ask/ask-in-note';
import { drawBrowse, type BrowseFacts } from './browse-part';
import { gather, type Gathered } from './gather';
import { drawAgreed } from './consent-part';
import { drawOffer, type OfferActions } from './offer-item';
import { drawPanelActions, type PanelCommands } from './panel-actions';
import { drawDoors } from '../../shell/doors';
import { drawNotUnderstood } from '../../shell/not-understood';
import { createPart, focusKey, type PartDrawer } from '../../shell/redraw-part';
import type { QuestionParts } from '../question-parts';
import { findFileInFront } from '../../vault/open-editor';

/** The type under which the workspace remembers the panel. */
export const QUESTIONS_VIEW = 'second-story-questions';

const NAME = 'Questions';
const NO_NOTE =
  'Open an incident, an interview, a reading or a review, and this panel offers the next good question, with ' +
  'the reason for it.';
const NOT_OURS =
  'This note is none of the kinds that questions are asked about. All questions can still be looked through below.';
const TOLD = 'The story is told: go on';
const PLACES = 5;
const HEARD_PLACES = 3;
const TYPING_MS = 350;
const PHASES = {
  consent: 'Before you begin',
  story: 'One open question, and then listen',
  case: 'What this case calls for',
} as const;

/**
 * The side panel that offers the next question. Its parts keep their places while somebody talks; only a press moves
 * anything.
 */
export class QuestionsView extends ItemView {
  private readonly shown = { next: new Array<string>(), heard: new Array<string>() };
  private readonly unfolded = new Set<string>();
  private readonly noting = new Set<string>();
  private file: TFile | null = null;
  private path: string | null = null;
  private gathered: Gathered | null = null;
  /** Where the keyboard stands as long as the first question is to have it and is not drawn yet. */
  private startedAt: Element | null = null;
  private turn = 0;
  private drawers: {
    head: PartDrawer;
    heard: PartDrawer;
    next: PartDrawer;
    whom: PartDrawer;
    here: PartDrawer;
    browse: () => void;
  } | null = null;
  private said: HTMLElement | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: QuestionParts,
    private readonly commands: PanelCommands,
  ) {
    super(leaf);
    this.icon = 'messages-square';
  }

  override getViewType(): string {
    return QUESTIONS_VIEW;
  }

  override getDisplayText(): string {
    return NAME;
  }

  override async onOpen(): Promise<void> {
    const el = this.contentEl;
    el.addClass('second-story-questions');
    const part = (cls: string, label: string): PartDrawer =>
      createPart(el.createEl('section', { cls, attr: { 'aria-label': label } }));
    this.drawers = {
      head: part('second-story-questions-head', 'What this is about'),
      heard: part('second-story-questions-heard', 'Heard just now'),
      next: part('second-story-questions-next', 'Next questions'),
      whom: part('second-story-questions-whom', 'Whom to talk to next'),
      here: part('second-story-questions-here', 'Asked in this note'),
      browse: drawBrowse(
        el,
        () => this.toBrowseFacts(),
        (id, text) => {
          this.ask(this.file, id, text);
        },
      ),
    };
    this.said = el.createDiv({ cls: 'second-story-questions-said', attr: { role: 'status', 'aria-live': 'polite' } });
    const ask = attachRedraw(this, el, [this.parts.vaultChanged, this.parts.settingsChanged, this.parts.asked], () => {
      void this.refresh();
    });
    const typed = debounce(ask, TYPING_MS, true);
    this.registerEvent(
      this.app.workspace.on('editor-change', (_editor, info) => {
        if (info.file?.path === this.path) typed();
      }),
    );
    this.registerEvent(this.app.workspace.on('file-open', ask));
    this.registerDomEvent(el, 'keydown', (event) => {
      this.move(event);
    });
    await Promise.resolve();
  }

  /**
   * Puts the focus on the first question, for whoever came here by a command; once there is one, as long as no key was
   * pressed and the keyboard has not gone elsewhere by then.
   */
  focusFirst(): void {
    const { doc } = this.contentEl;
    const first = this.contentEl.find('.second-story-offer-ask');
    this.startedAt = first ? null : doc.activeElement;
    if (first) {
      first.focus();
      return;
    }
    const forget = (): void => {
      this.startedAt = null;
    };
    doc.addEventListener('keydown', forget, { capture: true, once: true });
  }

  private async refresh(): Promise<void> {
    const file = findFileInFront(this.app);
    const path = file?.path ?? null;
    this.turn += 1;
    const turn = this.turn;
    const gathered = path === null ? null : await gather(this.parts, path);
    if (turn !== this.turn) return;
    if (path !== this.path) this.forgetPlaces();
    this.file = file;
    this.path = path;
    this.gathered = gathered;
    this.draw();
  }

  private forgetPlaces(): void {
    this.shown.next = [];
    this.shown.heard = [];
    this.unfolded.clear();
    this.noting.clear();
  }

  private draw(): void {
    const { drawers, gathered } = this;
    if (!drawers) return;
    drawers.head(this.toHeadSignature(), (el) => {
      this.drawHead(el);
    });
    const offers = gathered?.guide.offers ?? [];
    const heard = keepPlaces(
      this.shown.heard,
      offers.filter((offer) => offer.heard).slice(0, HEARD_PLACES),
      HEARD_PLACES,
    );
    const next = keepPlaces(
      this.shown.next,
      offers.filter(
        (offer) =>
          !offer.heard && (gathered?.guide.phase !== 'story' || offer.pinned || offer.question.lens === 'story'),
      ),
      PLACES,
    );
    this.shown.heard = heard.map(({ question }) => question.id);
    this.shown.next = next.map(({ question }) => question.id);
    drawers.heard(
      `${this.path}\n${gathered?.guide.phase}\n${gathered?.subject.isTalk === true}\n${toSignature(heard)}`,
      (el) => {
        this.drawHeard(el, heard);
      },
    );
    drawers.next(`${this.path}\n${gathered?.guide.phase}\n${toSignature(next)}`, (el) => {
      this.drawNext(el, next);
    });
    drawers.whom(JSON.stringify([this.path, gathered?.guide.phase, gathered?.whom]), (el) => {
      this.drawWhom(el);
    });
    drawers.here(
      JSON.stringify([
        this.path,
        gathered?.here.map(({ answer }) => [answer.question, answer.line, answer.text === '']),
      ]),
      (el) => {
        this.drawHere(el);
      },
    );
    drawers.browse();
    if (this.startedAt !== null && next.length > 0) {
      if (this.startedAt === this.contentEl.doc.activeElement) this.contentEl.find('.second-story-offer-ask')?.focus();
      this.startedAt = null;
    }
  }

  private toHeadSignature(): string {
    const subject = this.gathered?.subject;
    return JSON.stringify([
      this.path,
      subject?.card.kind,
      subject?.incident?.path,
      subject?.person,
      subject && toConsentLine(subject.card),
      this.parts.memory.skipped(this.path ?? '').size,
      sayNotUnderstood(this.parts.atlas, this.path),
    ]);
  }

  private drawHead(el: HTMLElement): void {
    const subject = this.gathered?.subject;
    if (!subject) {
      if (drawDoors(el, this.parts)) return;
      el.createEl('p', { cls: 'second-story-questions-empty', text: this.path === null ? NO_NOTE : NOT_OURS });
      drawPanelActions(el, null, this.commands);
      return;
    }
    const { card, incident, person } = subject;
    el.createDiv({ cls: 'second-story-questions-kind', text: toKindRow(card.kind).label });
    el.createEl('h2', {
      cls: 'second-story-questions-title',
      text: person !== null && card.kind === 'interview' ? this.parts.atlas.titleOf(person) : card.title,
    });
    if (incident && incident.path !== card.path) {
      const line = el.createDiv({ cls: 'second-story-questions-about', text: 'about ' });
      line
        .createEl('button', {
          cls: 'second-story-questions-link',
          text: incident.title,
          attr: { type: 'button', 'data-key': 'incident' },
        })
        .addEventListener('click', () => {
          void openNote(this.app, incident.path);
        });
    }
    if (card.kind === 'interview') {
      const { words, settled } = toConsentLine(card);
      el.createEl('p', { cls: `second-story-questions-consent${settled ? '' : ' is-open'}`, text: words });
      if (isConsentOpen(card)) drawAgreed(el, this.parts, card.path);
    }
    drawPanelActions(el, subject, this.commands);
    drawNotUnderstood(el, this.parts, card.path);
    const skipped = this.parts.memory.skipped(card.path).size;
    if (skipped > 0) {
      const back = el.createEl('button', {
        cls: 'second-story-questions-link',
        text: skipped === 1 ? 'Bring back the skipped question' : `Bring back ${skipped} skipped questions`,
        attr: { type: 'button', 'data-key': 'unskip' },
      });
      back.addEventListener('click', () => {
        this.parts.memory.unskipAll(card.path);
        this.parts.asked.emit();
      });
    }
  }

  private drawHeard(el: HTMLElement, offers: readonly Offer[]): void {
    const listens =
      this.gathered?.subject.isTalk === true &&
      this.gathered.guide.phase === 'case' &&
      !this.gathered.subject.card.offRecord;
    el.toggleClass('is-away', !listens);
    if (!listens) return;
    el.createEl('h3', { text: 'Heard just now' });
    if (offers.length === 0)
      el.createEl('p', {
        cls: 'second-story-questions-empty',
        text: 'While you write, what is said brings its own questions here. Nothing else moves.',
      });
    const list = el.createEl('ol', { cls: 'second-story-offers' });
    for (const offer of offers) drawOffer(list, offer, 'heard', this.toActions());
  }

  private drawNext(el: HTMLElement, offers: readonly Offer[]): void {
    if (!this.gathered) return;
    el.createEl('h3', { text: PHASES[this.gathered.guide.phase] });
    if (offers.length === 0)
      el.createEl('p', {
        cls: 'second-story-questions-empty',
        text: 'Nothing more is on offer here. All questions are below.',
      });
    const list = el.createEl('ol', { cls: 'second-story-offers' });
    for (const offer of offers) drawOffer(list, offer, 'next', this.toActions());
    if (this.gathered.guide.phase !== 'story') return;
    const told = el.createEl('button', {
      cls: 'second-story-questions-told',
      text: TOLD,
      attr: { type: 'button', 'data-key': 'told' },
    });
    told.addEventListener('click', () => {
      this.parts.memory.keepTold(this.path ?? '');
      this.parts.asked.emit();
    });
  }

  private drawWhom(el: HTMLElement): void {
    const whom = this.gathered?.whom;
    if (this.gathered?.guide.phase === 'story' || !whom || (whom.people.length === 0 && whom.waiting === null)) return;
    el.createEl('h3', { text: 'Whom to talk to next' });
    if (whom.waiting !== null) el.createEl('p', { cls: 'second-story-questions-waiting', text: whom.waiting });
    const list = el.createEl('ul', { cls: 'second-story-whom' });
    for (const { node, title, reasons, reach } of whom.people) {
      const item = list.createEl('li');
      const name = item.createEl('button', {
        cls: 'second-story-questions-link',
        text: title,
        attr: { type: 'button', 'data-key': `whom:${node}` },
      });
      name.addEventListener('click', () => {
        void openNote(this.app, node).then((opened) => {
          if (!opened) tell(`There is no note about ${title} yet.`);
        });
      });
      const talk = item.createEl('button', {
        cls: 'second-story-whom-talk',
        text: 'Talk',
        attr: { type: 'button', 'aria-label': `Start an interview with ${title}`, 'data-key': `talk:${node}` },
      });
      talk.addEventListener('click', () => {
        this.commands.startInterview(this.gathered?.subject ?? null, title);
      });
      item.createDiv({ cls: 'second-story-whom-reasons', text: reasons.join(' · ') });
      if (reach !== null) item.createDiv({ cls: 'second-story-whom-reasons', text: `Reach: ${reach}` });
    }
  }

  private drawHere(el: HTMLElement): void {
    const here = this.gathered?.here ?? [];
    const path = this.path;
    if (here.length === 0 || path === null || this.gathered?.subject.card.offRecord === true) return;
    el.createEl('h3', { text: 'Asked in this note' });
    const list = el.createEl('ol', { cls: 'second-story-asked' });
    for (const { answer } of here) {
      const item = list.createEl('li', { cls: answer.text === '' ? 'is-open' : 'is-answered' });
      const button = item.createEl('button', {
        cls: 'second-story-questions-link',
        text: answer.question === '' ? answer.id : answer.question,
        attr: { type: 'button', 'data-key': `here:${answer.line}` },
      });
      button.addEventListener('click', () => {
        void openAtLine(this.app, path, answer.line);
      });
      if (answer.text === '') item.createSpan({ cls: 'second-story-asked-open', text: 'not answered yet' });
    }
  }

  private toActions(): OfferActions {
    const path = this.path ?? '';
    const { file } = this;
    return {
      ask: (id, text) => {
        this.ask(file, id, text);
      },
      skip: (id) => {
        this.parts.memory.skip(path, id);
        if (this.parts.pinned.current?.id === id) this.parts.pinned.current = null;
        this.say('Skipped.');
        this.parts.asked.emit();
      },
      copy: (text) => {
        void this.contentEl.win.navigator.clipboard.writeText(text).then(
          () => {
            this.say('Copied.');
          },
          () => {
            tell('The question could not be copied here. Select its words and copy them by hand.');
          },
        );
      },
      keepNote: (id, note) => {
        this.parts.memory.keepNote(path, id, note);
      },
      noteFor: (id) => this.parts.memory.noteFor(path, id),
      unfolded: this.unfolded,
      noting: this.noting,
    };
  }

  /** Asks in the note that was offered the question: where the sentence stands that brought it, else at the cursor. */
  private ask(file: TFile | null, id: string, text: string): void {
    if (file === null) {
      tell('Open the note in which the question shall be asked, or start an interview.');
      return;
    }
    const { parts } = this;
    const pinned = parts.pinned.current;
    const at = pinned?.id === id && pinned.place.file === file ? toPlaceOf(pinned.place) : toCursorPlace(parts, file);
    void askInNote(parts, { file, id, text, at }).then((done) => {
      if (done) this.say(`Asked: ${text}`);
    });
  }

  /** Says something to those who hear the panel. */
  say(words: string): void {
    this.said?.setText(words);
  }

  /** Up and down walk from question to question. */
  private move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const questions = this.contentEl.findAll('.second-story-offer-ask');
    const at = questions.findIndex((each) => each === event.target);
    const next = at === -1 ? undefined : questions[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    focusKey(this.contentEl, next.getAttribute('data-key') ?? '');
    next.scrollIntoView({ block: 'nearest' });
  }

  private toBrowseFacts(): BrowseFacts {
    const gathered = this.gathered;
    return {
      own: gathered?.own ?? [],
      asked: new Set(gathered?.here.map(({ answer }) => answer.id)),
      hidden: new Set(this.parts.settings.current().questionsHidden),
      names: gathered?.names ?? {},
    };
  }
}

function toSignature(offers: readonly Offer[]): string {
  return offers
    .map(({ question, text, because, elsewhere }) => `${question.id}|${text}|${because}|${elsewhere.join(',')}`)
    .join('\n');
}
