// Why a sentence is marked or left alone: frame, reading, facts with their weights, the sum, and what would change it.
//   npm run why -- "sentence" [--heading "What went wrong"] [--dial fewer|balanced|more]
import { bundle, round } from './language-data.mjs';

const args = process.argv.slice(2);
const take = (name) => {
  const at = args.findIndex((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  if (at === -1) return undefined;
  const [flag, next] = args.splice(at, args[at].includes('=') ? 1 : 2);
  return flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : next;
};
const heading = take('heading') ?? '';
const dial = take('dial') ?? 'balanced';
const sentence = args.join(' ');
if (sentence === '') {
  console.error('Give a sentence, for example: npm run why -- "We did not check the gauge." --heading Story');
  process.exit(1);
}

const { listProposals, scanProse, toStandardRulebook, toSection, maskParagraph, toConfidence, toReasons } =
  await bundle(
    'why-language',
    "export { listProposals, scanProse } from './src/core/language/scan'; export { toStandardRulebook } from " +
      "'./src/core/language/rulebook';export { toSection } from './src/core/language/section'; export { " +
      "maskParagraph } from './src/core/text/markdown/mask';export { toConfidence, toReasons } from " +
      "'./src/core/language/weigh';",
  );
const book = toStandardRulebook(dial);
const section = toSection(heading);
const text = maskParagraph(sentence);
const shown = scanProse(text, { section, book });
const proposals = listProposals(text, { section, book });
const { strong, possible } = book.weights.dials[dial];
console.log(`section: ${section} · strong from ${strong}, possible from ${possible} (${dial})`);
if (proposals.length === 0)
  console.log(
    'No frame fits: nothing here is told in a way that the frames know. A new pattern belongs in english/frames.',
  );

for (const { taught, from, to, weighed } of proposals) {
  const { frame, rule } = taught;
  console.log(`\n“${sentence.slice(from, to)}” · frame ${frame.id} (${frame.form}) · rule ${rule.id}`);
  if (weighed === null) {
    console.log('  these words speak for themselves');
    continue;
  }
  const { reading, facts, sum } = weighed;
  console.log(`  read: ${tellReading(reading)}`);
  for (const { id, told, weight } of toReasons(weighed))
    console.log(`  ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}  ${id}: ${told}`);
  const idle = facts.filter((fact) => fact.weight === 0);
  if (idle.length > 0) console.log(`   0.0  ${idle.map((fact) => fact.id).join(', ')}`);
  const confidence = toConfidence(sum, book.weights.dials[dial]);
  const seen = shown.some((finding) => finding.from === from && finding.to === to && finding.ruleId === rule.id);
  console.log(
    `  sum ${round(sum)}: ${confidence ?? 'left alone'}` +
      `${confidence !== null && !seen ? ', hidden behind a surer mark' : ''}`,
  );
  console.log(`  ${tellChange(sum)}`);
}

/** The parts of a reading that say something. */
function tellReading({ actor, undergoer, absent, verb, clause, around }) {
  // What a reader tells only when it is asked stands on its class.
  const namesOf = (part) => [...Object.keys(part), ...Object.getOwnPropertyNames(Object.getPrototypeOf(part))];
  const yes = (part) => [...new Set(namesOf(part))].filter((name) => part[name] === true);
  const bits = (value) => (value === 0 ? 'none' : value.toString(2));
  return [
    `actor ${actor}`,
    `undergoer ${undergoer}`,
    `verb classes ${bits(verb.verb)}`,
    ...(absent.isEmpty ? [] : [`absent noun classes ${bits(absent.any)}`]),
    ...yes(clause),
    ...yes(around),
  ].join(' · ');
}

function tellChange(sum) {
  if (sum >= strong)
    return (
      `It would be only possible with ${round(sum - strong + 0.2)} less, and left alone with ` +
      `${round(sum - possible + 0.2)} less.`
    );
  if (sum >= possible)
    return (
      `It would be strong with ${round(strong - sum)} more, and left alone with ${round(sum - possible + 0.2)} ` +
      'less.'
    );
  return `It would be possible with ${round(possible - sum)} more, and strong with ${round(strong - sum)} more.`;
}
