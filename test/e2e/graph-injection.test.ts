import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openHost } from './host';
import { CODE, ELEMENTS, FETCHES, PAYLOADS, QUOTES, toAlias, toName } from '../payloads';
import { countOf, fileOf, inPage, openNote, readFileOf, runCommand, textOf, waitForRest } from './user';

afterAll(closeBrowser);

function toVault(): Readonly<Record<string, string>> {
  const vault: Record<string, string> = {
    'Hub.md': '---\ntype: system\n---\n\nNothing here.\n',
    'Blocks.md': [
      'question: who-knows\nof: [[Hub]]\nas: table',
      'question: who-knows\nof: [[Hub]]\nas: picture',
      ...PAYLOADS.flatMap((payload) => [
        `question: ${toAlias(payload)}\nsaved: ${toAlias(payload)}`,
        `filter: ${toAlias(payload)}\nas: ${toAlias(payload)}`,
      ]),
    ]
      .map((block) => `\`\`\`incident-graph\n${block}\n\`\`\`\n`)
      .join('\n'),
    'All.base': 'views:\n  - type: second-story-graph\n    name: Graph\n    around: true\n',
  };
  PAYLOADS.forEach((payload, at) => {
    const quoted = JSON.stringify(payload);
    const held = JSON.stringify(`[[P${at}|${toAlias(payload)}]]`);
    const nobody = JSON.stringify(`[[${toName(payload).replace(/[[\]|#^]/g, ' ')}]]`);
    vault[`People/P${at}.md`] =
      `---\ntype: person\naliases: [${quoted}]\nteam: ${quoted}\nleft: ${quoted}\nworked-on: ["[[Hub]]"]\n---\n`;
    vault[`Knowledge/${at} ${toName(payload)}.md`] =
      `---\ntype: knowledge\naliases: [${quoted}]\nabout: ["[[Hub]]"]\nheld-by: [${held}, ` +
      `${nobody}]\nconfirmed: ${quoted}\n---\n\n[[P${at}|${toAlias(payload)}]] of [[Hub]]: ${payload}\n`;
    vault[`Incidents/${at} ${toName(payload)}.md`] =
      `---\ntype: incident\nstarted: 2026-01-0${(at % 9) + 1}\ncontext: ${quoted}\nsystems: ` +
      `["[[Hub]]"]\nresponders: [${held}, ${nobody}]\n---\n\n${payload} [[Hub]] ${payload}\n`;
  });
  return vault;
}

