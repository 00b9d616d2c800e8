// npm run prove: properties and faults with their full counts in eight time zones. A word after `--` picks zones by
// name.
import './install.mjs';
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
const chosen = ZONES.filter((zone) => words.length === 0 || words.some((word) => zone.includes(word)));
const counts = [];
for (const zone of chosen)
  counts.push(
    await runVitest(
      `properties and faults in ${zone}`,
      ['--project', 'core', '--testTimeout', '1800000', 'test/properties', 'test/faults'],
      { PROVE: '1', TZ: zone },
    ),
  );
process.exit(conclude(counts));
