// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findLater, rest, run } from '../by-hand';
import { openNote, runPlugin } from '../language/at-home';

/** What the page of a story with its ending hidden says of an incident with this body. */
async function readHidden(body: string): Promise<string> {
  const app = await runPlugin({ 'Incidents/Slow lamp.md': `---\ntype: incident\n---\n${body}` });
  await openNote(app, 'Slow lamp');
  await rest(app);
  run(app, 'read-hidden');
  return (await findLater('.view-content', 'Show to a room')).textContent;
}

test('an incident that nothing is written in yet says so, and does not speak of its sections', async () => {
  const words = await readHidden('');
  expect(words).toContain('Nothing of this story is written down yet.');
  expect(words).not.toContain('stops at each');
});

test('a story in one piece says that its ending cannot be hidden', async () => {
  const words = await readHidden('It broke, and Ana mended it.\n');
  expect(words).toContain('This story is in one piece, so its ending is on this page.');
  expect(words).not.toContain('stops at each');
});

test('a story with sections stops at each of them', async () => {
  expect(await readHidden('## Before\n\nIt ran.\n\n## After\n\nIt stood.\n')).toContain(
    'stops at each of its sections',
  );
});
