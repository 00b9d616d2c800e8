import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRoot } from './host/server/root';

const root = findRoot();

function readJson(name: string): ReadonlyMap<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(join(root, name), 'utf8'));
  return new Map(typeof value === 'object' && value ? Object.entries(value) : []);
}

const manifest = readJson('manifest.json');
const packageJson = readJson('package.json');

function say(key: string): string {
  return String(manifest.get(key));
}

describe('the manifest as the community directory wants it', () => {
  test('the id is short and plain, and names neither the app nor what it is', () => {
    expect(say('id')).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(say('id')).not.toMatch(/obsidian|plugin/);
    expect(say('name')).not.toMatch(/obsidian|plugin/i);
  });

  test('the description is one plain sentence of the right length', () => {
    const description = say('description');
    expect(description.length).toBeGreaterThanOrEqual(10);
    expect(description.length).toBeLessThanOrEqual(250);
    expect(description).toMatch(/^[\p{L}\p{N} .,!?'"-]+\.$/u);
    expect(description).not.toMatch(/obsidian|plugin/i);
  });

  test('it has the fields the app reads, and no others', () => {
    const known = [
      'id',
      'name',
      'version',
      'minAppVersion',
      'description',
      'author',
      'authorUrl',
      'fundingUrl',
      'isDesktopOnly',
    ];
    expect([...manifest.keys()].filter((key) => !known.includes(key))).toEqual([]);
    expect(manifest.get('isDesktopOnly')).toBe(false);
    expect(say('author')).not.toBe('');
  });

  test('the version is the same everywhere, and versions.json knows which app it needs', () => {
    expect(say('version')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packageJson.get('version')).toBe(say('version'));
    expect(readJson('package-lock.json').get('version')).toBe(say('version'));
    expect(readJson('versions.json').get(say('version'))).toBe(say('minAppVersion'));
  });
});

describe('the project as the directory builds it', () => {
  test('every dependency is pinned exactly, and the lockfile is committed', () => {
    const loose = ['dependencies', 'devDependencies'].flatMap((group) => {
      const pins: unknown = packageJson.get(group);
      return typeof pins === 'object' && pins
        ? Object.entries(pins).filter(([, version]) => !/^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+$/.test(String(version)))
        : [];
    });
    expect(loose).toEqual([]);
    expect(existsSync(join(root, 'package-lock.json'))).toBe(true);
  });

  test('a README and a licence stand at the top', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8').length).toBeGreaterThan(100);
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain('MIT');
  });

  test('a release is attested and carries the three files one by one', () => {
    const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
    expect(workflow).toContain('attest');
    for (const file of ['main.js', 'manifest.json', 'styles.css'])
      expect(workflow.match(new RegExp(file.replace('.', '\\.'), 'g'))?.length).toBeGreaterThanOrEqual(2);
  });
});
