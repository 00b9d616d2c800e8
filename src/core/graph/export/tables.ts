import { toDayText } from '../../atlas/model/day';
import { LEFT, findDay, hasFlag, toKind } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';
import type { Picture } from '../inquiry/answer';

/** What is exported: notes and links of a picture, or of a whole filter. */
export type Shown = Pick<Picture, 'nodes' | 'edges'>;

/** The shown notes as CSV with a heading line: ready for a graph database's bulk import. */
export function toNodesCsv(model: GraphModel, shown: Shown): string {
  const rows = shown.nodes.map((node) => {
    const day = findDay(model, node);
    return [
      model.paths[node] ?? '',
      model.titles[node] ?? '',
      toKind(model, node),
      day === null ? '' : toDayText(day),
      hasFlag(model, node, LEFT) ? 'true' : 'false',
    ];
  });
  return toCsv([['id', 'title', 'kind', 'date', 'left'], ...rows]);
}

/** The shown links as CSV with a heading line; `offset` is empty when the properties say the link. */
export function toEdgesCsv(model: GraphModel, shown: Shown): string {
  const rows = shown.edges.map((edge) => {
    const offset = model.offset[edge] ?? -1;
    return [
      model.paths[model.edgeFrom[edge] ?? -1] ?? '',
      model.paths[model.edgeTo[edge] ?? -1] ?? '',
      toRelation(model.relation[edge] ?? -1).id,
      offset < 0 ? '' : String(offset),
    ];
  });
  return toCsv([['source', 'target', 'relation', 'offset'], ...rows]);
}

/** RFC 4180, lines ended by CRLF. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/**
 * What a spreadsheet takes for the start of a formula, in its full-width forms too, and behind spaces that it ignores.
 */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|\t\r\n]/;

function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The shown notes and links as GraphML, every text escaped. */
export function toGraphMl(model: GraphModel, shown: Shown): string {
  const keys = ['title', 'kind', 'date'].map(
    (key) => `  <key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`,
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>',
    '  <graph edgedefault="directed">',
  ];
  for (const node of shown.nodes) {
    const day = findDay(model, node);
    const date = day === null ? '' : `<data key="date">${toDayText(day)}</data>`;
    lines.push(
      `    <node id="${toXml(model.paths[node] ?? '')}">` +
        `<data key="title">${toXml(model.titles[node] ?? '')}</data><data ` +
        `key="kind">${toKind(model, node)}</data>${date}</node>`,
    );
  }
  for (const edge of shown.edges) {
    lines.push(
      `    <edge id="e${edge}" source="${toXml(model.paths[model.edgeFrom[edge] ?? -1] ?? '')}" ` +
        `target="${toXml(model.paths[model.edgeTo[edge] ?? -1] ?? '')}"><data ` +
        `key="relation">${toXml(toRelation(model.relation[edge] ?? -1).id)}</data></edge>`,
    );
  }
  return [...lines, '  </graph>', '</graphml>', ''].join('\n');
}

/** Text for XML: the five signs escaped, signs that XML forbids left out. */
export function toXml(text: string): string {
  let out = '';
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 32 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x1_0000;
    if (allowed) out += ESCAPES.get(sign) ?? sign;
  }
  return out;
}

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
