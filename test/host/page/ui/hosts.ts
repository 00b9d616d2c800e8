import type * as real from 'obsidian';
import type { HostApp } from './app';

const hosts = new WeakMap<object, HostApp>();

/** Remembers that an app, or a leaf in its workspace, belongs to this page. */
export function rememberHost(owned: real.App | real.WorkspaceLeaf, app: HostApp): void {
  hosts.set(owned, app);
}

/** The page's own app behind the app or leaf that a plugin was given; throws for one this page did not make. */
export function hostOf(owned: real.App | real.WorkspaceLeaf): HostApp {
  const host = hosts.get(owned);
  if (!host) throw new Error('This app or leaf was not made by the host page.');
  return host;
}
