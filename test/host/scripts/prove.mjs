// npm run prove: properties and faults with their full counts in eight time zones, from a fresh seed in each, which is
// printed. A word after `--` picks zones by name; `--seed N` plays the cases of an earlier run again.
import './install.mjs';
import { randomInt } from 'node:crypto';
import { conclude, runVitest } from './suite.mjs';

const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
];

const words = process.argv.slice(2);
const at = words.indexOf('--seed');
const asked = at === -1 ? null : Number(words.splice(at, 2)[1]);
if (asked !== null && !(Number.isSafeInteger(asked) && asked > 0)) {
  console.error('A seed is a whole number above 0: npm run prove -- --seed 20251104');
  process.exit(1);
}
const chosen = ZONES.filter((zone) => words.length === 0 || words.some((word) => zone.includes(word)));
const counts = [];
for (const zone of chosen) {
  const seed = asked ?? randomInt(1, 2 ** 31);
  console.log(`In ${zone} with seed ${seed}; again: npm run prove -- ${zone} --seed ${seed}`);
  counts.push(
    await runVitest(
      `properties and faults in ${zone}`,
      ['--project', 'core', '--testTimeout', '1800000', 'test/properties', 'test/faults'],
      { PROVE: '1', PROVE_SEED: String(seed), TZ: zone },
    ),
  );
}
process.exit(conclude(counts));
