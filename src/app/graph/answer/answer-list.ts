import { addButton } from '../add-button';
import { setIcon, type HoverParent } from 'obsidian';
import { saysMore, toHeading, toLanes } from '../../../core/graph/show/answer-words';
import { toNotePath } from '../../../core/atlas/model/model';
import { toReasonWords, type Chain } from '../../../core/graph/walk/chain';
import { toContactLine, toDateWords, toPresence } from '../../../core/graph/show/presence';
import type { Evidence } from '../../../core/atlas/edges';
import type { Answer, Row } from '../../../core/graph/inquiry/answer';
import { toKind, toNodeTitle, type GraphModel } from '../../../core/atlas/model/model';
import { toPlaces } from './edge-evidence';
import type { GraphParts } from '../graph-parts';
import { drawNoteLink, type LinkedNote } from './note-link';
import { keepFocus } from '../../shell/redraw-part';
import { copyText } from './copy';
import { toMoment } from './moment';
import { drawQuotes } from './quotes';
import { toCounted, toNumberText } from '../../../core/text/in-words';

const MOST_CHAINS = 6;
/** What a lane shows before somebody asks for more. */
const FIRST_ROWS = 40;
const MORE_ROWS = 100;
/** The first rows show a sentence at once; the others when they are asked. */
const TOLD_ROWS = 12;
const MOST_TOLD = 2;

/** A node of the graph as a note to be drawn: an unwritten one keeps its name only. */
export function toLinkedNote(model: GraphModel, node: number): LinkedNote {
  const kind = toKind(model, node);
  return {
    node: toNotePath(model, node) ?? `?${node}`,
    title: toNodeTitle(model, node),
    kind: kind === 'other' ? null : kind,
  };
}

/**
 * How many rows of a lane a reader asked to see, by the lane's name: kept by whoever draws the list, so that it stays
 * long when it is drawn again.
 */
export type Listed = Map<string, number>;

/**
 * Draws an answer as text: its lanes as headings, each note with its last date and whether the person left, and the
 * ways that lead there, which open to their sentences. A long lane shows its first rows, says how many there are and
 * offers more.
 */
export function drawAnswerList(
  parent: HTMLElement,
  parts: GraphParts,
  model: GraphModel,
  answer: Answer,
  hoverParent: HoverParent,
  listed: Listed = new Map(),
): void {
  let drawn = 0;
  for (const { name, rows } of toLanes(answer)) {
    const section = parent.createEl('section', {
      cls: 'second-story-answer-lane',
      attr: { 'aria-label': toHeading(name) },
    });
    section.createEl('h3', { cls: 'second-story-answer-lane-name', text: toHeading(name) });
    const list = section.createEl('ul', { cls: 'second-story-answer-rows' });
    const draw = (from: number, to: number): void => {
      for (const row of rows.slice(from, to)) {
        drawRow(list, parts, model, row, hoverParent, drawn < TOLD_ROWS);
        drawn += 1;
      }
      if (rows.length > to)
        drawMore(section, name, to, rows.length, (until) => {
          listed.set(name, until);
          draw(to, until);
        });
    };
    draw(0, listed.get(name) ?? FIRST_ROWS);
  }
}

function drawMore(
  section: HTMLElement,
  name: string,
  shown: number,
  all: number,
  onMore: (until: number) => void,
): void {
  const step = Math.min(MORE_ROWS, all - shown);
  const line = section.createDiv({
    cls: 'second-story-graph-more',
    text: `${toNumberText(shown)} of ${toNumberText(all)} listed. `,
  });
  addButton(
    line,
    { text: `List ${step} more`, key: `list:${name}`, label: `List ${step} more: ${toHeading(name)}` },
    () => {
      const last = section.querySelector('li:last-child button');
      line.remove();
      onMore(shown + step);
      if (last?.instanceOf(HTMLElement) === true) last.focus({ preventScroll: true });
    },
  );
}

