import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { findRoot } from '../host/server/root';
import type { OpenHost } from './host';
import { chooseCommand, putCursor, switchTo, waitForRest } from './user';

/** A walk as a page of docs tells it: what is pressed or opened (bold), what is seen (italic), what is typed (code). */
export interface Told {
  readonly pressed: readonly string[];
  readonly seen: readonly string[];
  readonly typed: readonly string[];
}

/** Reads the numbered steps of a page of docs; keys such as Ctrl+P are plain words and are not compared. */
export function readWalk(page: string): Told {
  const text = readFileSync(join(findRoot(), 'docs', page), 'utf8');
  const steps = text
    .split('\n')
    .filter((line) => /^(?:\d+\. | {3}\S)/.test(line) && !/^ *!\[/.test(line))
    .map((line) => line.trim())
    .join(' ');
  const all = [...steps.matchAll(/\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`/g)];
  return {
    pressed: all.flatMap(([, words]) => words ?? []),
    seen: all.flatMap(([, , words]) => words ?? []),
    typed: all.flatMap(([, , , words]) => words ?? []),
  };
}

/** A reader who follows a page of docs in the host page, and remembers what was pressed, seen and typed. */
export class Walker {
  readonly #pressed: string[] = [];
  readonly #seen: string[] = [];
  readonly #typed: string[] = [];

  constructor(private readonly host: OpenHost) {}

  /** What this reader did, in the form of the page. */
  get told(): Told {
    return { pressed: this.#pressed, seen: this.#seen, typed: this.#typed };
  }

  /** Opens a note by the quick switcher. */
  async open(title: string): Promise<void> {
    this.#pressed.push(title);
    await switchTo(this.host.page, title);
  }

  /** Runs a command from the palette. */
  async run(command: string): Promise<void> {
    this.#pressed.push(command);
    await chooseCommand(this.host.page, command);
  }

  /** Presses a button, an entry of a list or a link by what it is called. */
  async press(name: string): Promise<void> {
    this.#pressed.push(name);
    const { page } = this.host;
    const within = (await page.locator('.modal').count()) > 0 ? page.locator('.modal').last() : page.locator('body');
    const button = within.getByRole('button', { name }).or(within.locator('.suggestion-item, a', { hasText: name }));
    await button.filter({ visible: true }).first().click();
  }

  /** Types into what has the focus. */
  async type(words: string): Promise<void> {
    this.#typed.push(words);
    await this.host.page.keyboard.type(words);
    await waitForRest(this.host.page);
  }

  /** Types where a place on the page asks for it. */
  async fill(place: string, words: string): Promise<void> {
    this.#typed.push(words);
    await this.host.page.locator(place).filter({ visible: true }).first().fill(words);
  }

  /** Looks until the words are on the page. */
  async see(words: string): Promise<void> {
    this.#seen.push(words);
    const read = (): Promise<string> => this.host.page.evaluate<string>('document.body.innerText');
    await expect.poll(async () => (await read()).replace(/\s+/g, ' ')).toContain(words);
  }

  /** Selects words of the open note. */
  async select(words: string): Promise<void> {
    this.#seen.push(words);
    const quoted = JSON.stringify(words);
    await putCursor(this.host.page, `editor.getValue().indexOf(${quoted})`);
    await this.host.page.evaluate(`(() => {
      const { editor } = window.app.workspace.activeEditor;
      const from = editor.getValue().indexOf(${quoted});
      editor.setSelection(editor.offsetToPos(from), editor.offsetToPos(from + ${words.length}));
    })()`);
  }

  /** Presses keys that the page names in plain words. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const each of keys) await this.host.page.keyboard.press(each);
    await waitForRest(this.host.page);
  }

  /** What the page tells is what this reader has done; the console has stayed silent. */
  expectToldBy(page: string): void {
    expect(this.told).toEqual(readWalk(page));
    expect(this.host.consoleErrors).toEqual([]);
  }
}
