// npm run prove: properties and faults with their full counts in eight time zones, from a fresh seed in each, which is
// printed. A word after `--` picks zones by name; `--seed N` plays the cases of an earlier run again.
import './install.mjs';
import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { conclude, root, runVitest, UNIT } from './suite.mjs';

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
const tests = join(root, 'test');

/** The test files below a folder that play generated cases, by the path from the root. */
function listPlaying(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'e2e', 'bench'].includes(entry.name) ? [] : listPlaying(path);
    if (!entry.name.endsWith('.test.ts')) return [];
    return /from '[./]*(?:properties\/)?runs'/.test(readFileSync(path, 'utf8')) ? [relative(root, path)] : [];
  });
}

/**
 * What runs in a page of its own takes long, and reads no zone but through core: it is played in the first zone only.
 */
const playing = listPlaying(tests);
const inPage = playing.filter((path) => /^test\/(?:app\/|[^/]*$)/.test(path));
const elsewhere = playing.filter((path) => !inPage.includes(path) && /^test\/core\//.test(path));
const counts = [];
for (const [turn, zone] of chosen.entries()) {
  const seed = asked ?? randomInt(1, 2 ** 31);
  console.log(`In ${zone} with seed ${seed}; again: npm run prove -- ${zone} --seed ${seed}`);
  const files = ['test/properties', 'test/faults', ...elsewhere, ...(turn === 0 ? inPage : [])];
  counts.push(
    await runVitest(`properties and faults in ${zone}`, [...UNIT, '--testTimeout', '7200000', ...files], {
      PROVE: '1',
      PROVE_SEED: String(seed),
      TZ: zone,
    }),
  );
}
process.exit(conclude(counts));
