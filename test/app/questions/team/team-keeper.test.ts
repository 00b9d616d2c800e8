// @vitest-environment happy-dom
import { Component } from 'obsidian';
import { expect, test, vi } from 'vitest';
import { createTeamKeeper } from '../../../../src/app/questions/team/team-keeper';
import { PLAIN } from '../../../core/atlas/cards';
import { appWith } from '../../../host/ui/page';

const OURS = '---\ntype: questions\n---\n## Story\n\n- What did you see? ^seen\n- Who else was there? ^there\n';

test('a team’s questions are read from its notes, each id once, and again after one of them changed', async () => {
  const app = appWith({
    'Ours.md': OURS,
    'Twice.md': OURS,
    'Other.md': '---\ntype: incident\n---\n- What did you miss? ^no\n',
  });
  const owner = new Component();
  owner.load();
  const team = createTeamKeeper(owner, app, () => PLAIN);
  const ask = async (): Promise<readonly string[]> => (await team.questions()).map(({ text }) => text);
  expect(await ask()).toEqual(['What did you see?', 'Who else was there?']);
  expect([team.isTeamNote('Ours.md'), team.isTeamNote('Other.md')]).toEqual([true, false]);
  const twice = app.vault.getFileByPath('Twice.md');
  if (twice) await app.vault.modify(twice, `${OURS}- What was new? ^new\n`);
  await vi.waitFor(async () => expect(await ask()).toContain('What was new?'));
  owner.unload();
});
