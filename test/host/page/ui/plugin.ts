import type { Extension } from '@codemirror/state';
import type * as real from 'obsidian';
import { Component } from '../data/component';
import { untaught } from '../data/untaught';
import { hostOf } from './host';

/** A plugin, as the page runs it: everything it adds is taken away again when it unloads. */
export abstract class Plugin extends Component implements real.Plugin {
  settings?: unknown;

  constructor(
    public app: real.App,
    public manifest: real.PluginManifest,
  ) {
    super();
  }

  override onload(): void {}

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = hostOf(this.app).shell.addRibbonIcon(icon, title, callback);
    this.register(() => button.remove());
    return button;
  }

  addStatusBarItem(): HTMLElement {
    const item = hostOf(this.app).shell.addStatusBarItem();
    item.addClass(`plugin-${this.manifest.id}`);
    this.register(() => item.remove());
    return item;
  }

  addCommand(command: real.Command): real.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    hostOf(this.app).commands.add(command);
    this.register(() => hostOf(this.app).commands.remove(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    hostOf(this.app).commands.remove(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(tab: real.PluginSettingTab): void {
    const { settingTabs } = hostOf(this.app);
    const entry = { id: this.manifest.id, name: this.manifest.name, tab };
    settingTabs.push(entry);
    this.register(() => {
      settingTabs.splice(settingTabs.indexOf(entry), 1);
    });
  }

  registerView(type: string, creator: real.ViewCreator): void {
    const app = hostOf(this.app);
    if (app.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}".`);
    app.viewCreators.set(type, creator);
    if (app.workspace.layoutReady)
      for (const leaf of app.workspace.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.remake();
    this.register(() => {
      app.viewCreators.delete(type);
      for (const leaf of app.workspace.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.remake();
    });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    const { viewTypes } = hostOf(this.app);
    for (const extension of extensions) viewTypes.set(extension, viewType);
    this.register(() => {
      for (const extension of extensions) viewTypes.delete(extension);
    });
  }

  registerHoverLinkSource(id: string, info: real.HoverLinkSource): void {
    const { hoverSources } = hostOf(this.app);
    hoverSources.set(id, info);
    this.register(() => {
      hoverSources.delete(id);
    });
  }

  registerEditorExtension(extension: Extension): void {
    const app = hostOf(this.app);
    app.editorExtensions.push(extension);
    app.workspace.updateOptions();
    this.register(() => {
      app.editorExtensions.splice(app.editorExtensions.indexOf(extension), 1);
      app.workspace.updateOptions();
    });
  }

  registerMarkdownPostProcessor(processor: real.MarkdownPostProcessor, sortOrder?: number): real.MarkdownPostProcessor {
    const app = hostOf(this.app);
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    app.postProcessors.add(processor);
    app.rerenderNotes();
    this.register(() => {
      app.postProcessors.delete(processor);
      app.rerenderNotes();
    });
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, ctx: real.MarkdownPostProcessorContext) => Promise<unknown> | void,
  ): real.MarkdownPostProcessor {
    const app = hostOf(this.app);
    if (app.codeBlocks.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    app.codeBlocks.set(language, handler);
    app.rerenderNotes();
    this.register(() => {
      app.codeBlocks.delete(language);
      app.rerenderNotes();
    });
    return () => undefined;
  }

  registerBasesView(viewId: string, registration: real.BasesViewRegistration): boolean {
    const { basesViews } = hostOf(this.app);
    basesViews.set(viewId, registration);
    this.register(() => {
      basesViews.delete(viewId);
    });
    return true;
  }

  registerObsidianProtocolHandler(action: string, handler: real.ObsidianProtocolHandler): void {
    const { protocols } = hostOf(this.app);
    protocols.set(action, handler);
    this.register(() => {
      protocols.delete(action);
    });
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: real.CliFlags | null,
    handler: real.CliHandler,
  ): void {
    const { cli } = hostOf(this.app);
    if (command !== this.manifest.id && !command.startsWith(`${this.manifest.id}:`))
      throw new Error(`A CLI command of this plugin begins with "${this.manifest.id}".`);
    if (cli.has(command)) throw new Error(`The CLI command "${command}" is already registered.`);
    cli.set(command, { description, flags, handler });
    this.register(() => {
      cli.delete(command);
    });
  }

  registerEditorSuggest(): void {
    untaught('Plugin.registerEditorSuggest');
  }

  async loadData(): Promise<unknown> {
    return hostOf(this.app).plugins.loadData();
  }

  async saveData(data: unknown): Promise<void> {
    await hostOf(this.app).plugins.saveData(data);
  }

  onUserEnable(): void {}

  onExternalSettingsChange?(): unknown;
}