/** Watches every element that is ever made inside our rooms, from the first moment on. */
const WATCH = `
  window.made = [];
  const never = new Set((
    'IMG SCRIPT IFRAME STYLE OBJECT EMBED LINK META BASE FORM VIDEO AUDIO MATH MARQUEE TEXTAREA IMAGE X'
  ).split(' '));
  const look = (el) => {
    if (!el.closest('[class*="second-story"]')) return;
    const leads = ({ name, value }) =>
      ['href', 'src', 'action', 'style'].includes(name) && /javascript:|data:|example\\.invalid/i.test(value);
    const acts = ({ name }) => name.startsWith('on') || name === 'srcdoc' || name === 'ping';
    const odd = [...el.attributes].filter((each) => acts(each) || leads(each));
    if (never.has(el.tagName.toUpperCase()) || odd.length > 0) window.made.push(el.outerHTML.slice(0, 200));
  };
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      if (target instanceof Element) look(target);
      for (const node of addedNodes)
        if (node instanceof Element) for (const el of [node, ...node.querySelectorAll('*')]) look(el);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

/** Elements of the exported files that are none of a picture or a graph, or that act or lead somewhere. */
const ODD_IN_EXPORTS = `(() => {
  const drawn = 'svg g path rect circle polygon text title tspan line graphml graph node edge data key'.split(' ');
  const acts = ({ name }) => name.startsWith('on') || name.endsWith('href');
  const isOdd = (el) => !drawn.includes(el.localName) || [...el.attributes].some(acts);
  const files = app.vault.getFiles().filter((each) => /\\.(svg|graphml)$/.test(each.path));
  return Promise.all(files.map(async (each) => {
    const doc = new DOMParser().parseFromString(await app.vault.read(each), 'text/xml');
    return [...doc.querySelectorAll('*')].filter(isOdd).map((el) => el.outerHTML.slice(0, 120));
  }));
})()`;

/** Presses for more rows until all are listed. */
async function listAll(page: Page, inside: string, least: number): Promise<void> {
  const rows = page.locator(`${inside} .second-story-answer-row`);
  await rows.first().waitFor();
  for (let step = 0; step < 8 && (await page.locator(`${inside} [data-key^="list:"]`).count()) > 0; step += 1) {
    const before = await rows.count();
    await page.dispatchEvent(`${inside} [data-key^="list:"]`, 'click');
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(least);
}

test(
  `${PAYLOADS.length} payloads in names, aliases, properties, sentences and blocks stay words in every place of ` +
    'the graph: no element, no request',
  async () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(80);
    const host = await openHost({ vault: toVault(), init: WATCH });
    try {
      const { page } = host;
      const requests: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(host.url)) requests.push(request.url());
      });
      await openNote(page, 'Hub');
      await runCommand(page, 'show-connections');
      await page.locator('.second-story-connection').first().waitFor();
      // Each press draws the list anew, so that the next button is looked for again.
      const more = page.locator('.second-story-connections [data-key^="more:"]');
      for (let left = await more.count(); left > 0; left = await more.count()) {
        await more.first().dispatchEvent('click');
        await expect.poll(() => more.count()).toBeLessThan(left);
      }
      await countOf(page, '.second-story-connection').toBeGreaterThan(160);

      await runCommand(page, 'who-knows-here');
      await listAll(page, '.second-story-who-knows', PAYLOADS.length);
      await page.keyboard.press('Escape');
      await runCommand(page, 'who-knows');
      for (const letters of ['<', 'javascript', '{{']) {
        await page.locator('.prompt-input').fill(letters);
        await page.locator('.suggestion-item').first().waitFor();
      }
      await page.keyboard.press('Escape');

      await runCommand(page, 'graph-who-knows');
      await textOf(page, '.second-story-graph-sentence').toContain('Hub: ');
      for (const payload of [ELEMENTS[0], QUOTES[0], FETCHES[12], CODE[0]]) {
        await page.fill('.second-story-graph-query-input', `kind:${payload ?? ''}`);
        await page.press('.second-story-graph-query-input', 'Enter');
        await textOf(page, '.second-story-graph-trouble').toContain('Until then the last filter stays.');
      }
      await page.fill('.second-story-graph-query-input', '');
      await page.press('.second-story-graph-query-input', 'Enter');
      await listAll(page, '.second-story-graph-table', PAYLOADS.length);
      await page.focus('.second-story-graph-walk');
      for (let step = 1; step <= 12; step += 1) {
        await page.keyboard.press(']');
        await countOf(page, '.second-story-edge-card:not(.is-empty)').toBe(1);
      }
      await page.keyboard.press('n');
      await page.keyboard.press('Space');
      await page.evaluate(
        `for (const each of document.querySelectorAll('.second-story-graph [aria-expanded=false], ` +
          `.second-story-graph summary, .second-story-answer-more')) each.click()`,
      );
      await waitForRest(page);
      await countOf(page, '.second-story-graph-walk [role=option]').toBeGreaterThan(100);

      for (const [label, file] of [
        ['Markdown outline', '.md'],
        ['Picture (SVG)', '.svg'],
        ['GraphML', '.graphml'],
        ['Notes as CSV', ' notes.csv'],
      ] as const) {
        await page.dispatchEvent('[data-key="tool:more"]', 'click');
        await page.getByText(`Export: ${label}`).click();
        await inPage(
          page,
          `app.vault.getFiles().some((each) => each.path.startsWith('Graphs/') && ` +
            `each.path.endsWith(${JSON.stringify(file)}))`,
        ).toBe(true);
      }
      const exported: unknown = await page.evaluate(ODD_IN_EXPORTS);
      expect(exported).toEqual([[], []]);

      await page.evaluate(`app.workspace.getLeaf('tab').openFile(app.vault.getFileByPath('All.base'))`);
      await textOf(page, '.second-story-bases .second-story-answer-sentence').toMatch(/^150 notes of this base/);
      await page.getByText('The relations in words').click();
      await countOf(page, '.second-story-bases-words li').toBeGreaterThan(100);

      await openNote(page, 'Blocks');
      await page.locator('.second-story-block').first().waitFor();
      await page.evaluate(
        '(async () => { const leaf = app.workspace.getLeaf(false); const state = leaf.getViewState(); await ' +
          `leaf.setViewState({ ...state, state: { ...state.state, mode: 'preview' } }); })()`,
      );
      await countOf(page, '.markdown-preview-view .second-story-block').toBeGreaterThan(80);
      await waitForRest(page);

      await inPage(page, 'window.made').toEqual([]);
      await inPage(page, 'window.pwned ?? null').toBeNull();
      expect(requests).toEqual([]);
      expect(host.consoleErrors).toEqual([]);
      await fileOf(host, 'Hub.md').toBe('---\ntype: system\n---\n\nNothing here.\n');
      expect(readFileOf(host, 'All.base')).toContain('around: true');
    } finally {
      await host.close();
    }
  },
);
