import nodes from 'lucide-static/icon-nodes.json';
import type * as real from 'obsidian';

const SVG = 'http://www.w3.org/2000/svg';
const added = new Map<string, string>();
const prefixed = /^lucide-/;

function emptySvg(viewBox: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('width', '24');
  svg.setAttribute('height', '24');
  return svg;
}

function drawLucide(name: string): SVGSVGElement | null {
  const shapes = Object.prototype.hasOwnProperty.call(nodes, name) ? nodes[name] : undefined;
  if (!shapes) return null;
  const svg = emptySvg('0 0 24 24');
  const stroke = {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  for (const [key, value] of Object.entries(stroke)) svg.setAttribute(key, value);
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.appendChild(shape);
  }
  return svg;
}

function drawAdded(content: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${content}</svg>`, 'image/svg+xml');
  const svg = emptySvg('0 0 100 100');
  for (const child of Array.from(parsed.documentElement.childNodes)) svg.appendChild(document.importNode(child, true));
  return svg;
}

/** Draws the named icon, or gives null when neither Lucide nor a plugin knows it. */
export const getIcon: typeof real.getIcon = (id) => {
  const own = added.get(id);
  const name = id.replace(prefixed, '');
  const svg = own === undefined ? drawLucide(name) : drawAdded(own);
  svg?.classList.add('svg-icon', own === undefined ? `lucide-${name}` : id);
  svg?.setAttribute('aria-hidden', 'true');
  return svg;
};

/** Puts the named icon into an element, in place of what it held; an unknown name leaves the element as it was. */
export const setIcon: typeof real.setIcon = (parent, id) => {
  const svg = getIcon(id);
  if (svg) parent.replaceChildren(svg);
};

/** Registers an icon drawn on a field of 100 by 100. */
export const addIcon: typeof real.addIcon = (id, content) => {
  added.set(id, content);
};

/** Forgets an icon that was added. */
export const removeIcon: typeof real.removeIcon = (id) => {
  added.delete(id);
};

/** Every icon name known, as Obsidian spells them. */
export const getIconIds: typeof real.getIconIds = () => [
  ...Object.keys(nodes).map((name) => `lucide-${name}`),
  ...added.keys(),
];
