// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { createPart, focusKey, keepFocus } from '../../../src/app/shell/redraw-part';
import { installDom } from '../../host/page/ui/dom';

beforeAll(() => {
  installDom();
});

const drawTwo = (el: HTMLElement): void => {
  for (const key of ['one', 'two']) el.createEl('button', { text: key, attr: { 'data-key': key } });
};

test('a part is drawn again when what it shows has changed, and not before', () => {
  const el = document.body.createDiv();
  const part = createPart(el);
  let drawn = 0;
  const draw = (): void => {
    drawn += 1;
  };
  part('same', draw);
  part('same', draw);
  part('other', draw);
  expect(drawn).toBe(2);
});

test.each([
  ['a part', (el: HTMLElement, at: string) => createPart(el)(at, drawTwo)],
  [
    'an answer',
    (el: HTMLElement) =>
      keepFocus(el, () => {
        el.empty();
        drawTwo(el);
      }),
  ],
])(
  'what had the focus in %s has it again after it was drawn anew, and nothing takes it that had none',
  (_what, draw) => {
    const el = document.body.createDiv();
    draw(el, 'first');
    focusKey(el, 'two');
    const before = document.activeElement;
    draw(el, 'second');
    expect(document.activeElement).not.toBe(before);
    expect(document.activeElement?.getAttribute('data-key')).toBe('two');
    document.body.createEl('button').focus();
    draw(el, 'third');
    expect(el.contains(document.activeElement)).toBe(false);
  },
);

test('where what had the focus is gone, what stands in its place has it, or what stood before it', () => {
  const el = document.body.createDiv();
  const part = createPart(el);
  const show = (...keys: readonly string[]): string | null => {
    part(keys.join(' '), () => {
      for (const key of keys) el.createEl('button', { text: key, attr: { 'data-key': key } });
    });
    return document.activeElement?.getAttribute('data-key') ?? null;
  };
  show('one', 'two', 'three');
  focusKey(el, 'two');
  expect(show('one', 'four', 'three')).toBe('four');
  expect(show('one', 'three')).toBe('three');
  expect(show('one')).toBe('one');
});
