import { Modal, Setting, type App } from 'obsidian';
import { toNotePath } from '../../../core/atlas/model/model';
import { findByName, toKind } from '../../../core/atlas/model/model';
import { toMe } from '../../shell/me';
import type { GraphParts } from '../graph-parts';

const KEY = 'second-story-reader';

/**
 * The note of the person who reads on this device: whom a hand chose last, else who I am; empty for anybody's readings.
 */
export function toReader(parts: Pick<GraphParts, 'app' | 'model'>): string {
  const kept: unknown = parts.app.loadLocalStorage(KEY);
  const name = typeof kept === 'string' ? kept : toMe(parts.app);
  const model = parts.model();
  const node = name.trim() === '' ? -1 : findByName(model, name);
  return node !== -1 && toKind(model, node) === 'person' ? (toNotePath(model, node) ?? '') : '';
}

/** Remembers on this device whose reading notes count, by path; empty for anybody's. */
export function keepReader(app: App, path: string): void {
  app.saveLocalStorage(KEY, path);
}

/**
 * Registers making a reading note of an incident: as a command for the open note, and in the menu of every incident.
 */
export function attachReadings(parts: GraphParts): void {
  const { app, plugin, atlas } = parts;
  const title = 'New reading of this incident';
  plugin.addCommand({
    id: 'new-reading-here',
    name: title,
    icon: 'book-open',
    checkCallback: (checking) => {
      const path = app.workspace.getActiveFile()?.path ?? '';
      if (atlas.card(path)?.kind !== 'incident') return false;
      if (!checking) askForReading(parts, path);
      return true;
    },
  });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, { path }) => {
      if (atlas.card(path)?.kind === 'incident')
        menu.addItem((item) =>
          item
            .setTitle(title)
            .setIcon('book-open')
            .setSection('view')
            .onClick(() => {
              askForReading(parts, path);
            }),
        );
    }),
  );
}

function askForReading(parts: GraphParts, path: string): void {
  const incident = parts.atlas.titleOf(path);
  const readerPath = toReader(parts);
  const reader = readerPath === '' ? '' : parts.atlas.titleOf(readerPath);
  const seed = new Map([
    ['title', [reader === '' ? `Reading of ${incident}` : `${reader} reads ${incident}`]],
    ['incident', [incident]],
    ['date', [toToday(parts)]],
    ...(reader === '' ? [] : [['reader', [reader]] as const]),
  ]);
  parts.handoffs.newNote.offer({ kind: 'reading', seed });
}

/** The day it is where the reader sits. */
function toToday({ now }: Pick<GraphParts, 'now'>): string {
  const here = now();
  const [year, month, day] = [here.getFullYear(), here.getMonth() + 1, here.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Asks for which group and for which day to draw; the same two words draw the same incidents on every device. */
export class DrawModal extends Modal {
  private group = '';
  private day: string;

  constructor(
    parts: GraphParts,
    private readonly onDraw: (words: string) => void,
  ) {
    super(parts.app);
    this.day = toToday(parts);
  }

  override onOpen(): void {
    this.titleEl.setText('Draw what to read');
    this.contentEl.createEl('p', {
      text: 'The same group and day draw the same incidents on every device, unread ones first.',
    });
    new Setting(this.contentEl).setName('Group').addText((text) => {
      text.setPlaceholder('Thursday readers').onChange((value) => {
        this.group = value;
      });
      text.inputEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') this.draw();
      });
    });
    new Setting(this.contentEl).setName('Day').addText((text) => {
      text.inputEl.type = 'date';
      text.setValue(this.day).onChange((value) => {
        this.day = value;
      });
    });
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText('Draw')
        .setCta()
        .onClick(() => {
          this.draw();
        }),
    );
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(): void {
    const words = [this.group.trim(), this.day].filter((part) => part !== '').join(', ');
    if (words === '') return;
    this.close();
    this.onDraw(words);
  }
}
