// @vitest-environment happy-dom
import { Modal } from 'obsidian';
import { expect, test } from 'vitest';
import { CardSuggest, drawFormPresses, drawFormRow } from '../../../src/app/shell/form';
import { atlasOf } from '../../core/atlas/cards';
import { appWith } from '../../host/ui/page';
import { find, findLater, write } from '../by-hand';

test('a form is taken by its press or by Ctrl and Enter in any of its fields, and left by Cancel', () => {
  let taken = 0;
  const open = (): Modal => {
    const modal = new Modal(appWith({}));
    drawFormRow(modal.contentEl, 'Day it was', 'For lines that name none.').addText((text) => text);
    drawFormPresses(modal, 'Create note', () => (taken += 1));
    modal.open();
    return modal;
  };
  const { contentEl } = open();
  expect(find('.second-story-form-row', 'Day it was', contentEl).textContent).toContain('For lines that name none.');
  find('button', 'Create note', contentEl).click();
  expect(taken).toBe(1);
  const field = contentEl.find('input');
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(taken).toBe(1);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  expect(taken).toBe(2);
  find('button', 'Cancel', contentEl).click();
  expect([contentEl.isConnected, taken]).toEqual([false, 2]);
});

test('a field for a person offers whoever is called so, by another name too, and takes the note', async () => {
  const atlas = atlasOf({
    'People/Ana Reyes.md': '---\ntype: person\naliases: [Reyes, Anita]\n---\n',
    'People/Bo Lind.md': '---\ntype: person\n---\n',
  });
  const app = appWith({});
  const input = document.body.createEl('input');
  let taken = '';
  new CardSuggest(
    app,
    input,
    () => atlas.ofKind('person'),
    ({ title }) => (taken = title),
  );
  input.focus();
  write(input, 'ANITA');
  await findLater('.suggestion-item', 'Ana Reyes');
  expect(document.body.findAll('.suggestion-item').map((el) => el.textContent)).toEqual(['Ana Reyes']);
  find('.suggestion-item', 'Ana Reyes').click();
  expect(taken).toBe('Ana Reyes');
});
