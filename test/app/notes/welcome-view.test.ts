// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { HostApp } from '../../host/page/ui/app';
import { find, listFields, rest } from '../by-hand';
import { runPlugin } from '../language/at-home';

const WELCOME = 'second-story-welcome';

/** Switches the plugin on as somebody in the settings does. */
async function switchOn(app: HostApp): Promise<number> {
  app.plugins.disable('second-story');
  await app.plugins.enable('second-story', true);
  await rest(app);
  return app.workspace.getLeavesOfType(WELCOME).length;
}

test('whoever switches the plugin on is welcomed, once on each device, and not when the app starts (E28)', async () => {
  window.localStorage.clear();
  const app = await runPlugin({ 'Notes/Shopping.md': 'Milk.\n' });
  await rest(app);
  expect(app.workspace.getLeavesOfType(WELCOME)).toHaveLength(0);
  expect(await switchOn(app)).toBe(1);
  for (const leaf of app.workspace.getLeavesOfType(WELCOME)) leaf.detach();
  expect(await switchOn(app)).toBe(0);
});

test.each([
  ['New incident', 'What happened'],
  ['Bring in a chat', 'Import a chat'],
])('the welcome has a way to begin that begins: %s (E28)', async (door, words) => {
  const app = await runPlugin({ 'Notes/Shopping.md': 'Milk.\n' });
  app.commands.executeCommandById('second-story:show-welcome');
  await rest(app);
  find(`.${WELCOME} button`, door).click();
  await rest(app);
  expect(find('.modal', words)).toBeTruthy();
  expect(listFields(find('.modal', words)).length).toBeGreaterThan(0);
});
