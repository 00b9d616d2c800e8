import type { Coordinates } from '../../../../src/core/graph/layout/pivot-mds';
import { createLayout, type LayoutStart } from '../../../../src/core/graph/layout/layout';
import type { LayoutLinks } from '../../../../src/core/graph/layout/links';

/** A layout brought to rest in one go. */
export function toRestingPlaces(links: LayoutLinks, start: LayoutStart = {}): Coordinates {
  const layout = createLayout(links, start);
  layout.advance(() => false);
  return { x: layout.x, y: layout.y };
}
