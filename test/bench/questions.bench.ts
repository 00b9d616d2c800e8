import { BANK } from '../../src/core/questions/bank';
import { closeBrowser, openHost } from '../e2e/host';
import type { Figure } from './figure';
import { toTimeFigure } from './figure';

const TALKS = 300;
const ANSWERS = 17;
const INCIDENT = 'Stalled queue';

/**
 * One incident, three hundred accounts of it, seventeen answers each: the worst case, for every account is about the
 * open incident.
 */
function toVault(): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {
    [`Incidents/${INCIDENT}.md`]:
      '---\ntype: incident\nstarted: 2026-03-02T02:10:00\n---\n\n## Moments\n\n- 02:10 [[Person 1]]: is paged. ' +
      '#mark/confused\n- 02:55 [[Person 2]]: rings. #mark/surprised\n',
  };
  const asked = BANK.filter(({ form }) => form === 'interview');
  for (let talk = 0; talk < TALKS; talk += 1) {
    notes[`People/Person ${talk}.md`] = '---\ntype: person\n---\n';
    const answers = Array.from({ length: ANSWERS }, (_none, index) => {
      const question = asked[(talk * 7 + index * 3) % asked.length];
      return (
        `> [!question|${question?.id ?? ''}] ${question?.text ?? ''}\n` +
        `> It was 02:${String(10 + ((talk + index) % 49)).padStart(2, '0')} and obviously the gauge was green. ` +
        `We rang [[Person ${(talk + index) % TALKS}]] and waited.\n`
      );
    });
    notes[`Interviews/Talk ${talk}.md`] =
      `---\ntype: interview\nincident: ["[[${INCIDENT}]]"]\nwith: ["[[Person ${talk}]]"]\nconsent: ` +
      `notes\n---\n\n${answers.join('\n')}`;
  }
  return notes;
}

interface Measured {
  readonly opens: readonly number[];
  readonly updates: readonly number[];
  readonly typed: readonly number[];
  readonly lists: readonly number[];
}

/** Runs in the page. A private method of the view is called by its name, which no other code does. */
const MEASURE = `(async () => {
  const { workspace, vault } = window.app;
  await workspace.openLinkText('Talk 150', '');
  await new Promise((done) => setTimeout(done, 2500));
  const opens = [], updates = [], typed = [], lists = [];
  for (let turn = 0; turn < 9; turn += 1) {
    workspace.detachLeavesOfType('second-story-questions');
    const leaf = workspace.getRightLeaf(false);
    const start = performance.now();
    await leaf.setViewState({ type: 'second-story-questions', active: true });
    await leaf.view.refresh();
    opens.push(performance.now() - start);
    if (leaf.view.contentEl.querySelectorAll('.second-story-offer').length < 5)
      throw new Error('The panel shows too little to be measured');
    const editor = workspace.getLeavesOfType('markdown')[0].view.editor;
    for (let key = 0; key < 5; key += 1) {
      const again = performance.now();
      await leaf.view.refresh();
      updates.push(performance.now() - again);
      editor.replaceRange('x', editor.offsetToPos(editor.getValue().length));
      const after = performance.now();
      await leaf.view.refresh();
      typed.push(performance.now() - after);
    }
  }
  const rows = [];
  for (const file of vault.getMarkdownFiles().filter(({ path }) => path.startsWith('Interviews/'))) {
    for (const part of (await vault.cachedRead(file)).split('> [!question|').slice(1)) rows.push(part.split('\\n'));
  }
  for (let turn = 0; turn < 9; turn += 1) {
    const box = document.body.appendChild(document.createElement('div'));
    const start = performance.now();
    for (const [question, answer] of rows) {
      const item = box.appendChild(document.createElement('div'));
      item.appendChild(document.createElement('strong')).textContent = question;
      item.appendChild(document.createElement('span')).textContent = answer;
    }
    void box.offsetHeight;
    lists.push(performance.now() - start);
    box.remove();
  }
  return { opens, updates, typed, lists };
})()`;

/** The panel over 300 accounts and 5,100 answers in a browser, beside a plain list of the same rows. */
export async function figures(): Promise<readonly Figure[]> {
  const host = await openHost({ vault: toVault() });
  const { opens, updates, typed, lists }: Measured = await host.page.evaluate(MEASURE);
  await host.close();
  await closeBrowser();
  const list = toMedian(lists);
  const peer = 'a plain list of the same 5,100 rows';
  return [
    toTimeFigure('questions: the panel opens, 300 accounts', toMedian(opens), peer, list),
    toTimeFigure('questions: the panel updates, nothing new', toMedian(updates), peer, list),
    toTimeFigure('questions: the panel updates after a keystroke', toMedian(typed), peer, list),
    toTimeFigure('questions: the panel updates after a keystroke, 95 of 100', toQuantile(typed, 0.95)),
  ];
}

function toMedian(times: readonly number[]): number {
  return toQuantile(times, 0.5);
}

function toQuantile(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
}
