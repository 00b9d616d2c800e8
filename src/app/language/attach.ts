import type { TFile } from 'obsidian';
import { isAtHome, type Choices } from '../../core/language/choices';
import { readDial } from '../../core/language/weights';
import { findKind } from '../../core/notes/mapping';
import type { Parts } from '../shell/parts';
import { toClues } from '../vault/read';
import { createSignal } from '../shell/signal';
import { attachCommands } from './commands';
import { createExplainer } from './explain';
import { createHighlighter, drawAnew } from './highlighter';
import { LANGUAGE_VIEW, LanguageView } from './panel-view';
import { createPhrasesKeeper } from './phrases-keeper';
import { createReadingMarks } from './reading';
import type { LanguageParts } from './room';
import { attachStatus } from './status';

/**
 * Registers the language room: highlights in editor and reading view, cards, commands, the count and the panel. Returns
 * what the parts of the room share.
 */
export function attachLanguage(shared: Parts): LanguageParts {
  const { app, plugin } = shared;
  const changed = createSignal();
  const keeper = createPhrasesKeeper(
    plugin,
    app,
    shared.mapping,
    () => readDial(shared.settings.current().highlightDial),
    changed.emit,
  );
  let choices = toChoices(shared);
  const parts: LanguageParts = {
    ...shared,
    changed,
    looked: createSignal(),
    open: new Set(),
    rulebook: keeper.rulebook,
    prepare: keeper.prepare,
    choices: () => choices,
    isAtHome: (file) => isHome(shared, file),
  };
  const highlighter = createHighlighter(parts);
  plugin.registerEditorExtension([highlighter, createExplainer(parts, highlighter)]);
  plugin.registerMarkdownPostProcessor(createReadingMarks(parts), 50);
  plugin.registerView(LANGUAGE_VIEW, (leaf) => new LanguageView(leaf, parts));
  const show = (): void => {
    void app.workspace.ensureSideLeaf(LANGUAGE_VIEW, 'right', { active: true, reveal: true });
  };
  plugin.addCommand({
    id: 'show-language',
    name: 'Show language of the open note: blame, hindsight, single causes',
    callback: show,
  });
  attachCommands(parts);
  attachStatus(parts, show);
  const homes = new Map<string, boolean>();
  shared.settingsChanged.on(plugin, () => {
    choices = toChoices(shared);
    changed.emit();
  });
  shared.vaultChanged.on(plugin, () => {
    if (haveHomesChanged(parts, homes)) changed.emit();
  });
  changed.on(plugin, () => {
    for (const each of parts.open) each.view.dispatch({ effects: drawAnew.of(null) });
  });
  return parts;
}

/** Whether a note that is open has come into scope or left it, as after its property was changed. */
function haveHomesChanged(parts: LanguageParts, homes: Map<string, boolean>): boolean {
  let isOther = false;
  const paths = new Set(
    parts.app.workspace.getLeavesOfType('markdown').flatMap((leaf) => {
      const path = leaf.getViewState().state?.['file'];
      return typeof path === 'string' ? [path] : [];
    }),
  );
  for (const path of [...homes.keys()]) if (!paths.has(path)) homes.delete(path);
  for (const path of paths) {
    const file = parts.app.vault.getFileByPath(path);
    const now = file !== null && parts.isAtHome(file);
    const before = homes.get(path) ?? [...parts.open].some((each) => each.path() === path);
    if (before !== now) isOther = true;
    homes.set(path, now);
  }
  return isOther;
}

function isHome({ app, mapping, settings }: Parts, file: TFile): boolean {
  const now = settings.current();
  const clues = toClues(file.path, app.metadataCache.getFileCache(file));
  const kind = findKind(clues, mapping());
  return isAtHome(
    { path: file.path, kind, property: clues.properties.get('highlight-language') },
    { on: now.highlight, kinds: now.highlightKinds, foldersOff: now.highlightFoldersOff },
  );
}

function toChoices({ settings }: Parts): Choices {
  const now = settings.current();
  return {
    categoriesOff: new Set(now.categoriesOff),
    rulesOff: new Set(now.rulesOff),
    sectionsOff: new Set(now.highlightSectionsOff),
    possible: now.highlightPossible,
    openings: now.highlightOpenings,
  };
}
