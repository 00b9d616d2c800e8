import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sayStop } from './sights/stops';
import { inPage } from './user';

/** A walk by Tab that is longer than this, or than was said, has missed what it looks for. */
const MOST = 80;

/** Where the keyboard is lost: on the page itself, or behind what is in front of it. */
const STANDING = `(() => {
  const at = document.activeElement;
  const front = [...document.querySelectorAll('.modal, .prompt')].at(-1);
  if (!at || at === document.body) return 'on nothing';
  return !front || front.contains(at) || at.closest('.menu') ? 'somewhere' : 'behind what is in front';
})()`;

/** Somebody who works by keys only, and hears where they are. */
export interface Typist {
  /** Presses keys one after the other; after each the keyboard stands somewhere that can be seen. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** Presses Tab (or another key) until what is heard has these words in it. */
  readonly find: (words: string, key?: string, most?: number) => Promise<void>;
  /** Waits until what is heard of the place where the keyboard stands has these words in it. */
  readonly hear: (words: string) => Promise<void>;
  /** Waits until these words are said by themselves: of what changed, or in a notice. */
  readonly hearSaid: (words: string) => Promise<void>;
}

/** What is said by itself, all of it. */
const SAID = `[...document.querySelectorAll('[aria-live], [role=status], [role=alert]')]
  .map((el) => el.textContent).join('\\n')`;

/** Puts somebody with a keyboard before a page. */
export function seat(page: Page): Typist {
  const stands = async (): Promise<void> => {
    await inPage(page, STANDING).toBe('somewhere');
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await stands();
    }
  };
  return {
    press,
    type: async (words) => {
      await page.keyboard.type(words);
      await stands();
    },
    find: async (words, key = 'Tab', most = MOST) => {
      const heard: string[] = [];
      for (let step = 0; step < most; step += 1) {
        await press(key);
        heard.push(await sayStop(page));
        if (heard.at(-1)?.includes(words) === true) return;
      }
      expect(heard.join('\n')).toContain(words);
    },
    hear: async (words) => {
      await stands();
      await expect.poll(() => sayStop(page)).toContain(words);
    },
    hearSaid: async (words) => {
      await inPage(page, SAID).toContain(words);
    },
  };
}
