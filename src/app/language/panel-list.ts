import type { Sighting } from '../../core/language/survey';
import { toLook } from './look';

const MORE = 'Show more';
const FIRST = 20;
const NEXT = 100;

/** A finding as the panel lists it; `name` is its note's, where several notes are listed together. */
export interface ListedItem {
  readonly path: string;
  readonly name: string | null;
  readonly sighting: Sighting;
  readonly line: number;
}

/** A group of the panel: the first of its items, and whether there are more. */
export interface ListedGroup {
  readonly key: string;
  readonly title: string;
  readonly does: string;
  readonly items: readonly ListedItem[];
  readonly hasMore: boolean;
}

/**
 * How much of each list is shown, and which groups somebody folded: a huge note draws no more than a small one until it
 * is asked to.
 */
export interface Shown {
  /** How many items of a list are drawn; `first` of them until somebody asks for more. */
  readonly count: (key: string, first?: number) => number;
  readonly widen: (key: string, first?: number) => void;
  readonly isFolded: (key: string) => boolean;
  readonly fold: (key: string, folded: boolean) => void;
}

/** Nothing widened, nothing folded. */
export function createShown(): Shown {
  const counts = new Map<string, number>();
  const folded = new Set<string>();
  const count = (key: string, first = FIRST): number => counts.get(key) ?? first;
  return {
    count,
    widen: (key, first) => {
      counts.set(key, count(key, first) + NEXT);
    },
    isFolded: (key) => folded.has(key),
    fold: (key, isFolded) => {
      if (isFolded) folded.add(key);
      else folded.delete(key);
    },
  };
}

/** What a press in the list does. */
export interface ListActions {
  readonly open: (item: ListedItem) => void;
  /** Called after more of a list was asked for. */
  readonly redraw: () => void;
}

/** Draws one group with its items as buttons, and a button for more of them. */
export function drawGroup(el: HTMLElement, group: ListedGroup, shown: Shown, actions: ListActions): void {
  const box = el.createEl('details', { cls: 'second-story-language-group' });
  box.open = !shown.isFolded(group.key);
  box.addEventListener('toggle', () => {
    shown.fold(group.key, !box.open);
  });
  const summary = box.createEl('summary', { attr: { 'data-key': `group-${group.key}` } });
  summary.createSpan({ cls: 'second-story-language-title', text: group.title });
  box.createEl('p', { cls: 'second-story-language-does', text: group.does });
  const list = box.createEl('ul', { cls: 'second-story-language-list' });
  for (const item of group.items) drawItem(list, item, actions);
  if (group.hasMore)
    drawMore(box, `more-${group.key}`, `${MORE} of “${group.title}”`, () => {
      shown.widen(group.key);
      actions.redraw();
    });
}

/** Draws the button that asks for more of a list. */
export function drawMore(el: HTMLElement, key: string, label: string, press: () => void): void {
  el.createEl('button', {
    cls: 'second-story-language-more',
    text: MORE,
    attr: { type: 'button', 'data-key': key, 'aria-label': label },
  }).addEventListener('click', press);
}

function drawItem(list: HTMLElement, item: ListedItem, actions: ListActions): void {
  const { path, name, sighting } = item;
  const button = list.createEl('li').createEl('button', {
    cls: `second-story-language-item is-${sighting.state}`,
    attr: { type: 'button', 'data-key': `${path}-${String(sighting.from)}-${sighting.ruleId}` },
  });
  if (name !== null) button.createSpan({ cls: 'second-story-language-note', text: name });
  drawSentence(button, sighting);
  if (sighting.state !== 'open')
    button.createSpan({ cls: 'second-story-language-state', text: sighting.state === 'settled' ? 'answered' : 'kept' });
  button.addEventListener('click', () => {
    actions.open(item);
  });
}

/** The sentence, with its phrase marked as in the note. */
function drawSentence(el: HTMLElement, sighting: Sighting): void {
  const words = el.createSpan({ cls: 'second-story-language-sentence' });
  const at = sighting.sentence.indexOf(sighting.phrase);
  if (at === -1) {
    words.setText(sighting.sentence);
    return;
  }
  words.appendText(sighting.sentence.slice(0, at));
  words.createSpan({ cls: toLook(sighting), text: sighting.phrase });
  words.appendText(sighting.sentence.slice(at + sighting.phrase.length));
}
