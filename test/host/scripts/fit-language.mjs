// Fits the weights of the counterfactual facts to labelled sentences, the hand values as their prior.
//   npm run fit:language -- FILE.jsonl… [--precision=.89] [--possible=.75] [--pull=2]
//     [--ablate] [--curve] [--disagree] [--wrong] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { bundle, interval, readRows, round, toFold } from './language-data.mjs';

const flags = new Map(
  process.argv
    .slice(2)
    .filter((each) => each.startsWith('--'))
    .map((each) => each.slice(2).split('='))
    .map(([name, value]) => [name, value ?? '1']),
);
const files = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const PRECISION = Number(flags.get('precision') ?? '0.89');
const POSSIBLE = Number(flags.get('possible') ?? '0.75');
const PULL = Number(flags.get('pull') ?? '2');
const OURS = Number(flags.get('weight-of-ours') ?? '1');
const FOLDS = 10;
const STEP = 0.2;

const { ENGLISH, FACTS_OF, listProposals, toStandardRulebook, toSection, maskParagraph, scanProse, COUNTERFACTUAL } =
  await bundle(
    'fit-language',
    "export { ENGLISH } from './src/core/language/english/english'; export { FACTS_OF } from " +
      "'./src/core/language/facts';export { listProposals, scanProse } from './src/core/language/scan'; export { " +
      "toStandardRulebook } from './src/core/language/rulebook';export { toSection } from " +
      "'./src/core/language/section'; export { maskParagraph } from './src/core/text/markdown/mask';export { " +
      "COUNTERFACTUAL } from './test/core/language/examples/counterfactual';",
  );
const table = ENGLISH.weights.table;
const FAMILIES = ['modal', 'omission', 'absence'];
const { rules } = toStandardRulebook();
/** What is fitted: the counterfactual frames, and every fact that they are asked. The other rows stay as they are. */
const ids = [
  ...ENGLISH.frames
    .filter((frame) => rules.get(frame.rule).category.startsWith('counterfactual'))
    .map((frame) => frame.id),
  ...FAMILIES.flatMap((family) => FACTS_OF[family].map((fact) => fact.id)),
];
const rowless = ids.filter((id) => !table.has(id));
if (rowless.length > 0) console.error(`These have no row in the table and count for nothing: ${rowless.join(', ')}`);
const placeOf = new Map(ids.map((id, place) => [id, place]));
const hand = ids.map((id) => table.get(id)?.hand ?? 0);

const labelled = readRows(files).filter((row) => !row.ambiguous && !row.labels.includes('downward_counterfactual'));
const sentences = labelled.map((row) =>
  toSentence(row.sentence, toSection(row.heading ?? ''), row.org, row.labels.includes('counterfactual'), row),
);
const ours = listOurs();

function toSentence(text, section, org, right, row, category) {
  const spans = row?.spans.filter((span) => span.label.startsWith('cf_') && span.label !== 'cf_downward') ?? [];
  const candidates = listProposals(maskParagraph(text), { section })
    .filter((each) => FAMILIES.includes(each.family))
    .map(({ taught, weighed, from, to }) => ({
      frame: taught.frame.id,
      category: taught.rule.category,
      facts: weighed.facts,
      from,
      to,
    }))
    .filter((each) => category === undefined || each.category === category)
    .map((each) => ({
      each,
      features: [each.frame, ...each.facts.map((fact) => fact.id)].map((id) => placeOf.get(id)),
      y: !right
        ? 0
        : spans.length === 0 || spans.some((span) => span.start < each.to && each.from < span.end)
          ? 1
          : null,
    }));
  return { text, org, right, row, candidates };
}

/** Our own examples bear the guideline into the fit: what the tests ask for is asked for here. */
function listOurs() {
  return Object.entries(COUNTERFACTUAL).flatMap(([category, examples]) => [
    ...toLines(examples.sees).map((line) => toSentence(line, 'story', 'ours', true, undefined, undefined)),
    ...toLines(examples.leavesAlone).map((line) => toSentence(line, 'story', 'ours', false, undefined, category)),
  ]);
}

function toLines(block) {
  return block.split('\n').filter((line) => line.trim() !== '');
}

