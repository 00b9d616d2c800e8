import { setIcon } from 'obsidian';
import { QUESTIONS } from '../../../core/graph/inquiry/answer';
import { NEEDS, type Needs } from '../../../core/graph/needs';
import { SHOWS, type Show } from '../../../core/graph/state';
import type { GraphParts } from '../graph-parts';
import { NotePicker } from '../pick-note';
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
}

/** Draws the question of a tab: which one, of what, who is away, on which day; and the buttons beside it. */
export function drawAskBar(el: HTMLElement, parts: GraphParts, session: Session, { state, told }: Scenery, tools: readonly Tool[]): void {
  const bar = el.createDiv({ cls: 'second-story-graph-bar' });
  const question = bar.createEl('select', { cls: 'dropdown second-story-graph-question', attr: { 'aria-label': 'Question', 'data-key': 'question' } });
  for (const { id, label } of QUESTIONS) question.createEl('option', { value: id, text: label });
  question.value = state.question;
  question.addEventListener('change', () => {
    const next = QUESTIONS.find(({ id }) => id === question.value)?.id;
    if (next) session.ask({ question: next });
  });
  const needs = NEEDS[state.question];
  drawSubjects(bar, parts, session, needs);
  if (needs.people || state.away.length > 0 || state.question === 'who-knows') drawAway(bar, parts, session);
  if (needs.date) drawDate(bar, session);
  const aside = bar.createDiv({ cls: 'second-story-graph-tools', attr: { role: 'toolbar', 'aria-label': 'Graph' } });
  drawShows(aside, session);
  for (const tool of tools) {
    const button = aside.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': tool.label, 'data-key': `tool:${tool.id}` } });
    setIcon(button, tool.icon);
    button.addEventListener('click', tool.act);
  }
  el.toggleClass('is-waiting', told.missing !== null);
}

function drawSubjects(bar: HTMLElement, parts: GraphParts, session: Session, needs: Needs): void {
  if (needs.most === 0) return;
  const { subjects } = session.state;
  const pick = (): void => {
    const picker = new NotePicker(parts, needs.choose, ({ path }) => { session.ask({ subjects: [...subjects.slice(0, needs.most - 1), path] }); }, needs.kinds.length > 0 ? needs.kinds : undefined);
    picker.open();
  };
  subjects.slice(0, needs.most).forEach((path, at) => {
    drawChip(bar, parts.atlas.titleOf(path), 'Ask of something else', `subject:${at}`, () => { session.ask({ subjects: subjects.filter((_each, place) => place !== at) }); });
  });
  if (subjects.length >= needs.most && needs.most > 1) return;
  const label = subjects.length === 0 ? (needs.kinds.length === 1 ? `Choose ${needs.kinds[0] === 'incident' ? 'an incident' : 'a person'}…` : 'Choose a note…') : needs.most > 1 ? 'and…' : 'Change…';
  const button = bar.createEl('button', { cls: subjects.length < needs.least ? 'mod-cta' : '', text: label, attr: { type: 'button', 'data-key': 'choose', title: needs.choose } });
  button.addEventListener('click', pick);
}

function drawAway(bar: HTMLElement, parts: GraphParts, session: Session): void {
  const { away } = session.state;
  for (const path of away) drawChip(bar, `${parts.atlas.titleOf(path)} is away`, 'Back again', `away:${path}`, () => { session.ask({ away: away.filter((each) => each !== path) }); });
  const button = bar.createEl('button', { cls: session.state.question === 'away' && away.length === 0 ? 'mod-cta' : '', text: away.length === 0 ? 'Somebody is away…' : 'and…', attr: { type: 'button', 'data-key': 'away' } });
  button.addEventListener('click', () => {
    new NotePicker(parts, 'Who is away?', ({ path }) => { session.ask({ away: [...new Set([...away, path])] }); }, ['person']).open();
  });
}

function drawDate(bar: HTMLElement, session: Session): void {
  const input = bar.createEl('input', { type: 'date', value: session.state.date, attr: { 'aria-label': 'Written down by', 'data-key': 'date' } });
  input.addEventListener('change', () => { session.ask({ date: input.value }); });
}

function drawShows(bar: HTMLElement, session: Session): void {
  for (const show of SHOWS) {
    const { label, icon } = SHOW_ROWS[show];
    const button = bar.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': label, 'aria-pressed': String(session.state.show === show), 'data-key': `show:${show}` } });
    button.toggleClass('is-active', session.state.show === show);
    setIcon(button, icon);
    button.addEventListener('click', () => { session.ask({ show }); });
  }
}

/** Draws a chip with a button that takes it away. */
export function drawChip(parent: HTMLElement, text: string, remove: string, key: string, onRemove: () => void): HTMLElement {
  const chip = parent.createSpan({ cls: 'second-story-chip' });
  chip.createSpan({ cls: 'second-story-chip-text', text });
  const button = chip.createEl('button', { cls: 'second-story-chip-remove', attr: { type: 'button', 'aria-label': `${remove}: ${text}`, 'data-key': key } });
  setIcon(button, 'x');
  button.addEventListener('click', onRemove);
  return chip;
}
