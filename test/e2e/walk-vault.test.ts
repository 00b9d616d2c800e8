import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openHost } from './host';
import { inPage, runCommand, waitForRest } from './user';
import { chooseKinds, chooseNotes } from './walk-choice';
import { KEEP_NOTICES, Watch } from './walk-watch';

afterAll(closeBrowser);

const note = (path: string, size: number, properties = 0, links = 0) => ({ path, size, properties, links });

describe('a walk over a vault that is not ours', () => {
  test('tells under its step what was thrown, said, written and told, and what kept the page busy', async () => {
    const host = await openHost({ vault: { 'A.md': 'One.', 'B.md': 'Two.' }, init: KEEP_NOTICES });
    try {
      const watch = new Watch(host.page);
      await watch.step('rest', () => waitForRest(host.page));
      expect(watch.met.filter(({ sort }) => sort !== 'stall')).toEqual([]);
      await watch.step('trouble', async () => {
        await host.page.evaluate(`(() => {
          console.warn('a word');
          setTimeout(() => {
            for (let at = 0, sum = 0; at < 3e8; at += 1) sum += at;
            window.tried = true;
            throw new Error('a fault');
          });
        })()`);
        await inPage(host.page, 'window.tried ?? false').toBe(true);
        await waitForRest(host.page);
      });
      await watch.step('bases', () => runCommand(host.page, 'make-bases'));
      const told = watch.met.map(({ step, sort, words }) => `${step}, ${sort}: ${words.split('\n')[0] ?? ''}`);
      expect(told).toContain('trouble, console: a word');
      expect(told).toContain('trouble, exception: Error: a fault');
      expect(told).toContain('bases, write: create Incidents.base');
      expect(told.find((each) => each.startsWith('bases, notice'))).toContain('Made “Incidents.base”');
      expect(watch.met.find(({ step, sort }) => step === 'trouble' && sort === 'stall')?.took?.[0]).toBeGreaterThan(50);
    } finally {
      await host.close();
    }
  });

  test('chooses notes that differ, each once', () => {
    const notes = [note('a.md', 5), note('b.md', 900, 1), note('c.md', 40, 7), note('d.md', 60, 0, 9), note('e.md', 0)];
    expect(chooseNotes(notes)).toEqual(['d.md', 'c.md', 'b.md', 'a.md']);
    expect(chooseNotes([])).toEqual([]);
  });

  test('reads the three largest folders as incidents, systems and people', () => {
    const notes = ['x/1.md', 'y/1.md', 'y/2.md', 'z/w/1.md', 'z/w/2.md', 'z/w/3.md'].map((path) => note(path, 1));
    expect(chooseKinds(notes)).toEqual([
      { kind: 'incident', folder: 'z/w', first: 'z/w/1.md' },
      { kind: 'system', folder: 'y', first: 'y/1.md' },
      { kind: 'person', folder: 'x', first: 'x/1.md' },
    ]);
  });
});
