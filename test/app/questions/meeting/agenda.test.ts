// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readDisk, rest, run } from '../../by-hand';
import { eventually, openNote, runPlugin } from '../../language/at-home';

const INCIDENT = '---\ntype: incident\n---\nIt stood still.\n';

test('of two incidents of one name the review is linked to the one that was open', async () => {
  const app = await runPlugin({ 'Clock/Write-up.md': INCIDENT, 'Relay/Write-up.md': INCIDENT });
  await openNote(app, 'Relay/Write-up');
  await rest(app);
  run(app, 'make-agenda');
  await eventually(async () => {
    expect(await readDisk(app, 'Reviews/Review of Write-up.md')).toContain('[[Relay/Write-up]]');
  });
});

test('whoever facilitates is linked as the person, whatever else bears the name', async () => {
  const app = await runPlugin({
    'Incidents/Slow lamp.md': INCIDENT,
    'Interviews/Bob.md': '---\ntype: interview\n---\n',
    'People/Bob.md': '---\ntype: person\n---\n',
  });
  app.saveLocalStorage('second-story-me', 'Bob');
  await openNote(app, 'Slow lamp');
  await rest(app);
  run(app, 'make-agenda');
  await eventually(async () => {
    expect(await readDisk(app, 'Reviews/Review of Slow lamp.md')).toContain('[[People/Bob]]');
  });
});
