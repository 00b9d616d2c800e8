import type { HostApp } from '../../host/page/ui/app';
import { findLater, rest } from '../../app/by-hand';
import { DIALOGS } from '../../app/dialogs';
import { SMALL_WINDOWS } from '../../app/small-windows';
import { show, VIEWS } from '../../app/walk';
import { openNote } from './at-home';
import { listCovered, listCut, listPale, listRoots, listWithoutRing } from './look';

// Runs in the page: every place of the plugin that a person can look at, and how to come there.

type Way = (app: HostApp) => Promise<void>;

/** What is neither a window, nor a dialog, nor a menu: a block in a note, a base, a mark in the text. */
const IN_NOTES: Readonly<Record<string, Way>> = {
  'a question in a note that is read': async (app) => {
    await openNote(app, 'Told by hand');
    app.commands.executeCommandById('markdown:toggle-preview');
    await findLater('.markdown-preview-view .second-story-block', '');
  },
  'marks and signs in a note that is written': async (app) => {
    await openNote(app, 'Told by hand');
    await findLater('.second-story-moment-hint', '');
    await findLater('.second-story-finding', '');
  },
  'a base as a graph': async (app) => {
    const file = app.vault.getFileByPath('All.base');
    if (file) await app.workspace.getLeaf('tab').openFile(file);
    await findLater('.second-story-bases .second-story-answer-sentence', 'notes of this base');
  },
};

/** Opens the settings of the plugin and from there the page behind these names. */
function openSettings(path: readonly string[]): void {
  const { setting } = requireApp();
  setting.open();
  setting.openTabById('second-story');
  for (const name of path) {
    const row = document.body
      .findAll('.modal .setting-item.mod-clickable')
      .find((each) => each.isShown() && each.find('.setting-item-name').textContent === name);
    if (!row) throw new Error(`The settings have a page “${name}”.`);
    row.click();
  }
}

/** The names that lead to each page of the settings, the first page by none. */
function listSettings(): readonly (readonly string[])[] {
  const tab: unknown = requireApp().settingTabs.find(({ id }) => id === 'second-story')?.tab;
  const definitions: unknown =
    typeof tab === 'object' && tab !== null && 'getSettingDefinitions' in tab && isFunction(tab.getSettingDefinitions)
      ? tab.getSettingDefinitions()
      : [];
  return [[], ...listPages(definitions, [])];
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === 'function';
}

function listPages(items: unknown, above: readonly string[]): (readonly string[])[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const inner: unknown = Reflect.get(item, 'items');
    if (Reflect.get(item, 'type') !== 'page') return listPages(inner, above);
    const path = [...above, String(Reflect.get(item, 'name'))];
    return [path, ...listPages(inner, path)];
  });
}

function requireApp(): HostApp {
  if (!window.app) throw new Error('The page is ready.');
  return window.app;
}

const WAYS = new Map<string, Way>([
  ...VIEWS.map(([id, note]): [string, Way] => [
    `window ${id}, ${note}`,
    async (app) => {
      await openNote(app, note);
      await show(app, id);
    },
  ]),
  ...Object.entries(DIALOGS).map(([name, open]): [string, Way] => [`dialog ${name}`, open]),
  ...Object.entries(SMALL_WINDOWS).map(([file, open]): [string, Way] => [`from ${file}`, open]),
  ...Object.entries(IN_NOTES),
]);

/** Opens what is folded in what the plugin draws. */
function unfold(): void {
  for (const el of document.body.findAll('[class*="second-story"] summary')) el.parentElement?.setAttribute('open', '');
}

async function leave(app: HostApp): Promise<void> {
  for (let turn = 0; turn < 4 && document.querySelector('.modal, .prompt, .menu, .suggestion-container'); turn += 1) {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await rest(app, 5);
  }
  for (const type of app.viewCreators.keys())
    if (type.startsWith('second-story') || type === 'markdown' || type === 'bases')
      for (const leaf of app.workspace.getLeavesOfType(type)) leaf.detach();
  app.workspace.rightSplit.collapse();
  for (const notice of document.body.findAll('.notice')) notice.remove();
  app.saveLocalStorage('second-story-me', 'Bo Lind');
  app.saveLocalStorage('second-story-reading-others', 'yes');
  document.getSelection()?.removeAllRanges();
}

function readViolations(found: unknown): readonly string[] {
  const violations: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'violations') : null;
  if (!Array.isArray(violations)) return ['axe said nothing'];
  return violations.flatMap((violation: unknown) => {
    if (typeof violation !== 'object' || violation === null) return [];
    const nodes: unknown = Reflect.get(violation, 'nodes');
    return (Array.isArray(nodes) ? nodes : []).map((node: unknown) => {
      const [html, why] =
        typeof node === 'object' && node !== null
          ? [Reflect.get(node, 'html'), Reflect.get(node, 'failureSummary')]
          : [];
      const reason = String(why).replace(/\s+/g, ' ');
      return `${String(Reflect.get(violation, 'id'))} ${String(html).slice(0, 160)} ${reason.slice(0, 240)}`;
    });
  });
}

