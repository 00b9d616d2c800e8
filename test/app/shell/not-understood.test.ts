// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { find, findLater, listNotices, readDisk, rest, run, stubCanvas } from '../by-hand';
import type { HostApp } from '../../host/page/ui/app';
import { eventually, openNote, runPlugin } from '../language/at-home';

const NOTES = {
  'People/Ana Reyes.md': '---\ntype: person\naliases: [Ana]\n---\n',
  'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\n',
  'Old/Ledger.md': '---\ntype: system\n---\n',
  'Incidents/Stall.md':
    '---\ntype: incident\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana]]"]\n---\n\n[[Ana]] saw it.\n',
};

describe('what a link was taken for is listed (issue of what people have)', () => {
  test('and one press writes the link as it was meant, wherever the note writes it', async () => {
    const app = await runPlugin(NOTES);
    await eventually(() => find('.second-story-damage-count', '2 notes not understood'));
    run(app, 'show-damaged-notes');
    await findLater('.second-story-damage-note[data-path="Incidents/Stall.md"]', 'A link leads nowhere: Ana');
    find('.second-story-damage-note[data-path="Incidents/Stall.md"] .second-story-damage-mend', 'Ana Reyes').click();
    await eventually(async () => {
      expect(await readDisk(app, 'Incidents/Stall.md')).toBe(
        NOTES['Incidents/Stall.md']
          .replace('"[[Ana]]"', '"[[Ana Reyes|Ana]]"')
          .replace('[[Ana]] saw', '[[Ana Reyes|Ana]] saw'),
      );
    });
  });

  test('with where it stands, also when it begins a note without properties', async () => {
    const app = await runPlugin(
      { ...NOTES, 'Incidents/Older.md': '[[Ana]] saw it.\n' },
      { kindFolders: { incident: ['Incidents'] } },
    );
    run(app, 'show-damaged-notes');
    const spot = await findLater('[data-path="Incidents/Older.md"] .second-story-damage-spot', 'leads nowhere');
    expect(spot.textContent).toBe('Text A link leads nowhere: Ana');
  });

  test('and of two notes of one name, the one that is meant is written with its folder', async () => {
    const app = await runPlugin(NOTES);
    run(app, 'show-damaged-notes');
    await findLater('.second-story-damage-note', 'A link could mean 2 notes of one name: Ledger');
    find('.second-story-damage-mend', 'It means “Old/Ledger”').click();
    await eventually(async () => {
      expect(await readDisk(app, 'Incidents/Stall.md')).toContain('"[[Old/Ledger|Ledger]]"');
    });
  });
});

