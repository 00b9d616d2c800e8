// @vitest-environment happy-dom
import { EditorState } from '@codemirror/state';
import { EditorView, WidgetType } from '@codemirror/view';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLineSigns, type LineSign } from '../../../src/app/shell/line-signs';
import { createSignal } from '../../../src/app/shell/signal';
import { installDom } from '../../host/page/ui/dom';

class Bell extends WidgetType {
  override toDOM(): HTMLElement {
    return createSpan({ cls: 'bell' });
  }
}

/** The lines of the note that begin with a bell. */
const listBells = (view: EditorView): readonly string[] =>
  view.contentDOM.findAll('.bell').map((bell) => bell.closest('.cm-line')?.textContent ?? '');

const findNoons = (view: EditorView): LineSign[] =>
  view.state.doc
    .toString()
    .split('\n')
    .flatMap((words, line) => (words.includes('noon') ? [{ line, sign: new Bell() }] : []));

beforeEach(() => {
  installDom();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open(
  doc: string,
  find: (view: EditorView) => readonly LineSign[] | Promise<readonly LineSign[]>,
): { view: EditorView; looked: () => number; moved: () => void } {
  let looked = 0;
  const vault = createSignal();
  const extensions = createLineSigns([vault], (view) => {
    looked += 1;
    return find(view);
  });
  const view = new EditorView({ state: EditorState.create({ doc, extensions }), parent: document.body });
  return { view, looked: () => looked, moved: vault.emit };
}

test('signs come when nobody has typed for a moment, and go with their lines until then', async () => {
  const { view, looked } = open('dawn\nnoon\n', findNoons);
  await vi.advanceTimersByTimeAsync(299);
  expect(listBells(view)).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(listBells(view)).toEqual(['noon']);
  view.dispatch({ changes: { from: 0, insert: 'night\n' } });
  await vi.advanceTimersByTimeAsync(200);
  view.dispatch({ changes: { from: 0, insert: 'noon before\n' } });
  expect([listBells(view), looked()]).toEqual([['noon'], 1]);
  await vi.advanceTimersByTimeAsync(300);
  expect([listBells(view), looked()]).toEqual([['noon before', 'noon'], 2]);
});

test('a change of the vault lets the note be looked at again, once the editor is gone nothing does', async () => {
  let shown = true;
  const { view, looked, moved } = open('noon\n', (here) => (shown ? findNoons(here) : []));
  await vi.advanceTimersByTimeAsync(300);
  shown = false;
  moved();
  await vi.advanceTimersByTimeAsync(300);
  expect(listBells(view)).toEqual([]);
  moved();
  view.destroy();
  moved();
  await vi.advanceTimersByTimeAsync(600);
  expect(looked()).toBe(2);
});

test('what was found for words that have gone on since is not drawn', async () => {
  const answers: (() => void)[] = [];
  const { view } = open('noon\n', async (here) => {
    const signs = findNoons(here);
    await new Promise<void>((resume) => answers.push(resume));
    return signs;
  });
  await vi.advanceTimersByTimeAsync(300);
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: 'dawn' } });
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(299);
  expect(listBells(view)).toEqual([]);
});

test('a very long note has none', async () => {
  const { looked } = open('noon\n'.repeat(40_001), findNoons);
  await vi.advanceTimersByTimeAsync(300);
  expect(looked()).toBe(0);
});
