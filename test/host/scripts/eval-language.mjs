// Precision, recall and F1 of the highlighter on labelled sentences, one JSON object per file.
//   npm run eval:language -- FILE.jsonl… [--held-out | --without-held-out] [--drawn=blind] [--misses]
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const files = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const drawn = flags.find((flag) => flag.startsWith('--drawn='))?.slice('--drawn='.length);
if (files.length === 0) {
  console.error('Name at least one file of labelled sentences, for example: npm run eval:language -- sentences.jsonl');
  process.exit(1);
}

const outfile = join(root, 'node_modules/.cache/second-story/eval-language.cjs');
await build({
  stdin: {
    contents:
      "export { scanProse } from './src/core/language/scan'; export { toSection } from " +
      "'./src/core/language/section'; export { maskParagraph } from './src/core/text/markdown/mask';",
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  outfile,
  format: 'cjs',
  platform: 'neutral',
});
const { scanProse, toSection, maskParagraph } = createRequire(import.meta.url)(outfile);

/**
 * Which labels of the guideline mean which category. A subclass counts as right when the sentence is counterfactual at
 * all.
 */
const MAP = {
  counterfactual: 'counterfactual',
  cf_modal: 'counterfactual-modal',
  cf_omission: 'counterfactual-omission',
  cf_absence: 'counterfactual-absence',
  linear_cause: 'single-cause',
  hindsight: 'hindsight',
  blame: 'blame',
};

/** The organisations put aside: those whose name's FNV-1a hash is divisible by four. */
function isHeldOut(org) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(org)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 4 === 0;
}

function interval(hits, all) {
  if (all === 0) return null;
  const z = 1.96;
  const p = hits / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return [round(middle - half), round(middle + half)];
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}

function measure(rows, label, confidences) {
  const category = MAP[label];
  let tp = 0;
  let fp = 0;
  let missed = 0;
  let n = 0;
  const wrong = [];
  for (const row of rows) {
    const family = label === 'counterfactual' || label.startsWith('cf_');
    if (row.ambiguous || (family && row.labels.includes('downward_counterfactual'))) continue;
    const found = row.found.filter((finding) => confidences.includes(finding.confidence));
    const hits = found.filter((finding) =>
      label === 'counterfactual' ? finding.category.startsWith('counterfactual') : finding.category === category,
    );
    const labelled = label.startsWith('cf_') ? row.sublabels.includes(label) : row.labels.includes(label);
    const right = label.startsWith('cf_') ? row.labels.includes('counterfactual') : labelled;
    if (labelled) n += 1;
    const seen = family ? found.some((finding) => finding.category.startsWith('counterfactual')) : hits.length > 0;
    if (labelled && !seen) {
      missed += 1;
      wrong.push(['MISS', row, '']);
    }
    if (hits.length > 0 && right) tp += 1;
    if (hits.length > 0 && !right) {
      fp += 1;
      wrong.push([
        'FALSE',
        row,
        hits.map((hit) => `${hit.ruleId}: ${row.sentence.slice(hit.from, hit.to)}`).join(' | '),
      ]);
    }
  }
  const precision = tp + fp === 0 ? null : tp / (tp + fp);
  const recall = n === 0 ? null : (n - missed) / n;
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  return {
    figures: {
      n,
      tp,
      fp,
      fn: missed,
      precision: precision === null ? null : round(precision),
      precision95: interval(tp, tp + fp),
      recall: recall === null ? null : round(recall),
      recall95: interval(n - missed, n),
      f1: f1 === null ? null : round(f1),
    },
    wrong,
  };
}

for (const file of files) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter((row) =>
      flags.includes('--held-out')
        ? isHeldOut(row.org)
        : flags.includes('--without-held-out')
          ? !isHeldOut(row.org)
          : true,
    )
    .filter((row) => drawn === undefined || row.drawn === drawn)
    .map((row) => ({
      ...row,
      sublabels: row.sublabels ?? [],
      found: scanProse(maskParagraph(row.sentence), { section: toSection(row.heading ?? '') }),
    }));
  const report = { file: basename(file), sentences: rows.length, map: MAP, strong: {}, 'strong + possible': {} };
  for (const label of Object.keys(MAP)) {
    const strong = measure(rows, label, ['strong']);
    const both = measure(rows, label, ['strong', 'possible']);
    report.strong[MAP[label]] = strong.figures;
    report['strong + possible'][MAP[label]] = both.figures;
    if (flags.includes('--misses'))
      for (const [kind, row, what] of both.wrong)
        console.error(`${kind} ${label} [${row.heading}] ${row.sentence}${what === '' ? '' : ` => ${what}`}`);
  }
  console.log(JSON.stringify(report, null, 2));
}
