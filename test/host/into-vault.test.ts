import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRoot } from './server/root';

const root = findRoot();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-story-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function intoVault(...words: string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/host/scripts/into-vault.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('putting the plugin into a vault', () => {
  test('copies the three files of a release and leaves saved settings as they are', () => {
    const plugin = join(folder, '.obsidian/plugins/second-story');
    mkdirSync(plugin, { recursive: true });
    writeFileSync(join(plugin, 'data.json'), '{"mine": true}');
    expect(intoVault(folder).status).toBe(0);
    expect(readdirSync(plugin).sort()).toEqual(['data.json', 'main.js', 'manifest.json', 'styles.css']);
    expect(readFileSync(join(plugin, 'data.json'), 'utf8')).toBe('{"mine": true}');
    expect(readFileSync(join(plugin, 'manifest.json'), 'utf8')).toBe(readFileSync(join(root, 'manifest.json'), 'utf8'));
  });

  test('a folder that is no vault is named and stays empty', () => {
    const { status, said } = intoVault(folder);
    expect(status).toBe(1);
    expect(said).toContain('holds no .obsidian folder');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder that is not there is not made', () => {
    const { status, said } = intoVault(join(folder, 'nowhere'));
    expect([status, said.includes('There is no folder')]).toEqual([1, true]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('with no folder it says how it is used', () => {
    const { status, said } = intoVault();
    expect([status, said.includes('npm run into-vault -- FOLDER')]).toEqual([1, true]);
  });
});
