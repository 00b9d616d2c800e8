// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { HostApp } from '../../../host/page/ui/app';
import { find, findLater, readDisk, rest, run, write } from '../../by-hand';
import { eventually, openNote, runPlugin } from '../../language/at-home';

const INCIDENT = '---\ntype: incident\n---\nIt stood still.\n';
const PERSON = '---\ntype: person\n---\n';

/** Opens a note and the form for an interview about it; gives the form. */
async function openForm(app: HostApp, note: string): Promise<HTMLElement> {
  await openNote(app, note);
  await rest(app);
  run(app, 'start-interview');
  return findLater('.modal', 'With whom');
}

/** Says with whom in the form, starts, and gives what is written in the interview that was made. */
async function start(app: HostApp, form: HTMLElement, person: string): Promise<string> {
  const field = form.querySelector('input[aria-label="With whom"]');
  if (!field?.instanceOf(HTMLInputElement)) throw new Error('The form is open.');
  write(field, person);
  const there = app.vault.getMarkdownFiles().map(({ path }) => path);
  find('button', 'Start', form).click();
  const findMade = (): string => app.vault.getMarkdownFiles().find(({ path }) => !there.includes(path))?.path ?? '';
  await eventually(async () => {
    expect(await readDisk(app, findMade())).toContain('type: interview');
  });
  return (await readDisk(app, findMade())) ?? '';
}

test('of two incidents of one name the interview is linked to the one that was open', async () => {
  const app = await runPlugin({ 'Clock/Write-up.md': INCIDENT, 'Relay/Write-up.md': INCIDENT, 'Ana.md': PERSON });
  const made = await start(app, await openForm(app, 'Relay/Write-up'), 'Ana');
  expect(made).toContain('[[Relay/Write-up]]');
});

test('an incident that is renamed while the form is open is linked by the name it has now', async () => {
  const app = await runPlugin({ 'Incidents/Slow lamp.md': INCIDENT, 'Ana.md': PERSON });
  const form = await openForm(app, 'Slow lamp');
  const file = app.vault.getFileByPath('Incidents/Slow lamp.md');
  if (!file) throw new Error('The note is there.');
  await app.fileManager.renameFile(file, 'Incidents/Dim lamp.md');
  await rest(app);
  const made = await start(app, form, 'Ana');
  expect(made).toContain('[[Dim lamp]]');
  expect(made).not.toContain('[[Slow lamp]]');
});

test('somebody whose name another note bears too is linked as the person', async () => {
  const app = await runPlugin({
    'Incidents/Slow lamp.md': INCIDENT,
    'Interviews/Bob.md': '---\ntype: interview\n---\n',
    'People/Bob.md': PERSON,
  });
  const made = await start(app, await openForm(app, 'Slow lamp'), 'bob');
  expect(made).toContain('[[People/Bob]]');
});

test('a name that no note has is written as it was typed', async () => {
  const app = await runPlugin({ 'Incidents/Slow lamp.md': INCIDENT });
  expect(await start(app, await openForm(app, 'Slow lamp'), 'Käthe Strauß')).toContain('[[Käthe Strauß]]');
});
