import { addButton } from '../add-button';
import { toDayText } from '../../../core/atlas/model/day';
import { toHistogram } from '../../../core/graph/inquiry/by-date';
import { readFilter } from '../../../core/graph/filter/parse';
import { toFilterText } from '../../../core/graph/filter/print';
import { NO_FILTER, toTopClauses, withClause } from '../../../core/graph/filter/tree';
import type { Scenery, Session } from './session';
import { toCounted } from '../../../core/text/in-words';

const MOST_BARS = 72;

interface Bar {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/**
 * Draws incidents by month as bars. A press asks what was written down by the end of that month; in every other
 * question it filters to that time. Arrow keys go from bar to bar; each says its month and how many.
 */
export function drawTimeStrip(el: HTMLElement, session: Session, { model, state, filter }: Scenery): void {
  const { months, undated } = toHistogram(model);
  if (months.length < 2) return;
  const bars = toBars(months);
  const most = Math.max(...bars.map(({ count }) => count));
  const strip = el.createDiv({
    cls: 'second-story-graph-time',
    attr: { role: 'group', 'aria-label': 'Incidents by time' },
  });
  strip.createDiv({
    cls: 'second-story-graph-time-head',
    text:
      `Incidents a ${toUnit(months.length)}. Press one to ` +
      `${state.question === 'by-date' ? 'see what was written down by its end' : 'filter to it'}.`,
  });
  const list = strip.createDiv({ cls: 'second-story-graph-time-bars' });
  bars.forEach((bar, at) => {
    const words = bar.from === bar.to ? bar.from : `${bar.from} to ${bar.to}`;
    const button = addButton(
      list,
      {
        cls: 'second-story-graph-time-bar',
        label: `${words}: ${toCounted(bar.count, 'incident', 'incidents')}`,
        key: `time:${bar.from}`,
        attr: { tabindex: at === 0 ? '0' : '-1', title: `${words}: ${bar.count}` },
      },
      () => {
        press(session, state.question === 'by-date', bar, toFilterText(filter));
      },
    );
    button
      .createSpan({ cls: 'second-story-graph-time-fill' })
      .setCssProps({ '--second-story-share': String(most === 0 ? 0 : bar.count / most) });
    button.toggleClass(
      'is-after',
      state.question === 'by-date' && state.date !== '' && bar.from > state.date.slice(0, 7),
    );
    button.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      const next = list.children[at + step];
      if (step === 0 || !next?.instanceOf(HTMLElement)) return;
      event.preventDefault();
      next.focus();
    });
  });
  const ends = strip.createDiv({ cls: 'second-story-graph-time-ends' });
  ends.createSpan({ text: bars[0]?.from ?? '' });
  if (undated > 0) ends.createSpan({ text: `${undated} without a date` });
  ends.createSpan({ text: bars[bars.length - 1]?.to ?? '' });
}

/** How long the time of one bar is, in words. */
function toUnit(months: number): string {
  const size = Math.ceil(months / MOST_BARS);
  return size === 1 ? 'month' : `span of ${size} months`;
}

function press(session: Session, byDate: boolean, bar: Bar, text: string): void {
  const end = toNextMonth(bar.to);
  if (byDate) {
    session.ask({ date: toLastDay(bar.to) });
    return;
  }
  const rest = toTopClauses(readFilter(text).filter)
    .filter(({ is }) => is !== 'after' && is !== 'before')
    .reduce(withClause, NO_FILTER);
  const same = text.includes(`after:${bar.from} before:${end}`);
  session.ask({
    filter: same
      ? toFilterText(rest)
      : toFilterText(withClause(withClause(rest, { is: 'after', date: bar.from }), { is: 'before', date: end })),
  });
}

function toBars(months: readonly { readonly month: string; readonly count: number }[]): readonly Bar[] {
  const size = Math.ceil(months.length / MOST_BARS);
  const bars: Bar[] = [];
  for (let at = 0; at < months.length; at += size) {
    const part = months.slice(at, at + size);
    bars.push({
      from: part[0]?.month ?? '',
      to: part[part.length - 1]?.month ?? '',
      count: part.reduce((sum, { count }) => sum + count, 0),
    });
  }
  return bars;
}

function toNextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function toLastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return toDayText(Math.floor(Date.UTC(year, number, 0) / 86_400_000));
}
