import type { App, WorkspaceLeaf } from 'obsidian';

/** A colour as the host's graph keeps it. */
export interface HostColour {
  readonly a: number;
  readonly rgb: number;
}

/** What we ever set in the host's graph. Everything else in it is left alone. */
export interface HostGraphOptions {
  readonly search?: string;
  readonly colorGroups?: readonly { readonly query: string; readonly color: HostColour }[];
}

/** What came of it: done, with a way back; or not, because the host's graph was not what we know. */
export type Bridged = { readonly done: true; readonly restore: () => boolean } | { readonly done: false };

const NOT_DONE: Bridged = { done: false };
const OURS = ['search', 'colorGroups'] as const;

/**
 * Sets search and colours of the host's own graph, which has no public way to do so. Every step is checked; when
 * anything is not as we know it, nothing happens and the answer says so. Opens the graph when none is open. Never
 * touches the renderer or a file.
 */
export async function bridgeToHostGraph(app: App, options: HostGraphOptions): Promise<Bridged> {
  try {
    const leaf = await findLeaf(app);
    if (!leaf) return NOT_DONE;
    await app.workspace.revealLeaf(leaf);
    await leaf.loadIfDeferred();
    const engine = findEngine(leaf);
    const before = engine === null ? null : call(engine, 'getOptions');
    if (engine === null || !isRecord(before)) return NOT_DONE;
    // What `getOptions` returns may be the live object, so its values are copied before anything is set.
    const kept: Record<string, unknown> = {};
    for (const key of OURS) if (key in options) kept[key] = copy(Reflect.get(before, key), key);
    if (!apply(engine, options)) return NOT_DONE;
    return { done: true, restore: () => restore(leaf, kept) };
  } catch {
    return NOT_DONE;
  }
}

/** Whether the host's graph can be reached at all, as far as one can tell without opening it. */
export function hasHostGraph(app: App): boolean {
  try {
    return app.workspace.getLeavesOfType('graph').length > 0 || findCommand(app) !== null;
  } catch {
    return false;
  }
}

async function findLeaf(app: App): Promise<WorkspaceLeaf | null> {
  const [open] = app.workspace.getLeavesOfType('graph');
  if (open) return open;
  const run = findCommand(app);
  if (!run || run() !== true) return null;
  await new Promise((resolve) => {
    app.workspace.containerEl.win.setTimeout(resolve, 50);
  });
  return app.workspace.getLeavesOfType('graph')[0] ?? null;
}

function findCommand(app: App): (() => unknown) | null {
  const commands: unknown = Reflect.get(app, 'commands');
  if (!isRecord(commands)) return null;
  const run: unknown = Reflect.get(commands, 'executeCommandById');
  return typeof run === 'function' ? () => toUnknown(Reflect.apply(run, commands, ['graph:open'])) : null;
}

function findEngine(leaf: WorkspaceLeaf): object | null {
  const view: unknown = leaf.view;
  if (!isRecord(view)) return null;
  for (const name of ['dataEngine', 'engine']) {
    const engine: unknown = Reflect.get(view, name);
    if (isRecord(engine) && isFunction(engine, 'getOptions') && isFunction(engine, 'setOptions')) return engine;
  }
  return null;
}

/** Finds the way to refresh before anything is set, so that nothing is ever half done. */
function apply(engine: object, options: object): boolean {
  const request: unknown = Reflect.get(engine, 'requestUpdateSearch');
  const refresh =
    isRecord(request) && isFunction(request, 'run')
      ? (): unknown => call(request, 'run')
      : isFunction(engine, 'updateSearch')
        ? (): unknown => call(engine, 'updateSearch')
        : null;
  if (!refresh) return false;
  call(engine, 'setOptions', options);
  refresh();
  return true;
}

function restore(leaf: WorkspaceLeaf, options: object): boolean {
  try {
    const engine = findEngine(leaf);
    return engine !== null && apply(engine, options);
  } catch {
    return false;
  }
}

function copy(value: unknown, key: (typeof OURS)[number]): unknown {
  if (key === 'search') return typeof value === 'string' ? value : '';
  return Array.isArray(value) ? value.map((item: unknown) => (isRecord(item) ? { ...item } : item)) : [];
}

function isFunction(value: object, name: string): boolean {
  return typeof Reflect.get(value, name) === 'function';
}

function call(target: object, name: string, ...args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, name);
  return typeof method === 'function' ? toUnknown(Reflect.apply(method, target, [...args])) : undefined;
}

function toUnknown(value: unknown): unknown {
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
