// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { HostApp } from './host/page/ui/app';
import { MarkdownView } from './host/page/ui/views/markdown-view';
import { listNotices, rest, run } from './app/by-hand';
import { DIALOGS } from './app/dialogs';
import { openNote } from './app/language/at-home';
import { openWorld, show, touchAll, VIEWS } from './app/walk';
import { worldWith } from './app/world';

// What the walk over EXITS (test/properties/exits.ts) cannot see: what only the page says, in titles, labels, tooltips
// and the words that come when something is pointed at, unfolded or focused. Each note holds words of its own off the
// record.

const PLAIN = worldWith();
const PATHS = Object.keys(PLAIN);
const PRIVATE = 'Interviews/Said in private.md';
/** The word that only this note says, and only off the record. */
const wordOf = (path: string): string => (path === PRIVATE ? 'xqprivatez' : `xq${String(PATHS.indexOf(path))}z`);
const aside = (word: string): string => `
> [!off-record]
> ${word} should have called [[${word} there]]. #mark/${word} ^${word}
> - 09:22 [[Bo Lind]]: ${word} at once
> ## ${word} heading
> [!question|story-09] ${word} asked?
> ${word} said by [[Ana Reyes]], who knows [[Ledger]]

%% ${word} %%
`;

const WORLD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(PLAIN).map(([path, text]) => [path, path === 'Broken.md' ? text : `${text}${aside(wordOf(path))}`]),
  ),
  [PRIVATE]:
    '---\ntype: interview\nincident: "[[Slow lamp]]"\nwith: "[[Bo Lind]]"\nattribution: off the record\n---\n\n' +
    '> [!question|story-01] What happened?\n> xqprivatez words of [[Bo Lind]] about [[Ledger]].\n',
};
const HIDDEN = /xq\w*z/g;

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
});

async function openWithClipboard(): Promise<HostApp> {
  const app = await openWorld(WORLD);
  Reflect.defineProperty(window.navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        said.push(text);
        return Promise.resolve();
      },
    },
  });
  return app;
}

/**
 * The words off the record that the page says, each with the element that says it. A note's own window may show the
 * note's own words, and the app's preview of a note is such a window.
 */
function findSpoken(app: HostApp): readonly string[] {
  const windows = app.workspace
    .getLeavesOfType('markdown')
    .flatMap(({ surface }) =>
      surface instanceof MarkdownView ? [{ el: surface.contentEl, own: wordOf(surface.file?.path ?? '') }] : [],
    );
  const found: string[] = [];
  for (const el of Array.from(document.querySelectorAll('*'))) {
    if (el.closest('.hover-popover, style, script')) continue;
    const own = windows.find((each) => each.el.contains(el))?.own ?? '';
    const words = [
      ...Array.from(el.childNodes).flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
      ...Array.from(el.attributes, ({ value }) => value),
      el.matches('input, textarea') ? String(Reflect.get(el, 'value')) : '',
    ].join(' ');
    for (const [word] of words.matchAll(HIDDEN))
      if (word !== own) found.push(`${word} by ${el.tagName}.${el.className}`);
  }
  return [...found, ...[...said, ...listNotices()].flatMap((text) => text.match(HIDDEN) ?? [])];
}

describe('words off the record are nowhere on the page but in their own note', () => {
  test.each(VIEWS)('in the window of %s about “%s”', async (id, note) => {
    const app = await openWithClipboard();
    await openNote(app, note);
    await show(app, id);
    if (id === 'show-language') {
      document.body
        .findAll('button')
        .find((button) => button.textContent === 'All incident notes')
        ?.click();
      await rest(app, 60);
    }
    await touchAll(app);
    expect(findSpoken(app)).toEqual([]);
  });

  test.each(Object.entries(DIALOGS))('in the dialog %s', async (_name, open) => {
    const app = await openWithClipboard();
    await open(app);
    await rest(app);
    await touchAll(app);
    expect(findSpoken(app)).toEqual([]);
  });

  test.each(['Slow lamp', 'Stalled queue', 'Ana on the queue', 'Ledger'])('in the menus of “%s”', async (note) => {
    const app = await openWithClipboard();
    await openNote(app, note);
    document.body
      .find('.cm-content')
      .dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 10, clientY: 10 }));
    await rest(app, 10);
    await touchAll(app);
    expect(findSpoken(app)).toEqual([]);
  });

  test('and the walk sees what is not hidden: titles, labels and words', async () => {
    const app = await openWithClipboard();
    await openNote(app, 'Ledger');
    run(app, 'show-connections');
    await rest(app, 60);
    const spoken = Array.from(document.body.querySelectorAll('.second-story-connections, .second-story-connections *'))
      .map((el) => `${el.textContent} ${Array.from(el.attributes, ({ value }) => value).join(' ')}`)
      .join(' ');
    expect(spoken).toContain('found it in the handbook');
  });
});

test('every window that the plugin registers is walked', async () => {
  const opened = new Set<string>();
  const known = new Set<string>();
  for (const [id, note] of VIEWS) {
    const app = await openWithClipboard();
    await openNote(app, note);
    await show(app, id);
    for (const type of app.viewCreators.keys()) known.add(type);
    for (const type of known) if (app.workspace.getLeavesOfType(type).length > 0) opened.add(type);
    app.plugins.disable('second-story');
  }
  expect([...known].filter((type) => type.startsWith('second-story') && !opened.has(type))).toEqual([]);
});
