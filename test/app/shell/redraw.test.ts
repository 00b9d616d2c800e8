// @vitest-environment happy-dom
import { Component } from 'obsidian';
import { beforeAll, expect, test, vi } from 'vitest';
import { attachRedraw } from '../../../src/app/shell/redraw';
import { createSignal } from '../../../src/app/shell/signal';
import { installDom } from '../../host/page/ui/dom';

beforeAll(() => {
  installDom();
});

/** Another window, whose frames come only when the test says so. */
function otherWindow(): { readonly win: Window; readonly frames: (() => void)[]; readonly ended: number[] } {
  const frames: (() => void)[] = [];
  const ended: number[] = [];
  const win = new Proxy(window, {
    get: (whole, name): unknown => {
      if (name === 'requestAnimationFrame') return (frame: () => void) => frames.push(frame);
      if (name === 'cancelAnimationFrame')
        return (id: number) => {
          ended.push(id);
        };
      return Reflect.get(whole, name);
    },
  });
  return { win, frames, ended };
}

function panelIn(first: Window): {
  draw: ReturnType<typeof vi.fn>;
  ask: () => void;
  moveTo: (win: Window) => void;
  owner: Component;
} {
  const el = createDiv();
  let here = first;
  Object.defineProperty(el, 'win', { get: () => here });
  const owner = new Component();
  owner.load();
  const heard = createSignal();
  const draw = vi.fn();
  attachRedraw(owner, el, [heard], draw);
  return {
    draw,
    owner,
    ask: heard.emit,
    moveTo: (win) => {
      here = win;
    },
  };
}

test('however often it hears, a panel is drawn once a frame', () => {
  const { win, frames } = otherWindow();
  const { draw, ask } = panelIn(win);
  ask();
  ask();
  expect(frames).toHaveLength(1);
  frames[0]?.();
  expect(draw).toHaveBeenCalledTimes(2);
});

test('a panel that is moved out of a window before its frame came is drawn in the window it is in now', () => {
  const [popout, home] = [otherWindow(), otherWindow()];
  const { draw, ask, moveTo } = panelIn(popout.win);
  ask();
  moveTo(home.win);
  ask();
  expect(popout.ended).toEqual([1]);
  home.frames[0]?.();
  expect(draw).toHaveBeenCalledTimes(2);
});

test('a frame that is still waiting ends with the panel', () => {
  const { win, ended } = otherWindow();
  const { owner, ask } = panelIn(win);
  ask();
  owner.unload();
  expect(ended).toEqual([1]);
});
