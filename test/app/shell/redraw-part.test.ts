// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { keepFocus } from '../../../src/app/graph/answer/keep-focus';
import { createPart, focusKey } from '../../../src/app/shell/redraw-part';
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
