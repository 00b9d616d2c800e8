import { tell } from '../../shell/tell';

/** Puts words on the clipboard of the window an element lives in, and says so, or says why not. */
export async function copyText(el: HTMLElement, text: string, done: string): Promise<void> {
  try {
    await el.win.navigator.clipboard.writeText(text);
    tell(done);
  } catch {
    tell('This window may not use the clipboard. Select the text and copy it by hand.');
  }
}
