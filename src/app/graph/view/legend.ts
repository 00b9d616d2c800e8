import { addButton } from '../add-button';
import { toKindRow } from '../../../core/notes/kind';
import { toMembers } from '../../../core/atlas/model/bits';
import { GRAPH_KINDS, type GraphKind } from '../../../core/atlas/model/facts';
import { toFilterText } from '../../../core/graph/filter/print';
import { LINE_DASHES, LINE_LOOKS } from '../../../core/graph/drawing/drawing';
import { LINE_WORDS, isolateKind, toggleKind, toLegend } from '../../../core/graph/show/legend';
import { toMoreDrawn, type Told } from '../../../core/graph/ask/answer-state';
import { toShape, toSvgPath } from '../../../core/graph/show/shapes';
import type { Scenery, Session } from './session';
import { toNumberText } from '../../../core/text/in-words';

const HINTS = { on: 'Shown. Press to hide them, with Alt to show only these.', off: 'Hidden. Press to show them.' };

/**
 * Draws the legend, which is the filter: shape, colour, name and count of each kind; a press hides or shows it, with
 * Alt it alone stays.
 */
export function drawLegend(el: HTMLElement, session: Session, { state, model, filter, told }: Scenery): void {
  const list = el.createEl('ul', {
    cls: 'second-story-graph-legend',
    attr: { 'aria-label': 'Kinds of notes and lines' },
  });
  for (const { kind, count, all, off } of toLegend(
    model,
    told.nodes,
    filter,
    told.more > 0 && told.filtered && state.question === 'everything' ? toMembers(told.filtered.nodes) : told.nodes,
  )) {
    const name = toPlural(kind);
    const button = addButton(
      list.createEl('li'),
      {
        cls: 'second-story-graph-legend-kind',
        key: `kind:${kind}`,
        attr: { 'aria-pressed': String(!off), title: off ? HINTS.off : HINTS.on },
      },
      (event) => {
        session.ask({ filter: toFilterText(event.altKey ? isolateKind(filter, kind) : toggleKind(filter, kind)) });
      },
    );
    drawShape(button, kind);
    button.createSpan({ text: `${name} ` });
    button.createSpan({ cls: 'second-story-graph-legend-count', text: off ? 'hidden' : toAmount(count, all) });
  }
  for (const look of LINE_LOOKS) {
    if (told.plan?.ties.some((tie) => tie.look === look) !== true) continue;
    const item = list.createEl('li', { cls: 'second-story-graph-legend-line' });
    const svg = item.createSvg('svg', {
      cls: 'second-story-graph-line',
      attr: { viewBox: '0 0 26 8', 'aria-hidden': 'true' },
    });
    svg.createSvg('path', { attr: { d: 'M0 4H26', 'stroke-dasharray': LINE_DASHES[look].join(' ') || 'none' } });
    item.createSpan({ text: LINE_WORDS[look] });
  }
  if (told.more > 0) drawMore(list.createEl('li'), session, told);
}

/** What is not drawn, as a thing that can be pressed like any other on the picture. */
function drawMore(item: HTMLElement, session: Session, { nodes, more }: Told): void {
  const step = toNumberText(toMoreDrawn(nodes.length, more));
  const text = `+${toNumberText(more)} more`;
  addButton(
    item,
    {
      cls: 'second-story-graph-legend-more',
      text,
      key: 'legend:more',
      label: `${text}. Draw ${step} of them`,
      attr: { title: `Not drawn yet. Press to draw ${step} of them.` },
    },
    () => {
      session.widen(false);
    },
  );
}

function toAmount(count: number, all: number): string {
  return all > count ? `${toNumberText(count)} of ${toNumberText(all)}` : toNumberText(count);
}

/** Draws the shape of a kind, in its colour, as the picture does. */
export function drawShape(parent: HTMLElement, kind: GraphKind): void {
  const svg = parent.createSvg('svg', {
    cls: 'second-story-graph-shape',
    attr: { viewBox: '0 0 20 20', 'aria-hidden': 'true', 'data-kind': kind },
  });
  svg.createSvg('path', { attr: { d: toSvgPath(toShape(GRAPH_KINDS.indexOf(kind)), 10, 10, 7) } });
}

function toPlural(kind: GraphKind): string {
  return kind === 'other' ? 'Other notes' : toKindRow(kind).plural;
}