/** Newton's method; a loss of logarithms and a pull of every weight towards its hand value. */
function fit(rows, without) {
  const n = ids.length;
  const w = [...hand];
  for (let round = 0; round < 12; round += 1) {
    const gradient = w.map((value, i) => PULL * (value - hand[i]));
    const hessian = w.map((_, i) => w.map((__, j) => (i === j ? PULL : 0)));
    for (const { features, y, weight } of rows) {
      let sum = 0;
      for (const i of features) sum += w[i];
      const p = 1 / (1 + Math.exp(-sum));
      const slope = (p - y) * weight;
      const bend = Math.max(p * (1 - p), 1e-4) * weight;
      for (const i of features) {
        gradient[i] += slope;
        for (const j of features) hessian[i][j] += bend;
      }
    }
    const step = solve(hessian, gradient);
    let most = 0;
    for (let i = 0; i < n; i += 1) {
      w[i] -= step[i];
      most = Math.max(most, Math.abs(step[i]));
    }
    if (most < 1e-3) break;
  }
  return w;
}

/** Cholesky. */
function solve(a, b) {
  const n = b.length;
  const l = a.map((row) => [...row]);
  for (let j = 0; j < n; j += 1) {
    for (let k = 0; k < j; k += 1) l[j][j] -= l[j][k] ** 2;
    l[j][j] = Math.sqrt(l[j][j]);
    for (let i = j + 1; i < n; i += 1) {
      if (l[i][j] === 0 && !l[i].slice(0, j).some((v, k) => v !== 0 && l[j][k] !== 0)) continue;
      for (let k = 0; k < j; k += 1) l[i][j] -= l[i][k] * l[j][k];
      l[i][j] /= l[j][j];
    }
  }
  const y = [...b];
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) y[i] -= l[i][k] * y[k];
    y[i] /= l[i][i];
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) y[i] -= l[k][i] * y[k];
    y[i] /= l[i][i];
  }
  return y;
}

function toRows(some) {
  return some.flatMap(({ candidates, org }) =>
    candidates
      .filter(({ y }) => y !== null)
      .map(({ features, y }) => ({ features, y, weight: org === 'ours' ? OURS : 1 })),
  );
}

const toSteps = (w) => w.map((value) => Math.round(value / STEP) * STEP);

function scoreOf(candidate, w) {
  let sum = 0;
  for (const i of candidate.features) sum += w[i];
  return sum;
}

function best(sentence, w, category) {
  let most = -Infinity;
  let top = null;
  for (const each of sentence.candidates) {
    if (category !== undefined && each.each.category !== category) continue;
    const sum = scoreOf(each, w);
    if (sum > most) [most, top] = [sum, each];
  }
  return { score: most, top };
}

/** Out-of-fold scores: each sentence is scored by weights that have not seen its organisation. */
function crossValidate(dropped) {
  const out = new Map();
  const pick =
    dropped === undefined
      ? (rows) => rows
      : (rows) => rows.map((row) => ({ ...row, features: row.features.filter((i) => i !== dropped) }));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = sentences.filter((each) => toFold(each.org, FOLDS) === fold);
    const w = toSteps(fit(pick(toRows([...sentences.filter((each) => toFold(each.org, FOLDS) !== fold), ...ours]))));
    if (dropped !== undefined) w[dropped] = 0;
    for (const each of held) out.set(each, w);
  }
  return out;
}

function curveOf(scored) {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const n = sorted.filter((each) => each.right).length;
  const points = [];
  let tp = 0;
  let all = 0;
  sorted.forEach((each, i) => {
    if (each.score === -Infinity) return;
    all += 1;
    if (each.right) tp += 1;
    if (i + 1 === sorted.length || sorted[i + 1].score < each.score - 1e-9)
      points.push({ threshold: each.score, precision: tp / all, recall: tp / n, tp, all, n });
  });
  return points;
}

/** Single points of the curve are good to some hundredths: half a hundredth more or less decides nothing. */
const SLACK = 0.005;

/** The lowest threshold at which the precision asked for is kept. */
function atPrecision(points, precision) {
  return points.filter((point) => point.precision >= precision - SLACK).at(-1) ?? points[0];
}

