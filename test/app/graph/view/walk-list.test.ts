// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WALK_HELP, WalkList, type WalkHooks } from '../../../../src/app/graph/view/walk-list';
import { toModel } from '../../../../src/core/atlas/model/build';
import { nodeOf, noteOf } from '../../../core/graph/vault';
import { installDom } from '../../../host/page/ui/dom';

const none = (): void => undefined;
const still: WalkHooks = {
  onArrive: none,
  onGo: none,
  onMove: (node) => node,
  onEdge: none,
  onFollow: (node) => node,
  onNeighbours: none,
  onFocusHere: none,
  onDepth: none,
  onQuery: none,
  onBack: none,
  onOpen: none,
  onConnect: () => undefined,
  onPin: none,
  onMenu: none,
  onEscape: none,
  onHelp: none,
};

test('the reader stays on a note while notes come and go before it, and stands nowhere when it is gone', () => {
  installDom();
  const list = new WalkList(document.body.createDiv(), still, 'walk', WALK_HELP);
  const show = (titles: readonly string[]): string => {
    const model = toModel(titles.map((title) => noteOf('system', title)));
    list.show(
      model,
      titles.map((title) => nodeOf(model, title)),
      () => '',
    );
    return list.el.querySelector('[aria-selected=true]')?.textContent ?? 'nowhere';
  };
  show(['Gate', 'Ledger']);
  list.go(1);
  expect(show(['Berth', 'Gate', 'Ledger'])).toBe('Ledger, system');
  expect(show(['Ledger'])).toBe('Ledger, system');
  expect(show(['Gate'])).toBe('nowhere');
});

test('who comes by with Tab chooses nothing; the first arrow does', () => {
  installDom();
  const heard: string[] = [];
  const list = new WalkList(
    document.body.createDiv(),
    {
      ...still,
      onArrive: (node) => heard.push(`stands on ${node}`),
      onGo: (node) => heard.push(`goes to ${node}`),
      onMove: () => 1,
    },
    'walk',
    WALK_HELP,
  );
  list.load();
  const model = toModel([noteOf('system', 'Gate'), noteOf('system', 'Ledger')]);
  list.show(model, [0, 1], () => '');
  list.el.focus();
  expect(heard).toEqual(['stands on 0']);
  list.el.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
  expect(heard).toEqual(['stands on 0', 'goes to 1']);
});

test.each([
  ['the menu key, Shift and F10 or a screen reader', (): Event => new MouseEvent('contextmenu', { cancelable: true })],
  ['M', (): Event => new KeyboardEvent('keydown', { key: 'm' })],
])('the menu of the note that the reader stands on opens by %s', (_how, ask) => {
  installDom();
  const asked: number[] = [];
  const list = new WalkList(
    document.body.createDiv(),
    { ...still, onMenu: (node) => asked.push(node) },
    'walk',
    WALK_HELP,
  );
  list.load();
  list.el.dispatchEvent(ask());
  expect(asked).toEqual([]);
  const model = toModel([noteOf('system', 'Gate'), noteOf('system', 'Ledger')]);
  list.show(model, [0, 1], () => '');
  list.go(1);
  list.el.dispatchEvent(ask());
  expect(asked).toEqual([1]);
});