function drawRow(
  list: HTMLElement,
  parts: GraphParts,
  model: GraphModel,
  row: Row,
  hoverParent: HoverParent,
  open: boolean,
): void {
  const item = list.createEl('li', { cls: 'second-story-answer-row', attr: { 'data-node': String(row.node) } });
  const line = item.createDiv({ cls: 'second-story-connection-line' });
  drawNoteLink(line, parts, toLinkedNote(model, row.node), hoverParent);
  if (row.last !== null)
    line.createSpan({ cls: 'second-story-connection-date', text: toDateWords(model, row.node, row.last) });
  if (toKind(model, row.node) === 'person') drawContact(item, parts, model, row.node);
  else if (row.left) line.createSpan({ cls: 'second-story-left', text: 'no longer here' });
  if (saysMore(row)) item.createDiv({ cls: 'second-story-answer-reason', text: row.reason });
  // The strongest reason is the one that is open at first.
  const told = open ? row.chains.find((chain) => toTold(parts, model, chain).length > 0) : undefined;
  for (const chain of row.chains.slice(0, MOST_CHAINS))
    drawChain(item, parts, model, chain, { row: row.node, told: chain === told });
  const more = row.chains.slice(MOST_CHAINS);
  if (more.length === 0) return;
  const button = addButton(
    item,
    { cls: 'second-story-answer-more', text: `and ${toCounted(more.length, 'more way', 'more ways')}` },
    () => {
      keepFocus(item, () => {
        button.remove();
        for (const chain of more) drawChain(item, parts, model, chain, { row: row.node, told: false });
      });
    },
  );
}

/**
 * Draws one way through the graph as a clause that opens to where each of its steps is said. Open from the start, it
 * shows sentences only.
 */
export function drawChain(
  parent: HTMLElement,
  parts: GraphParts,
  model: GraphModel,
  chain: Chain,
  { row, told }: { readonly row: number; readonly told: boolean },
): void {
  const el = parent.createDiv({ cls: 'second-story-chain' });
  const button = addButton(el, { cls: 'second-story-chain-words', key: `chain:${chain.edges.join(',')}` }, () => {
    show(
      button.getAttribute('aria-expanded') !== 'true',
      chain.edges.flatMap((edge) => toPlaces(parts, model, edge)),
    );
  });
  const icon = button.createSpan({ cls: 'second-story-chain-icon', attr: { 'aria-hidden': 'true' } });
  button.createSpan({ text: toReasonWords(model, chain, row) });
  const quotes = el.createDiv({ cls: 'second-story-connection-quotes' });
  const show = (open: boolean, places: readonly Evidence[]): void => {
    button.setAttribute('aria-expanded', String(open));
    setIcon(icon, open ? 'chevron-down' : 'chevron-right');
    quotes.empty();
    if (open) void drawQuotes(quotes, parts, places);
  };
  show(told, told ? toTold(parts, model, chain) : []);
}

/** Whether somebody is here, how to reach them, and a press that takes both along. */
function drawContact(item: HTMLElement, parts: GraphParts, model: GraphModel, person: number): void {
  const moment = toMoment(parts.now());
  const { is, words, reach, clock } = toPresence(model, person, moment);
  if (words === '') return;
  const line = item.createDiv({ cls: 'second-story-contact' });
  line.createSpan({ cls: `second-story-contact-presence is-${is}`, text: words });
  if (reach !== null) line.createSpan({ cls: 'second-story-contact-reach', text: reach });
  if (clock !== null) line.createSpan({ cls: 'second-story-contact-clock', text: `${clock} there` });
  if (reach === null) return;
  const copy = addButton(
    line,
    {
      cls: 'clickable-icon',
      label: `Copy name and how to reach ${toNodeTitle(model, person)}`,
      key: `contact:${person}`,
      icon: 'copy',
    },
    () => {
      void copyText(copy, toContactLine(model, person, moment), 'Copied the name and how to reach them.');
    },
  );
}

/** The places of a way that are sentences, or a knowledge note that speaks for itself. */
function toTold(parts: GraphParts, model: GraphModel, chain: Chain): readonly Evidence[] {
  return chain.edges
    .flatMap((edge) => toPlaces(parts, model, edge))
    .filter(({ path, property }) => property === null || parts.atlas.card(path)?.kind === 'knowledge')
    .slice(0, MOST_TOLD);
}
