import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { MAPPED_SETTINGS } from '../vault-tests/mapped';
import type { HostWish, OpenHost } from './host';
import { closeBrowser, openHost } from './host';
import { chooseCommand as command, fileOf as onDisk, findOpen, inPage, openNote, readFileOf } from './user';

let endings: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of endings) await end();
  endings = [];
});
afterAll(closeBrowser);

async function open(wish: HostWish): Promise<OpenHost> {
  const host = await openHost(wish);
  endings.push(() => host.close());
  return host;
}

/**
 * Real git in a folder, whoever runs the tests and whatever their git is set to. Answers what it printed; throws when
 * it fails.
 */
function git(folder: string, ...words: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync(
    'git',
    [
      '-c',
      'user.name=Ana',
      '-c',
      'user.email=ana@example.org',
      '-c',
      'core.quotePath=false',
      '-c',
      'init.defaultBranch=main',
      ...words,
    ],
    { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' },
  ).trimEnd();
}

function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A', '--', '.', ':!.obsidian', ':!.trash');
  git(folder, 'commit', '-q', '-m', message);
}

async function type(page: Page, ...fields: readonly string[]): Promise<void> {
  for (const [at, words] of fields.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(words);
  }
}

/** Walks by Tab to the next link field, past what a time field brings along, and makes each name a note of its own. */
async function link(page: Page, ...names: readonly string[]): Promise<void> {
  const steps = 4;
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('.second-story-form-links input:focus').count()) > 0) break;
  }
  for (const name of names) {
    await page.keyboard.type(name);
    await page.locator('.suggestion-item', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
  }
}

const STALL = '2026-11-04 Payments stall';
const SLACK = 'Ana Reyes  9:22 AM\nlag is green?\n9:23\nthat cannot be\n\nBo Lindqvist  9:25 AM\ndraining by hand\n';

