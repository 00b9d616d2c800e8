// @vitest-environment happy-dom
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createNote, isRefused } from '../../src/app/vault/write';
import { findFileDamage } from '../../src/core/notes/damage';
import { addToList, setScalar } from '../../src/core/text/properties/edit';
import { addToSection } from '../../src/core/text/edit/insert';
import { toggleMark } from '../../src/core/text/edit/line-end';
import { editAt } from '../host/edit-at';
import { vaultWith, type TestVault } from '../host/vault-with';

const parseYaml = (yaml: string): unknown => parse(yaml);
const START = {
  'Incidents/Stall.md':
    '---\ntype: incident\nsystems:\n  - "[[Queue]]"\nstage: gathering\n---\n## Story\n\nThe queue stood ' +
    'still.\n\n## Moments\n\n- 09:22 the pager\n',
  'Interviews/Ana.md': '---\ntype: interview\nincident: "[[Stall]]"\n---\nShe saw green.\n',
  'Interviews/Bo.md': '---\r\ntype: interview\r\nincident: "[[Stall]]"\r\n---\r\nHe saw red.\r\n',
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'second-story-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function git(clone: string, ...args: string[]): string {
  return execFileSync(
    'git',
    [
      '-c',
      'user.name=Someone',
      '-c',
      'user.email=someone@example.org',
      '-c',
      'init.defaultBranch=main',
      '-c',
      'core.autocrlf=false',
      '-c',
      'merge.conflictStyle=merge',
      ...args,
    ],
    { cwd: join(root, clone), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

function save(clone: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, clone, path)), { recursive: true });
    writeFileSync(join(root, clone, path), text);
  }
}

function load(clone: string): Record<string, string> {
  const folder = join(root, clone);
  const walk = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.name === '.git' ? [] : entry.isDirectory() ? walk(join(path, entry.name)) : [join(path, entry.name)],
    );
  return Object.fromEntries(
    walk(folder).map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

function twoClones(): void {
  mkdirSync(join(root, 'ana'));
  git('ana', 'init', '-q');
  save('ana', START);
  git('ana', 'add', '-A');
  git('ana', 'commit', '-q', '-m', 'Start');
  execFileSync('git', ['clone', '-q', join(root, 'ana'), join(root, 'bo')]);
}

/** Somebody works in a clone through the plugin's one door, and commits. */
async function work(
  clone: string,
  hands: (app: Parameters<typeof editAt>[0], vault: TestVault) => Promise<void>,
): Promise<void> {
  const vault = vaultWith(load(clone));
  await hands(
    {
      vault: vault.vault,
      fileManager: vault.fileManager,
      workspace: { getLeavesOfType: () => [], getMostRecentLeaf: () => null },
    },
    vault,
  );
  save(clone, vault.texts());
  git(clone, 'add', '-A');
  git(clone, 'commit', '-q', '-m', `From ${clone}`);
}

function merge(): boolean {
  git('ana', 'fetch', '-q', join(root, 'bo'), 'HEAD');
  try {
    git('ana', 'merge', '-q', '-m', 'Together', 'FETCH_HEAD');
    return true;
  } catch {
    return false;
  }
}

describe('two people, two clones of one vault, and the real git', () => {
  test('notes of one author each, and edits in different places, merge without a word', async () => {
    twoClones();
    await work('ana', async (app) => {
      expect(
        isRefused(
          await createNote(app, { folder: 'Knowledge', name: 'Lag shows late', text: '---\ntype: knowledge\n---\n' }),
        ),
      ).toBe(false);
      await createNote(app, { folder: 'Readings', name: 'Reading by Ana', text: '---\ntype: reading\n---\n' });
      await editAt(app, 'Interviews/Ana.md', (text) => setScalar(text, 'read-back', true, parseYaml));
      await editAt(app, 'Interviews/Ana.md', (text) => toggleMark(text, 5, 'surprised', 'mark'));
      await editAt(app, 'Incidents/Stall.md', (text) => addToList(text, 'systems', '[[Lag gauge]]', parseYaml));
    });
    await work('bo', async (app) => {
      await createNote(app, { folder: 'Knowledge', name: 'Draining loses order', text: '---\ntype: knowledge\n---\n' });
      await createNote(app, { folder: 'Readings', name: 'Reading by Bo', text: '---\ntype: reading\n---\n' });
      await editAt(app, 'Interviews/Bo.md', (text) => addToList(text, 'to-ask-next', '[[Cy]]', parseYaml));
      await editAt(app, 'Incidents/Stall.md', (text) => addToSection(text, 'Moments', ['- 09:31 drained by hand']));
    });
    expect(merge()).toBe(true);
    const texts = load('ana');
    expect(texts['Incidents/Stall.md']).toBe(
      '---\ntype: incident\nsystems:\n  - "[[Queue]]"\n  - "[[Lag gauge]]"\nstage: gathering\n---\n## ' +
        'Story\n\nThe queue stood still.\n\n## Moments\n\n- 09:22 the pager\n- 09:31 drained by hand\n',
    );
    expect(texts['Interviews/Bo.md']).toContain('to-ask-next:\r\n  - "[[Cy]]"\r\n');
    expect(Object.keys(texts)).toHaveLength(7);
    expect(git('ana', 'diff', '--numstat', 'HEAD~2', 'HEAD', '--', 'Incidents/Stall.md')).toMatch(/^2\t0\t/);
  });

  test('two people who append to the same list get a conflict that is seen, flagged and not written over', async () => {
    twoClones();
    for (const [clone, link] of [
      ['ana', '[[Lag gauge]]'],
      ['bo', '[[Scheduler]]'],
    ] as const) {
      await work(clone, async (app) => {
        await editAt(app, 'Incidents/Stall.md', (text) => addToList(text, 'systems', link, parseYaml));
      });
    }
    expect(merge()).toBe(false);
    const vault = vaultWith(load('ana'));
    const text = vault.textOf('Incidents/Stall.md') ?? '';
    expect(text).toContain('[[Lag gauge]]');
    expect(text).toContain('[[Scheduler]]');
    expect(
      findFileDamage({ path: 'Incidents/Stall.md', text, frontmatter: null, yamlError: null }).map(
        ({ reason, line }) => `${reason} ${line}`,
      ),
    ).toContain('merge-markers 4');
    const app = {
      vault: vault.vault,
      fileManager: vault.fileManager,
      workspace: { getLeavesOfType: () => [], getMostRecentLeaf: () => null },
    };
    const answer = await editAt(app, 'Incidents/Stall.md', (held) =>
      addToList(held, 'systems', '[[Third]]', parseYaml),
    );
    expect(isRefused(answer) && answer.refused).toBe('merge-markers');
    expect(vault.textOf('Incidents/Stall.md')).toBe(text);
  });
});
