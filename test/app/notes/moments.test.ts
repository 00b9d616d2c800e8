// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { eventually, runPlugin } from '../language/at-home';
import { listNotices, readDisk, rest, run, select } from '../by-hand';

test.each([
  ['one of its times names a zone and the others none', '- 09:40 UTC back\n- 09:22 gone\n- 10:05 quiet\n'],
  ['one of its items has no time', '- 09:40 back\n- somebody called\n- 09:22 gone\n'],
])('a list that cannot be put in order, because %s, says what to look at', async (_why, list) => {
  const text = `---\ntype: incident\n---\n${list}`;
  const app = await runPlugin({ 'Incidents/Slow lamp.md': text });
  await select(app, 'Slow lamp', 'back');
  await rest(app);
  run(app, 'sort-moments');
  await eventually(() => {
    expect(listNotices().join()).toContain(
      'This list was left as it is: an item has no time, or times with a zone stand beside times without one.',
    );
  });
  expect(await readDisk(app, 'Incidents/Slow lamp.md')).toBe(text);
});
