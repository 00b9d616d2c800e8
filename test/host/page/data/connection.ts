import { RemoteDisk } from './remote-disk';

/** The plugin's CommonJS module as it is in main.js, waiting for its `require`, `module` and `exports`. */
export type PluginModule = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/** The vault this page was served for, by the token and the name that stand in its head. */
export function connectToServer(): RemoteDisk {
  const read = (name: string): string => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const ask: typeof fetch = (input, init) => window.fetch(input, init);
  return new RemoteDisk(read('host-vault'), { origin: window.location.origin, token: read('host-token'), fetch: ask });
}

/** The plugin's manifest as it lies beside main.js. */
export async function fetchManifest(): Promise<unknown> {
  const response = await window.fetch('/plugin/manifest.json');
  const manifest: unknown = await response.json();
  return manifest;
}

/**
 * Fetches the plugin's main.js, byte for byte, as a function. The page's policy forbids text to become code, so it comes as
 * a script of its own, which is taken away again.
 */
export function fetchPluginModule(): Promise<PluginModule> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Reflect.set(window, 'receivePlugin', (module: PluginModule) => { resolve(module); });
    script.addEventListener('load', () => { script.remove(); });
    script.addEventListener('error', () => { reject(new Error('main.js could not be loaded. Was the plugin built?')); });
    script.src = '/plugin/module.js';
    document.head.append(script);
  });
}
