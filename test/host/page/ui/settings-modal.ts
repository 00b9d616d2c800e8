import type { HostApp } from './app';
import { Modal } from './modal';

/** The settings: what belongs to the page, the installed plugins, and each plugin's own tab. */
export class SettingsModal extends Modal {
  constructor(private readonly host: HostApp) {
    super(host);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
  }

  /** Opens the settings at a plugin's tab. */
  openTabById(id: string): void {
    this.setTitle(`${id} ${this.host.settingTabs.length}`);
  }
}