/** What Tab can stop at. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
let metStops = new WeakSet<Element>();
let lastStop: Element | null = null;

/** Whether Tab left the last stop of the whole page: what comes behind it belongs to the browser. */
function isPastTheEnd(): boolean {
  const all = [...document.querySelectorAll(STOPS)].filter((el) => el.checkVisibility({ checkVisibilityCSS: true }));
  return lastStop !== null && all[all.length - 1] === lastStop;
}

function forgetStops(): void {
  lastStop = null;
  metStops = new WeakSet();
}

const sights = {
  /** The names of all places. */
  list: (): readonly string[] => [...WAYS.keys(), ...listSettings().map((path) => ['settings', ...path].join(' › '))],

  /** Goes to a place from an empty desk. */
  async open(name: string): Promise<void> {
    const app = requireApp();
    await leave(app);
    const [room, ...path] = name.split(' › ');
    const way = WAYS.get(name);
    if (way) await way(app);
    else if (room === 'settings') openSettings(path);
    else throw new Error(`There is no ${name}.`);
    await rest(app, 30);
    unfold();
  },

  /** The command behind a window, and the note that is in front when it is run. */
  windows: (): readonly (readonly [command: string, note: string])[] => {
    const { commands } = requireApp();
    const nameOf = (id: string): string => commands.commands.get(`second-story:${id}`)?.name ?? id;
    return VIEWS.filter(([id], at) => VIEWS.findIndex(([each]) => each === id) === at).map(([id, note]) => [
      nameOf(id),
      note,
    ]);
  },
  dialogs: Object.keys(DIALOGS),

  /** Opens a dialog from the desk as it is. */
  async openDialog(name: string): Promise<void> {
    const app = requireApp();
    await DIALOGS[name]?.(app);
    await rest(app, 30);
  },

  /** An empty desk with a note in front, and the keyboard in it. */
  async begin(note: string): Promise<void> {
    const app = requireApp();
    await leave(app);
    forgetStops();
    (await openNote(app, note)).focus();
  },

  /** Puts the keyboard before the first stop of the side panel: the app moves it there by a key of its own. */
  enterPanel(): void {
    const panel = document.querySelector<HTMLElement>('.mod-right-split [class*="second-story"]');
    const first = panel?.querySelector<HTMLElement>(STOPS);
    first?.focus();
  },

  /** Where the keyboard stands: nowhere, on the view itself, at a stop, at one that was met before, or elsewhere. */
  whereIsFocus(): string {
    const el = document.activeElement;
    if (!el || el === document.body) return isPastTheEnd() ? 'elsewhere' : 'nowhere';
    if (!el.closest('[class*="second-story"], .modal, .prompt') || el.matches('.cm-content')) return 'elsewhere';
    // A field for a day has several parts.
    if (metStops.has(el) && el !== lastStop) return 'again';
    if (el === lastStop) return 'still there';
    metStops.add(el);
    lastStop = el;
    return el.matches('[tabindex="-1"]') ? 'on the view' : 'at a stop';
  },

  forgetStops,
  listCut,
  listCovered,
  listPale,
  listWithoutRing,
  /**
   * What axe says by these rules of what the plugin draws here: each fault with the element that has it. Nothing is
   * said of `without`, which the theme draws.
   */
  async runAxe(rules: readonly string[], without: readonly string[] = []): Promise<readonly string[]> {
    const found: unknown = await window.axe?.run(
      { include: listRoots(), exclude: [...without] },
      { resultTypes: ['violations'], runOnly: [...rules] },
    );
    return readViolations(found);
  },

  /** Gives the page its direction, shows the sidebar that is in use, and tells each view of its new size. */
  turn(direction: 'ltr' | 'rtl'): void {
    const { workspace } = requireApp();
    document.documentElement.dir = direction;
    document.body.toggleClass('mod-rtl', direction === 'rtl');
    if (document.querySelector('.mod-right-split [class*="second-story"]')) workspace.rightSplit.expand();
    workspace.iterateAllLeaves((leaf) => {
      leaf.view.onResize();
    });
  },

  /** Puts a theme's values on the page; without any the page's own hold again. */
  wear(mode: 'light' | 'dark', values: Readonly<Record<string, string>>): void {
    document.body.removeAttribute('style');
    document.body.setCssProps(values);
    requireApp().setTheme(mode);
  },
};

declare global {
  interface Window {
    axe?: { run(context: unknown, options: unknown): Promise<unknown> };
    sights?: typeof sights;
  }
}

window.sights = sights;