describe('a list that grows while the vault is read', () => {
  const list = async (): Promise<HostApp> => {
    const app = await runPlugin(NOTES);
    run(app, 'show-damaged-notes');
    await findLater('[data-path="Incidents/Stall.md"] .second-story-damage-spot', 'A link leads nowhere: Ana');
    return app;
  };
  const stall = (): HTMLElement => find('[data-path="Incidents/Stall.md"] .second-story-damage-spot', 'Ana');

  test.each([
    ['is gone', false],
    ['is gone, with another of its name there', true],
  ])('writes nothing and says why when its note %s', async (_how, isThereAnew) => {
    const app = await list();
    const button = find('[data-path="Incidents/Stall.md"] .second-story-damage-mend', 'Ana Reyes');
    const file = app.vault.getFileByPath('Incidents/Stall.md');
    if (!file) throw new Error('The note is there.');
    await app.fileManager.trashFile(file);
    const anew = NOTES['Incidents/Stall.md'];
    if (isThereAnew) await app.vault.create(file.path, anew);
    button.click();
    await eventually(() => {
      expect(listNotices().join(' ')).toContain('Stall');
    });
    expect(await readDisk(app, file.path)).toBe(isThereAnew ? anew : null);
  });

  test('is for the note that is there now, once it is drawn again', async () => {
    const app = await list();
    const file = app.vault.getFileByPath('Incidents/Stall.md');
    if (!file) throw new Error('The note is there.');
    await app.fileManager.trashFile(file);
    await app.vault.create(file.path, NOTES['Incidents/Stall.md']);
    await rest(app);
    find('[data-path="Incidents/Stall.md"] .second-story-damage-mend', 'Ana Reyes').click();
    await eventually(async () => {
      expect(await readDisk(app, file.path)).toContain('[[Ana Reyes|Ana]] saw');
    });
  });

  test('leaves what stands there as it is, in the order of paths, and the keyboard where it was', async () => {
    const app = await list();
    const before = stall();
    before.focus();
    await app.vault.create('Incidents/Belt.md', '---\ntype: incident\nresponders: ["[[Ana]]"]\n---\n');
    await findLater('[data-path="Incidents/Belt.md"] .second-story-damage-spot', 'A link leads nowhere: Ana');
    expect(stall()).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(
      Array.from(document.querySelectorAll('.second-story-damage-note'), (note) => note.getAttribute('data-path')),
    ).toEqual(['Incidents/Belt.md', 'Incidents/Stall.md', 'Systems/Ledger.md']);
  });

  test('takes out what was mended, and hands the keyboard to what stands there now', async () => {
    const app = await list();
    find('[data-path="Systems/Ledger.md"] .second-story-damage-spot', 'Ana').focus();
    const ledger = app.vault.getFileByPath('Systems/Ledger.md');
    if (ledger) await app.vault.modify(ledger, '---\ntype: system\n---\n');
    await eventually(() => {
      expect(document.querySelector('[data-path="Systems/Ledger.md"]')).toBeNull();
    });
    expect(document.activeElement?.closest('.second-story-damage-list')).not.toBeNull();
  });
});

describe('each view that would have shown a value leads to the list', () => {
  test.each([
    ['show-connections', '.second-story-connections', '2 things in this note'],
    ['show-questions', '.second-story-questions', '2 things in this note'],
    ['show-reading', '.second-story-reading', '2 things in this note'],
    ['compare-accounts', '.second-story-accounts', '2 things in this note'],
    ['graph-who-knows', '.second-story-graph-table', 'In 2 notes'],
  ])('%s', async (command, view, words) => {
    stubCanvas();
    const app = await runPlugin(NOTES);
    await openNote(app, 'Stall');
    await rest(app);
    run(app, command);
    (await findLater(`${view} .second-story-not-understood`, words)).click();
    await findLater('.second-story-damage-note[data-path="Incidents/Stall.md"]', 'A link leads nowhere: Ana');
    await eventually(() => {
      if (words.includes('this note'))
        expect(document.activeElement?.closest('.second-story-damage-note')?.getAttribute('data-path')).toBe(
          'Incidents/Stall.md',
        );
    });
  });

  test('who knows about a note, too', async () => {
    const app = await runPlugin(NOTES);
    await openNote(app, 'Systems/Ledger.md');
    await rest(app);
    run(app, 'who-knows-here');
    (await findLater('.second-story-who-knows .second-story-not-understood', 'One thing in this note')).click();
    await findLater('.second-story-damage-note', 'A link leads nowhere: Ana');
    expect(document.querySelector('.second-story-who-knows')).toBeNull();
  });
});

test('the same name in a property of several notes is made a link in all of them with one press', async () => {
  const old = (title: string): string => `---\ntype: incident\nsystems: [Gauge]\n---\n${title} stood still.\n`;
  const app = await runPlugin({ 'A.md': old('A'), 'B.md': old('B'), 'C.md': old('C') });
  run(app, 'show-damaged-notes');
  (await findLater('.second-story-damage-mend', 'Make it a link in all 3 notes')).click();
  for (const name of ['A', 'B', 'C'])
    await eventually(async () => {
      expect(await readDisk(app, `${name}.md`)).toBe(old(name).replace('[Gauge]', '["[[Gauge]]"]'));
    });
  run(app, 'who-knows');
  await findLater('.suggestion-item', 'Gauge');
  find('.suggestion-item', 'System, no note yet').click();
  await findLater('.second-story-who-knows', 'Who knows about Gauge?');
});
