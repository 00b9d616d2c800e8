import { hostOf } from '../host';
import { View, ItemView } from './view';

/** What an empty tab shows. */
export class EmptyView extends ItemView {
  override icon = 'file';
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  override async onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    const actions = box.createDiv('empty-state-action-list');
    const act = (text: string, command: string) => {
      actions
        .createEl('button', { cls: 'empty-state-action', text, attr: { type: 'button' } })
        .addEventListener('click', () => {
          hostOf(this.app).commands.executeCommandById(command);
        });
    };
    act('Go to file (Ctrl O)', 'switcher:open');
    act('Run a command (Ctrl P)', 'command-palette:open');
  }
}

/** Stands in for a view that is not loaded yet: it knows its name and icon, and the state to load. */
export class DeferredView extends View {
  override navigation = true;

  constructor(
    leaf: ConstructorParameters<typeof View>[0],
    private readonly type: string,
    readonly state: Record<string, unknown>,
    private readonly title: string,
    icon: string,
  ) {
    super(leaf);
    this.icon = icon;
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.title;
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }
}

/**
 * Shown for a view whose plugin is switched off; it keeps the state, so that nothing is lost when the plugin comes
 * back.
 */
export class UnknownView extends ItemView {
  override icon = 'puzzle';

  constructor(
    leaf: ConstructorParameters<typeof View>[0],
    private readonly type: string,
    private readonly kept: Record<string, unknown>,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return 'Plugin no longer active';
  }

  override getState(): Record<string, unknown> {
    return this.kept;
  }

  override async onOpen(): Promise<void> {
    this.contentEl.createDiv('empty-state').createDiv({ cls: 'empty-state-title', text: 'Plugin no longer active' });
  }
}
