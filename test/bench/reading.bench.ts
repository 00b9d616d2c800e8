import type { Page } from 'playwright-core';
import { closeBrowser, openHost } from '../e2e/host';
import type { Figure } from './figure';
import { toTimeFigure } from './figure';

const INCIDENTS = 500;
const READERS = 4;
const TURNS = 5;

/** Five hundred incidents, each read by four people who leave six remarks and two replies. */
function toVault(): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (let person = 0; person < 40; person += 1) notes[`People/Person ${person}.md`] = '---\ntype: person\n---\n';
  for (let system = 0; system < 60; system += 1) notes[`Systems/System ${system}.md`] = '---\ntype: system\n---\n';
  for (let at = 0; at < INCIDENTS; at += 1) {
    const title = `Incident ${at}`;
    const moments = Array.from(
      { length: 12 },
      (_none, minute) => `- 09:${10 + minute} Something number ${minute} happens to the pump. #mark/surprised`,
    );
    notes[`Incidents/${title}.md`] =
      `---\ntype: incident\nstarted: 2025-${String((at % 12) + 1).padStart(2, '0')}-11\n` +
      `systems: ["[[System ${at % 60}]]", "[[System ${(at * 7) % 60}]]"]\nresponders: ["[[Person ${at % 40}]]"]\n` +
      `---\n\n## Story\n\nThe [[System ${at % 60}]] stood still for ${at} minutes.\n\n## Moments\n\n` +
      `${moments.join('\n')}\n`;
    for (let reader = 0; reader < READERS; reader += 1) {
      const person = (at * 3 + reader) % 40;
      const remarks = [1, 2, 3].map(
        (each) =>
          `- Who asks ${each}? — “Something number ${each + reader} happens to the pump.” [[${title}#Moments]] ` +
          `^q-${each}${reader}aa`,
      );
      const known = `- “Something number 5 happens to the pump.” [[${title}#Moments]] ^k-${reader}aaa`;
      notes[`Readings/Person ${person} reads ${title}.md`] =
        `---\ntype: reading\nincident: ["[[${title}]]"]\nreader: ["[[Person ${person}]]"]\n` +
        `date: 2026-0${(reader % 9) + 1}-11\ndistance: far\n---\n\n## Questions\n\n${remarks.join('\n')}\n\n` +
        `## ${reader % 2 === 0 ? 'New to me' : 'I thought everybody knew'}\n\n${known}\n\n## Replies\n\n` +
        `- [[Person ${(at * 3 + ((reader + 1) % READERS)) % 40} reads ${title}#^q-1${(reader + 1) % READERS}aa]] ` +
        '#q/good\n';
    }
  }
  return notes;
}

/** The milliseconds that the page was at work while a script ran in it, layout included: the median of its turns. */
async function timeScript(page: Page, scripts: readonly string[]): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const spent: number[] = [];
  for (const script of scripts) {
    const before = await read();
    await page.evaluate(script);
    spent.push((await read()) - before);
  }
  await session.detach();
  return spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)] ?? 0;
}

const VIEWS: readonly (readonly [string, string, string, string])[] = [
  ['the question log of an incident', 'second-story-question-log', 'Incidents/Incident 250.md', 'li'],
  ['readers side by side', 'second-story-readers', 'Incidents/Incident 250.md', 'td'],
  ['the open questions of the vault', 'second-story-question-log', '', 'li'],
  ['two incidents side by side', 'second-story-compare', 'Incidents/Incident 250.md\\nIncidents/Incident 10.md', 'td'],
  ['the signs that incidents are read', 'second-story-signs', '', 'li'],
  ['a rendering', 'second-story-rendering', 'Incidents/Incident 250.md', 'input'],
];

const toOpen = (type: string, incident: string, shown: string): string => `(async () => {
  const { workspace } = window.app;
  workspace.detachLeavesOfType('${type}');
  const leaf = workspace.getLeaf('tab');
  await leaf.setViewState({ type: '${type}', active: true, state: { incident: '${incident}' } });
  await leaf.view.refresh();
  if (leaf.view.contentEl.querySelectorAll('${shown}').length < 2)
    throw new Error('${type} shows too little to be measured');
})()`;

/** A word more in a reading of the incident; the view is drawn anew once the vault has heard of it. */
const toChange = (type: string, turn: number): string => `(async () => {
  const { vault, workspace } = window.app;
  const file = vault.getMarkdownFiles().find(({ path }) => path.endsWith('reads Incident 250.md'));
  await vault.process(file, (text) => text + '\\n- And ${turn} more.\\n');
  await workspace.getLeavesOfType('${type}')[0].view.refresh();
})()`;

/** What a plain pass over the same notes costs: each read and cut into lines. */
const PASS = `(async () => {
  const { vault } = window.app;
  let lines = 0;
  for (const file of vault.getMarkdownFiles())
    if (/^(?:Readings|Incidents)/.test(file.path)) lines += (await vault.cachedRead(file)).split('\\n').length;
  return lines;
})()`;

/** Every view of the reading room over 2,000 readings of 500 incidents in a browser: how long the page is at work. */
export async function figures(): Promise<readonly Figure[]> {
  const host = await openHost({ vault: toVault() });
  const { page } = host;
  await page.evaluate(
    `window.app.saveLocalStorage('second-story-reading-without', JSON.stringify(['Incidents/Incident 250.md']))`,
  );
  await page.waitForTimeout(3_000);
  const pass = await timeScript(
    page,
    Array.from({ length: TURNS }, () => PASS),
  );
  const peer = 'a plain pass over the same 2,500 notes';
  const out: Figure[] = [];
  for (const [name, type, incident, shown] of VIEWS) {
    const opens = await timeScript(
      page,
      Array.from({ length: TURNS }, () => toOpen(type, incident, shown)),
    );
    out.push(toTimeFigure(`reading: ${name} opens`, opens, peer, pass));
    const follows = await timeScript(
      page,
      Array.from({ length: TURNS }, (_none, turn) => toChange(type, turn)),
    );
    out.push(toTimeFigure(`reading: ${name} follows a change`, follows, peer, pass));
    // A view that stays open would draw anew while the next one is measured.
    await page.evaluate(`window.app.workspace.detachLeavesOfType('${type}')`);
    await page.waitForTimeout(500);
  }
  await host.close();
  await closeBrowser();
  return out;
}
