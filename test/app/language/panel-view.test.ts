// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as scan from '../../../src/core/language/scan';
import type { HostApp } from '../../host/page/ui/app';
import { eventually, openNote, runPlugin } from './at-home';

const read = vi.hoisted((): { paragraphs: string[] } => ({ paragraphs: [] }));
vi.mock('../../../src/core/language/scan', async (importOriginal) => {
  const original = await importOriginal<typeof scan>();
  return {
    ...original,
    scanProse: (...words: Parameters<typeof scan.scanProse>) => {
      read.paragraphs.push(words[0]);
      return original.scanProse(...words);
    },
  };
});

const toName = (number: number): string => `Incidents/Belt ${String(number).padStart(3, '0')}.md`;
const toAccount = (number: number): string =>
  `---\ntype: incident\n---\n\n## Story\n\nThe team should have called depot ${String(number)}.\n\n` +
  'Nobody noticed it.\n';
const manyIncidents = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [toName(number), toAccount(number)]));

beforeEach(() => {
  read.paragraphs.length = 0;
});

async function openPanel(files: Readonly<Record<string, string>>): Promise<{
  app: HostApp;
  panel: HTMLElement;
  pressOnce: (name: string) => Promise<void>;
  waitForItems: (count: number) => Promise<void>;
  items: () => string[];
}> {
  const app = await runPlugin(files);
  await app.workspace.ensureSideLeaf('second-story-language', 'right', { reveal: true });
  const panel = document.body.find('.second-story-language');
  const press = (name: string): void => {
    const button = panel
      .findAll('button')
      .find((each) => each.textContent === name || each.getAttribute('data-key') === name);
    if (!button) throw new Error(`There is no button ${name}.`);
    button.click();
  };
  /** Presses as soon as there is such a button, for the vault is still being read when the panel opens. */
  const pressOnce = (name: string): Promise<void> =>
    eventually(() => {
      press(name);
    });
  const waitForItems = (count: number): Promise<void> =>
    eventually(() => {
      expect(panel.textContent).not.toContain('Looking through');
      expect(items()).toHaveLength(count);
    });
  const items = (): string[] => panel.findAll('.second-story-language-item').map((item) => item.textContent);
  return { app, panel, pressOnce, waitForItems, items };
}

describe('the list of all incident notes', () => {
  test('shows the first of each kind with their notes’ names, and more when it is asked', async () => {
    const { pressOnce, waitForItems, items } = await openPanel(manyIncidents(130));
    await pressOnce('All incident notes');
    await waitForItems(40);
    expect(items()[0]).toBe('Belt 000The team should have called depot 0.');
    await pressOnce('more-counterfactual-modal');
    await waitForItems(140);
    await pressOnce('more-counterfactual-modal');
    await waitForItems(150);
  });

  test('by note, it shows the first notes, and more when it is asked', async () => {
    const { panel, pressOnce, waitForItems } = await openPanel(manyIncidents(50));
    await pressOnce('All incident notes');
    await pressOnce('By note');
    await waitForItems(80);
    expect(panel.findAll('.second-story-language-title').at(0)?.textContent).toBe('Belt 000');
    await pressOnce('more-notes');
    await waitForItems(100);
    expect(panel.findAll('[data-key="more-notes"]')).toEqual([]);
  });

  test('looks again only through the note that changed', async () => {
    const { app, pressOnce, waitForItems } = await openPanel(manyIncidents(12));
    await pressOnce('All incident notes');
    await waitForItems(24);
    read.paragraphs.length = 0;
    const file = app.vault.getFileByPath(toName(3));
    if (!file) throw new Error('The note is there.');
    await app.vault.modify(file, `${toAccount(3)}\nNobody saw the second one.\n`);
    await waitForItems(25);
    expect(read.paragraphs.filter((paragraph) => /depot \d/.test(paragraph) && !paragraph.includes('depot 3'))).toEqual(
      [],
    );
  });

  test('an interview off the record and a person’s note are not listed', async () => {
    const { pressOnce, waitForItems } = await openPanel({
      ...manyIncidents(1),
      'Ana.md': '---\ntype: person\n---\nWe should have called.\n',
      'Talk.md': '---\ntype: interview\nattribution: off record\n---\nWe should have called.\n',
    });
    await pressOnce('All incident notes');
    await waitForItems(2);
  });
});

describe('what was said off the record', () => {
  const HALF = `${toAccount(0)}\nThe crew should have waited and\n[!off-record] XQ was asleep\nuntil noon.\n
## Off the record\n\nThe crew should have told XQ.\n\n### XQ’s part\n\n## Later\n\nNobody saw the lamp.\n`;
  const TOLD = [
    'The team should have called depot 0.',
    'The crew should have waited and',
    'Nobody noticed it.',
    'Nobody saw the lamp.',
  ];

  test('is in the list of all incident notes neither by itself nor beside what was found', async () => {
    const { panel, pressOnce, waitForItems, items } = await openPanel({ 'Incidents/Half.md': HALF });
    await pressOnce('All incident notes');
    await waitForItems(TOLD.length);
    expect([...items()].sort()).toEqual(TOLD.map((sentence) => `Half${sentence}`).sort());
    expect(panel.textContent).not.toContain('XQ');
  });

  test('is not in the list of the open note', async () => {
    const { app, panel, items } = await openPanel({ 'Incidents/Half.md': HALF });
    await openNote(app, 'Half');
    await eventually(() => {
      expect([...items()].sort()).toEqual([...TOLD].sort());
    });
    expect(panel.textContent).not.toContain('XQ');
  });
});

describe('the list of the open note', () => {
  test('follows the note in front, keeps what was focused, and says so where there is nothing to show', async () => {
    const { app, panel, items } = await openPanel({
      ...manyIncidents(2),
      'Ana.md': '---\ntype: person\n---\nWe should have called.\n',
    });
    expect(panel.find('.second-story-language-empty').textContent).toMatch(/^Open an incident/);
    const cm = await openNote(app, 'Belt 000');
    await eventually(() => {
      expect(items()).toEqual(['The team should have called depot 0.', 'Nobody noticed it.']);
    });
    panel.findAll('summary')[1]?.focus();
    const held = document.activeElement?.getAttribute('data-key');
    expect(held).toBe('group-counterfactual-omission');
    cm.dispatch({ changes: { from: cm.state.doc.length, insert: '\nNobody saw the lamp.\n' } });
    await eventually(() => {
      expect(items()).toHaveLength(3);
    });
    expect(document.activeElement?.getAttribute('data-key')).toBe(held);
    await openNote(app, 'Belt 001');
    await eventually(() => {
      expect(items()).toEqual(['The team should have called depot 1.', 'Nobody noticed it.']);
    });
    await openNote(app, 'Ana');
    await eventually(() => {
      expect(panel.find('.second-story-language-empty').textContent).toMatch(/^Open an incident/);
    });
  });
});
