// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { find, findLater, listFields, listNotices, rest, run, write } from './app/by-hand';
import { openNote, runPlugin } from './app/language/at-home';
import { openWorld } from './app/walk';
import { worldWith } from './app/world';
import type { HostApp } from './host/page/ui/app';
import { findObjection, ODD_NAMES } from './properties/odd-names';
import { toShareOf } from './properties/runs';

// Names are legal everywhere, and never lead out of the vault, at whichever door they come in.

const LOOK = { timeout: 8_000, interval: 5 };

/** The names that a disk of this machine can hold, so that a vault may have notes of this name already. */
const ON_DISK = [...new Set(ODD_NAMES.map((name) => `A ${name.replace(/[/\p{Cc}\p{Cs}]/gu, '')} note`))];
const HOME: Readonly<Record<string, string>> = Object.fromEntries(
  ON_DISK.map((name) => [
    `Incidents/${name}.md`,
    '---\ntype: incident\nstarted: 2026-01-05T09:00\nsystems: ["[[Ledger]]"]\n---\n\n## Story\n\nIt stood still.\n',
  ]),
);

/** Everything that the plugin asked the vault to make, by its path. */
function watchMade(app: HostApp): readonly string[] {
  const asked: string[] = [];
  for (const method of ['create', 'createBinary', 'createFolder'] as const) {
    const real: unknown = Reflect.get(app.vault, method);
    if (typeof real !== 'function') throw new Error(`The vault has ${method}.`);
    const pass = (given: readonly unknown[]): unknown => Reflect.apply(real, app.vault, given);
    Reflect.set(app.vault, method, (path: string, ...others: unknown[]) => {
      asked.push(path);
      return pass([path, ...others]);
    });
  }
  return asked;
}

/** What is wrong with a path, part by part: the words of each folder and of the file without its ending. */
function listObjections(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.flatMap((part, at) => {
    const name = at === parts.length - 1 ? part.replace(/\.(?:md|csv|graphml|canvas|svg|png|base)$/, '') : part;
    const objection = findObjection(name);
    // A folder of the settings may be there already, under a name that a link does not take (C#).
    const isFree = objection === 'a link breaks' && (at < parts.length - 1 || name === part);
    return objection === null || isFree ? [] : [`${JSON.stringify(path)}: ${objection}`];
  });
}

/** Answers once something was made or the reader was told why not. */
async function untilAnswered(app: HostApp, asked: readonly string[], before: number): Promise<void> {
  await vi.waitFor(() => {
    if (
      asked.length === before &&
      listNotices().length === 0 &&
      (document.body.find('.modal .second-story-form-problem')?.textContent ?? '') === ''
    )
      throw new Error(
        `Nothing was made and nothing was said: ${document.body.find('.modal')?.textContent ?? ''} ${String(before)}`,
      );
  }, LOOK);
  await app.metadataCache.settled();
  document.body.findAll('.notice').forEach((el) => {
    el.remove();
  });
}

function closeDialogs(): void {
  document.body.findAll('.modal-close-button').forEach((el) => {
    el.click();
  });
}

async function save(title: string, press: string, name: string): Promise<void> {
  const modal = await findLater('.modal', title);
  const [field] = listFields(modal);
  if (!field) throw new Error('The dialog asks for a name.');
  write(field, name);
  find('button', press, modal).click();
}

/** Each door at which a name comes in from a hand. */
const DOORS: Readonly<Record<string, (app: HostApp, name: string) => Promise<void>>> = {
  'the form of a new incident': async (app, name) => {
    run(app, 'new-incident');
    await save('New incident', 'Create note', name);
  },
  'the form of a new person': async (app, name) => {
    run(app, 'new-person');
    await save('New person', 'Create note', name);
  },
  'a question that is saved': async (app, name) => {
    run(app, 'graph-who-knows');
    (await findLater('.second-story-graph button', 'More')).click();
    (await findLater('.menu-item', 'Save this question')).click();
    await save('Save', 'Save', name);
  },
};

async function openFile(app: HostApp, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`The vault has “${path}”.`);
  await app.workspace.getLeaf(false).openFile(file);
}

describe(`${ODD_NAMES.length} odd names`, () => {
  test.each(Object.entries(DOORS))('at %s', async (door, enter) => {
    const names = toShareOf(ODD_NAMES, Object.keys(DOORS).indexOf(door));
    const app = await openWorld(worldWith());
    await openNote(app, 'Slow lamp');
    const asked = watchMade(app);
    for (const name of names) {
      const before = asked.length;
      await enter(app, name);
      await untilAnswered(app, asked, before);
      closeDialogs();
    }
    await rest(app);
    expect(asked.length).toBeGreaterThan(names.length / 3);
    expect(asked.flatMap(listObjections)).toEqual([]);
  });

  test('of notes that another system has let in, when what is shown about them is exported', async () => {
    const app = await openWorld({ ...worldWith(), ...HOME });
    const asked = watchMade(app);
    for (const path of toShareOf(Object.keys(HOME), 1)) {
      app.workspace.detachLeavesOfType('second-story-graph');
      await openFile(app, path);
      run(app, 'graph-who-knows');
      for (const label of ['Markdown outline', 'Notes as CSV', 'GraphML', 'Canvas']) {
        const before = asked.length;
        (await findLater('.second-story-graph button', 'More')).click();
        (await findLater('.menu-item', label)).click();
        await untilAnswered(app, asked, before);
      }
    }
    expect(asked.length).toBeGreaterThan(ON_DISK.length);
    expect(asked.flatMap(listObjections)).toEqual([]);
  });

  test('of notes that another system has let in, when they are written for somebody', async () => {
    const app = await openWorld({ ...worldWith(), ...HOME });
    const asked = watchMade(app);
    const notes = toShareOf(Object.keys(HOME), 2);
    for (const path of notes) {
      const before = asked.length;
      await openFile(app, path);
      run(app, 'write-for');
      (await findLater('button', 'Make the note')).click();
      await untilAnswered(app, asked, before);
      app.workspace.detachLeavesOfType('second-story-rendering');
    }
    expect(asked.length).toBeGreaterThanOrEqual(notes.length);
    expect(asked.flatMap(listObjections)).toEqual([]);
  });

  test('of a folder in the settings: what leads out of the vault or is hidden is refused in a sentence', async () => {
    const all: string[] = [];
    for (const templatesFolder of ['../out', '/../out', 'a/../../out', '.obsidian', 'C:\\x', ...ODD_NAMES]) {
      const app = await runPlugin({ 'A.md': 'a\n' }, { templatesFolder });
      const asked = watchMade(app);
      run(app, 'write-template');
      document.body
        .findAll('.suggestion-item')
        .find((el) => el.textContent.includes('Person'))
        ?.click();
      await untilAnswered(app, asked, 0);
      closeDialogs();
      app.plugins.disable('second-story');
      all.push(...asked);
    }
    expect(all.length).toBeGreaterThan(10);
    expect(all.flatMap(listObjections)).toEqual([]);
    expect(all.filter((path) => /(?:^|\/)\.|^[A-Za-z]:/.test(path))).toEqual([]);
  });

  test('in a link from outside or on the command line make nothing at all', async () => {
    const app = await openWorld(worldWith());
    const asked = watchMade(app);
    for (const name of ODD_NAMES) {
      app.protocols.get('second-story-who-knows')?.({ action: 'second-story-who-knows', system: name });
      expect(await app.cli.get('second-story:who-knows')?.handler({ system: name })).toEqual(expect.any(String));
    }
    await rest(app);
    expect(asked).toEqual([]);
  });
});
