import { addButton } from '../add-button';
import { INQUIRIES, readQuestionId, toInquiry } from '../../../core/graph/ask/inquiries';
import type { Needs } from '../../../core/graph/ask/inquiry';
import { findNode } from '../../../core/atlas/model/model';
import { SHOWS, type Show } from '../../../core/graph/ask/state';
import type { GraphParts } from '../graph-parts';
import { NotePicker } from '../pick-note';
import { asksUnread } from '../../../core/graph/ask/read-incidents';
import { toDrawWords } from '../../../core/reading/draw';
import { keepMe } from '../../shell/me';
import type { Scenery, Session } from './session';

const SHOW_ROWS: Readonly<Record<Show, { readonly label: string; readonly icon: string }>> = {
  both: { label: 'Picture and table', icon: 'columns-2' },
  picture: { label: 'Picture only', icon: 'network' },
  table: { label: 'Table only', icon: 'list-tree' },
};

/** One more button of the bar. */
export interface Tool {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly act: (event: MouseEvent) => void;
  /** Whether there is anything for it to do now; always, when it does not say. */
  readonly can?: () => boolean;
}

/** Draws the question of a tab: which one, of what, who is away, on which day; and the buttons beside it. */
export function drawAskBar(
  el: HTMLElement,
  parts: GraphParts,
  session: Session,
  { state, model, told, filter }: Scenery,
  tools: readonly Tool[],
): void {
  const bar = el.createDiv({ cls: 'second-story-graph-bar' });
  const question = bar.createEl('select', {
    cls: 'dropdown second-story-graph-question',
    attr: { 'aria-label': 'Question', 'data-key': 'question' },
  });
  for (const { id, label } of INQUIRIES) question.createEl('option', { value: id, text: label });
  question.value = state.question;
  question.addEventListener('change', () => {
    const next = readQuestionId(question.value);
    if (next) session.ask({ question: next });
  });
  const inquiry = toInquiry(state.question);
  const { needs } = inquiry;
  drawSubjects(
    bar,
    parts,
    session,
    needs,
    state.subjects.findIndex((path) => findNode(model, path) === -1),
  );
  if (inquiry.offersAway || state.away.length > 0) drawAway(bar, parts, session);
  if (needs.date) drawDate(bar, session);
  if (inquiry.asksRead) drawLot(bar, parts, session);
  if (inquiry.asksRead || asksUnread(filter)) drawReader(bar, parts, session);
  const aside = bar.createDiv({ cls: 'second-story-graph-tools', attr: { role: 'toolbar', 'aria-label': 'Graph' } });
  drawShows(aside, session);
  for (const tool of tools) {
    addButton(
      aside,
      {
        cls: 'clickable-icon',
        label: tool.label,
        key: `tool:${tool.id}`,
        icon: tool.icon,
        attr: { 'aria-disabled': String(tool.can?.() === false) },
      },
      tool.act,
    );
  }
  el.toggleClass('is-waiting', told.missing !== null);
}

/** `lost` is the place of a note that is not in the graph: what is chosen takes its place. */
function drawSubjects(bar: HTMLElement, parts: GraphParts, session: Session, needs: Needs, lost: number): void {
  if (needs.most === 0) return;
  const { subjects } = session.state;
  const choose = ({ path }: { readonly path: string }): void => {
    session.ask({
      subjects:
        lost === -1
          ? [...subjects.slice(0, needs.most - 1), path]
          : subjects.map((each, at) => (at === lost ? path : each)),
    });
  };
  const pick = (): void => {
    new NotePicker(
      parts,
      needs.people ? 'Around which note?' : needs.choose,
      choose,
      needs.kinds.length > 0 ? needs.kinds : undefined,
    ).open();
  };
  subjects.slice(0, needs.most).forEach((path, at) => {
    drawChip(bar, parts.atlas.nameOf(path), 'Ask of something else', `subject:${at}`, () => {
      session.ask({ subjects: subjects.filter((_each, place) => place !== at) });
    });
  });
  if (subjects.length >= needs.most && needs.most > 1 && lost === -1) return;
  const isWaiting = lost !== -1 || subjects.length < needs.least;
  addButton(
    bar,
    {
      cls: isWaiting ? 'mod-cta' : '',
      text: toChooseWords(subjects.length, needs, lost),
      key: 'choose',
      attr: { title: needs.choose },
    },
    pick,
  );
}

