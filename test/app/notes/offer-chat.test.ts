// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { TFile } from '../../host/page/data/files';
import type { HostApp } from '../../host/page/ui/app';
import { find, findLater, listFields, listNotices, rest, write } from '../by-hand';
import { eventually, openNote, runPlugin } from '../language/at-home';
import { saveAll } from '../vault/disturbances';

const CHAT =
  '09:22 Ana Reyes: the lag is green\n09:25 Bo Lind: I look at it\n09:31 Ana Reyes: restarting\n' +
  '09:40 Bo Lind: quiet again\n';
const HEAD = '---\ntype: incident\nstarted: 2026-01-14T09:00\n---\n\n## Story\n\n';
const NOTES = {
  'Belt.md': `${HEAD}Above.\n\nBelow.\n`,
  'Lamp.md': `${HEAD}Another night.\n`,
  'Ana Reyes.md': '---\ntype: person\n---\n',
};

/** Pastes the chat into the open incident, as the clipboard does, and gives what offers to bring it in. */
async function paste(app: HostApp): Promise<HTMLElement> {
  const cm = await openNote(app, 'Belt');
  await rest(app, 5);
  const from = cm.state.doc.toString().indexOf('Below.');
  cm.dispatch({ changes: { from, insert: CHAT }, userEvent: 'input.paste' });
  return findLater('.notice button', 'Bring in as moments');
}

async function start(): Promise<{ app: HostApp; belt: TFile; offer: HTMLElement }> {
  const app = await runPlugin(NOTES);
  await rest(app, 5);
  const belt = app.vault.getFileByPath('Belt.md');
  if (!belt) throw new Error('The note is there.');
  return { app, belt, offer: await paste(app) };
}

const bringIn = (): void => {
  find('.modal button', 'Bring in 4 moments').click();
};
const fileOf = (app: HostApp, path: string): Promise<string> => {
  const file = app.vault.getFileByPath(path);
  return file ? app.vault.read(file) : Promise.resolve('gone');
};

async function settle(app: HostApp): Promise<void> {
  await rest(app, 15);
  await saveAll(app);
}

const MOMENT = '- 2026-01-14 09:22 [[Ana Reyes]]: the lag is green';

describe('a chat that was pasted', () => {
  test('becomes moments of its incident, and then the paste goes', async () => {
    const { app, offer } = await start();
    offer.click();
    bringIn();
    await eventually(async () => {
      await settle(app);
      expect(await fileOf(app, 'Belt.md')).toContain(MOMENT);
      expect(await fileOf(app, 'Belt.md')).not.toContain('09:22 Ana Reyes: the lag');
    });
  });

  test('goes to the incident it was pasted into, whatever note is open by then', async () => {
    const { app, offer } = await start();
    await app.workspace.openLinkText('Lamp', '');
    offer.click();
    await rest(app, 5);
    bringIn();
    await eventually(async () => {
      await settle(app);
      expect(await fileOf(app, 'Belt.md')).toContain(MOMENT);
    });
    expect(await fileOf(app, 'Belt.md')).not.toContain('09:22 Ana Reyes: the lag');
    expect(await fileOf(app, 'Lamp.md')).toBe(NOTES['Lamp.md']);
  });

  test('stays when the form of a new incident is put away again', async () => {
    const { app, offer } = await start();
    offer.click();
    const [target] = Array.from(document.body.querySelectorAll('.modal select'));
    if (!(target?.instanceOf(HTMLSelectElement) ?? false)) throw new Error('The target can be chosen.');
    const select = target as HTMLSelectElement;
    select.value = 'new-incident';
    select.dispatchEvent(new Event('change'));
    find('.modal button', 'Name the incident').click();
    find('.modal button', 'Cancel').click();
    await settle(app);
    expect(await fileOf(app, 'Belt.md')).toContain('09:22 Ana Reyes: the lag is green');
  });

  test('stays when the moments could not be written, and that is told', async () => {
    const { app, belt, offer } = await start();
    offer.click();
    await saveAll(app);
    await app.vault.modify(belt, `${await app.vault.read(belt)}\n<<<<<<< mine\na\n=======\nb\n>>>>>>> theirs\n`);
    await rest(app, 5);
    bringIn();
    await settle(app);
    expect(listNotices().join('\n')).toContain('“Belt” holds two versions of a merge.');
    expect(await fileOf(app, 'Belt.md')).toContain('09:22 Ana Reyes: the lag is green');
    expect(await fileOf(app, 'Belt.md')).not.toContain(MOMENT);
  });

  test('is brought in nowhere when its incident has gone, and nobody gets a note of it', async () => {
    const { app, belt, offer } = await start();
    offer.click();
    for (const select of Array.from(document.body.querySelectorAll('.modal select')))
      if (select.instanceOf(HTMLSelectElement) && select.value === '') select.dispatchEvent(new Event('change'));
    await app.fileManager.trashFile(belt);
    await rest(app, 5);
    bringIn();
    await settle(app);
    expect(listNotices().join('\n')).toContain('“Belt” is no longer there.');
    expect(app.vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['Lamp.md', 'Ana Reyes.md']);
  });

  test('and was written on meanwhile stays, its moments beside it', async () => {
    const { app, offer } = await start();
    offer.click();
    const { editor } = app.workspace.activeEditor ?? {};
    const at = editor?.getValue().indexOf('I look') ?? 0;
    editor?.replaceRange('(sic) ', editor.offsetToPos(at));
    for (const field of listFields(find('.modal', 'Import a chat'))) if (field.value === CHAT) write(field, CHAT);
    bringIn();
    await settle(app);
    expect(await fileOf(app, 'Belt.md')).toContain(MOMENT);
    expect(await fileOf(app, 'Belt.md')).toContain('Bo Lind: (sic) I look at it');
  });
});
