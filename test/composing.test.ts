// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HostApp } from './host/page/ui/app';
import { press } from './host/ui/page';
import { findLater, listFields, listNotices, readDisk, rest, run, setClock, stubCanvas, write } from './app/by-hand';
import { DIALOGS } from './app/dialogs';
import { eventually, openNote, runPlugin } from './app/language/at-home';
import { worldWith } from './app/world';

const SRC = join(import.meta.dirname, '../src/app');

/** Every dialog of the plugin, by the name of its class. */
const named = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [...readFileSync(join(SRC, path), 'utf8').matchAll(/class (\w+)(?:<\w+>)? extends \w*Modal\b/g)])
  .map(([, name = '']) => name);

async function openWorld(): Promise<HostApp> {
  stubCanvas();
  setClock();
  const app = await runPlugin(worldWith());
  await rest(app);
  return app;
}

/** The places beside dialogs where Ctrl or Cmd and Enter write what was typed. */
const PANES: readonly (readonly [string, (app: HostApp) => Promise<HTMLElement>])[] = [
  [
    'the reading pane',
    async (app) => {
      await openNote(app, 'Slow lamp');
      run(app, 'show-reading');
      return findLater('.second-story-reading textarea', '');
    },
  ],
  [
    'a story with its ending hidden',
    async (app) => {
      await openNote(app, 'Slow lamp');
      run(app, 'read-hidden');
      return findLater('.second-story-hidden textarea', '');
    },
  ],
];

const dialog = (): HTMLElement | null => document.body.findAll('.modal, .prompt').pop() ?? null;

test('no dialog is left out', () => {
  expect(Object.keys(DIALOGS).sort()).toEqual(named.sort());
});

describe('Enter that ends a word of an input method submits nothing (E24)', () => {
  test.each(Object.entries(DIALOGS))('in %s', async (_name, open) => {
    const app = await openWorld();
    await open(app);
    await rest(app);
    const opened = dialog();
    if (!opened) throw new Error('The dialog is open.');
    const told = (): unknown => [app.vault.getFiles().map(({ path }) => path), listNotices()];
    const before = told();
    for (const field of listFields(opened)) {
      field.focus();
      if (!opened.matches('.prompt')) write(field, 'ににん');
      const words = opened.textContent;
      for (const held of [{}, { ctrlKey: true }, { metaKey: true }]) {
        press('Enter', { isComposing: true, ...held });
        await rest(app, 1);
        expect(dialog()).toBe(opened);
        expect(opened.textContent).toBe(words);
      }
    }
    expect(told()).toEqual(before);
  });

  test.each([
    'NewNoteModal',
    'WhoReadsModal',
    'WordsModal',
    'ClaimModal',
    'StartInterviewModal',
    'DrawModal',
    'SaveModal',
  ])('and the same key without one does, in %s', async (name) => {
    const app = await openWorld();
    await DIALOGS[name]?.(app);
    await rest(app);
    const opened = dialog();
    if (!opened) throw new Error('The dialog is open.');
    for (const field of listFields(opened)) write(field, 'Nina');
    const [field] = listFields(opened);
    field?.focus();
    press('Enter', { ctrlKey: true });
    expect(dialog()).not.toBe(opened);
  });

  test.each(PANES)('and in %s it waits for the Enter after it', async (_name, open) => {
    const app = await openWorld();
    app.saveLocalStorage('second-story-me', 'Ana Reyes');
    const field = await open(app);
    if (!field.instanceOf(HTMLTextAreaElement)) throw new Error('The field takes words.');
    field.focus();
    write(field, 'ににん');
    press('Enter', { isComposing: true, ctrlKey: true });
    await rest(app);
    expect(await readDisk(app, 'Readings/Ana reads the lamp.md')).not.toContain('ににん');
    field.focus();
    press('Enter', { ctrlKey: true });
    await eventually(async () => {
      expect(await readDisk(app, 'Readings/Ana reads the lamp.md')).toContain('ににん');
    });
  });
});
