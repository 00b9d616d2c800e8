import type * as real from 'obsidian';
import { prepareFuzzySearch } from '../data/search';
import type { Host } from './host';
import { renderResults } from './matches';
import { Platform } from './platform';
import { Keymap } from './scope';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';

function drawHotkey({ modifiers, key }: real.Hotkey): string {
  const names = modifiers.map((one) => (one === 'Mod' ? (Platform.isMacOS ? '⌘' : 'Ctrl') : one));
  return [...names, key.toUpperCase()].join(' ');
}

/** Every command that can be run now, to be found by typing. */
export class CommandPalette extends FuzzySuggestModal<real.Command> {
  constructor(private readonly host: Host) {
    super(host);
    this.setPlaceholder('Select a command…');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): real.Command[] {
    return this.host.commands.available().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText(command: real.Command): string {
    return command.name;
  }

  override renderSuggestion(found: real.FuzzyMatch<real.Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    renderResults(el.createDiv('suggestion-content').createDiv('suggestion-title'), found.item.name, found.match);
    for (const hotkey of found.item.hotkeys ?? [])
      el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: drawHotkey(hotkey) });
  }

  onChooseItem(command: real.Command): void {
    this.host.commands.executeCommandById(command.id);
  }
}

interface Found {
  readonly file: real.TFile;
  readonly text: string;
  readonly match: real.SearchResult;
}

/** Every note, by name or alias; what was open lately comes first, and a new name makes a note. */
export class QuickSwitcher extends SuggestModal<Found | string> {
  constructor(private readonly host: Host) {
    super(host);
    this.limit = 50;
    this.setPlaceholder('Find or create a note…');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to open' },
      { command: 'ctrl ↵', purpose: 'to open in a new tab' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getSuggestions(query: string): (Found | string)[] {
    const wanted = query.trim();
    const files = this.host.vault.getFiles().filter((file) => this.host.findViewType(file.extension) !== null);
    if (wanted === '') {
      const recent = this.host.workspace
        .getLastOpenFiles()
        .map((path) => this.host.vault.getFileByPath(path))
        .filter((file) => file !== null);
      const shown = recent.length > 0 ? recent : files.slice(0, this.limit);
      return shown.map((file) => ({ file, text: toShownPath(file), match: { score: 0, matches: [] } }));
    }
    const search = prepareFuzzySearch(wanted);
    const found: Found[] = [];
    for (const file of files) {
      const text = toShownPath(file);
      const byName = search(file.basename);
      const match = search(text);
      if (match) found.push({ file, text, match: byName ? { ...match, score: byName.score + 1 } : match });
    }
    found.sort((a, b) => b.match.score - a.match.score);
    return found.length > 0 ? found : [wanted];
  }

  renderSuggestion(found: Found | string, el: HTMLElement): void {
    el.addClass('mod-complex');
    const title = el.createDiv('suggestion-content').createDiv('suggestion-title');
    if (typeof found === 'string') {
      title.setText(found);
      el.createDiv('suggestion-aux').createSpan({ cls: 'suggestion-action', text: 'Enter to create' });
    } else renderResults(title, found.text, found.match);
  }

  onChooseSuggestion(found: Found | string, event: MouseEvent | KeyboardEvent): void {
    const where = Keymap.isModEvent(event);
    if (typeof found === 'string') void this.host.workspace.openLinkText(found, '', where);
    else void this.host.workspace.getLeaf(where).openFile(found.file);
  }
}

function toShownPath(file: real.TFile): string {
  return file.extension === 'md' ? file.path.slice(0, -3) : file.path;
}
