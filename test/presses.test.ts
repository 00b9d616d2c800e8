// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { HostApp } from './host/page/ui/app';
import { listNotices, rest } from './app/by-hand';
import { runPlugin } from './app/language/at-home';
import { DISTURBANCES, saveAll, type Disturbance } from './app/vault/disturbances';
import { AT_ONCE, NOTES, PRESSES, untilRead, type Change, type Press } from './app/vault/presses';
import { listWriters } from './app/vault/writers';
import { toShareOf } from './properties/runs';

async function readAll(app: HostApp): Promise<ReadonlyMap<string, string>> {
  const all = app.vault.getMarkdownFiles();
  return new Map(await Promise.all(all.map(async (file) => [file.path, await app.vault.read(file)] as const)));
}

/** The one stretch in which two texts differ. */
function toChange(before: string, after: string): Change {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - from;
  while (same < most && before[before.length - same - 1] === after[after.length - same - 1]) same += 1;
  const removed = before.slice(from, before.length - same);
  let inserted = after.slice(from, after.length - same);
  // What begins like the words below it can be told in several ways: the one that takes whole lines is meant.
  while (
    removed === '' &&
    from > 0 &&
    before[from - 1] !== '\n' &&
    before[from - 1] === inserted[inserted.length - 1]
  ) {
    from -= 1;
    inserted = `${before[from] ?? ''}${inserted.slice(0, -1)}`;
  }
  return { before, from, removed, inserted };
}

/** What became of one press: the change of its note, the sentence it was answered with, and what it made beside. */
interface Outcome {
  readonly change: Change | null;
  readonly told: readonly string[];
  readonly others: readonly string[];
  readonly made: readonly string[];
}

async function tryOut(press: Press, { happen }: Disturbance): Promise<Outcome> {
  const app = await runPlugin(NOTES);
  await untilRead(app);
  const file = app.vault.getFileByPath(press.path);
  if (!file) throw new Error('The note is there.');
  const go = await press.open(app);
  await happen({ app, file, line: press.line });
  await saveAll(app);
  const before = await readAll(app);
  const path = app.vault.getFileByPath(file.path) === file ? file.path : null;
  const notices = listNotices();
  await go();
  await rest(app, 15);
  await saveAll(app);
  const after = await readAll(app);
  const changed = [...before].filter(([each, text]) => after.get(each) !== text).map(([each]) => each);
  return {
    change: path !== null && changed.includes(path) ? toChange(before.get(path) ?? '', after.get(path) ?? '') : null,
    told: listNotices().filter((each) => !notices.includes(each)),
    others: changed.filter((each) => each !== path),
    made: [...after.keys()].filter((each) => !before.has(each)),
  };
}

describe('the table of presses', () => {
  test('names every function of src that changes a note, or says why nothing can come in between', () => {
    const named = [...PRESSES.flatMap(({ writes }) => writes), ...Object.keys(AT_ONCE)];
    expect(listWriters().filter((writer) => !named.includes(writer))).toEqual([]);
  });

  test('names no function that is gone', () => {
    const writers = listWriters();
    const named = [...PRESSES.flatMap(({ writes }) => writes), ...Object.keys(AT_ONCE)];
    expect(named.filter((name) => !writers.includes(name))).toEqual([]);
  });
});

describe.each(PRESSES)('$name', (press) => {
  test.each(toShareOf(DISTURBANCES, PRESSES.indexOf(press)))('while $name', async (disturbance) => {
    const errors = vi.spyOn(console, 'error');
    const { change, told, others, made } = await tryOut(press, disturbance);
    const rest = press.holds === 'line' ? disturbance.line : disturbance.note;
    expect(others).toEqual([]);
    expect(made.filter((path) => !path.startsWith(`${press.makes ?? 'nowhere'}/`))).toEqual([]);
    if (change) expect(change).toSatisfy((each: Change) => press.meant(each, press.line));
    else expect(told.join('\n')).toMatch(/^(?:“.+” .+|[A-Z].+)\.$/m);
    if (rest === 'stays') expect(change).not.toBeNull();
    if (rest === 'gone' || rest === 'closed') expect(change).toBeNull();
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });
});
