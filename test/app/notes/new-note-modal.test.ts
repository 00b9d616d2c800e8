// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { find, findLater, readDisk, rest, run, setClock, write } from '../by-hand';
import { eventually, runPlugin } from '../language/at-home';

const TEMPLATE = '---\ntype: incident\nstarted: {{started}}\n---\n\n## What we saw\n\n{{body}}\n';

test('a new incident may start from a template of the folder, and from none (E32)', async () => {
  setClock();
  const app = await runPlugin({ 'Templates/Long one.md': TEMPLATE, 'A.md': 'a\n' });
  await rest(app);
  run(app, 'new-incident');
  const form = await findLater('.modal', 'Start from');
  const title = form.querySelector('input[type=text]');
  const choice = find('select', 'Start from', form);
  if (!title?.instanceOf(HTMLInputElement) || !choice.instanceOf(HTMLSelectElement))
    throw new Error('The form is open.');
  expect(Array.from(choice.options, ({ text }) => text)).toEqual(['No template', 'Long one']);
  write(title, 'The gauge stood still');
  choice.value = 'Long one';
  choice.dispatchEvent(new Event('change'));
  find('button', 'Create note', form).click();
  await eventually(async () => {
    const made = app.vault.getMarkdownFiles().find(({ path }) => path.startsWith('Incidents/'));
    expect(await readDisk(app, made?.path ?? '')).toContain('## What we saw');
  });
});

test('where no template is kept, the form does not ask for one', async () => {
  const app = await runPlugin({ 'A.md': 'a\n' });
  run(app, 'new-incident');
  const form = await findLater('.modal', 'When it began');
  expect(form.textContent).not.toContain('Start from');
});
