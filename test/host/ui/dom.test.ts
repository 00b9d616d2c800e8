// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { installDom } from '../page/ui/dom';

installDom();

test('an element is made with its class, text and attributes in one go', () => {
  const el = createDiv({ cls: 'one two', text: 'Hello', attr: { 'data-x': 1 } });
  const inner = el.createEl('button', { cls: ['three'], text: 'Press' });
  expect(el.outerHTML).toBe('<div class="one two" data-x="1">Hello<button class="three">Press</button></div>');
  expect(inner.doc).toBe(document);
  expect([1, 2, 3].last()).toBe(3);
});
