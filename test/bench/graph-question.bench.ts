import { createGraphBuilder, toModel } from '../../src/core/atlas/model/build';
import type { GraphModel } from '../../src/core/atlas/model/model';
import type { Told } from '../../src/core/graph/ask/answer-state';
import { toDrawing } from '../../src/core/graph/drawing/to-drawing';
import { NO_PLAN } from '../../src/core/graph/drawing/plan/plan';
import type { QuestionId } from '../../src/core/graph/inquiry/answer';
import { DRAWN_QUESTIONS, ask, toSmallVault } from '../core/graph/drawing/samples';
import { toMeasures } from '../core/graph/drawing/measure';
import type { Figure } from './figure';
import { timeMedian, toTimeFigure } from './figure';
import { toSyntheticVault } from './synthetic';

const USUAL = 20_000;
const VAULTS = 200;
const ASKED = 15;
const WIDTH = 900;

function toCount(name: string, figure: number, unit: string): Figure {
  return { name, figure, unit, peer: null, ratio: null };
}

function toQuantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Labels that lie on something or are cut, and notes of the answer without a name, over all vaults. */
function toLooks(question: QuestionId): readonly Figure[] {
  let [drawn, over, cut, unnamed] = [0, 0, 0, 0];
  for (let seed = 1; seed <= VAULTS; seed += 1) {
    const model = toModel(toSmallVault(seed).notes);
    const told = ask(model, question, seed);
    if (told.nodes.length > 40 || told.plan === null) continue;
    const drawing = toDrawing(model, told.plan, [280, 366, 560, 640, WIDTH][seed % 5] ?? WIDTH);
    const measured = toMeasures(drawing);
    const there = new Set(drawing.nodes.map(({ node }) => node));
    const named = [...told.asked, ...(told.more === 0 ? told.answer.rows.map(({ node }) => node) : [])];
    drawn += 1;
    over += measured.onLabels + measured.onNodes;
    cut += measured.cut;
    unnamed += measured.unnamed + named.filter((node) => !there.has(node)).length;
  }
  return [
    toCount(`graph-question/${question}: drawings`, drawn, 'drawings'),
    toCount(`graph-question/${question}: labels over labels or notes`, over, 'labels'),
    toCount(`graph-question/${question}: labels cut`, cut, 'labels'),
    toCount(`graph-question/${question}: named in the answer and not in the picture`, unnamed, 'notes'),
  ];
}

/** How long an answer and its drawing take among 20,000 notes. */
function toTimes(model: GraphModel, question: QuestionId): readonly Figure[] {
  const [answers, drawings]: [number[], number[]] = [[], []];
  let most = 0;
  for (let at = -2; at < ASKED; at += 1) {
    const start = performance.now();
    const told: Told = ask(model, question, Math.abs(at) * 7);
    const between = performance.now();
    toDrawing(model, told.plan ?? NO_PLAN, WIDTH);
    const end = performance.now();
    if (at < 0) continue;
    answers.push(between - start);
    drawings.push(end - between);
    most = Math.max(most, told.nodes.length);
  }
  return [
    toTimeFigure(`graph-question-20k/${question}: answer p50`, toQuantile(answers, 0.5)),
    toTimeFigure(`graph-question-20k/${question}: answer p95`, toQuantile(answers, 0.95)),
    toTimeFigure(`graph-question-20k/${question}: drawing p95`, toQuantile(drawings, 0.95)),
    toCount(`graph-question-20k/${question}: largest picture`, most, 'notes'),
  ];
}

/** Each question: what is wrong with its pictures, and how long it takes; and one changed note. */
export async function figures(): Promise<readonly Figure[]> {
  const { notes } = toSyntheticVault(USUAL);
  const builder = createGraphBuilder();
  for (const note of notes) builder.put(note);
  builder.toModel();
  let turn = 0;
  const changed = await timeMedian(31, () => {
    const note = notes[(turn * 613) % notes.length];
    turn += 1;
    if (note) builder.put({ ...note, links: note.links.slice(turn % 2) });
    return builder.toModel();
  });
  const model = builder.toModel();
  return [
    toTimeFigure('graph-question-20k: one changed note', changed),
    ...DRAWN_QUESTIONS.flatMap((question) => [...toLooks(question), ...toTimes(model, question)]),
  ];
}
