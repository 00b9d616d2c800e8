import { afterEach, expect, test } from 'vitest';
import { openHost, type OpenHost } from './host';
import { countOf, inPage, openNote, putCursor } from './user';

const PARAGRAPH =
  '## At nine\n\nAt 09:22 the pager went off and Ana looked at the gauge, which was green. The team should ' +
  'have paged the depot, but nobody noticed the second queue until noon.\n\nThe messages were received by the ' +
  'consumer and written to the store, where a job compacts them every night. It turned out that the belt has ' +
  'two motors.\n\n- 10:04 The second region is drained, and the first one takes its traffic.\n\n';
const SIZE = 5_000_000;

let host: OpenHost | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

test('a note of five megabytes opens with its phrases marked, takes what is typed, and its lists show their first items', async () => {
  host = await openHost({
    vault: {
      'Belt.md': `---\ntype: incident\n---\n\n# Belt\n\n${PARAGRAPH.repeat(Math.ceil(SIZE / PARAGRAPH.length))}`,
    },
  });
  const { page } = host;
  await page.evaluate(`window.app.workspace.ensureSideLeaf('second-story-language', 'right', { reveal: true })`);
  await openNote(page, 'Belt');
  await page.locator('.workspace-leaf.mod-active .cm-content .second-story-finding').first().waitFor();
  await putCursor(
    page,
    `editor.getValue().indexOf("until noon.", editor.getValue().length >> 1) + "until noon.".length`,
  );
  await page.keyboard.type(' We should have drained it.');
  await inPage(
    page,
    'window.app.workspace.activeEditor.editor.getValue().includes(" We should have drained it.")',
  ).toBe(true);
  await page.locator('.second-story-finding', { hasText: 'should have drained' }).waitFor();
  await page.locator('.second-story-status-button', { hasText: /^\d+ phrases to ask about$/ }).waitFor();
  await page.locator('.second-story-language-item').first().waitFor();
  await countOf(page, '.second-story-language-item').toBeLessThan(300);
  expect(host.consoleErrors).toEqual([]);
});