describe('somebody new', () => {
  test('makes an incident, marks it, learns from it, brings in a chat, and git sees no other lines', async () => {
    const host = await open({ vault: { 'Read me.md': 'Ours since today.\n' } });
    const { page, vault } = host;
    git(vault, 'init', '-q');
    commitAll(vault, 'before');

    await command(page, 'New incident');
    await page.locator('.second-story-form').waitFor();
    await type(page, 'Payments stall', '2026-11-04 02:13 UTC');
    await link(page, 'Payments queue', 'Ledger');
    await link(page, 'Ana Reyes');
    await page.keyboard.press('Control+Enter');
    await onDisk(host, `Incidents/${STALL}.md`).toBe(
      '---\ntype: incident\nstarted: 2026-11-04T02:13:00\nzone: UTC\nsystems:\n  - "[[Payments queue]]"\n  - ' +
        '"[[Ledger]]"\nresponders:\n  - "[[Ana Reyes]]"\n---\n',
    );
    expect(git(vault, 'status', '--porcelain', '-uall', '--', '.', ':!.obsidian').split('\n')).toEqual([
      `?? "Incidents/${STALL}.md"`,
      '?? "People/Ana Reyes.md"',
      '?? Systems/Ledger.md',
      '?? "Systems/Payments queue.md"',
    ]);
    commitAll(vault, 'made');

    await openNote(page, STALL);
    await page.locator('.workspace .cm-content:visible').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('The lag was green.\n\nOnly Ana knew that the gauge sleeps at night.');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await command(page, 'Mark this line');
    await page.locator('.second-story-mark-offer').first().waitFor();
    await page.keyboard.type('confused');
    await page.keyboard.press('Enter');
    await onDisk(host, `Incidents/${STALL}.md`).toContain('The lag was green. #mark/confused\n');
    await page.locator('.cm-content:visible').first().focus();
    await page.keyboard.press('Control+End');
    await page.locator('.second-story-mark', { hasText: 'Confused' }).waitFor();

    await page.keyboard.press('Shift+Home');
    await command(page, 'New knowledge note from selection');
    await page.locator('.second-story-form').waitFor();
    await page.keyboard.press('Control+Enter');
    await onDisk(host, 'Knowledge/Only Ana knew that the gauge sleeps at night.md').toContain(
      '> Only Ana knew that the gauge sleeps at night.',
    );
    await expect.poll(() => findOpen(page)).toBe('Only Ana knew that the gauge sleeps at night');

    await openNote(page, STALL);
    await command(page, 'Import a chat');
    await page.fill('.second-story-import-text', SLACK);
    await page.locator('.second-story-import-lines', { hasText: 'draining by hand' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await onDisk(host, `Incidents/${STALL}.md`).toContain('draining by hand');

    const added = git(vault, 'diff', '--unified=0', '--', 'Incidents')
      .split('\n')
      .filter((line) => /^[+-](?!\+\+|--)/.test(line));
    const id = /\^[\w-]+/.exec(added.join('\n'))?.[0] ?? '';
    expect(added).toEqual([
      '+The lag was green. #mark/confused',
      '+',
      `+Only Ana knew that the gauge sleeps at night. ${id}`,
      '+',
      '+## Moments',
      '+',
      '+- 2026-11-04 09:22 [[Ana Reyes]]: lag is green?',
      '+- 09:23 [[Ana Reyes]]: that cannot be',
      '+- 09:25 Bo Lindqvist: draining by hand',
    ]);
    expect(git(vault, 'status', '--porcelain', '-uall', '--', '.', ':!.obsidian').split('\n')).toEqual([
      ` M "Incidents/${STALL}.md"`,
      '?? "Knowledge/Only Ana knew that the gauge sleeps at night.md"',
    ]);

    await page.locator('.cm-content:visible').first().focus();
    await page.keyboard.press('Control+z');
    await onDisk(host, `Incidents/${STALL}.md`).not.toContain('## Moments');

    await command(page, 'Undo the last creation');
    await page.getByText('Move to trash').click();
    await expect
      .poll(() => git(vault, 'status', '--porcelain', '-uall', '--', '.', ':!.obsidian', ':!.trash'))
      .toBe(` M "Incidents/${STALL}.md"`);
    expect(host.consoleErrors).toEqual([]);
  });
});

const EXPORT = JSON.stringify([
  {
    type: 'message',
    user: 'U1',
    user_profile: { real_name: 'Ana Reyes' },
    ts: '1793756520.000100',
    text: 'lag is green?',
  },
  {
    type: 'message',
    user: 'U2',
    user_profile: { real_name: 'bo|lunch' },
    ts: '1793756700.000200',
    text: 'draining by hand',
  },
]);

describe('a chat in a file', () => {
  test('is dropped on the form and begins an incident: read first, named then, and all it made is listed', async () => {
    const host = await open({ vault: { 'People/Ana Reyes.md': '---\ntype: person\n---\n' } });
    const { page } = host;
    await command(page, 'Import a chat');
    await page.locator('.second-story-import-text').waitFor();
    const dropped = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(EXPORT)}], ` +
        `'day.json', { type: 'application/json' })); return data; })()`,
    );
    await page.dispatchEvent('.second-story-import-text', 'drop', { dataTransfer: dropped });
    await page.getByText('Read as a Slack export: 2 moments from 2 people.').waitFor();
    await page.getByLabel('Time zone').fill('UTC');
    await page.getByLabel('Who is bo|lunch?').selectOption({ label: 'New person note “bo|lunch”' });
    await page.getByLabel('Put it into').selectOption({ label: 'A new incident' });
    await page.locator('.second-story-import-lines', { hasText: '[[bo lunch]]: draining by hand' }).waitFor();
    await page.getByRole('button', { name: 'Name the incident…' }).click();
    await page.locator('.second-story-form').waitFor();
    expect(readFileOf(host, 'People/bo lunch.md')).toBe('');
    await page.keyboard.type('Payments stall');
    await page.keyboard.press('Control+Enter');
    await page.getByText('These notes were made:').waitFor();
    await page.locator('.modal li', { hasText: 'Incidents/2026-11-04 Payments stall.md' }).waitFor();
    await page.locator('.modal li', { hasText: 'People/bo lunch.md' }).waitFor();
    await onDisk(host, 'Incidents/2026-11-04 Payments stall.md').toBe(
      '---\ntype: incident\nstarted: 2026-11-04T01:42:00\nzone: UTC\nresponders:\n  - "[[Ana Reyes]]"\n  - ' +
        '"[[bo lunch]]"\n---\n\n## Moments\n\n- 2026-11-04 01:42 [[Ana Reyes]]: lag is green?\n- 01:45 [[bo ' +
        'lunch]]: draining by hand\n',
    );
    expect(host.consoleErrors).toEqual([]);
  });

  test('is chosen from the disk and becomes an incident or a transcript note, where no incident is open', async () => {
    const host = await open({ vault: { 'Read me.md': 'Ours since today.\n' } });
    const { page } = host;
    await command(page, 'Import a chat');
    await page.locator('.second-story-import-file').setInputFiles({
      name: 'chat.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('2026-11-04 09:22 Ana: lag is green?\n'),
    });
    await page.locator('.second-story-import-lines', { hasText: 'lag is green?' }).waitFor();
    await page.getByLabel('Day it was').fill('2026-11-04');
    await page.getByRole('button', { name: 'Name the incident…' }).waitFor();
    await page.getByLabel('Put it into').selectOption('transcript');
    await page.getByRole('button', { name: 'Bring in 1 moment' }).click();
    await onDisk(host, 'Transcripts/Chat 2026-11-04.md').toContain('type: transcript');
    await onDisk(host, 'Transcripts/Chat 2026-11-04.md').toContain('lag is green?');
    expect(host.consoleErrors).toEqual([]);
  });
});

describe('a note begins where the reader stands', () => {
  test(
    'names that no file can have, and names that are taken, are linked as the notes they became, and nothing ' +
      'that was typed is lost',
    async () => {
      const host = await open({ vault: { 'Architecture.md': 'Nobody’s kind.\n' } });
      const { page } = host;
      await command(page, 'New incident');
      await page.locator('.second-story-form').waitFor();
      await page.keyboard.type('...');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+Enter');
      await page.getByText('A few words under “What happened, in one line” are all that is needed.').waitFor();
      await page.keyboard.press('Control+a');
      await type(page, 'Stall: all of it', '2026-11-04');
      await link(page, 'Queue #2', 'Architecture');
      await page.keyboard.press('Control+Enter');
      await onDisk(host, 'Incidents/2026-11-04 Stall all of it.md').toBe(
        '---\ntype: incident\nstarted: 2026-11-04\nsystems:\n  - "[[Queue 2]]"\n  - ' +
          '"[[Systems/Architecture]]"\naliases:\n  - "Stall: all of it"\n---\n',
      );
      await onDisk(host, 'Systems/Queue 2.md').toBe('---\ntype: system\naliases:\n  - "Queue #2"\n---\n');
      expect(host.consoleErrors).toEqual([]);
    },
  );

  test(
    'a link that leads nowhere becomes a note of the kind that is chosen, and a system becomes part of a new ' +
      'incident',
    async () => {
      const host = await open({ vault: { 'Plan.md': 'Ask [[Harbour radio]] first.\n\nThen wait.\n' } });
      const { page } = host;
      await openNote(page, 'Plan');
      await page.locator('.cm-line', { hasText: 'Then wait' }).click();
      await page.locator('.cm-content').getByText('Harbour radio').click({ button: 'right' });
      await page.locator('.menu-item', { hasText: 'New note “Harbour radio”…' }).click();
      await page.locator('.suggestion-item', { hasText: 'System' }).first().waitFor();
      await page.keyboard.type('system');
      await page.keyboard.press('Enter');
      await page.locator('.second-story-form').waitFor();
      await page.keyboard.press('Control+Enter');
      await onDisk(host, 'Systems/Harbour radio.md').toBe('---\ntype: system\n---\n');
      await expect.poll(() => findOpen(page)).toBe('Harbour radio');
      await inPage(page, `window.app.metadataCache.getCache('Systems/Harbour radio.md')?.frontmatter?.type ?? ''`).toBe(
        'system',
      );
      await command(page, 'New incident here');
      await page.locator('.second-story-form-chip', { hasText: 'Harbour radio' }).waitFor();
      expect(host.consoleErrors).toEqual([]);
    },
  );
});

describe('a team with names of its own', () => {
  test('says them in the settings, every room reads its notes, and no byte of them changes', async () => {
    const host = await open({ vault: 'test/vault-mapped' });
    const { page, vault } = host;
    git(vault, 'init', '-q');
    commitAll(vault, 'before');
    await page.evaluate(`(() => { window.app.setting.open(); window.app.setting.openTabById('second-story'); })()`);
    await page.locator('.setting-item', { hasText: 'How notes are recognised' }).click();
    await page.locator('[data-key="kindProperties"] input').fill('kind, type');
    await page.locator('[data-key="templatesFolder"] input').fill('_templates');
    await page.locator('.setting-item', { hasText: 'Words, tags, folders and file names that tell incidents' }).click();
    await page.getByText('No note is recognised as incident yet.').waitFor();
    await page.locator('[data-key="kindValues.incident"] input').fill('postmortem, outage');
    await page.getByText('4 notes are recognised as incidents.').waitFor();

    const settings = join(vault, '.obsidian/plugins/second-story/data.json');
    await expect.poll(() => existsSync(settings) && readFileSync(settings, 'utf8').includes('outage')).toBe(true);
    await writeFile(settings, JSON.stringify({ ...MAPPED_SETTINGS, fromTheFuture: 1 }));
    await page.locator('.setting-item', { hasText: 'How notes are recognised' }).click();
    await page.getByText('Recognised now: 4 incidents, 3 systems, 3 people, 2 knowledge, 1 interview.').waitFor();
    await page.keyboard.press('Escape');

    await openNote(page, 'Oven scheduler');
    await command(page, 'Who knows about the open note');
    await page.getByText('Ilmari Aalto').first().waitFor();
    await page.keyboard.press('Escape');
    await openNote(page, 'Dough orders doubled');
    await page.locator('.second-story-finding', { hasText: 'should have checked' }).waitFor();
    await command(page, 'Show questions');
    await page.locator('.second-story-offer').first().waitFor();
    expect(git(vault, 'status', '--porcelain', '-uall', '--', '.', ':!.obsidian')).toBe('');
    expect(host.consoleErrors).toEqual([]);
  });
});

describe('two clones of one vault, edited at once', () => {
  test('merge without conflict where every note has one author, and show it where two lists grew', async () => {
    const base = join(mkdtempSync(join(tmpdir(), 'second-story-git-')), 'Vault');
    endings.push(() => {
      rmSync(dirname(base), { recursive: true, force: true });
    });
    await mkdir(join(base, 'Incidents'), { recursive: true });
    await writeFile(
      join(base, 'Incidents/Stall.md'),
      '---\ntype: incident\nstarted: 2026-11-04T02:13:00\n---\n\n## Moments\n\n- 02:13 It stands still.\n',
    );
    git(base, 'init', '-q');
    commitAll(base, 'base');
    const [ana, bo] = [await open({ vault: base }), await open({ vault: base })];
    // The copy that a page serves comes without its history.
    for (const { vault } of [ana, bo]) cpSync(join(base, '.git'), join(vault, '.git'), { recursive: true });

    const work = async (host: OpenHost, who: string): Promise<void> => {
      for (const [kind, first] of [
        ['Second Story: New interview', `${who} on the stall`],
        ['Second Story: New reading', `Read by ${who}`],
        ['Second Story: New knowledge', `What ${who} knows`],
      ] as const) {
        await command(host.page, kind);
        // Who reads on this device is asked once.
        if (kind === 'Second Story: New reading') {
          await host.page.locator('.modal-title', { hasText: 'Who reads' }).waitFor();
          await host.page.keyboard.type(who);
          await host.page.keyboard.press('Control+Enter');
        }
        await host.page.locator('.second-story-form').waitFor();
        await type(host.page, first);
        await host.page.keyboard.press('Control+Enter');
        await expect.poll(() => findOpen(host.page)).toBe(first);
      }
      await expect.poll(() => readdirSync(join(host.vault, 'Knowledge')).length).toBe(1);
      commitAll(host.vault, who);
    };
    await Promise.all([work(ana, 'Ana'), work(bo, 'Bo')]);
    git(ana.vault, 'pull', '-q', '--no-rebase', '--no-edit', bo.vault, 'main');
    expect(git(ana.vault, 'ls-files', '--', '*.md').split('\n')).toHaveLength(9);
    git(bo.vault, 'pull', '-q', '--no-rebase', '--no-edit', ana.vault, 'main');

    const append = async (host: OpenHost, line: string): Promise<void> => {
      await openNote(host.page, 'Stall');
      await command(host.page, 'Import a chat');
      await host.page.fill('.second-story-import-text', line);
      await host.page.keyboard.press('Control+Enter');
      await onDisk(host, 'Incidents/Stall.md').toContain(line.slice(-8));
      commitAll(host.vault, line);
    };
    await Promise.all([append(ana, '02:20 Ana: the lag is green'), append(bo, '02:21 Bo: drained by hand')]);
    expect(() => git(ana.vault, 'pull', '-q', '--no-rebase', '--no-edit', bo.vault, 'main')).toThrow();
    expect(readFileOf(ana, 'Incidents/Stall.md')).toMatch(
      /<<<<<<< [\s\S]*lag is green[\s\S]*=======[\s\S]*drained by hand[\s\S]*>>>>>>> /,
    );
    await inPage(ana.page, `window.app.workspace.activeEditor?.editor?.getValue() ?? ''`).toContain('<<<<<<<');
    // A page behind another one is given no frames to draw in.
    await ana.page.bringToFront();
    await command(ana.page, 'Show what was not understood');
    const named = ana.page
      .locator('.second-story-damage-note', { hasText: 'Incidents/Stall.md' })
      .getByText('Two versions met here')
      .first();
    await named.waitFor();
    expect([...ana.consoleErrors, ...bo.consoleErrors]).toEqual([]);
  });
});
