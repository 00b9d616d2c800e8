import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
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

  test('the build is one program and needs nothing of what tests need', () => {
    const scripts: unknown = packageJson.get('scripts');
    const named = new Map(typeof scripts === 'object' && scripts ? Object.entries(scripts) : []);
    expect(named.get('build')).toBe('node esbuild.config.mjs');
    expect([named.has('prebuild'), named.has('postbuild')]).toEqual([false, false]);
    expect(readFileSync(join(root, 'esbuild.config.mjs'), 'utf8')).not.toMatch(/['"][./]*(?:test|scripts)\//);
  });
});

describe('the workflows', () => {
  const folder = join(root, '.github/workflows');
  const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

  test.each(workflows)('$name names every action by its commit, with its version beside it', ({ text }) => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, named]) => named ?? '');
    expect(uses.length).toBeGreaterThan(0);
    const isOurs = (named: string): boolean =>
      named.startsWith('./.github/workflows/') && existsSync(join(root, named));
    const isPinned = (named: string): boolean => /^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(named);
    expect(uses.filter((named) => !isOurs(named) && !isPinned(named))).toEqual([]);
  });

  test.each(workflows)('$name gives each job the rights that it needs, and the workflow none', ({ text }) => {
    const workflow: unknown = parse(text);
    expect(workflow).toMatchObject({ permissions: {} });
    const jobs: unknown = typeof workflow === 'object' && workflow ? Reflect.get(workflow, 'jobs') : null;
    for (const job of Object.values(typeof jobs === 'object' && jobs ? jobs : {}))
      expect(job).toHaveProperty('permissions');
  });

  test('a release is a draft of the very files that were tested, in the app as well, attested and one by one', () => {
    const { text } = workflows.find(({ name }) => name === 'release.yml') ?? { text: '' };
    const [tested = '', drafted = ''] = text.split(/^ {2}draft:/m);
    expect(tested).toContain('.ci/run');
    expect(tested).toContain('uses: ./.github/workflows/obsidian.yml');
    expect(drafted).toMatch(/needs: \[test, obsidian\][\s\S]*actions\/attest@[\s\S]*gh release create[\s\S]*--draft/);
    expect(drafted).not.toMatch(/npm|esbuild|checkout/);
    for (const file of ['main.js', 'manifest.json', 'styles.css'])
      expect([tested.includes(file), drafted.split(file).length]).toEqual([true, 3]);
  });
});