/** The area below the curve: steadier than any single point of it. */
function toMeanPrecision(points) {
  let area = 0;
  let before = 0;
  for (const { precision, recall } of points) {
    area += precision * (recall - before);
    before = recall;
  }
  return area;
}

const weightsOf = crossValidate();
const scored = sentences.map((each) => ({ ...best(each, weightsOf.get(each)), right: each.right, sentence: each }));
const curve = curveOf(scored);
const strong = atPrecision(curve, PRECISION);
const possible = atPrecision(curve, POSSIBLE);
const tell = (point) =>
  `P ${round(point.precision)} ${JSON.stringify(interval(point.tp, point.all))} R ${round(point.recall)} ` +
  `${JSON.stringify(interval(point.tp, point.n))} at ${round(point.threshold)}`;
const reached = sentences.filter((each) => each.right && each.candidates.some(({ y }) => y === 1)).length;
console.log(
  `${sentences.length} sentences, ${sentences.filter((each) => each.right).length} counterfactual, frames reach ` +
    `${reached}; ${ids.length} weights; pull ${PULL}`,
);
console.log(
  `  mean precision over all recalls ${round(toMeanPrecision(curve))}; best F ` +
    `${round(Math.max(...curve.map(({ precision, recall }) => (2 * precision * recall) / (precision + recall || 1))))}`,
);
for (const precision of [0.95, PRECISION, 0.85, 0.8, POSSIBLE, 0.7])
  console.log(`  P ≥ ${precision}: ${tell(atPrecision(curve, precision))}`);
const handScored = sentences.map((each) => ({ ...best(each, hand), right: each.right }));
console.log(
  `  hand only: P ≥ ${PRECISION}: ${tell(atPrecision(curveOf(handScored), PRECISION))}; P ≥ ${POSSIBLE}: ` +
    `${tell(atPrecision(curveOf(handScored), POSSIBLE))}`,
);
for (const [label, category] of [
  ['cf_modal', 'counterfactual-modal'],
  ['cf_omission', 'counterfactual-omission'],
  ['cf_absence', 'counterfactual-absence'],
]) {
  for (const [name, point] of [
    ['strong', strong],
    ['both', possible],
  ]) {
    const mine = sentences.filter((each) => each.row.sublabels.includes(label));
    const found = mine.filter((each) => best(each, weightsOf.get(each)).score >= point.threshold - 1e-9).length;
    const marked = sentences.filter(
      (each) => best(each, weightsOf.get(each), category).score >= point.threshold - 1e-9,
    );
    console.log(
      `  ${label} ${name}: R ${found}/${mine.length} ${round(found / mine.length)}  P ` +
        `${round(marked.filter((each) => each.right).length / marked.length)}`,
    );
  }
}
if (flags.has('curve'))
  for (const point of curve.filter((_, i) => i % 6 === 0))
    console.log(`    ${round(point.threshold)} ${round(point.precision)} ${round(point.recall)}`);

const final = toSteps(fit(toRows([...sentences, ...ours])));
const broken = ours
  .map((each) => ({ each, ...best(each, final) }))
  .filter(({ each, score }) => (each.right ? score < strong.threshold : score >= strong.threshold));
console.log(`  our own examples: ${broken.length} of ${ours.length} otherwise`);
if (flags.has('ours'))
  for (const { each, score, top } of broken)
    console.log(
      `    ${each.right ? 'MISS' : 'FALSE'} ${round(score)} ${each.text} <${top?.each.frame ?? ''}: ` +
        `${top?.each.facts.map((fact) => fact.id).join(' ') ?? ''}>`,
    );

const against = ids.filter(
  (_, i) => Math.sign(final[i]) * Math.sign(hand[i]) < 0 && Math.abs(final[i] - hand[i]) > 0.5,
);
const tellAgainst = (id) => {
  const at = placeOf.get(id);
  return `\n    ${id} ${hand[at]}→${round(final[at])}: ${table.get(id)?.why ?? 'not explained'}`;
};
console.log(`  signs against the hand: ${against.map(tellAgainst).join('')}`);
const uses = ids.map((_, i) =>
  [...sentences, ...ours].reduce(
    (n, each) => n + each.candidates.filter(({ features }) => features.includes(i)).length,
    0,
  ),
);
console.log(`  never seen: ${ids.filter((_, i) => uses[i] === 0).join(', ')}`);

