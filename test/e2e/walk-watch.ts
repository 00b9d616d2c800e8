import type { CDPSession, Page } from 'playwright-core';

/** What was met on a walk: at which step, of what sort, in words. */
export interface Met {
  readonly step: string;
  readonly sort: 'exception' | 'console' | 'outside' | 'write' | 'stall' | 'notice';
  readonly words: string;
  /** For a stall: the processor's time in milliseconds, and the plugin's part of it. */
  readonly took?: readonly [whole: number, ours: number];
}

/** To be run in the page before any script of its own: keeps what is told in notices. */
export const KEEP_NOTICES = `(() => {
  window.walked = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes)
      if (node instanceof HTMLElement && node.matches('.notice')) window.walked.push(node.innerText);
  }).observe(document, { subtree: true, childList: true });
})();`;

/** How long the page may be busy at a stretch, in milliseconds of the processor. */
const STALL = 50;
/** A step has come to rest when nothing was written for so long, in milliseconds. */
const QUIET = 250;

/** The requests of the host page that change the folder it serves. */
const WRITES = new Set(['create', 'create-binary', 'write', 'replace', 'create-folder', 'rename', 'trash']);

interface Node {
  readonly id: number;
  readonly url: string;
  readonly children: readonly number[];
}

/** Keeps everything that is met in a page, under the step during which it was met. */
export class Watch {
  readonly met: Met[] = [];
  #step = 'start';
  #session: CDPSession | null = null;
  #wrote = 0;

  constructor(private readonly page: Page) {
    page.on('pageerror', ({ message, stack }) => {
      this.#meet('exception', stack ?? message);
    });
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      // A note may show a picture from elsewhere; the page refuses it, and that is no fault of anybody.
      const outside = /Content Security Policy|ERR_|Failed to load resource/.test(message.text());
      this.#meet(outside ? 'outside' : 'console', message.text());
    });
    page.on('request', (request) => {
      const [, name = ''] = /\/api\/(.*)$/.exec(request.url()) ?? [];
      const body: unknown = WRITES.has(name) ? request.postDataJSON() : null;
      if (typeof body !== 'object' || body === null) return;
      const path: unknown = Reflect.get(body, 'path') ?? Reflect.get(body, 'from');
      this.#wrote = Date.now();
      this.#meet('write', `${name} ${String(path)}`);
    });
  }

  #meet(sort: Met['sort'], words: string): void {
    this.met.push({ step: this.#step, sort, words });
  }

  /** Does one step; whatever is met until it has come to rest belongs to it. An error of the step itself is met too. */
  async step(name: string, act: () => Promise<unknown>): Promise<void> {
    this.#step = name;
    this.#session ??= await this.#openSession();
    const session = this.#session;
    const browser = this.page.context().browser();
    await browser?.startTracing(this.page, { categories: ['toplevel'] });
    await session.send('Profiler.start');
    try {
      await act();
      while (Date.now() - this.#wrote < QUIET) await this.page.waitForTimeout(QUIET / 2);
    } catch (error) {
      this.#meet('exception', error instanceof Error ? error.message : String(error));
    }
    const { profile } = await session.send('Profiler.stop');
    const traced = String(await browser?.stopTracing());
    const nodes = profile.nodes.map(({ id, callFrame, children }) => ({
      id,
      url: callFrame.url,
      children: children ?? [],
    }));
    const ours = listOurs(nodes, profile.samples ?? [], profile.timeDeltas ?? [], profile.startTime);
    for (const { at, wall, processor } of readTasks(traced)) {
      // What begins or ends outside the profile is the work of profiling itself.
      if (at * 1000 < profile.startTime || (at + wall) * 1000 > profile.endTime) continue;
      const inside = ours.filter(([when]) => when >= at && when < at + wall);
      const part = Math.min(1, inside.reduce((sum, [, each]) => sum + each, 0) / wall);
      const took = [Math.round(processor), Math.round(processor * part)] as const;
      this.met.push({ step: this.#step, sort: 'stall', words: `${took[0]} ms, ${took[1]} of them ours`, took });
    }
    const notices = await this.page.evaluate<readonly string[]>('window.walked.splice(0)');
    for (const words of notices) this.#meet('notice', words.replace(/\s+/g, ' '));
  }

  async #openSession(): Promise<CDPSession> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 1000 });
    return session;
  }
}

interface Task {
  readonly at: number;
  readonly wall: number;
  readonly processor: number;
}

/**
 * The stretches in which the page's own thread was at work for too long, in milliseconds. They are told by the time of
 * the processor: on a machine that does something else as well a stretch lasts longer without anybody's fault.
 */
function readTasks(traced: string): readonly Task[] {
  const read: unknown = JSON.parse(traced);
  const events: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'traceEvents') : [];
  const all: readonly object[] = Array.isArray(events) ? events : [];
  const number = (event: object, key: string): number => Number(Reflect.get(event, key) ?? 0);
  const threadOf = (event: object): string => `${number(event, 'pid')} ${number(event, 'tid')}`;
  const pages = new Set(
    all.filter((event) => JSON.stringify(Reflect.get(event, 'args') ?? {}).includes('CrRendererMain')).map(threadOf),
  );
  return all
    .filter((event) => Reflect.get(event, 'name') === 'ThreadControllerImpl::RunTask' && pages.has(threadOf(event)))
    .map((event) => ({
      at: number(event, 'ts') / 1000,
      wall: number(event, 'dur') / 1000,
      processor: number(event, 'tdur') / 1000,
    }))
    .filter(({ processor }) => processor >= STALL);
}

/**
 * The moments at which the plugin, or something that it called, was running: when and for how long, in milliseconds.
 */
function listOurs(
  nodes: readonly Node[],
  samples: readonly number[],
  deltas: readonly number[],
  start: number,
): readonly (readonly [number, number])[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const visit = (node: Node, inside: boolean): void => {
    const isOurs = inside || node.url.includes('/plugin/');
    if (isOurs) ours.add(node.id);
    for (const child of node.children) {
      const next = byId.get(child);
      if (next) visit(next, isOurs);
    }
  };
  const [root] = nodes;
  if (root) visit(root, false);
  let at = start / 1000;
  return samples.flatMap((id, index) => {
    at += (deltas[index] ?? 0) / 1000;
    return ours.has(id) ? [[at, (deltas[index + 1] ?? 0) / 1000] as const] : [];
  });
}
