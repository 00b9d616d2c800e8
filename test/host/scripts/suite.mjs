// Runs programs and vitest projects and counts what passed, for test.mjs and prove.mjs.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The projects of vitest.config.ts that need no browser. */
export const UNIT = ['core', 'unit', 'alone'].flatMap((name) => ['--project', name]);

const UNHANDLED = join(root, 'test/host/scripts/unhandled-reporter.mjs');

/**
 * Runs a program quietly; answers its exit status and everything it said. One that stands `behind` gets what time the
 * others leave.
 */
export function runQuietly(command, words, env = {}, behind = false) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Its children have the same; without a process there is none to give it to.
    if (behind && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => {
        said += piece;
      });
    child.on('error', (error) => resolve({ status: 1, said: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, said }));
  });
}

/** A program of ours that must end well: counts as one. */
export async function runStep(name, words, env, behind) {
  const start = Date.now();
  const { status, said } = await runQuietly(process.execPath, words, env, behind);
  const counts = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (status !== 0) console.log(`\n${said.trim()}\n`);
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'} (${toSeconds(start)})`);
  return counts;
}

/** One vitest run: prints each failing test with its message and counts tests; a skipped test counts as failed. */
export async function runVitest(name, words, env = {}, behind = false) {
  const start = Date.now();
  const file = join(tmpdir(), `second-story-${process.pid}-${Math.random().toString(36).slice(2)}.json`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status, said } = await runQuietly(
    process.execPath,
    [
      vitest,
      'run',
      '--passWithNoTests',
      '--reporter=json',
      `--reporter=${UNHANDLED}`,
      `--outputFile.json=${file}`,
      ...words,
    ],
    env,
    behind,
  );
  const counts = { passed: 0, failed: 0 };
  for (const suite of readReport(file)) countSuite(suite, counts);
  if (status !== 0 && counts.failed === 0) {
    counts.failed += 1;
    console.log(`\n${name} ended with status ${status}:\n${said.trim().split('\n').slice(-60).join('\n')}\n`);
  }
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${toSeconds(start)})`);
  return counts;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return [];
  } finally {
    rmSync(file, { force: true });
  }
}

function countSuite(suite, counts) {
  const where = relative(root, suite.name);
  const tests = suite.assertionResults;
  for (const test of tests) {
    if (test.status === 'passed') {
      counts.passed += 1;
      if (test.failureMessages.length > 0)
        console.log(
          `\nPASSED AT THE SECOND TRY ${where}: ${test.fullName}\n  ${test.failureMessages[0]?.split('\n')[0] ?? ''}\n`,
        );
    } else
      tellFailure(
        `${where}: ${test.fullName}`,
        test.status === 'failed' ? test.failureMessages.join('\n') : `The test was not run (${test.status}).`,
        counts,
      );
  }
  if (suite.status === 'failed' && tests.every(({ status }) => status === 'passed'))
    tellFailure(where, suite.message, counts);
}

function tellFailure(name, message, counts) {
  counts.failed += 1;
  const lines = message
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(0, 30);
  console.log(`\nFAILED ${name}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}

/** Adds counts up, prints the last line and answers the exit status that is true to it. */
export function conclude(all) {
  const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function toSeconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
