import type { Changes } from './changes';
import type { Folder } from './folder';
import { Refused } from './safe-path';

/** What a route is told: the request's body, read once, and which page asks. */
export interface Call {
  readonly body: Readonly<Record<string, unknown>>;
  readonly page: string;
}

/** What one address of the server answers with JSON. */
export type Route = (call: Call) => Promise<unknown>;

const PATIENCE = 20_000;

/** What the page can ask of one vault folder; every name here is the last part of an address under /api/. */
export function toRoutes(folder: Folder, changes: Changes, pluginId: string): ReadonlyMap<string, Route> {
  return new Map<string, Route>([
    ['list', async () => ({ upTo: changes.count, entries: await folder.list(), leftOut: folder.leftOut })],
    ['read', async ({ body }) => ({ text: await folder.read(body['path']) })],
    ['read-many', async ({ body }) => ({ texts: await readMany(folder, body['paths']) })],
    [
      'create',
      ({ body, page }) => changes.write(page, toPath(body['path']), () => folder.create(body['path'], body['text'])),
    ],
    [
      'create-binary',
      ({ body, page }) =>
        changes.write(page, toPath(body['path']), () => folder.createBinary(body['path'], body['base64'])),
    ],
    [
      'write',
      ({ body, page }) => changes.write(page, toPath(body['path']), () => folder.write(body['path'], body['text'])),
    ],
    [
      'replace',
      ({ body, page }) =>
        changes.write(page, toPath(body['path']), () => folder.replace(body['path'], body['before'], body['after'])),
    ],
    [
      'create-folder',
      ({ body, page }) => changes.do(page, [toPath(body['path'])], () => folder.createFolder(body['path'])),
    ],
    [
      'rename',
      ({ body, page }) =>
        changes.do(page, [toPath(body['from']), toPath(body['to'])], () => folder.rename(body['from'], body['to'])),
    ],
    ['trash', ({ body, page }) => changes.do(page, [toPath(body['path'])], () => folder.trash(body['path']))],
    ['changes', ({ body, page }) => changes.after(toNumber(body['after']), page, PATIENCE)],
    ['data/read', async () => ({ text: await folder.readData(pluginId) })],
    [
      'data/write',
      async ({ body }) => {
        await folder.writeData(pluginId, body['text']);
        return {};
      },
    ],
  ]);
}

async function readMany(folder: Folder, paths: unknown): Promise<{ readonly path: string; readonly text: string }[]> {
  if (!Array.isArray(paths)) throw new Refused(400, 'A list of paths is needed.');
  const asked: readonly unknown[] = paths;
  const texts = await Promise.all(
    asked.map(async (path) => {
      const text = await folder.read(path).catch((error: unknown) => {
        // One that is gone, or has a name that cannot be asked for, is no reason to refuse the others.
        if (error instanceof Refused) return null;
        throw error;
      });
      return text === null ? [] : [{ path: toPath(path), text }];
    }),
  );
  return texts.flat();
}

function toPath(value: unknown): string {
  if (typeof value !== 'string') throw new Refused(400, 'A path is needed.');
  return value;
}

function toNumber(value: unknown): number {
  if (typeof value !== 'number') throw new Refused(400, 'A number is needed.');
  return value;
}
