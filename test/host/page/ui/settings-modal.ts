import type { Host } from './host';
import { Modal } from './modal';
import { type Setting, SettingGroup } from './setting';
import type { SettingTab } from './setting-tab';

interface Room {
  readonly id: string;
  readonly name: string;
  draw(el: HTMLElement): void;
  leave?(): void;
}

function isOurTab(tab: unknown): tab is SettingTab {
  return typeof tab === 'object' && tab !== null && 'containerEl' in tab && 'update' in tab;
}

/** The door to the settings that plugins know as `app.setting`, though Obsidian's API does not name it. */
export class SettingsDoor {
  private modal: SettingsModal | null = null;

  constructor(private readonly host: Host) {}

  open(): void {
    this.modal = new SettingsModal(this.host);
    this.modal.open();
  }

  openTabById(id: string): void {
    this.modal?.show(id);
  }
}

/** The settings: what belongs to the page, the installed plugins, and each plugin's own tab. */
export class SettingsModal extends Modal {
  private readonly navEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  private current: Room | null = null;

  constructor(private readonly host: Host) {
    super(host);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.modalEl.setAttr('aria-label', 'Settings');
    this.navEl = this.contentEl.createDiv({
      cls: 'vertical-tab-header',
      attr: { role: 'navigation', 'aria-label': 'Settings' },
    });
    this.bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    this.show('appearance');
  }

  override onClose(): void {
    this.current?.leave?.();
  }

  /** Shows the tab with this id, or the first when there is none. */
  show(wanted: string): void {
    this.navEl.empty();
    const options: Room[] = [
      { id: 'appearance', name: 'Appearance', draw: (el) => this.drawAppearance(el) },
      { id: 'community-plugins', name: 'Community plugins', draw: (el) => this.drawPlugins(el) },
    ];
    const tabs = this.host.settingTabs.map(({ id, name, tab }): Room => ({
      id,
      name,
      draw: (el) => {
        if (isOurTab(tab)) {
          el.appendChild(tab.containerEl);
          tab.update();
        }
      },
      leave: () => {
        tab.hide();
      },
    }));
    this.drawGroup('Options', options);
    if (tabs.length > 0) this.drawGroup('Community plugins', tabs);
    const room = [...options, ...tabs].find(({ id }) => id === wanted) ?? options[0];
    if (room) this.enter(room);
  }

  private drawGroup(title: string, rooms: readonly Room[]): void {
    const group = this.navEl.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    for (const room of rooms) {
      const item = group.createEl('button', {
        cls: 'vertical-tab-nav-item',
        text: room.name,
        attr: { type: 'button', 'data-tab': room.id },
      });
      item.addEventListener('click', () => this.enter(room));
    }
  }

  private enter(room: Room): void {
    this.current?.leave?.();
    this.current = room;
    this.bodyEl.empty();
    this.bodyEl.scrollTop = 0;
    for (const item of this.navEl.findAll('.vertical-tab-nav-item')) {
      const active = item.dataset.tab === room.id;
      item.toggleClass('is-active', active);
      item.setAttr('aria-current', active ? 'page' : null);
    }
    room.draw(this.bodyEl);
  }

  private drawAppearance(el: HTMLElement): void {
    const group = new SettingGroup(el.createDiv('vertical-tab-content')).setHeading('Appearance');
    group.addSetting((setting) => {
      setting.setName('Base color scheme').setDesc('This page has the two schemes of Obsidian’s default theme.');
      setting.addDropdown((dropdown) =>
        dropdown
          .addOptions({ light: 'Light', dark: 'Dark' })
          .setValue(this.host.isDarkMode() ? 'dark' : 'light')
          .onChange((theme) => this.host.setTheme(theme === 'dark' ? 'dark' : 'light')),
      );
    });
  }

  private drawPlugins(el: HTMLElement): void {
    const content = el.createDiv('vertical-tab-content');
    const group = new SettingGroup(content).setHeading('Installed plugins');
    for (const { manifest } of this.host.plugins.installed.values()) {
      group.addSetting((setting) =>
        this.drawPlugin(
          setting,
          manifest.id,
          manifest.name,
          `Version ${manifest.version} · By ${manifest.author}. ${manifest.description}`,
        ),
      );
    }
  }

  private drawPlugin(setting: Setting, id: string, name: string, desc: string): void {
    setting.setName(name).setDesc(desc);
    if (this.host.settingTabs.some((entry) => entry.id === id))
      setting.addExtraButton((button) =>
        button
          .setIcon('settings')
          .setTooltip('Options')
          .onClick(() => this.show(id)),
      );
    setting.addToggle((toggle) =>
      toggle.setValue(this.host.plugins.isEnabled(id)).onChange((on) => {
        void this.turn(id, on);
      }),
    );
  }

  private async turn(id: string, on: boolean): Promise<void> {
    try {
      if (on) await this.host.plugins.enable(id, true);
      else this.host.plugins.disable(id);
    } catch (error) {
      console.error(error);
      this.host.notify(`The plugin could not be loaded: ${error instanceof Error ? error.message : 'unknown reason'}`);
    }
    this.show('community-plugins');
  }
}
