import { describe, expect, test } from 'vitest';
import { NO_PLAN } from '../../../../src/core/graph/drawing/plan/plan';
import { toDrawing } from '../../../../src/core/graph/drawing/to-drawing';
import { toJsonCanvas } from '../../../../src/core/graph/export/json-canvas';
import { doOverlap } from '../../../../src/core/graph/drawing/drawing';
import { DRAWN_QUESTIONS, ask, toDemoModel } from '../drawing/samples';

const model = toDemoModel();

function canvasOf(question: (typeof DRAWN_QUESTIONS)[number], at = 5): string {
  const told = ask(model, question, at);
  return toJsonCanvas(model, toDrawing(model, told.plan ?? NO_PLAN, 640), told.sentence, '2026-11-04');
}

type Fields = Readonly<Record<string, unknown>>;

function toRecords(value: unknown): readonly Fields[] {
  if (!Array.isArray(value)) throw new Error('not a list');
  return value.map((each: unknown) => {
    if (typeof each !== 'object' || each === null) throw new Error('not an object');
    return Object.fromEntries(Object.entries(each));
  });
}

/** What JSON Canvas 1.0 (jsoncanvas.org/spec/1.0) asks of each sort of node beside what it asks of all. */
const NODE_FIELDS: Readonly<
  Record<string, { readonly required: readonly string[]; readonly optional: readonly string[] }>
> = {
  text: { required: ['text'], optional: [] },
  file: { required: ['file'], optional: ['subpath'] },
  link: { required: ['url'], optional: [] },
  group: { required: [], optional: ['label', 'background', 'backgroundStyle'] },
};
const SIDES = ['top', 'right', 'bottom', 'left'];
const ENDS = ['none', 'arrow'];

function toWord(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What in a canvas is not as the published format has it. */
function findFaults(text: string): readonly string[] {
  const canvas: unknown = JSON.parse(text);
  const { nodes, edges, ...others } = toRecords([canvas])[0] ?? {};
  const faults = Object.keys(others).map((key) => `unknown list ${key}`);
  const ids = new Set<unknown>();
  for (const node of toRecords(nodes)) {
    const { id, type, x, y, width, height, color, ...own } = node;
    if (typeof id !== 'string' || ids.has(id)) faults.push(`id ${String(id)}`);
    ids.add(id);
    for (const value of [x, y, width, height]) if (!Number.isInteger(value)) faults.push(`no integer ${String(value)}`);
    if (color !== undefined && !/^(?:[1-6]|#[0-9a-f]{6})$/i.test(toWord(color))) faults.push(`colour ${toWord(color)}`);
    const fields = NODE_FIELDS[String(type)];
    if (!fields) faults.push(`type ${String(type)}`);
    for (const key of fields?.required ?? [])
      if (typeof own[key] !== 'string') faults.push(`${String(type)} without ${key}`);
    for (const key of Object.keys(own))
      if (![...(fields?.required ?? []), ...(fields?.optional ?? [])].includes(key)) faults.push(`unknown ${key}`);
  }
  for (const { id, fromNode, toNode, fromSide, toSide, fromEnd, toEnd, label, color, ...own } of toRecords(edges)) {
    if (typeof id !== 'string' || ids.has(id)) faults.push(`id ${String(id)}`);
    ids.add(id);
    for (const end of [fromNode, toNode]) if (!ids.has(end)) faults.push(`leads to ${toWord(end)}`);
    for (const side of [fromSide, toSide])
      if (side !== undefined && !SIDES.includes(toWord(side))) faults.push(`side ${toWord(side)}`);
    for (const end of [fromEnd, toEnd])
      if (end !== undefined && !ENDS.includes(toWord(end))) faults.push(`end ${toWord(end)}`);
    if (label !== undefined && typeof label !== 'string') faults.push('label');
    if (color !== undefined) faults.push('colour of an edge');
    faults.push(...Object.keys(own).map((key) => `unknown ${key}`));
  }
  return faults;
}

describe('an answer as a canvas', () => {
  test.each(DRAWN_QUESTIONS)('of %s is as the published format has it, and no note lies on another', (question) => {
    for (let at = 0; at < 6; at += 1) {
      const text = canvasOf(question, at);
      expect(findFaults(text)).toEqual([]);
      const { nodes } = toRecords([JSON.parse(text)])[0] ?? {};
      const boxes = toRecords(nodes)
        .filter(({ type }) => type !== 'group')
        .map(({ x, y, width, height }) => ({
          x: Number(x),
          y: Number(y),
          width: Number(width),
          height: Number(height),
        }));
      boxes.forEach((box, place) => {
        expect(boxes.slice(place + 1).filter((other) => doOverlap(box, other, -1))).toEqual([]);
      });
    }
  });

  test('holds the notes as files, the relations in words, and its columns as groups', () => {
    const text = canvasOf('who-knows', 1);
    const told = ask(model, 'who-knows', 1);
    for (const node of told.nodes) expect(text).toContain(JSON.stringify(model.paths[node]));
    expect(text).toContain('"label": "was responded to by"');
    expect(text).toMatch(/"type": "group",[^}]*"label": "Holds knowledge"/);
  });

  test('shows words of others as words', () => {
    const drawing = toDrawing(model, ask(model, 'away', 1).plan ?? NO_PLAN, 640);
    expect(toJsonCanvas(model, drawing, 'a [[b]] <img src=x> #tag *c*', '2026-11-04')).toContain(
      String.raw`a \\[\\[b\\]\\] \\<img src\\=x\\> \\#tag \\*c\\*`,
    );
  });
});
