import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { Changes } from './changes';
import { Folder } from './folder';
import { toRoutes } from './routes';
import type { Route } from './routes';
import { Refused } from './safe-path';

/**
 * What is to be served: a vault folder, the folder with the plugin's three files, and the folder with the page's
 * bundle.
 */
export interface ServeOptions {
  readonly vault: string;
  readonly plugin: string;
  readonly page: string;
  /** 0, the default, for any free port. */
  readonly port?: number;
}

/** A running server. `token` is what every request for the vault must carry. */
export interface Served {
  readonly url: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

const LARGEST_BODY = 64 * 1024 * 1024;

const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * Serves one vault on 127.0.0.1 until closed. Only a page that this server itself delivered can read or change the
 * vault.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const folder = new Folder(options.vault);
  const changes = new Changes(folder);
  const token = randomBytes(24).toString('hex');
  const routes = toRoutes(folder, changes, await readPluginId(options.plugin));
  const pages = toPages(options, token);
  const server = createServer((request, response) => {
    void answer(request, response, pages, routes, token);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  await changes.start();
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = async (): Promise<void> => {
    changes.stop();
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
  return { url: `http://127.0.0.1:${port}`, token, close };
}

async function readPluginId(plugin: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(plugin, 'manifest.json'), 'utf8'));
  const id: unknown = typeof manifest === 'object' && manifest ? Reflect.get(manifest, 'id') : null;
  if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id))
    throw new Error('manifest.json has no id made of small letters, digits and hyphens.');
  return id;
}

type Page = readonly [type: string, read: () => Promise<string>];

function toPages(options: ServeOptions, token: string): ReadonlyMap<string, Page> {
  const file = (folder: string, name: string) => () => readFile(join(folder, name), 'utf8');
  // The app wraps a plugin in the same way. The parentheses matter: an engine reads a function in them once, and one
  // that is handed over without them twice.
  const module = async (): Promise<string> => {
    const script = await file(options.plugin, 'main.js')();
    return `globalThis.receivePlugin((function anonymous(require,module,exports){${script}\n}));\n`;
  };
  return new Map<string, Page>([
    ['/', ['text/html', () => Promise.resolve(toHtml(basename(options.vault), token))]],
    ['/host.js', ['text/javascript', file(options.page, 'host.js')]],
    ['/host.css', ['text/css', file(options.page, 'host.css')]],
    ['/plugin/main.js', ['text/javascript', file(options.plugin, 'main.js')]],
    ['/plugin/module.js', ['text/javascript', module]],
    ['/plugin/manifest.json', ['application/json', file(options.plugin, 'manifest.json')]],
    ['/plugin/styles.css', ['text/css', file(options.plugin, 'styles.css')]],
    ['/favicon.ico', ['image/x-icon', () => Promise.resolve('')]],
  ]);
}

function toHtml(name: string, token: string): string {
  const title = name.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="host-token" content="${token}">`,
    `<meta name="host-vault" content="${title}">`,
    `<title>${title}</title>`,
    '<link rel="stylesheet" href="/host.css">',
    '</head>',
    '<body>',
    '<script src="/host.js" defer></script>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, Page>,
  routes: ReadonlyMap<string, Route>,
  token: string,
): Promise<void> {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    refuseOtherHosts(request);
    const page = pages.get(pathname);
    if (request.method === 'GET' && page) {
      send(response, 200, page[0], await page[1]());
      return;
    }
    const route = pathname.startsWith('/api/') ? routes.get(pathname.slice('/api/'.length)) : undefined;
    if (!route) throw new Refused(404, 'There is nothing here.');
    if (request.method !== 'POST') throw new Refused(405, 'This address answers to POST.');
    refuseStrangers(request, token);
    const result = await route({ body: await readBody(request), page: String(request.headers['x-host-page'] ?? '') });
    send(response, 200, 'application/json', JSON.stringify(result ?? null));
  } catch (error) {
    const status = error instanceof Refused ? error.status : 500;
    send(
      response,
      status,
      'application/json',
      JSON.stringify({ refused: error instanceof Error ? error.message : 'Something went wrong.' }),
    );
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(body);
}

/** A name that another site made point at this machine is not ours. */
function refuseOtherHosts(request: IncomingMessage): void {
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? ''))
    throw new Refused(403, 'This server answers on 127.0.0.1 only.');
}

function refuseStrangers(request: IncomingMessage, token: string): void {
  if (request.headers.origin !== `http://${request.headers.host ?? ''}`)
    throw new Refused(403, 'The request comes from another page.');
  const given = Buffer.from(String(request.headers['x-host-token'] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new Refused(403, 'The request does not carry the token of this page.');
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    const bytes: unknown = piece;
    if (!(bytes instanceof Uint8Array)) continue;
    size += bytes.length;
    if (size > LARGEST_BODY) throw new Refused(413, 'The request is too large.');
    pieces.push(Buffer.from(bytes));
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value));
  } catch {
    // Told below.
  }
  throw new Refused(400, 'The request is not a JSON object.');
}
