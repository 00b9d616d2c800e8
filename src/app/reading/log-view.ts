import type { TFile, WorkspaceLeaf } from 'obsidian';
import { addReply, type QuestionState, type ReplyKind } from '../../core/notes/reading-note';
import { findUnclearPassages, isOpen, toQuestionLog, type LoggedQuestion } from '../../core/reading/question-log';
import type { NoteCard } from '../../core/notes/card';
import { findReadings } from '../../core/reading/readings';
import { toHeadingLink } from '../../core/text/edit/escape-markdown';
import { openAtLine } from '../shell/open';
import { tell } from '../shell/tell';
import { listOpenPaths } from '../vault/open-editor';
import { readReadings } from './gather';
import { drawGate, MainView, readsWithout, type Shown } from './main-view';
import { toLinkText } from '../shell/link-text';
import { isStillThere, writeToMine } from './my-reading';
import { drawButton, drawSaid } from './draw-button';
import { pick } from './pick';
import { drawAside } from './draw-aside';
import type { ReadingParts } from './reading-parts';
import { findMyNote } from './who-reads';

/** The type under which the workspace remembers the question log. */
export const LOG_VIEW = 'second-story-question-log';

const NAME = 'Readers’ questions';
/** How many open questions of the vault are drawn at once, and how many incidents are read at a time to find them. */
const MOST = 60;
const STEP = 25;
const NONE = 'No reader has asked anything about this incident yet.';
const NONE_OPEN = 'No reader’s question is open in this vault.';
const NO_ID =
  'This question has no block id that a reply could link to. Whoever asked it can give it one: write the question ' +
  'again from the reading pane.';
const EXPLAIN =
  'In the order of the text. Whoever was there can say with one press that a question is basic, good, answered ' +
  'somewhere, or that nobody knows; the reply goes into a reading note of their own.';
const UNCLEAR = 'Where the text is not yet understood';
const SAYS: Readonly<Record<ReplyKind, string>> = {
  basic: 'Basic',
  good: 'Good question',
  'nobody-knows': 'Nobody knows',
  answered: 'Answered',
};
const STATES: Readonly<Record<QuestionState, string>> = { ...SAYS, open: 'Waits for a reply' };

/** The open questions of an incident as they were read, and the cards and names that they were read of. */
interface KnownLog {
  readonly of: readonly (NoteCard | string | null)[];
  readonly log: readonly LoggedQuestion[];
}

/** The questions that readers left about one incident, or, without one, all that are open in the vault. */
export class LogView extends MainView {
  private readonly logs = new Map<string, KnownLog>();
  private most = MOST;

  constructor(leaf: WorkspaceLeaf, parts: ReadingParts) {
    super(leaf, parts, 'second-story-log');
    this.icon = 'messages-square';
  }

  override getViewType(): string {
    return LOG_VIEW;
  }

  override getDisplayText(): string {
    return this.incident === '' ? 'Open questions' : `${NAME}: ${this.parts.atlas.titleOf(this.incident)}`;
  }

  protected override async gather(): Promise<Shown> {
    const { atlas } = this.parts;
    if (this.incident === '') return this.gatherVault();
    const [text, readings] = await Promise.all([
      this.parts.readText(this.incident),
      readReadings(this.parts, this.incident),
    ]);
    const log = toQuestionLog(atlas.titleOf(this.incident), text ?? '', readings);
    const me = findMyNote(this.parts)?.path ?? null;
    const wrote = readings.some(({ reader, remarks }) => me !== null && reader === me && remarks.length > 0);
    const wasThere = me !== null && readings.some(({ reader, distance }) => reader === me && distance === 'was there');
    const shows = wrote || wasThere || this.tookPart(me) || readsWithout(this.parts, this.incident);
    return {
      signature: JSON.stringify([log, shows, me]),
      draw: (el) => {
        el.createEl('h2', { text: atlas.titleOf(this.incident) });
        if (!shows) drawGate(el, this.parts, this.incident);
        else this.drawLog(el, log);
      },
    };
  }

  /** Somebody who was there answers: that they have not read it with fresh eyes does not matter. */
  private tookPart(me: string | null): boolean {
    return this.parts.atlas
      .edgesFrom(this.incident)
      .some(({ to, relation }) => to === me && /^incident\.(?:responders|called-in|authors)$/.test(relation.id));
  }

  private async gatherVault(): Promise<Shown> {
    const incidents = this.parts.atlas.ofKind('incident');
    const edited = listOpenPaths(this.app);
    const open: { readonly path: string; readonly title: string; readonly log: readonly LoggedQuestion[] }[] = [];
    let count = 0;
    for (let at = 0; at < incidents.length && count <= this.most; at += STEP) {
      const step = incidents.slice(at, at + STEP);
      const logs = await Promise.all(step.map((card) => this.readOpen(card, edited)));
      for (const [place, { path, title }] of step.entries()) {
        const log = logs[place] ?? [];
        if (log.length > 0) open.push({ path, title, log });
        count += log.length;
      }
    }
    return {
      signature: JSON.stringify([open, this.most]),
      draw: (el) => {
        let left = this.most;
        el.createEl('h2', { text: 'Open questions' });
        if (open.length === 0) drawAside(el, NONE_OPEN);
        for (const { path, title, log } of open) {
          if (left <= 0) break;
          el.createEl('h3', { text: title });
          this.drawQuestions(el, path, log.slice(0, left));
          left -= log.length;
        }
        if (count > this.most)
          drawButton(el, 'Show more', 'more', () => {
            this.most += MOST;
            this.ask();
          });
      },
    };
  }

