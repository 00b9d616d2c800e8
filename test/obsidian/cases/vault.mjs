// What the cases share: the vault as its bytes, and the words on the page.
import { browser } from '@wdio/globals';

/** Opens a note in the tab in front. */
export async function open(path) {
  await browser.executeObsidian(({ app }, wanted) => app.workspace.openLinkText(wanted, ''), path);
}

/** What a file of the vault holds now. */
export function readNote(path) {
  return browser.executeObsidian(({ app }, wanted) => app.vault.adapter.read(wanted), path);
}

/** Presses the button that says these words. */
export async function clickText(words) {
  const button = browser.$(`//button[contains(., "${words}")]`);
  await button.waitForDisplayed();
  await button.click();
}

/** The types of all tabs, those in the sidebars too. */
export function listTabs() {
  return browser.executeObsidian(({ app }) => {
    const types = [];
    app.workspace.iterateAllLeaves((leaf) => types.push(leaf.getViewState().type));
    return types;
  });
}
