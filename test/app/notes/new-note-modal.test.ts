// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { HostApp } from '../../host/page/ui/app';
import { find, findLater, readDisk, rest, run, select, setClock, write } from '../by-hand';
import { eventually, runPlugin } from '../language/at-home';

const TEMPLATE = '---\ntype: incident\nstarted: {{started}}\n---\n\n## What we saw\n\n{{body}}\n';

/** Opens the form of a new incident over a vault; gives its choice of a template. */
async function openForm(
  files: Readonly<Record<string, string>>,
  settings: unknown = null,
): Promise<{ readonly app: HostApp; readonly choice: HTMLSelectElement }> {
  setClock();
  const app = await runPlugin({ 'A.md': 'a\n', ...files }, settings);
  await rest(app);
  run(app, 'new-incident');
  const choice = find('select', 'Start from', await findLater('.modal', 'Start from'));
  if (!choice.instanceOf(HTMLSelectElement)) throw new Error('The form is open.');
  return { app, choice };
}

/** Chooses a template in the form and makes the note; gives what is written in it. */
async function makeFrom(app: HostApp, choice: HTMLSelectElement, name: string): Promise<string> {
  const form = find('.modal', 'Start from');
  const title = form.querySelector('input[type=text]');
  if (!title?.instanceOf(HTMLInputElement)) throw new Error('The form is open.');
  write(title, 'The gauge stood still');
  choice.value = name;
  choice.dispatchEvent(new Event('change'));
  find('button', 'Create note', form).click();
  const findMade = (): string | undefined =>
    app.vault.getMarkdownFiles().find(({ path }) => path.startsWith('Incidents/'))?.path;
  await eventually(async () => {
    expect(await readDisk(app, findMade() ?? '')).toContain('type: incident');
  });
  return (await readDisk(app, findMade() ?? '')) ?? '';
}

test('a new incident may start from a template of the folder, and from none (E32)', async () => {
  const { app, choice } = await openForm({ 'Templates/Long one.md': TEMPLATE });
  expect(Array.from(choice.options, ({ text }) => text)).toEqual(['No template', 'Long one']);
  expect(await makeFrom(app, choice, 'Long one')).toContain('## What we saw');
});

test('where no template is kept, the form does not ask for one', async () => {
  const app = await runPlugin({ 'A.md': 'a\n' });
  run(app, 'new-incident');
  const form = await findLater('.modal', 'When it began');
  expect(form.textContent).not.toContain('Start from');
});

test('the form says which template a note starts from, wherever that lies, and lets it start from none', async () => {
  const { app, choice } = await openForm(
    { 'Templates/Short.md': 'Short\n', 'Ours/Long one.md': TEMPLATE },
    { newNoteTemplates: { incident: ['Ours/Long one'] } },
  );
  expect(choice.value).toBe('Ours/Long one');
  expect(await makeFrom(app, choice, '')).not.toContain('## What we saw');
});

test('a templates folder that is written in another case is the same folder', async () => {
  const { app, choice } = await openForm({ 'templates/Long one.md': TEMPLATE }, { templatesFolder: 'Templates' });
  expect(await makeFrom(app, choice, 'Long one')).toContain('## What we saw');
});

const INCIDENT = '---\ntype: incident\n---\n\nThe relay drops its list after twelve hours.\n';

/** Presses the form's last button and gives what is written in the knowledge note that was made. */
async function makeKnowledge(app: HostApp, form: HTMLElement): Promise<string> {
  find('button', 'Create note', form).click();
  const findMade = (): string =>
    app.vault.getMarkdownFiles().find(({ path }) => path.startsWith('Knowledge/'))?.path ?? '';
  await eventually(async () => {
    expect(await readDisk(app, findMade())).toContain('type: knowledge');
  });
  return (await readDisk(app, findMade())) ?? '';
}

test('of two incidents of one name the one that was selected in is linked', async () => {
  const app = await runPlugin({ 'Clock/Write-up.md': INCIDENT, 'Relay/Write-up.md': INCIDENT });
  await select(app, 'Relay/Write-up', 'drops its list');
  await rest(app);
  run(app, 'knowledge-from-selection');
  const form = await findLater('.modal', 'Who holds it');
  expect(await makeKnowledge(app, form)).toMatch(/revealed-by:\s+- "\[\[Relay\/Write-up\]\]"/);
});

test('a note that is renamed while the form is open is linked by the name it has now', async () => {
  const app = await runPlugin({ 'Incidents/Slow lamp.md': INCIDENT });
  await select(app, 'Slow lamp', 'drops its list');
  await rest(app);
  run(app, 'knowledge-from-selection');
  const form = await findLater('.modal', 'Who holds it');
  const file = app.vault.getFileByPath('Incidents/Slow lamp.md');
  if (!file) throw new Error('The note is there.');
  await app.fileManager.renameFile(file, 'Incidents/Dim lamp.md');
  await rest(app);
  expect(await makeKnowledge(app, form)).toMatch(/revealed-by:\s+- "\[\[Dim lamp\]\]"/);
});

test('a name that is typed means the note of the kind that is asked for', async () => {
  const app = await runPlugin({
    'Interviews/Bob.md': '---\ntype: interview\n---\n',
    'People/Bob.md': '---\ntype: person\n---\n',
  });
  await rest(app);
  run(app, 'new-knowledge');
  const form = await findLater('.modal', 'Who holds it');
  const [title, holder] = ['What is known, as a claim', 'Who holds it'].map((label) =>
    form.querySelector(`input[aria-label="${label}"]`),
  );
  if (!title?.instanceOf(HTMLInputElement) || !holder?.instanceOf(HTMLInputElement))
    throw new Error('The form is open.');
  write(title, 'It drops its list');
  write(holder, 'Bob');
  expect(await makeKnowledge(app, form)).toMatch(/held-by:\s+- "\[\[People\/Bob\]\]"/);
});
