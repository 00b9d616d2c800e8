import type { Page } from 'playwright-core';

/** How much of everything is alive in the page right now. */
export type Alive = Readonly<Record<string, number>>;

/**
 * To be run in the page before any script of its own: keeps a list of listeners and intervals that have not been ended.
 */
export const COUNT_FROM_THE_START = `(() => {
  const listeners = [];
  const intervals = new Set();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const toCapture = (options) => (typeof options === 'object' && options ? Boolean(options.capture) : Boolean(options));
  const find = (target, type, callback, options) => {
    const capture = toCapture(options);
    const isIt = (one) => one.target === target && one.type === type && one.callback === callback;
    return listeners.findIndex((one) => isIt(one) && one.capture === capture);
  };
  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const target = this ?? window;
    if (callback && find(target, type, callback, options) === -1) {
      const one = { target, type, callback, capture: toCapture(options) };
      listeners.push(one);
      const forget = () => { const at = listeners.indexOf(one); if (at !== -1) listeners.splice(at, 1); };
      if (typeof options === 'object' && options) {
        if (options.signal) addEventListener.call(options.signal, 'abort', forget);
        if (options.once) addEventListener.call(target, type, forget, options);
      }
    }
    return addEventListener.call(target, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    const target = this ?? window;
    const at = find(target, type, callback, options);
    if (at !== -1) listeners.splice(at, 1);
    return removeEventListener.call(target, type, callback, options);
  };
  const { setInterval, clearInterval } = window;
  window.setInterval = (...words) => { const id = setInterval(...words); intervals.add(id); return id; };
  window.clearInterval = (id) => { intervals.delete(id); clearInterval(id); };
  window.countAlive = () => {
    const counts = { intervals: intervals.size, nodes: document.querySelectorAll('*').length };
    for (const { target, type } of listeners) {
      const isAlive = target instanceof Node ? target.isConnected : !(target instanceof AbortSignal);
      const name = 'listeners to ' + type + (target instanceof Element ? '' : ' of ' + target.constructor.name);
      if (isAlive) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  };
})();`;

/**
 * Counts what is alive once nothing moves any more: so many looks in a row, half a second apart, see the same.
 * CodeMirror begins to listen to what it scrolls in a second after an editor comes into sight, so the first count takes
 * four.
 */
export async function countSettled(page: Page, looks = 2): Promise<Alive> {
  let before = await countAlive(page);
  let alike = 1;
  for (let look = 0; look < 40 && alike < looks; look += 1) {
    await page.waitForTimeout(500);
    const now = await countAlive(page);
    alike = JSON.stringify(now) === JSON.stringify(before) ? alike + 1 : 1;
    before = now;
  }
  return before;
}

/**
 * Counts what is alive: listeners on what the page still shows, intervals, elements, and what the app has been given.
 */
export async function countAlive(page: Page): Promise<Alive> {
  const alive: unknown = await page.evaluate(`(() => {
    const { app } = window;
    let leaves = 0;
    app.workspace.iterateAllLeaves(() => { leaves += 1; });
    return {
      ...window.countAlive(),
      leaves,
      editorExtensions: app.editorExtensions.length,
      commands: app.commands.commands.size,
      views: app.viewCreators.size,
      postProcessors: app.postProcessors.size,
      codeBlocks: app.codeBlocks.size,
      hoverSources: app.hoverSources.size,
      basesViews: app.basesViews.size,
      protocols: app.protocols.size,
      cli: app.cli.size,
      settingTabs: app.settingTabs.length,
      vaultEvents: app.vault.countListeners(),
      cacheEvents: app.metadataCache.countListeners(),
      workspaceEvents: app.workspace.countListeners(),
    };
  })()`);
  const entries: [string, unknown][] = typeof alive === 'object' && alive ? Object.entries(alive) : [];
  return Object.fromEntries(entries.map(([name, count]) => [name, Number(count)]));
}
