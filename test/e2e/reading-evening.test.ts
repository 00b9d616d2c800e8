import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { drawFromVault } from '../../src/core/reading/draw';
import { atlasOf } from '../core/atlas/cards';
import { DEMO, readNotes } from '../vault-tests/vault-folder';
import type { OpenHost } from './host';
import { closeBrowser, openHost } from './host';
import {
  countOf,
  fileOf,
  findNamed,
  findOpen,
  openNote,
  putCursor,
  readFileOf,
  runCommand,
  textOf,
  waitForRest,
} from './user';

const TIDE = 'The tide that did not turn';
const GROUP = 'Quay evening';
const folders: string[] = [];
let hosts: OpenHost[] = [];

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  hosts = [];
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
afterAll(closeBrowser);

/** An evening on which the group draws the tide, whatever else the demo vault holds by then. */
function findEvening(): string {
  const atlas = atlasOf(Object.fromEntries(readNotes(DEMO).map(({ path, text }) => [path, text])));
  for (let day = 1; day <= 366; day += 1) {
    const evening = new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10);
    if (drawFromVault(atlas, { group: GROUP, day: evening, me: null }) === `Incidents/${TIDE}.md`) return evening;
  }
  throw new Error('The group never draws the tide');
}

async function sitDown(name: string, vault: string, evening: string | null): Promise<OpenHost> {
  const host = await openHost({ vault });
  hosts.push(host);
  const { page } = host;
  await runCommand(page, 'who-reads');
  await page.locator('.modal input').fill(name);
  await page.locator('.modal button.mod-cta').click();
  await countOf(page, '.modal').toBe(0);
  if (evening === null) return host;
  await runCommand(page, 'draw-incident');
  await page.locator('.modal input[type=text]').fill(GROUP);
  await page.locator('.modal input[type=date]').fill(evening);
  await page.locator('.modal button.mod-cta').click();
  await textOf(page, '.second-story-hidden-stop').toContain('The last real row.');
  return host;
}

/** Opens the whole note from the hidden reading, for editing. */
async function openWhole(host: OpenHost): Promise<void> {
  await host.page.locator('.second-story-hidden [data-key="whole"]').click();
  await countOf(host.page, '.second-story-hidden').toBe(0);
  await openNote(host.page, TIDE);
}

async function remark(host: OpenHost, words: string, command: string): Promise<void> {
  const { page } = host;
  await putCursor(page, `editor.getValue().indexOf(${JSON.stringify(words)})`);
  await page.evaluate(`(() => {
    const { editor } = window.app.workspace.activeEditor;
    const from = editor.getValue().indexOf(${JSON.stringify(words)});
    editor.setSelection(editor.offsetToPos(from), editor.offsetToPos(from + ${words.length}));
  })()`);
  await runCommand(page, command);
}

