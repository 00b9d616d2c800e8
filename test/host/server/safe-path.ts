import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** A request that will not be granted, with the HTTP status that says why. */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 409 | 413,
    message: string,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/**
 * Turns a vault path from a request into a path on disk, or refuses it. Nothing that could lead out of the folder
 * passes, whether written plainly or percent-encoded, nor a name beginning with a dot.
 */
export async function toSafePath(root: string, path: unknown): Promise<string> {
  if (typeof path !== 'string' || path === '') throw new Refused(400, 'A path is needed.');
  for (const form of [path, decodedFully(path)]) {
    const fault = findFault(form);
    if (fault !== null) throw new Refused(400, `${fault}: ${JSON.stringify(path.slice(0, 200))}`);
  }
  const whole = join(root, ...path.split('/'));
  await refuseLeavingLinks(root, whole);
  return whole;
}

/** Whether a path that lies on the disk is one that a request can name; what is not is no part of the vault. */
export function isPlainPath(path: string): boolean {
  return [path, decodedFully(path)].every((form) => findFault(form) === null);
}

function findFault(path: string): string | null {
  if (path.includes('\0')) return 'A path holds no NUL';
  if (path.includes('\\')) return 'A path is written with forward slashes';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'A path begins in the vault';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'A path stays in the vault';
  if (parts.some((part) => part.startsWith('.'))) return 'Hidden files are not part of the vault';
  return path.length > 4000 || parts.some((part) => Buffer.byteLength(part) > 255) ? 'The name is too long' : null;
}

/** What stays when every layer of percent-encoding is taken off; a name with a bare percent sign stays as it is. */
function decodedFully(path: string): string {
  let now = path;
  for (let layer = 0; layer < 5; layer += 1) {
    try {
      const next = decodeURIComponent(now);
      if (next === now) return now;
      now = next;
    } catch {
      return now;
    }
  }
  return now;
}

/** Refuses a path on disk unless the nearest thing that exists on the way lies, links followed, in the folder. */
export async function refuseLeavingLinks(root: string, whole: string): Promise<void> {
  const home = await realpath(root);
  for (let at = whole; at.length >= root.length; at = dirname(at)) {
    if (!(await exists(at))) continue;
    const real = await realpath(at).catch(() => null);
    if (real === home || real?.startsWith(home + sep)) return;
    throw new Refused(403, 'A link on this path leads out of the vault.');
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
