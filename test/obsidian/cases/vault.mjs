// What the cases share: the vault as its bytes, the words on the page, and the pictures that are kept.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { browser } from '@wdio/globals';

/** Opens a note in the tab in front. */
export async function open(path) {
  await browser.executeObsidian(async ({ app }, wanted) => {
    await app.workspace.openLinkText(wanted, '');
  }, path);
}

/** What a file of the vault holds now. */
export function readNote(path) {
  return browser.executeObsidian(({ app }, wanted) => app.vault.adapter.read(wanted), path);
}

/** Waits until a note has been made whose path holds these words, and says which. */
export async function findNote(words) {
  const find = () =>
    browser.executeObsidian(
      ({ app }, wanted) => app.vault.getMarkdownFiles().find(({ path }) => path.includes(wanted))?.path ?? null,
      words,
    );
  await browser.waitUntil(async () => (await find()) !== null, { timeoutMsg: `No note “${words}” was made.` });
  return find();
}

/** Waits until a note's file says this. */
export async function waitForWords(path, words) {
  await browser.waitUntil(async () => (await readNote(path)).includes(words), {
    timeoutMsg: `${path} does not say “${words}”.`,
  });
}

/** Runs a command of the plugin. */
export function run(id) {
  return browser.executeObsidianCommand(`second-story:${id}`);
}

/** Puts the cursor where these words begin in the open note, and the keyboard with it. */
export async function putCursor(words) {
  await browser.executeObsidian(({ app }, wanted) => {
    const { editor } = app.workspace.activeEditor;
    const at = editor.getValue().indexOf(wanted);
    if (at === -1) throw new Error(`The note does not say ${wanted}.`);
    editor.focus();
    editor.setCursor(editor.offsetToPos(at + 1));
  }, words);
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

/** From now on, keeps what the plugin says to the console or throws; a restart forgets it. */
export async function listen() {
  await browser.executeObsidian(() => {
    window.secondStorySaid = [];
    const keep = (said) => {
      const words = said
        .map((each) => (each instanceof Error ? `${each.message}\n${each.stack}` : String(each)))
        .join(' ');
      if (/second-story/.test(words)) window.secondStorySaid.push(words);
    };
    for (const level of ['error', 'warn']) {
      const before = console[level].bind(console);
      console[level] = (...said) => {
        keep(said);
        before(...said);
      };
    }
    window.addEventListener('error', ({ error, message }) => keep([error ?? message]));
    window.addEventListener('unhandledrejection', ({ reason }) => keep([reason]));
  });
}

/** What the plugin has said to the console since `listen`. */
export function listSaid() {
  return browser.executeObsidian(() => window.secondStorySaid ?? ['Nobody listened.']);
}

/** Keeps a picture of the screen under the version it was taken in: test/obsidian/pictures, not part of the project. */
export async function keepPicture(name) {
  const isPhone = await browser.executeObsidian(() => window.innerWidth < 600);
  const folder = join('pictures', `${await browser.getObsidianVersion()}${isPhone ? '-phone' : ''}`);
  await mkdir(folder, { recursive: true });
  await browser.saveScreenshot(join(folder, `${name}.png`));
}