function toChooseWords(chosen: number, { kinds, most, people }: Needs, lost: number): string {
  if (lost !== -1) return 'Choose another…';
  if (people && chosen === 0) return 'Around a note…';
  if (chosen === 0)
    return kinds.length === 1 ? `Choose ${kinds[0] === 'incident' ? 'an incident' : 'a person'}…` : 'Choose a note…';
  return most > 1 ? 'and a second note…' : 'Change…';
}

function drawAway(bar: HTMLElement, parts: GraphParts, session: Session): void {
  const { away } = session.state;
  for (const path of away)
    drawChip(bar, `${parts.atlas.nameOf(path)} is away`, 'Back again', `away:${path}`, () => {
      session.ask({ away: away.filter((each) => each !== path) });
    });
  addButton(
    bar,
    {
      cls: session.state.question === 'away' && away.length === 0 ? 'mod-cta' : '',
      text: away.length === 0 ? 'Somebody is away…' : 'and somebody else…',
      key: 'away',
    },
    () => {
      new NotePicker(
        parts,
        'Who is away?',
        ({ path }) => {
          session.ask({ away: [...new Set([...away, path])] });
        },
        ['person'],
      ).open();
    },
  );
}

/** Whose reading notes tell what is unread: one person's, who then reads on this device, or anybody's. */
function drawReader(bar: HTMLElement, parts: GraphParts, session: Session): void {
  const { reader } = session.state;
  const choose = (path: string): void => {
    if (path !== '') keepMe(parts.app, parts.atlas.titleOf(path));
    session.ask({ reader: path });
  };
  if (reader !== '')
    drawChip(bar, `${parts.atlas.nameOf(reader)} reads`, 'Count what anybody has read', 'reader', () => {
      choose('');
    });
  addButton(bar, { text: reader === '' ? 'Who reads? Anybody…' : 'Change reader…', key: 'choose-reader' }, () => {
    new NotePicker(
      parts,
      'Who reads here? Their reading notes say what is read',
      ({ path }) => {
        choose(path);
      },
      ['person'],
    ).open();
  });
}

/** What to read may be drawn by lot, for a group and a day. */
function drawLot(bar: HTMLElement, parts: GraphParts, session: Session): void {
  const { draw } = session.state;
  if (draw !== '')
    drawChip(bar, `Drawn for ${draw}`, 'Take the nearest instead', 'draw', () => {
      session.ask({ draw: '' });
    });
  addButton(bar, { text: draw === '' ? 'Draw for a group…' : 'Draw anew…', key: 'choose-draw' }, () => {
    parts.handoffs.askForDraw.offer({
      onDraw: (wish) => {
        session.ask({ draw: toDrawWords(wish) });
      },
    });
  });
}

function drawDate(bar: HTMLElement, session: Session): void {
  const input = bar.createEl('input', {
    type: 'date',
    value: session.state.date,
    attr: { 'aria-label': 'Written down by', 'data-key': 'date' },
  });
  input.addEventListener('change', () => {
    session.ask({ date: input.value });
  });
}

function drawShows(bar: HTMLElement, session: Session): void {
  for (const show of SHOWS) {
    const { label, icon } = SHOW_ROWS[show];
    const button = addButton(
      bar,
      {
        cls: 'clickable-icon',
        label: label,
        key: `show:${show}`,
        icon: icon,
        attr: { 'aria-pressed': String(session.state.show === show) },
      },
      () => {
        session.ask({ show });
      },
    );
    button.toggleClass('is-active', session.state.show === show);
  }
}

/** Draws a chip with a button that takes it away. */
export function drawChip(
  parent: HTMLElement,
  text: string,
  remove: string,
  key: string,
  onRemove: () => void,
): HTMLElement {
  const chip = parent.createSpan({ cls: 'second-story-chip' });
  chip.createSpan({ cls: 'second-story-chip-text', text });
  addButton(chip, { cls: 'second-story-chip-remove', label: `${remove}: ${text}`, key: key, icon: 'x' }, onRemove);
  return chip;
}
