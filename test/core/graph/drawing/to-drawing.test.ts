import { describe, expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { findNode, toNodeTitle, type GraphModel } from '../../../../src/core/atlas/model/model';
import { toDrawing } from '../../../../src/core/graph/drawing/to-drawing';
import { NO_PLAN } from '../../../../src/core/graph/drawing/plan/plan';
import type { Told } from '../../../../src/core/graph/ask/answer-state';
import { runs } from '../../../properties/runs';
import { DRAWN_QUESTIONS, ask, toDemoModel, toSmallVault } from './samples';
import { toMeanShift, toMeasures } from './measure';

/** From a sidebar and a phone to a whole window. */
const WIDTHS = [280, 366, 560, 640, 900];
const CLEAN = { onLabels: 0, onNodes: 0, cut: 0, unnamed: 0 };
const VAULTS = runs(24, 200).numRuns;

function drawAt(model: GraphModel, told: Told, width: number): ReturnType<typeof toDrawing> {
  return toDrawing(model, told.plan ?? NO_PLAN, width);
}

/** Notes that the first rows and the question name and the drawing does not. */
function findUnnamed(model: GraphModel, told: Told): readonly string[] {
  const drawing = drawAt(model, told, 640);
  const drawn = new Set(drawing.nodes.map(({ node }) => node));
  const named = [...told.asked, ...(told.more === 0 ? told.answer.rows.map(({ node }) => node) : [])];
  return named.filter((node) => !drawn.has(node)).map((node) => toNodeTitle(model, node));
}

describe('a drawing of an answer of the demo vault', () => {
  const model = toDemoModel();
  test.each(DRAWN_QUESTIONS)('%s: no name lies on another or on a note, none is cut, and all are there', (question) => {
    for (let at = 0; at < 14; at += 1) {
      const told = ask(model, question, at);
      expect(findUnnamed(model, told)).toEqual([]);
      for (const width of WIDTHS)
        expect([at, width, toMeasures(drawAt(model, told, width))]).toMatchObject([at, width, CLEAN]);
    }
  });
});

describe('a drawing of an answer of made-up vaults', () => {
  test('has no name on another or on a note, none cut, and names all that it speaks of', () => {
    for (let seed = 1; seed <= VAULTS; seed += 1) {
      const model = toModel(toSmallVault(seed).notes);
      for (const question of DRAWN_QUESTIONS) {
        const told = ask(model, question, seed);
        if (told.nodes.length > 40) continue;
        expect([question, seed, findUnnamed(model, told)]).toEqual([question, seed, []]);
        const width = WIDTHS[seed % WIDTHS.length] ?? 640;
        const drawing = drawAt(model, told, width);
        expect([question, seed, toMeasures(drawing)]).toMatchObject([question, seed, CLEAN]);
      }
    }
  });

  test('moves little when a note is added', () => {
    const shifts: { question: string; shift: number }[] = [];
    for (let seed = 1; seed <= VAULTS; seed += 1) {
      const { notes, later } = toSmallVault(seed);
      const [before, after] = [toModel(notes), toModel([...notes, later])];
      for (const question of DRAWN_QUESTIONS) {
        const first = ask(before, question, seed);
        if (first.plan === null || first.nodes.length > 40) continue;
        // The same is asked again, whatever number its note has now.
        const paths = [...first.asked].map((node) => before.paths[node] ?? '');
        const second = ask(after, question, seed, question === 'away' ? { away: paths } : { subjects: paths });
        if (second.plan === null) continue;
        const drawn = [drawAt(before, first, 640), drawAt(after, second, 640)] as const;
        expect(findNode(after, paths[0] ?? later.path)).not.toBe(-1);
        shifts.push({
          question,
          shift: toMeanShift(drawn[0], drawn[1], toKeys(before, drawn[0]), toKeys(after, drawn[1])),
        });
      }
    }
    for (const question of DRAWN_QUESTIONS) {
      const own = shifts.filter((each) => each.question === question).map(({ shift }) => shift);
      const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
      const far = own.filter((each) => each > 0.1).length / own.length;
      expect([question, own.length > 5, mean <= 0.1, far <= 0.15]).toEqual([question, true, true, true]);
    }
  });
});

/** Tells a drawn note by its path, or by its words. */
function toKeys(model: GraphModel, drawing: ReturnType<typeof toDrawing>): (at: number) => string {
  return (at) => {
    const node = drawing.nodes[at];
    if (!node) return '';
    const twins = drawing.nodes.slice(0, at).filter((each) => each.node === node.node && node.node !== -1).length;
    return node.node === -1 ? (node.label?.lines.join(' ') ?? '') : `${model.paths[node.node] ?? ''}:${twins}`;
  };
}
