// @vitest-environment happy-dom
import { Component } from 'obsidian';
import { afterEach, expect, test, vi } from 'vitest';
import { createHelperNotes, type HelperNotes } from '../../../src/app/vault/helper-notes';
import { PLAIN } from '../../core/atlas/cards';
import { appWith } from '../../host/ui/page';

const OURS = '---\ntype: questions\n---\n## Story\n\n- What did you see? ^seen\n';
const INCIDENT = '---\ntype: incident\n---\nThe belt stood still.\n';

/** A vault of many incidents with a team's questions at its end, and a list of them that was not asked for yet. */
function vaultOf(count: number): { app: ReturnType<typeof appWith>; notes: HelperNotes; owner: Component } {
  const notes: Record<string, string> = { 'Zebra.md': OURS };
  for (let at = 0; at < count; at += 1) notes[`Note ${at}.md`] = INCIDENT;
  const app = appWith(notes);
  const owner = new Component();
  owner.load();
  const changed = (): void => undefined;
  return { app, owner, notes: createHelperNotes(owner, app, { kind: 'questions', mapping: () => PLAIN, changed }) };
}

/** A clock that stands still between two looks at it but for a step, so that each note takes that long. */
function slowClock(step: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('a large vault is looked through in slices, and the page comes to its turn between them', async () => {
  const { notes, owner } = vaultOf(40);
  slowClock(3);
  let turns = 0;
  const timer = window.setInterval(() => (turns += 1), 0);
  expect((await notes.list()).map(({ path }) => path)).toEqual(['Zebra.md']);
  window.clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
  owner.unload();
});

test('what is written, renamed or deleted while the vault is looked through counts as it is at the end', async () => {
  const { app, notes, owner } = vaultOf(40);
  slowClock(9);
  const asked = notes.list();
  await app.vault.create('Aside.md', OURS);
  const zebra = app.vault.getFileByPath('Zebra.md');
  if (zebra) await app.vault.rename(zebra, 'Yak.md');
  const note = app.vault.getFileByPath('Note 3.md');
  if (note) await app.fileManager.trashFile(note);
  await asked;
  await vi.waitFor(async () => {
    expect((await notes.list()).map(({ path }) => path)).toEqual(['Aside.md', 'Yak.md']);
  });
  owner.unload();
});
