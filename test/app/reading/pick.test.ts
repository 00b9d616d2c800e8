// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { run } from '../by-hand';
import { eventually, runPlugin } from '../language/at-home';

test.each([
  ['is nothing', {}, 'There is nothing to choose from yet.'],
  ['is something', { 'Dark lamp.md': '---\ntype: incident\n---\n' }, 'Nothing is called so.'],
])('a list in which there %s says so when nothing is left of it', async (_how, vault, says) => {
  const app = await runPlugin(vault);
  run(app, 'choose-incident');
  const field = document.querySelector<HTMLInputElement>('.prompt input');
  if (!field) throw new Error('The list is open.');
  field.value = 'zzz';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await eventually(() => {
    expect(document.querySelector('.prompt .suggestion-empty')?.textContent).toBe(says);
  });
});
