// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { HostApp } from '../../host/page/ui/app';
import { find, findLater, readDisk, rest, run, setClock, write } from '../by-hand';
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
