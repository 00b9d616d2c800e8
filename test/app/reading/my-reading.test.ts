// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { TFile } from '../../host/page/data/files';
import type { HostApp } from '../../host/page/ui/app';
import { find, findLater, listFields, listNotices, pick, rest, run, select, setClock, write } from '../by-hand';
import { eventually, openNote, runPlugin } from '../language/at-home';
import { worldWith } from '../world';

const INCIDENT = 'Incidents/Slow lamp.md';
const MINE = 'Readings/Ana reads the lamp.md';
const WORDS = 'Who lit it?';

/** The presses that write into my reading note; each waits between opening and pressing. */
const PRESSES: readonly (readonly [string, (app: HostApp) => Promise<() => unknown>, RegExp])[] = [
  [
    'a question about selected words',
    async (app) => {
      await select(app, 'Slow lamp', 'Nobody noticed the second lamp');
      run(app, 'remark-question');
      const modal = find('.modal', 'What would you ask?');
      for (const field of listFields(modal)) write(field, WORDS);
      return () => {
        find('button', 'Keep it', modal).click();
      };
    },
    /^- Who lit it\? — “Nobody noticed the second lamp” \[\[(.+)#Story\]\] \^q-[\w-]+$/,
  ],
  [
    'what is written into the pane',
    async (app) => {
      await openNote(app, 'Slow lamp');
      run(app, 'show-reading');
      const field = await findLater('.second-story-reading textarea', '');
      if (field.instanceOf(HTMLTextAreaElement)) write(field, WORDS);
      const button = find('.second-story-reading button', 'Write it down');
      return () => {
        button.click();
      };
    },
    /^- Who lit it\? \^q-[\w-]+$/,
  ],
  [
    'an answer at a stop',
    async (app) => {
      await openNote(app, 'Slow lamp');
      run(app, 'read-hidden');
      const field = await findLater('.second-story-hidden textarea', '');
      if (field.instanceOf(HTMLTextAreaElement)) write(field, WORDS);
      const button = find('.second-story-hidden button', 'Go on');
      return () => {
        button.click();
      };
    },
    /Who lit it\?/,
  ],
  [
    'a reply in the log',
    async (app) => {
      await openNote(app, 'Slow lamp');
      run(app, 'question-log');
      const button = await findLater('.second-story-readers button', 'Answered in…');
      button.click();
      await findLater('.suggestion-item', 'Story, in this incident');
      return () => {
        pick('Story, in this incident');
      };
    },
    /^- \[\[(?:Ana reads the lamp|Mine)#\^q-0001\]\] \[\[(.+)#Story\]\]$/,
  ],
  [
    'what I remember of a year ago',
    async (app) => {
      await openNote(app, 'Slow lamp');
      run(app, 'year-ago');
      find('button', 'What do you remember?').click();
      for (const field of listFields(find('.modal', 'Slow lamp'))) write(field, WORDS);
      return () => {
        find('.modal button', 'Now open it').click();
      };
    },
    /Who lit it\?/,
  ],
];

/** What happens to the incident in between, and whether it is still the one that was meant. */
const MEANWHILE: readonly (readonly [string, (app: HostApp, file: TFile) => unknown, boolean])[] = [
  ['nothing', () => undefined, true],
  ['the incident is renamed', (app, file) => app.fileManager.renameFile(file, 'Incidents/Faster lamp.md'), true],
  ['the incident is moved', (app, file) => app.fileManager.renameFile(file, 'Slow lamp.md'), true],
  [
    'the incident changes places with another',
    async (app, file) => {
      const text = await app.vault.read(file);
      await app.fileManager.renameFile(file, 'Incidents/Older lamp.md');
      await app.vault.create(INCIDENT, text.replace('The gauge', 'Another gauge'));
    },
    true,
  ],
  ['the incident is deleted', (app, file) => app.fileManager.trashFile(file), false],
  [
    'the incident is deleted and made anew',
    async (app, file) => {
      const text = await app.vault.read(file);
      await app.fileManager.trashFile(file);
      await app.vault.create(INCIDENT, text);
    },
    false,
  ],
  ['another note is opened', (app) => app.workspace.openLinkText('Cold start', ''), true],
  [
    'its own note is renamed',
    async (app) => {
      const mine = app.vault.getFileByPath(MINE);
      if (mine) await app.fileManager.renameFile(mine, 'Readings/Mine.md');
    },
    true,
  ],
];

async function readAll(app: HostApp): Promise<ReadonlyMap<string, string>> {
  const all = app.vault.getMarkdownFiles();
  return new Map(await Promise.all(all.map(async (file) => [file.path, await app.vault.read(file)] as const)));
}

describe.each(PRESSES)('%s goes into a note of its own', (_press, open, written) => {
  test.each(MEANWHILE)('while %s', async (_what, happen, isThere) => {
    setClock();
    const app = await runPlugin(worldWith());
    app.saveLocalStorage('second-story-me', 'Ana Reyes');
    await rest(app);
    const incident = app.vault.getFileByPath(INCIDENT);
    const mine = app.vault.getFileByPath(MINE);
    if (!incident || !mine) throw new Error('Both notes are there.');
    const go = await open(app);
    await happen(app, incident);
    await rest(app, 5);
    const before = await readAll(app);
    const notices = listNotices().length;
    await go();
    if (isThere)
      await eventually(async () => {
        expect((await app.vault.read(mine)).length).toBeGreaterThan(before.get(mine.path)?.length ?? 0);
      });
    await rest(app, 10);
    const after = await readAll(app);
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(isThere ? [mine.path] : []);
    if (!isThere) {
      expect(listNotices().slice(notices).join('\n')).toMatch(/^“Slow lamp” is no longer there\./);
      return;
    }
    const lines = (after.get(mine.path) ?? '').split('\n').filter((line) => !before.get(mine.path)?.includes(line));
    const line = lines.find((each) => written.test(each));
    expect(lines.join('\n')).toMatch(new RegExp(written.source, 'm'));
    const link = line === undefined ? undefined : written.exec(line)?.[1];
    if (link !== undefined) expect(app.metadataCache.getFirstLinkpathDest(link, mine.path)).toBe(incident);
  });
});
