import type { HostApp } from '../host/page/ui/app';
import { findLater, rest, run, select } from './by-hand';
import { DIALOGS } from './dialogs';
import { openNote } from './language/at-home';

/**
 * How a person comes to each menu, card and list of suggestions of the plugin, under the file of `src/app` that opens
 * it. A test beside says which file has no way yet.
 */
export const SMALL_WINDOWS: Readonly<Record<string, (app: HostApp) => Promise<void>>> = {
  'graph/view/tools.ts': async (app) => {
    await openNote(app, 'Ledger');
    run(app, 'graph-who-knows');
    (await findLater('.second-story-graph button', 'More')).click();
    await findLater('.menu-item', 'Save this question');
  },
  'graph/view/node-menu.ts': async (app) => {
    const walk = await stepIntoGraph(app);
    walk.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    await findLater('.menu-item', 'Ask about this');
  },
  'graph/answer/note-link.ts': async (app) => {
    await openNote(app, 'Ledger');
    run(app, 'graph-who-knows');
    const link = await findLater('.second-story-graph-table .second-story-note-link', 'Bo Lind');
    link.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 40, clientY: 40 }));
    await findLater('.menu-item', '');
  },
  'graph/view/edge-card.ts': async (app) => {
    const walk = await stepIntoGraph(app);
    walk.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true }));
    await findLater('.second-story-edge-card:not(.is-empty)', '');
  },
  'graph/view/filter-suggest.ts': async (app) => {
    await openNote(app, 'Ledger');
    run(app, 'graph-everything');
    const field = await findLater('.second-story-graph-query-input', '');
    field.focus();
    await typeInto(field, 'ki');
  },
  'notes/link-field.ts': async (app) => {
    await DIALOGS['NewNoteModal']?.(app);
    const field = await findLater('.modal .second-story-form-links input', '');
    field.focus();
    await typeInto(field, 'Le');
  },
  'shell/form.ts': async (app) => {
    await DIALOGS['WhoReadsModal']?.(app);
    const field = await findLater('.modal input', '');
    field.focus();
    await typeInto(field, 'Bo');
  },
  'notes/moments.ts': async (app) => {
    await openNote(app, 'Told by hand');
    (await findLater('button.second-story-moment-hint', '')).click();
    await findLater('.menu-item', '');
  },
  'reading/passage-press.ts': async (app) => {
    await openNote(app, 'Stalled queue');
    app.commands.executeCommandById('markdown:toggle-preview');
    const words = await findLater('.markdown-preview-view p', 'forty minutes');
    document.getSelection()?.selectAllChildren(words);
    words.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 40, clientY: 40 }));
    await findLater('.menu-item', '');
  },
  'language/card.ts': async (app) => {
    await select(app, 'Slow lamp', 'should have called');
    await rest(app, 200);
    run(app, 'explain-finding');
    await findLater('.second-story-card', '');
  },
};

async function stepIntoGraph(app: HostApp): Promise<HTMLElement> {
  await openNote(app, 'Ledger');
  run(app, 'graph-who-knows');
  const walk = await findLater('.second-story-graph-walk', '');
  walk.focus();
  await rest(app, 30);
  return walk;
}

async function typeInto(field: HTMLElement, words: string): Promise<void> {
  if (field.instanceOf(HTMLInputElement)) field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await findLater('.suggestion-item', '');
}
