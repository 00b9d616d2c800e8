// Types, lint, build and every suite, one after the other; the last line counts all of them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../../..', import.meta.url));
const steps = [['types', 'npx', ['tsc', '--noEmit']], ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']], ['build', 'node', ['esbuild.config.mjs']]];
let failed = 0;
let passed = 0;
for (const [name, command, args] of steps) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'}`);
  if (status === 0) passed += 1; else failed += 1;
}
const unit = spawnSync('npx', ['vitest', 'run', '--project', 'unit', '--reporter=json'], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' });
const report = JSON.parse(unit.stdout.slice(unit.stdout.indexOf('{')));
passed += report.numPassedTests;
failed += report.numFailedTests + (unit.status !== 0 && report.numFailedTests === 0 ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
