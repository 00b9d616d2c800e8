import { cp, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { bundlePage } from './bundle-page';
import { serve } from './serve';
import { findRoot } from './root';

/** What `npm start` was asked for, or the one sentence that says what is wrong with it. */
export type StartWish =
  { readonly vault: string | null; readonly port: number; readonly batches: number } | { readonly wrong: string };

const USE = 'npm start -- --vault FOLDER --port N --batches N';

/** Reads the words after `npm start --`. */
export function readWish(words: readonly string[]): StartWish {
  let vault: string | null = null;
  let port = 0;
  let batches = 1;
  for (let at = 0; at < words.length; at += 2) {
    const [word, value] = [words[at], words[at + 1]];
    if (value === undefined || value === '') return { wrong: `${String(word)} needs a value: ${USE}` };
    if (word === '--vault') vault = value;
    else if (word === '--port' && /^\d{1,5}$/.test(value) && Number(value) < 65_536) port = Number(value);
    else if (word === '--batches' && /^[1-9]\d{0,3}$/.test(value)) batches = Number(value);
    else return { wrong: `Not understood: ${String(word)} ${value}. Use: ${USE}` };
  }
  return { vault, port, batches };
}

const NOT_COPIED = new Set(['.git', 'node_modules']);

/** A copy of a vault in the system's temporary folder, so that trying harms nothing. */
export async function copyVault(vault: string, name = basename(vault)): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'second-story-')), name);
  await cp(vault, copy, { recursive: true, filter: (path) => path === vault || !NOT_COPIED.has(basename(path)) });
  return copy;
}

/** Serves the demo vault, or the folder asked for, and says in plain words where and what. The plugin must be built. */
export async function start(words: readonly string[]): Promise<void> {
  const wish = readWish(words);
  if ('wrong' in wish) return complain(wish.wrong);
  const root = findRoot();
  const given = wish.vault === null ? null : resolve(wish.vault);
  if (
    given !== null &&
    !(await stat(given).then(
      (found) => found.isDirectory(),
      () => false,
    ))
  )
    return complain(`There is no folder ${given}.`);
  const vault = given ?? (await copyVault(join(root, 'test/vault'), 'Demo vault'));
  const served = await serve({ vault, plugin: root, page: await bundlePage(root, 'pinned'), port: wish.port }).catch(
    (error: unknown) => error,
  );
  if (!isServed(served))
    return complain(`The server could not start: ${served instanceof Error ? served.message : 'unknown reason'}`);
  console.log(
    given === null
      ? `Serving a copy of the demo vault, in ${vault}. Try anything: the project's own notes stay as they are.`
      : `Serving the folder ${vault} itself: what you change in the page is changed in these files.`,
  );
  const address = wish.batches === 1 ? served.url : `${served.url}/?batches=${wish.batches}`;
  console.log(`\n  ${address}\n\nOpen this address in a browser. Ctrl+C ends the server.`);
}

function isServed(value: unknown): value is { readonly url: string } {
  return typeof value === 'object' && value !== null && 'url' in value;
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
