import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRoot } from './server/root';

const SCRIPT = 'test/host/scripts/version.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-story-'));
  await mkdir(join(folder, 'test/host/scripts'), { recursive: true });
  await cp(join(findRoot(), SCRIPT), join(folder, SCRIPT));
  await writeFile(join(folder, 'package.json'), '{"version":"0.2.0"}');
  await writeFile(join(folder, 'manifest.json'), '{"id":"second-story","version":"0.1.0","minAppVersion":"1.13.1"}');
  await writeFile(join(folder, 'versions.json'), '{"0.1.0":"1.13.1"}');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(folder, SCRIPT), ...words], { encoding: 'utf8' });
}

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

describe('a new version', () => {
  test('is written into the manifest, the list of versions and above what has changed', async () => {
    await writeFile(
      join(folder, 'CHANGELOG.md'),
      '# Changes\n\n## Unreleased\n\n- A lamp.\n\n## 0.1.0 (2026-01-01)\n\n- All.\n',
    );
    expect(run().status).toBe(0);
    expect(JSON.parse(await read('manifest.json'))).toMatchObject({ version: '0.2.0', minAppVersion: '1.13.1' });
    expect(JSON.parse(await read('versions.json'))).toEqual({ '0.1.0': '1.13.1', '0.2.0': '1.13.1' });
    expect(await read('CHANGELOG.md')).toMatch(/## Unreleased\n\n## 0\.2\.0 \(\d{4}-\d\d-\d\d\)\n\n- A lamp\./);
    expect(run('--notes').stdout).toBe('- A lamp.\n');
  });

  test('is refused, and nothing is written, while nobody has said what it brings', async () => {
    await writeFile(join(folder, 'CHANGELOG.md'), '# Changes\n\n## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- All.\n');
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([
      1,
      'CHANGELOG.md has nothing under “## Unreleased”. Say there what 0.2.0 brings.\n',
    ]);
    expect(JSON.parse(await read('manifest.json'))).toMatchObject({ version: '0.1.0' });
    expect(run('--notes').status).toBe(1);
  });
});
