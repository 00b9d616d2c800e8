import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { EXAMPLE_NOTES } from '../../core/notes/example';
import { KIND_ROWS } from '../../core/notes/kind';
import { toFolderAfter } from '../../core/notes/when';
import { openSettings } from '../shell/open-settings';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { isRefused, makeFolder } from '../vault/write';
import { askForFolder } from './adopt-folder';
import { askForNote } from './create';
import { makeExample } from './doors';
import { askForChat } from './import-chat';
import { askToTrashMade } from './made';
import { toWallClock } from '../shell/today';

/** The view type of the welcome. */
export const WELCOME_VIEW = 'second-story-welcome';

interface Offer {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly take: () => void;
  readonly other?: { readonly button: string; readonly take: () => void };
}

/** A short welcome in the main area: four ways to begin, none of them necessary. Nothing is made before a press. */
export class WelcomeView extends ItemView {
  private said: HTMLElement | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: Parts,
  ) {
    super(leaf);
    this.icon = 'flame';
    this.navigation = true;
  }

  /** The type that the workspace knows this view by. */
  override getViewType(): string {
    return WELCOME_VIEW;
  }

  /** The title on the tab. */
  override getDisplayText(): string {
    return 'Welcome';
  }

  /** Draws the offers. */
  override async onOpen(): Promise<void> {
    const el = this.contentEl;
    el.empty();
    el.addClass('second-story-welcome');
    const page = el.createDiv({ cls: 'second-story-welcome-page' });
    page.createEl('h1', { text: 'Behind the first story there is a second one' });
    page.createEl('p', {
      cls: 'second-story-welcome-lead',
      text:
        'The first story says what people did not do. The second one tells what they saw, what made sense to ' +
        'them, and who knew the thing that mattered. This vault can hold both. Choose a way to begin; none is ' +
        'needed.',
    });
    const offers = page.createDiv({ cls: 'second-story-welcome-offers' });
    for (const offer of this.toOffers()) this.drawOffer(offers, offer);
    this.said = page.createDiv({ cls: 'second-story-welcome-said', attr: { 'aria-live': 'polite' } });
    return Promise.resolve();
  }

  private toOffers(): readonly Offer[] {
    return [
      {
        title: 'New incident',
        text:
          'A title is enough. When it began, what was involved and who took part are asked for, and none is ' +
          'needed.',
        button: 'New incident',
        take: () => {
          askForNote(this.parts, 'incident', new Map());
        },
      },
      {
        title: 'Bring in a chat',
        text:
          'Paste what was written while it happened, or drop a file. You see what becomes of it before it is ' +
          'written.',
        button: 'Bring in a chat',
        take: () => {
          askForChat(this.parts);
        },
      },
      {
        title: 'Use the notes you have',
        text:
          'Say which property, tag, folder or file name tells an incident, a system or a person. No note is ' +
          'changed.',
        button: 'Look at a folder',
        take: () => {
          askForFolder(this.parts);
        },
        other: {
          button: 'Open the settings',
          take: () => {
            this.openSettings();
          },
        },
      },
      {
        title: 'Show me an example',
        text:
          `${EXAMPLE_NOTES.length} notes about one night with a label printer: two minutes to read, and one ` +
          'press puts them away again.',
        button: 'Add the example',
        take: () => {
          void this.addExample();
        },
        other: {
          button: 'Make the folders only',
          take: () => {
            void this.makeFolders();
          },
        },
      },
    ];
  }

  private drawOffer(parent: HTMLElement, { title, text, button, take, other }: Offer): void {
    const card = parent.createEl('section', { cls: 'second-story-welcome-offer' });
    card.createEl('h2', { text: title });
    card.createEl('p', { text });
    const buttons = card.createDiv({ cls: 'second-story-welcome-buttons' });
    buttons.createEl('button', { text: button }).addEventListener('click', take);
    if (other) buttons.createEl('button', { text: other.button }).addEventListener('click', other.take);
  }

  private async addExample(): Promise<void> {
    this.say(await makeExample(this.parts), 'Made', true);
  }

  private async makeFolders(): Promise<void> {
    const { newNoteFolders } = this.parts.settings.current();
    const made: string[] = [];
    for (const { kind, folder } of KIND_ROWS) {
      const wanted = (Object.hasOwn(newNoteFolders, kind) ? newNoteFolders[kind]?.[0] : undefined) ?? folder;
      const answer = await makeFolder(this.app, toFolderAfter(wanted, toWallClock(this.parts.now())));
      if (isRefused(answer)) tell(answer.sentence);
      else made.push(answer.written);
    }
    this.say(made, 'These folders are there now', false);
  }

  private openSettings(): void {
    if (!openSettings(this.app, this.parts.plugin.manifest.id))
      tell(
        'Open Settings, then Second Story under community plugins, then Notes. What is recognised shows there ' +
          'as you type.',
      );
  }

  private say(paths: readonly string[], heading: string, canTrash: boolean): void {
    const said = this.said;
    if (!said) return;
    said.empty();
    said.createEl('h2', { text: heading });
    const list = said.createEl('ul');
    for (const path of paths) list.createEl('li', { text: path });
    if (canTrash)
      said.createEl('button', { text: 'Put them away again' }).addEventListener('click', () => {
        void askToTrashMade(this.app);
      });
  }
}