  /** The open questions of one incident; the same as before while its note and its readings are the same. */
  private async readOpen(incident: NoteCard, edited: ReadonlySet<string>): Promise<readonly LoggedQuestion[]> {
    const { atlas } = this.parts;
    const { path, title } = incident;
    const readings = findReadings(atlas, path);
    if (readings.length === 0) return [];
    const of = [incident, ...readings.flatMap((each) => [atlas.card(each.path), each.who])];
    const isEdited = edited.has(path) || readings.some((each) => edited.has(each.path));
    const before = this.logs.get(path);
    if (!isEdited && before?.of.length === of.length && before.of.every((each, at) => each === of[at]))
      return before.log;
    const [text, read] = await Promise.all([this.parts.readText(path), readReadings(this.parts, path)]);
    const log = text === null ? [] : toQuestionLog(title, text, read).filter(isOpen);
    this.logs.set(path, { of, log });
    return log;
  }

  private drawLog(el: HTMLElement, log: readonly LoggedQuestion[]): void {
    drawAside(el, log.length === 0 ? NONE : EXPLAIN);
    this.drawQuestions(el, this.incident, log);
    const unclear = findUnclearPassages(log);
    if (unclear.length === 0) return;
    el.createEl('h3', { text: UNCLEAR });
    const list = el.createEl('ul', { cls: 'second-story-reading-remarks' });
    for (const { quote, line, questions } of unclear) {
      const item = list.createEl('li');
      drawSaid(
        item,
        `“${quote}”`,
        `unclear:${line}:${quote}`,
        () => void openAtLine(this.app, this.incident, line, 'tab'),
      );
      for (const { words } of questions) item.createDiv({ cls: 'second-story-reading-about', text: words });
    }
  }

  private drawQuestions(el: HTMLElement, incident: string, log: readonly LoggedQuestion[]): void {
    const list = el.createEl('ol', { cls: 'second-story-log-questions' });
    for (const question of log) this.drawQuestion(list.createEl('li'), incident, question);
  }

  private drawQuestion(item: HTMLElement, incident: string, question: LoggedQuestion): void {
    const { who, words, quote, place, path, line, link, state, replies } = question;
    drawSaid(item, words, `asked:${path}:${line}`, () => void openAtLine(this.app, path, line, 'tab'));
    item.createSpan({ cls: 'second-story-log-state', text: STATES[state] });
    const about = item.createDiv({ cls: 'second-story-reading-about' });
    about.createSpan({ text: `${who}. ` });
    if (place === 'gone') about.createSpan({ text: `“${quote}” is no longer in the text in these words.` });
    else if (place !== 'nowhere')
      drawSaid(about, `“${quote}”`, `about:${path}:${line}`, () => {
        if (typeof place === 'string') void this.app.workspace.openLinkText(link, path, 'tab');
        else void openAtLine(this.app, incident, place.line, 'tab');
      });
    for (const reply of replies) {
      const told = item.createDiv({ cls: 'second-story-log-reply' });
      told.createSpan({ text: `${reply.who}: ${SAYS[reply.reply]}${reply.words === '' ? '' : `. ${reply.words}`} ` });
      if (reply.link !== '')
        drawSaid(
          told,
          reply.link,
          `reply:${reply.path}:${reply.line}`,
          () => void this.app.workspace.openLinkText(reply.link, reply.path, 'tab'),
        );
    }
    this.drawReplies(item, incident, question);
  }

  private drawReplies(item: HTMLElement, incident: string, question: LoggedQuestion): void {
    const tools = item.createDiv({
      cls: 'second-story-reading-tools',
      attr: { role: 'group', 'aria-label': `Reply to “${question.words}”` },
    });
    const about: About = {
      incident: this.app.vault.getFileByPath(incident),
      note: this.app.vault.getFileByPath(question.path),
    };
    for (const reply of ['basic', 'good', 'nobody-knows'] as const)
      drawButton(tools, SAYS[reply], `${reply}:${question.path}:${question.line}`, () => {
        this.reply(about, question, reply, '');
      });
    drawButton(tools, 'Answered in…', `answered:${question.path}:${question.line}`, () => {
      pick(
        this.app,
        { asks: 'Where is it answered?', items: listPlaces(this.parts, incident), say: ({ words }) => words },
        ({ file, subpath }) => {
          if (isStillThere(this.parts, file))
            this.reply(about, question, 'answered', `${toLinkText(this.parts.app, file.path)}${subpath}`);
        },
      );
    });
  }

  private reply({ incident, note }: About, { id }: LoggedQuestion, reply: ReplyKind, link: string): void {
    if (id === null) tell(NO_ID);
    else if (isStillThere(this.parts, note))
      writeToMine(this.parts, incident, (text) =>
        addReply(text, { note: toLinkText(this.parts.app, note.path), id, reply, words: '', link }),
      );
  }
}

/** The incident that a question is about, and the note it stands in, as they were when it was shown. */
interface About {
  readonly incident: TFile | null;
  readonly note: TFile | null;
}

interface AnswerPlace {
  readonly words: string;
  readonly file: TFile | null;
  readonly subpath: string;
}

/** Where a question may be answered: a section of the incident first, then any note of ours. */
function listPlaces({ app, atlas }: ReadingParts, incident: string): readonly AnswerPlace[] {
  return [
    ...(atlas.card(incident)?.headings ?? []).map((heading) => ({
      words: `${heading}, in this incident`,
      file: app.vault.getFileByPath(incident),
      subpath: `#${toHeadingLink(heading)}`,
    })),
    ...atlas
      .all()
      .filter(({ kind }) => kind !== 'reading')
      .map(({ path, title }) => ({ words: title, file: app.vault.getFileByPath(path), subpath: '' })),
  ];
}