if (flags.has('weights')) ids.forEach((id, i) => console.log(`    ${id} ${hand[i]} ${round(final[i])} (${uses[i]})`));
if (flags.has('wrong')) {
  for (const { sentence, score, top, right } of scored) {
    if (right === score >= strong.threshold - 1e-9) continue;
    const w = weightsOf.get(sentence);
    const spans = sentence.row.spans.map((span) => `${span.label}: ${sentence.text.slice(span.start, span.end)}`);
    const parts = top === null ? '' : top.features.map((i) => `${ids[i]} ${round(w[i])}`).join(', ');
    console.log(
      `${right ? 'MISS ' : 'FALSE'} ${round(score)} [${sentence.row.heading}] ${sentence.text}\n` +
        `        ${top === null ? 'no frame' : `‹${sentence.text.slice(top.each.from, top.each.to)}› ${parts}`}` +
        (right ? ` || ${spans.join(' | ')}` : ''),
    );
  }
}
if (flags.has('ablate')) {
  const mean = (points) =>
    [0.95, 0.9, 0.85, 0.8, 0.75].reduce((sum, p) => sum + (atPrecision(points, p)?.recall ?? 0), 0) / 5;
  const whole = mean(curve);
  const effect = [];
  for (let i = 0; i < ids.length; i += 1) {
    if (uses[i] === 0) {
      effect.push([ids[i], 0]);
      continue;
    }
    const weights = crossValidate(i);
    const points = curveOf(sentences.map((each) => ({ ...best(each, weights.get(each)), right: each.right })));
    effect.push([ids[i], whole - mean(points)]);
  }
  effect.sort((a, b) => b[1] - a[1]);
  for (const [id, loss] of effect)
    console.log(`    without ${id}: recall ${loss >= 0 ? '−' : '+'}${round(Math.abs(loss))}`);
}
if (flags.has('disagree')) {
  // Where the table as it stands and the one just fitted come to another end.
  for (const { sentence, score } of scored) {
    const before = scanProse(maskParagraph(sentence.text), { section: toSection(sentence.row.heading ?? '') }).some(
      (finding) => finding.confidence === 'strong' && finding.category.startsWith('counterfactual'),
    );
    if (before === score >= strong.threshold - 1e-9) continue;
    console.log(
      `${before ? 'before only' : 'now only'} (${sentence.right ? 'right' : 'wrong'}) ${round(score)} ${sentence.text}`,
    );
  }
}
if (flags.has('write')) {
  const path = new URL('../../../src/core/language/english/weights.ts', import.meta.url);
  const source = readFileSync(path, 'utf8');
  const fitted = new Map(ids.map((id, i) => [id, round(final[i])]));
  const lines = [...new Set([...ids, ...table.keys()])].map((id) =>
    [
      id,
      table.get(id)?.hand ?? 0,
      ...(fitted.has(id) ? [fitted.get(id)] : []),
      ...(table.get(id)?.why ? ['#', table.get(id).why] : []),
    ].join(' '),
  );
  const dials = { fewer: [0.94, 0.85], balanced: [PRECISION, POSSIBLE], more: [0.8, 0.65] };
  const told = Object.entries(dials).map(([dial, [sure, maybe]]) => {
    const [at, below] = [atPrecision(curve, sure), atPrecision(curve, maybe)];
    return (
      `${dial}: { strong: ${round(at.threshold)}, possible: ${round(below.threshold)}, wrong: ` +
      `${Math.round((1 - at.precision) * 100)}, seen: ${Math.round(at.recall * 100)} }`
    );
  });
  const organisations = new Set(labelled.map((row) => row.org)).size;
  writeFileSync(
    path,
    source
      .replace(/toWeightTable\(`[^`]*`\)/, `toWeightTable(\`\n${lines.join('\n')}\n\`)`)
      .replace(
        /fitted: \{[^}]*\}/,
        `fitted: { date: '${new Date().toISOString().slice(0, 10)}', sentences: ${labelled.length}, ` +
          `organisations: ${organisations} }`,
      )
      .replace(/dials: \{[\s\S]*?\n {2}\}/, `dials: {\n    ${told.join(',\n    ')},\n  }`),
  );
}
