// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { onEnter } from '../../../src/app/shell/submit';
import { installDom } from '../../host/page/ui/dom';

beforeAll(() => {
  installDom();
});

/** How often a field submits when keys are pressed in it, and how often such a key reaches what is below. */
function press(held: 'plain' | 'mod', keys: readonly KeyboardEventInit[]): readonly [number, number] {
  const below = document.body.createDiv();
  const field = below.createEl('input');
  let [submitted, reached] = [0, 0];
  onEnter(field, () => (submitted += 1), held);
  below.addEventListener('keydown', () => (reached += 1));
  for (const key of keys) field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...key }));
  return [submitted, reached];
}

test('Enter submits once and reaches nothing below; another key does not submit', () => {
  expect(press('plain', [{ key: 'Enter' }, { key: 'a' }])).toEqual([1, 1]);
});

test('while a word is composed, Enter takes the word', () => {
  expect(press('plain', [{ key: 'Enter', isComposing: true }])).toEqual([0, 1]);
});

test('where lines may be written, Ctrl or Cmd is held', () => {
  expect(press('mod', [{ key: 'Enter' }, { key: 'Enter', ctrlKey: true }, { key: 'Enter', metaKey: true }])).toEqual([
    2, 1,
  ]);
});
