// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ConfirmationModal } from '../page/ui/confirmation';
import { Menu } from '../page/ui/menu';
import { Modal } from '../page/ui/modal';
import { Notice } from '../page/ui/notice';
import { FuzzySuggestModal } from '../page/ui/suggest-modal';
import { appWith, press } from './page';

const titles = (): string[] => document.body.findAll('.menu-item-title').map((el) => el.getText());
const selected = (): string | null =>
  document.body.querySelector('.menu-item.selected .menu-item-title')?.getText() ?? null;

test('a menu groups its items by section and draws a line between the groups', () => {
  appWith({});
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('One').setSection('first'));
  menu.addItem((item) => item.setTitle('Two').setSection('second'));
  menu.addItem((item) => item.setTitle('Three').setSection('first'));
  menu.showAtPosition({ x: 0, y: 0 });
  expect(titles()).toEqual(['One', 'Three', 'Two']);
  expect(document.body.findAll('.menu-separator')).toHaveLength(1);
  menu.hide();
});

test('keys move through a menu, over what is disabled, and Enter presses', () => {
  appWith({});
  const pressed = vi.fn();
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('One'));
  menu.addItem((item) => item.setTitle('Off').setDisabled(true));
  menu.addItem((item) => item.setTitle('Three').onClick(pressed));
  menu.showAtPosition({ x: 0, y: 0 });
  press('ArrowDown');
  press('ArrowDown');
  expect(selected()).toBe('Three');
  press('Enter');
  expect(pressed).toHaveBeenCalledOnce();
  expect(document.querySelector('.menu')).toBeNull();
});

test('a submenu opens with the right arrow and closes with the left', () => {
  appWith({});
  const menu = new Menu();
  menu.addItem((item) => {
    item.setTitle('More');
    item.setSubmenu().addItem((inner) => inner.setTitle('Inside'));
  });
  menu.showAtPosition({ x: 0, y: 0 });
  press('ArrowDown');
  press('ArrowRight');
  expect(document.body.findAll('.menu')).toHaveLength(2);
  press('ArrowLeft');
  expect(document.body.findAll('.menu')).toHaveLength(1);
  press('Escape');
  expect(document.body.findAll('.menu')).toHaveLength(0);
});

test('one menu is open at a time', () => {
  appWith({});
  new Menu().addItem((item) => item.setTitle('One')).showAtPosition({ x: 0, y: 0 });
  const second = new Menu().addItem((item) => item.setTitle('Two')).showAtPosition({ x: 0, y: 0 });
  expect(titles()).toEqual(['Two']);
  second.hide();
});

test('Escape closes the modal on top and gives the focus back', () => {
  const app = appWith({ 'A.md': '' });
  const button = document.body.createEl('button');
  button.focus();
  const outer = new Modal(app);
  outer.open();
  const inner = new Modal(app);
  inner.open();
  press('Escape');
  expect([outer.containerEl.isConnected, inner.containerEl.isConnected]).toEqual([true, false]);
  press('Escape');
  expect(document.activeElement).toBe(button);
});

test('Tab stays inside a modal', () => {
  const app = appWith({ 'A.md': '' });
  const modal = new Modal(app);
  modal.open();
  const field = modal.contentEl.createEl('input', { type: 'text' });
  field.focus();
  press('Tab');
  expect(modal.modalEl.contains(document.activeElement)).toBe(true);
  expect(document.activeElement).not.toBe(field);
  modal.close();
});

test('a confirmation closes after its button has done its work', async () => {
  const app = appWith({ 'A.md': '' });
  const done = vi.fn();
  const modal = new ConfirmationModal(app);
  modal.addButton((button) => button.setButtonText('Do it').onClick(done)).addCancelButton();
  modal.open();
  modal.buttonContainerEl.querySelector('button')?.click();
  await Promise.resolve();
  await Promise.resolve();
  expect(done).toHaveBeenCalledOnce();
  expect(modal.containerEl.isConnected).toBe(false);
});

test('a prompt finds what was typed, letters in order, and Enter chooses it', () => {
  const app = appWith({ 'A.md': '' });
  const chosen = vi.fn();
  class Fruits extends FuzzySuggestModal<string> {
    getItems(): string[] {
      return ['Apple', 'Apricot', 'Pear'];
    }
    getItemText(item: string): string {
      return item;
    }
    onChooseItem(item: string): void {
      chosen(item);
    }
  }
  const prompt = new Fruits(app);
  prompt.open();
  prompt.inputEl.value = 'pr';
  prompt.inputEl.dispatchEvent(new Event('input'));
  expect(prompt.resultContainerEl.findAll('.suggestion-item').map((el) => el.getText())).toContain('Apricot');
  prompt.inputEl.value = 'pear';
  prompt.inputEl.dispatchEvent(new Event('input'));
  press('Enter');
  expect(chosen).toHaveBeenCalledWith('Pear');
});

test('a notice says its words as text and goes at a click', () => {
  appWith({});
  const notice = new Notice('<b>Hello</b>', 0);
  expect(notice.messageEl.getText()).toBe('<b>Hello</b>');
  notice.containerEl.click();
  expect(document.querySelector('.notice')).toBeNull();
});
