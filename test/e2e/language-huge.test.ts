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

test('a note of five megabytes opens with phrases marked, takes what is typed, and lists its first items', async () => {
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
  await page.locator('.second-story-status-button', { hasText: /^[\d,]+ phrases to ask about$/ }).waitFor();
  await page.locator('.second-story-language-item').first().waitFor();
  await countOf(page, '.second-story-language-item').toBeLessThan(300);
  expect(host.consoleErrors).toEqual([]);
});

test('a line of two megabytes opens without an underline for each of its phrases being built', async () => {
  const sentence = 'The team should have paged the depot, but nobody noticed the second queue until noon. ';
  const line = sentence.repeat(Math.ceil(2_000_000 / sentence.length));
  host = await openHost({
    vault: {
      'Line.md': `---\ntype: incident\n---\n\n${line}\n`,
      'Left alone.md': `---\ntype: incident\nhighlight-language: false\n---\n\n${line}\n`,
    },
    init: `window.marksMade = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof Element && node.classList.contains('second-story-finding')) window.marksMade += 1;
      }).observe(document, { childList: true, subtree: true });`,
  });
  const { page } = host;
  // Behind another line of the kind, all of it counts as being in view until it has been measured.
  for (const name of ['Line', 'Left alone', 'Line']) {
    await openNote(page, name);
    if (name === 'Line') await page.locator('.cm-content .second-story-finding').first().waitFor();
  }
  await page.locator('.second-story-status-button', { hasText: /^[\d,]+ phrases to ask about$/ }).waitFor();
  await inPage(page, 'window.marksMade < 10000').toBe(true);
});
