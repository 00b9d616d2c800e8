import type { CDPSession, Page } from 'playwright-core';

/** What was met on a walk: at which step, of what sort, in words. */
export interface Met {
  readonly step: string;
  readonly sort: 'exception' | 'console' | 'outside' | 'write' | 'stall' | 'notice';
  readonly words: string;
  /** For a stall: its length, and how much of it was spent in the plugin or in what it called, in milliseconds. */
  readonly took?: readonly [whole: number, ours: number];
}

/** To be run in the page before any script of its own: keeps what took 50 ms and more, and what was told. */
export const KEEP_STALLS = `(() => {
  window.walked = { stalls: [], notices: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.walked.stalls.push([startTime, duration]);
  }).observe({ entryTypes: ['longtask'] });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes)
      if (node instanceof HTMLElement && node.matches('.notice')) window.walked.notices.push(node.innerText);
  }).observe(document, { subtree: true, childList: true });
})();`;

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
    await session.send('Profiler.start');
    try {
      await act();
    } catch (error) {
      this.#meet('exception', error instanceof Error ? error.message : String(error));
    }
    const { profile } = await session.send('Profiler.stop');
    const nodes = profile.nodes.map(({ id, callFrame, children }) => ({
      id,
      url: callFrame.url,
      children: children ?? [],
    }));
    await this.#readStalls(
      session,
      listOurs(nodes, profile.samples ?? [], profile.timeDeltas ?? [], profile.startTime),
    );
  }

  async #openSession(): Promise<CDPSession> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Profiler.enable');
    await session.send('Performance.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 1000 });
    return session;
  }

  async #readStalls(session: CDPSession, ours: readonly (readonly [number, number])[]): Promise<void> {
    const { metrics } = await session.send('Performance.getMetrics');
    const origin = (metrics.find(({ name }) => name === 'NavigationStart')?.value ?? 0) * 1000;
    const { stalls, notices } = await this.page.evaluate<Walked>(`(() => {
      const kept = window.walked;
      window.walked = { stalls: [], notices: [] };
      return kept;
    })()`);
    for (const words of notices) this.#meet('notice', words.replace(/\s+/g, ' '));
    for (const [start, length] of stalls) {
      const from = origin + start;
      const inside = ours.filter(([at]) => at >= from && at < from + length);
      const spent = Math.round(inside.reduce((sum, [, each]) => sum + each, 0));
      const took = [Math.round(length), spent] as const;
      this.met.push({ step: this.#step, sort: 'stall', words: `${took[0]} ms, ${took[1]} of them ours`, took });
    }
  }
}

interface Walked {
  readonly stalls: readonly (readonly [number, number])[];
  readonly notices: readonly string[];
}

/** The moments at which the plugin, or something that it called, was running: when and for how long, in milliseconds. */
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
