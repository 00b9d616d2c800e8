// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type * as categoryRows from '../src/core/language/category-rows';
import { find, rest } from './app/by-hand';
import { eventually, listMarked, openNote, runPlugin } from './app/language/at-home';
import type { HostApp } from './host/page/ui/app';

// A stranger's row: a kind of closing language. Nothing else is touched, and everything that tells, lists, counts and
// switches kinds must know it.
vi.mock('../src/core/language/category-rows', async (original) => {
  const { ROWS } = await original<typeof categoryRows>();
  const row = {
    category: 'tidy-ending',
    family: 'plain',
    label: 'An ending too tidy',
    does: 'Ends before it is over.',
  };
  return { ROWS: [...ROWS, row] };
});

const NOTES = {
  'Ours.md': '---\ntype: phrases\n---\n\n- `all was well again`, tidy-ending, What is still open?\n',
  'Stall.md':
    '---\ntype: incident\n---\n\n## Story\n\nThe team should have called the depot. At noon all was well again.\n',
};

async function openStall(settings: unknown = null): Promise<{ app: HostApp; marked: () => readonly string[] }> {
  const app = await runPlugin(NOTES, settings);
  await rest(app);
  const cm = await openNote(app, 'Stall');
  return { app, marked: () => listMarked(cm) };
}

describe('a kind of closing language is a row, and nothing else', () => {
  test('a team’s phrase may be of it: it is marked, and the panel lists it under the words of the row', async () => {
    const { app, marked } = await openStall();
    await eventually(() => {
      expect(marked()).toEqual(['should have called', 'all was well again']);
    });
    await app.workspace.ensureSideLeaf('second-story-language', 'right', { reveal: true });
    const panel = document.body.find('.second-story-language');
    await eventually(() => {
      expect(find('details', 'An ending too tidy', panel).textContent).toContain('Ends before it is over.');
    });
    find('button', 'All incident notes', panel).click();
    await eventually(() => {
      expect(panel.textContent).not.toContain('Looking through');
      expect(find('details', 'An ending too tidy', panel).textContent).toContain('At noon all was well again.');
    });
  });

  test('the settings have a page for it, and a vault that switches it off marks it no more', async () => {
    const { app, marked } = await openStall({ categoriesOff: ['tidy-ending'] });
    await eventually(() => {
      expect(marked()).toEqual(['should have called']);
    });
    app.setting.open();
    app.setting.openTabById('second-story');
    find('.setting-item', 'Language').click();
    await rest(app);
    expect(find('.setting-item', 'An ending too tidy').textContent).toContain('Ends before it is over.');
  });
});
