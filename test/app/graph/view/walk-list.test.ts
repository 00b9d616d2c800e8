// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WALK_HELP, WalkList, type WalkHooks } from '../../../../src/app/graph/view/walk-list';
import { toModel } from '../../../../src/core/atlas/model/build';
import { nodeOf, noteOf } from '../../../core/graph/vault';
import { installDom } from '../../../host/page/ui/dom';

const none = (): void => undefined;
const still: WalkHooks = {
  onFocus: none,
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
