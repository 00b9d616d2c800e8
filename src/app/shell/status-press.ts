import type { Plugin } from 'obsidian';

/** A press in the status bar. */
export interface StatusPress {
  readonly el: HTMLElement;
  /**
   * Sets its words; without any it is hidden. What `opens` adds is heard behind the words that are seen, so that who
   * presses by voice can say what stands there.
   */
  readonly say: (words: string | null, opens?: string) => void;
}

/** Puts a press into the status bar, which can be come to by keyboard like every other. */
export function addStatusPress(plugin: Plugin, cls: string, press: () => void): StatusPress {
  const item = plugin.addStatusBarItem();
  item.addClass(cls);
  const button = item.createEl('button', { cls: `second-story-status-press ${cls}-button`, attr: { type: 'button' } });
  button.addEventListener('click', press);
  const say: StatusPress['say'] = (words, opens) => {
    item.toggle(words !== null);
    if (words !== null && button.textContent !== words) button.setText(words);
    if (words === null || opens === undefined) button.removeAttribute('aria-label');
    else button.setAttribute('aria-label', `${words}. ${opens}`);
  };
  return { el: item, say };
}