/** Merges the readers' copies with real git, each a branch from the same first commit; fails on a conflict. */
function merge(copies: readonly OpenHost[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-story-evening-'));
  folders.push(folder);
  const repo = join(folder, 'vault');
  const git = (...words: readonly string[]): void => {
    execFileSync('git', ['-C', repo, '-c', 'user.name=r', '-c', 'user.email=r@example.org', ...words], {
      stdio: 'pipe',
    });
  };
  cpSync(DEMO, repo, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'The vault before the evening');
  copies.forEach(({ vault }, at) => {
    git('checkout', '-q', '-b', `reader-${at}`, 'main~0');
    for (const name of readdirSync(vault)) cpSync(join(vault, name), join(repo, name), { recursive: true });
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', `What reader ${at} left`);
    git('checkout', '-q', 'main');
  });
  copies.forEach((_copy, at) => {
    git('merge', '-q', '--no-edit', `reader-${at}`);
  });
  rmSync(join(repo, '.git'), { recursive: true, force: true });
  return repo;
}

test('an evening: three readers draw the same, ask, answer, compare, and the graph knows what came of it', async () => {
  const evening = findEvening();
  const noor = await sitDown('Noor Achterberg', 'test/vault', evening);
  await noor.page.locator('.second-story-hidden textarea').fill('Something stopped counting.');
  await noor.page.locator('.second-story-hidden textarea').press('Control+Enter');
  await countOf(noor.page, '.second-story-hidden-stop').toBe(2);
  await openWhole(noor);
  await remark(noor, 'hangs the board on the chain', 'remark-news');
  await fileOf(noor, `Readings/Noor Achterberg reads ${TIDE}.md`).toContain('## New to me');
  await remark(noor, 'Wrack on the stone', 'remark-question');
  await noor.page.locator('.modal textarea').fill('Who taught the mate to look at weed?');
  await noor.page.keyboard.press('Control+Enter');
  await fileOf(noor, `Readings/Noor Achterberg reads ${TIDE}.md`).toMatch(
    new RegExp(
      `drawn: blind\\nsession: "${GROUP}, ${evening}"\\n` +
        '---[^]*\\[!stop\\|05:20\\][^]*## New to me[^]*Who taught the mate',
    ),
  );

  const wen = await sitDown('Wen Marsh', 'test/vault', evening);
  await openWhole(wen);
  await remark(wen, 'with a fresh time beside it', 'remark-surprise');
  await fileOf(wen, `Readings/Wen Marsh reads ${TIDE}.md`).toContain('## What surprised me');

  const tomas = await sitDown('Tomás Hale', 'test/vault', evening);
  await openWhole(tomas);
  await remark(tomas, 'hangs the board on the chain', 'remark-known');
  await fileOf(tomas, `Readings/Tomás Hale reads ${TIDE}.md`).toMatch(
    /distance: was there[^]*## I thought everybody knew/,
  );

  const merged = merge([noor, wen, tomas]);
  // Three pages that nobody looks at any more would only take the machine's time.
  await Promise.all([noor, wen, tomas].map((reader) => reader.close()));
  const host = await sitDown('Tomás Hale', merged, null);
  const { page } = host;
  await openNote(page, TIDE);
  await runCommand(page, 'question-log');
  await textOf(page, '.second-story-log-questions').toContain('Who taught the mate to look at weed?');
  await page
    .locator('.second-story-log-questions li', { hasText: 'weed' })
    .getByRole('button', { name: 'Good question' })
    .click();
  await fileOf(host, `Readings/Tomás Hale reads ${TIDE}.md`).toMatch(
    /## Replies\n\n- \[\[Noor Achterberg reads The tide that did not turn#\^q-\w{5}\]\] #q\/good\n/,
  );
  await textOf(page, '.second-story-log-questions li:has-text("weed") .second-story-log-state').toBe('Good question');

  await openNote(page, TIDE);
  await runCommand(page, 'readers-side-by-side');
  await textOf(page, '.second-story-side-table').toContain('found differently');
  await page.getByRole('button', { name: 'Make a knowledge note of it' }).click();
  await page.locator('.modal textarea').fill('The board on the chain says which quay, by the moon');
  await page.keyboard.press('Enter');
  // The note is on the disk before it is opened: who opens another one in between gets the made one on top of it.
  await expect.poll(() => findOpen(page)).toMatch(/^The board on the chain/);
  const claim = readFileOf(host, findNamed(host, 'Knowledge', 'The board on the chain') ?? '');
  expect(claim).toMatch(
    /held-by:\n {2}- "\[\[Tomás Hale\]\]"[^]*revealed-by:[^]*news-to:\n {2}- "\[\[Noor Achterberg\]\]"/,
  );
  expect(claim).toContain('Tomás Hale thought everybody knew: “hangs the board on the chain”');
  expect(claim).toContain('Noor Achterberg did not know: “hangs the board on the chain”');

  await openNote(page, TIDE);
  await runCommand(page, 'write-for');
  await textOf(page, '.second-story-rendering-left').toContain('The properties, marks, comments and block ids');
  await page.getByRole('button', { name: 'Make the note' }).click();
  await fileOf(host, `Renderings/${TIDE}, for leadership.md`).toMatch(
    /type: rendering\n[^]*## Story\n[^]*stood at 3\.12 metres/,
  );
  await expect.poll(() => findOpen(page)).toBe(`${TIDE}, for leadership`);

  await openNote(page, TIDE);
  await runCommand(page, 'graph-who-knows');
  await textOf(page, '.workspace-leaf.mod-active .second-story-graph-table').toContain(
    'The board on the chain says which quay',
  );
  await waitForRest(page);
  for (const each of hosts) expect(each.consoleErrors).toEqual([]);
}, 400_000);
