// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { HostApp } from '../../host/page/ui/app';
import { find, findLater, listFields, readDisk, rest, run, write } from '../by-hand';
import { eventually, openNote, runPlugin } from '../language/at-home';

const NOTES = {
  'Incidents/2026-11-27 The lane board went dark in the middle of the morning rush.md':
    '---\ntype: incident\nstarted: 2026-11-27T09:00\nresponders:\n  - "[[Ana Reyes]]"\n---\n\n## Story\n\n' +
    'It went dark.\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\n---\n',
};
const [INCIDENT = ''] = Object.keys(NOTES);

async function openWindow(app: HostApp): Promise<HTMLElement> {
  await openNote(app, INCIDENT.replace(/^.*\/|\.md$/g, ''));
  await rest(app);
  run(app, 'import-chat');
  const modal = await findLater('.modal', 'Import a chat');
  const area = listFields(modal).find((field) => field.instanceOf(HTMLTextAreaElement));
  if (!area) throw new Error('The field for the chat is there.');
  write(area, 'Ana Reyes\n  9:22 AM\nthe board is dark\nBo Lind\n  9:24 AM\nI turn it on by hand\n');
  return modal;
}

describe('the window for a chat (E9)', () => {
  test('has what decides on top, names its target briefly, and hides the browser’s own file button', async () => {
    const modal = await openWindow(await runPlugin(NOTES));
    const order = [
      '.second-story-import-press',
      'select',
      '.second-story-import-text',
      '.second-story-import-lines',
    ].map((selector) => modal.querySelector(selector));
    for (const [at, el] of order.entries())
      if (at > 0) expect(order[at - 1]?.compareDocumentPosition(el ?? modal)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const [target] = Array.from(modal.querySelectorAll('option'), ({ text }) => text);
    expect(target).toBe('The moments of the open incident');
    expect(find('button', 'Choose a file…', modal)).toBeTruthy();
  });

  test('offers who spoke as responders, and writes those who are not named yet', async () => {
    const app = await runPlugin(NOTES);
    const modal = await openWindow(app);
    const tick = find('label', 'Name these people as responders', modal).querySelector('input');
    tick?.click();
    find('button', 'Bring in 2 moments', modal).click();
    await eventually(async () => {
      const text = (await readDisk(app, INCIDENT)) ?? '';
      expect(text).toContain('- 09:24 [[Bo Lind]]: I turn it on by hand');
      expect(text).toContain('responders:\n  - "[[Ana Reyes]]"\n  - "[[Bo Lind]]"\n');
    });
  });
});
