// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { runPlugin } from '../language/at-home';
import { find, findLater, listNotices, pick, rest, run } from '../by-hand';

const parsed = vi.hoisted((): { turn: number; readonly at: number[] } => ({ turn: 0, at: [] }));

vi.mock(import('obsidian'), async (load) => {
  const host = await load();
  const parseYaml: typeof host.parseYaml = (text) => {
    parsed.at.push(parsed.turn);
    const value: unknown = host.parseYaml(text);
    return value;
  };
  return { ...host, parseYaml };
});

const FLAT = {
  'PM2025-001 - Starved nodes.md': 'The nodes ran out of files.\n',
  'PM2025-002 - Blocked traffic.md': 'A rule let nothing in.\n',
  'README.md': 'How we write.\n',
};

test('a vault whose write-ups lie in no folder is looked at, and read by how their names begin', async () => {
  const app = await runPlugin(FLAT);
  run(app, 'adopt-folder');
  await findLater('.suggestion-item', 'The vault itself');
  pick('The vault itself');
  await findLater('.modal', 'Every note whose name is like “PM*” is an incident.');
  expect(find('.modal', '').textContent).toContain('2 incidents');
  find('.modal button', 'Use this').click();
  await rest(app);
  run(app, 'adopt-folder');
  await findLater('.suggestion-item', 'The vault itself');
  pick('The vault itself');
  await findLater('.modal', 'The settings already say everything');
});

test('notes in no folder that have nothing in common are said to tell nothing', async () => {
  const app = await runPlugin({ 'Slow lamp.md': 'It dimmed.\n', 'Stall.md': 'It stood.\n' });
  run(app, 'adopt-folder');
  await findLater('.suggestion-item', 'The vault itself');
  pick('The vault itself');
  await findLater('.modal', 'Nothing in these notes tells which of them are incidents.');
});

test('where there is no note there is nothing to look at', async () => {
  const app = await runPlugin({});
  run(app, 'adopt-folder');
  await rest(app);
  expect(listNotices().join()).toContain('There is no note yet');
});

test('a folder of many notes is read in slices, so that nobody waits for all of it', async () => {
  const notes = Array.from(
    { length: 200 },
    (_, at) => [`PMs/${at}.md`, `---\nkind: postmortem\n---\n${at}\n`] as const,
  );
  const app = await runPlugin(Object.fromEntries(notes));
  run(app, 'adopt-folder');
  await findLater('.suggestion-item', 'PMs');
  await rest(app);
  parsed.at.length = 0;
  const timer = setInterval(() => {
    parsed.turn += 1;
  }, 0);
  // Each look at the clock finds it a millisecond later, so that a slice is full after eight notes.
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
  pick('PMs');
  await findLater('.modal', '200 notes were looked at');
  vi.restoreAllMocks();
  clearInterval(timer);
  const together = parsed.at.map((turn) => parsed.at.filter((each) => each === turn).length);
  expect(parsed.at.length).toBe(200);
  expect(Math.max(...together)).toBeLessThanOrEqual(10);
});
