// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { HostApp } from '../../host/page/ui/app';
import { findLater, rest } from '../by-hand';
import { eventually, runPlugin } from '../language/at-home';

const INCIDENTS = 120;

function toVault(): Readonly<Record<string, string>> {
  const notes: Record<string, string> = { 'People/Ana Reyes.md': '---\ntype: person\n---\n' };
  for (let at = 100; at < 100 + INCIDENTS; at += 1) {
    notes[`Incidents/Stop ${at}.md`] = '---\ntype: incident\n---\n\nThe pump stood still.\n';
    notes[`Readings/Ana reads ${at}.md`] =
      `---\ntype: reading\nincident: "[[Stop ${at}]]"\nreader: "[[Ana Reyes]]"\n---\n\n## Questions\n\n` +
      '- Who saw it? ^q-0001\n- Who called? ^q-0002\n- Who knew? ^q-0003\n';
  }
  return notes;
}

/** Opens the log of an incident, or of the vault, and tells which notes were read for it. */
async function openLog(
  app: HostApp,
  incident: string,
): Promise<{ readonly read: () => ReadonlySet<string>; readonly forget: () => void }> {
  const read = vi.spyOn(app.vault, 'cachedRead');
  await app.workspace
    .getLeaf('tab')
    .setViewState({ type: 'second-story-question-log', active: true, state: { incident } });
  return { read: () => new Set(read.mock.calls.map(([file]) => file.path)), forget: () => read.mockClear() };
}

describe('the log of readers’ questions', () => {
  test('of one incident reads that incident and its readings, and no other note', async () => {
    const app = await runPlugin(toVault());
    await rest(app, 600);
    app.saveLocalStorage('second-story-reading-without', JSON.stringify(['Incidents/Stop 150.md']));
    const { read } = await openLog(app, 'Incidents/Stop 150.md');
    await findLater('.second-story-log li', 'Who saw it?');
    expect([...read()].sort()).toEqual(['Incidents/Stop 150.md', 'Readings/Ana reads 150.md']);
  });

  test('of the vault reads as far as it shows, and after a change what changed', async () => {
    const app = await runPlugin(toVault());
    await rest(app, 600);
    const { read, forget } = await openLog(app, '');
    await findLater('.second-story-log li', 'Who saw it?');
    await findLater('.second-story-log button', 'Show more');
    expect(read().size).toBeLessThan(INCIDENTS);
    const before = read().size;
    const file = app.vault.getFileByPath('Readings/Ana reads 101.md');
    if (!file) throw new Error('The reading is there.');
    await app.vault.process(file, (text) => `${text}- Who else? ^q-0004\n`);
    forget();
    await findLater('.second-story-log li', 'Who else?');
    expect([...read()].filter((path) => path.startsWith('Incidents'))).toEqual(['Incidents/Stop 101.md']);
    expect(before).toBeGreaterThan(0);
    await eventually(() => findLater('.second-story-log button', 'Show more'));
  });
});
