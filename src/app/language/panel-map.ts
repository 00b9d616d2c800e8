import type { SectionMap } from '../../core/language/survey';
import { drawMore, type Shown } from './panel-list';

const MAP = 'Where it explains and where it tells';
const BEGINNING = 'Before the first heading';
const MOST_DOTS = 30;
const FIRST_SECTIONS = 40;

/** What a press in the map does. */
export interface MapActions {
  readonly open: (section: SectionMap) => void;
  /** Called after more sections were asked for. */
  readonly redraw: () => void;
}

/** Draws the two-colour map of a note: a button for each section, with a dot for each phrase in it. */
export function drawMap(
  el: HTMLElement,
  key: string,
  sections: readonly SectionMap[],
  shown: Shown,
  actions: MapActions,
): void {
  if (sections.length === 0) return;
  const map = el.createDiv({ cls: 'second-story-map', attr: { role: 'group', 'aria-label': MAP } });
  const drawn = sections.slice(0, shown.count(key, FIRST_SECTIONS));
  for (const [number, section] of drawn.entries()) drawSection(map, section, `map-${String(number)}`, actions);
  if (drawn.length < sections.length)
    drawMore(map, 'more-map', 'Show more sections', () => {
      shown.widen(key, FIRST_SECTIONS);
      actions.redraw();
    });
}

function drawSection(map: HTMLElement, section: SectionMap, key: string, actions: MapActions): void {
  const name = section.heading === '' ? BEGINNING : section.heading;
  const explains = section.marks.includes('closing');
  const tells = section.marks.includes('opening');
  const says =
    explains || tells
      ? `${explains ? 'explains' : ''}${explains && tells ? ' and ' : ''}${tells ? 'tells' : ''}`
      : 'no marks';
  const button = map.createEl('button', {
    cls: 'second-story-map-section',
    attr: { type: 'button', 'aria-label': `${name}: ${says}`, 'data-key': key },
  });
  button.createSpan({ cls: 'second-story-map-name', text: name });
  const dots = button.createSpan({ cls: 'second-story-map-dots', attr: { 'aria-hidden': 'true' } });
  for (const mark of section.marks.slice(0, MOST_DOTS)) dots.createSpan({ cls: `second-story-map-dot is-${mark}` });
  button.addEventListener('click', () => {
    actions.open(section);
  });
}
