import { onTestFinished, vi } from 'vitest';
import type { HostApp } from '../host/page/ui/app';
import { eventually, openNote } from './language/at-home';

/** Runs a command of the plugin, as a hotkey does. */
export function run(app: HostApp, id: string): void {
  app.commands.executeCommandById(`second-story:${id}`);
}

/** What a press needs to find: the element whose words begin so, among those that a selector names. */
export function find(selector: string, words: string, from: HTMLElement = document.body): HTMLElement {
  const found = from
    .findAll(selector)
    .find((el) => el.textContent.includes(words) || (el.getAttribute('aria-label') ?? '').includes(words));
  if (!found) throw new Error(`Nothing of ${selector} says “${words}”.`);
  return found;
}

/** Waits until something is there to be pressed, and gives it. */
export async function findLater(selector: string, words: string): Promise<HTMLElement> {
  await eventually(() => {
    find(selector, words);
  });
  return find(selector, words);
}

/** Chooses in the list of a prompt. */
export function pick(words: string): void {
  find('.suggestion-item', words).click();
}

/** Writes into a field, as typing does. */
export function write(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The fields of the dialog in front that take words. */
export function listFields(from: HTMLElement = document.body): (HTMLInputElement | HTMLTextAreaElement)[] {
  return Array.from(
    from.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type]), input[type=text], textarea'),
  );
}

/** Selects words in the open note. */
export async function select(app: HostApp, note: string, words: string): Promise<void> {
  const cm = await openNote(app, note);
  const from = cm.state.doc.toString().indexOf(words);
  if (from === -1) throw new Error(`“${note}” does not say “${words}”.`);
  cm.dispatch({ selection: { anchor: from, head: from + words.length } });
}

/** What the reader was told, one sentence a line. */
export function listNotices(): string[] {
  return document.body.findAll('.notice').map((el) => el.textContent);
}

/** Waits until what was set going has come to rest. */
export async function rest(app: HostApp, ms = 40): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resume) => window.setTimeout(resume, ms));
    await app.metadataCache.settled();
  }
}

/** Reads one of the plugin's notes as it lies on the disk of the test's vault, or null. */
export async function readDisk(app: HostApp, path: string): Promise<string | null> {
  const file = app.vault.getFileByPath(path);
  return file ? app.vault.read(file) : null;
}

/** Lets canvases be drawn on in a document that cannot: every call is taken, and nothing is to be seen. */
export function stubCanvas(): void {
  const taken: unknown = new Proxy(() => undefined, {
    get: (_whole, name) => (name === 'width' ? 10 : name === Symbol.toPrimitive ? () => 0 : taken),
    apply: () => taken,
    set: () => true,
  });
  const before = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext');
  Reflect.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => taken });
  onTestFinished(() => {
    if (before) Reflect.defineProperty(HTMLCanvasElement.prototype, 'getContext', before);
  });
}

/** Sets the clock on the wall to an evening for the length of a test; timers run as ever. */
export function setClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 29, 18, 30) });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
