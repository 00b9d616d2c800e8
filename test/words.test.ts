// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rest } from './app/by-hand';
import { DIALOGS } from './app/dialogs';
import { openNote } from './app/language/at-home';
import { openWorld, show, touchAll, VIEWS } from './app/walk';
import { worldWith } from './app/world';
import { PAYLOADS, toAlias, toName } from './payloads';

// Text is text: whatever stands in a note stays words in every window and dialog. The browser test of the graph
// (test/e2e/graph-injection.test.ts) says the same of the graph's rooms, with the requests that a browser would make.

/**
 * A share of the payloads, each in every place in which a note has words: every note of the world gets another share.
 */
const SHARES = 5;
const asideOf = (share: number): string =>
  PAYLOADS.filter((_payload, at) => at % SHARES === share % SHARES)
    .map((payload, at) => {
      const line = payload.replace(/\n/g, ' ');
      return (
        `${payload} should have called [[Ledger|${toAlias(payload)}]].\n\n- 09:${String(at + 10)} ` +
        `[[Bo Lind|${toAlias(payload)}]]: ${payload}\n\n## ${line}\n\n` +
        `> [!question|story-0${(at % 8) + 1}] ${line}\n> Nobody noticed ${line}\n`
      );
    })
    .join('\n');

function toWorld(): Readonly<Record<string, string>> {
  const named = PAYLOADS.slice(0, 24).map((payload, at) => {
    const quoted = JSON.stringify(payload);
    return [
      `Incidents/${at} ${toName(payload)}.md`,
      `---\ntype: incident\nstarted: 2026-01-0${(at % 9) + 1}\naliases: [${quoted}]\ncontext: ${quoted}\n` +
        'systems: ["[[Ledger]]"]\n' +
        `responders: ["[[Bo Lind|${toAlias(payload).replaceAll('"', ' ').replaceAll('\\', ' ')}]]"]\n---\n\n` +
        `${payload}\n`,
    ];
  });
  const world = Object.entries(worldWith()).map(([path, text], at) => [path, `${text}\n${asideOf(at)}`]);
  return Object.fromEntries([...world, ...named]) as Readonly<Record<string, string>>;
}

const WORLD = toWorld();
const NEVER = [
  ...'img script iframe object embed link meta base form video audio math marquee image x'.split(' '),
  ...'onerror onload onclick onfocus ontoggle onstart onmouseover srcdoc ping'.split(' ').map((name) => `[${name}]`),
  ...['href', 'src', 'action'].flatMap((name) => [
    `[${name}^="javascript:"]`,
    `[${name}^="data:"]`,
    `[${name}^="vbscript:"]`,
    `[${name}*="example.invalid"]`,
  ]),
].map((each) => `[class*="second-story"] ${each}, .modal ${each}, .prompt ${each}, .menu ${each}, .notice ${each}`);

/** What became more than words; where a note itself is shown, in its editor or for reading, the app draws it. */
function findMade(): readonly string[] {
  return NEVER.flatMap((selector) => Array.from(document.querySelectorAll(selector)))
    .filter((el) => !el.closest('.cm-editor, .markdown-rendered'))
    .map((el) => el.outerHTML.slice(0, 120));
}

describe(`${PAYLOADS.length} payloads stay words`, () => {
  test.each(VIEWS)('in the window of %s about “%s”', async (id, note) => {
    const app = await openWorld(WORLD);
    await openNote(app, note === 'Said in private' ? 'Slow lamp' : note);
    await show(app, id);
    await touchAll(app);
    expect(findMade()).toEqual([]);
    expect(Reflect.get(window, 'pwned')).toBeUndefined();
  });

  test.each(Object.entries(DIALOGS))('in the dialog %s', async (_name, open) => {
    const app = await openWorld(WORLD);
    await open(app);
    await rest(app);
    await touchAll(app);
    expect(findMade()).toEqual([]);
  });

  test('and an element would be seen, were one made', async () => {
    await openWorld(WORLD);
    document.body.createDiv({ cls: 'second-story-questions' }).createEl('img', { attr: { onerror: 'run()' } });
    expect(findMade().length).toBeGreaterThan(0);
  });
});
