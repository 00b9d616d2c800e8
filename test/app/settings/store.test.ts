// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSettingsStore, type SettingsFile, type SettingsStore } from '../../../src/app/settings/store';
import { isUsableChoice } from '../../../src/core/notes/check-choice';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { runs } from '../../properties/runs';

/** A `data.json` on a disk, with what can go wrong there. */
interface Disk {
  text: string | null;
  /** How many of the next readings fail, as while a sync holds the file. */
  busy: number;
  /** Whether the host answers nothing instead of failing where the file is no JSON (G9). */
  quiet: boolean;
  failsToSave: boolean;
  /** Waits between the parts of a reading or a saving. */
  pause: () => Promise<void>;
  /** Whether a change holds the lock, and has read and not yet saved: what is written then by another is beyond us. */
  locked: boolean;
  isBetween: boolean;
}

const diskWith = (stored: unknown): Disk => ({
  text: stored === undefined ? null : typeof stored === 'string' ? stored : JSON.stringify(stored),
  busy: 0,
  quiet: false,
  failsToSave: false,
  pause: () => Promise.resolve(),
  locked: false,
  isBetween: false,
});
const held = (disk: Disk): unknown => JSON.parse(disk.text ?? 'null');

function fileOn(disk: Disk): SettingsFile {
  const read = async (): Promise<string | null> => {
    await disk.pause();
    if (disk.busy > 0) {
      disk.busy -= 1;
      throw new Error('EBUSY: resource busy or locked');
    }
    disk.isBetween = disk.locked;
    return disk.text;
  };
  return {
    manifest: { dir: '.obsidian/plugins/second-story' },
    app: {
      vault: {
        adapter: { exists: () => Promise.resolve(disk.text !== null), read: async () => (await read()) ?? '' },
      },
    },
    loadData: async () => {
      const text = await read();
      if (text === null) return null;
      try {
        const data: unknown = JSON.parse(text);
        return data;
      } catch (error) {
        if (disk.quiet) return null;
        throw error;
      }
    },
    saveData: async (data: unknown) => {
      await disk.pause();
      if (disk.failsToSave) throw new Error('EIO');
      disk.text = JSON.stringify(data);
      disk.isBetween = false;
      await disk.pause();
    },
  };
}

interface Window {
  readonly store: SettingsStore;
  readonly heard: Settings[];
  readonly told: string[];
}

function openOn(disk: Disk): Window {
  const heard: Settings[] = [];
  const told: string[] = [];
  const store = createSettingsStore(fileOn(disk), {
    defaults: DEFAULT_SETTINGS,
    isUsable: isUsableChoice,
    onChange: (settings) => heard.push(settings),
    onRefused: (sentence) => told.push(sentence),
  });
  return { store, heard, told };
}

beforeEach(() => {
  // A store that looks at a file once more waits a moment; here the moment is over at once.
  vi.stubGlobal('setTimeout', (resume: () => void) => {
    void Promise.resolve().then(resume);
    return 0;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the settings of a vault', () => {
  test('are read without saving anything, and what another version wrote is kept through a change', async () => {
    const disk = diskWith({ defaultZone: 'Europe/Berlin', fromTheFuture: { a: 1 } });
    const before = disk.text;
    const { store, heard } = openOn(disk);
    expect(await store.reload()).toBeNull();
    expect(disk.text).toBe(before);
    expect(store.current().defaultZone).toBe('Europe/Berlin');
    await store.change(() => ({ markPrefix: 'm' }));
    expect(held(disk)).toEqual({ defaultZone: 'Europe/Berlin', fromTheFuture: { a: 1 }, markPrefix: 'm' });
    expect(heard.map(({ markPrefix }) => markPrefix)).toEqual(['mark', 'm', 'm']);
  });

  test('that cannot be used are named, and stay in the file until somebody chooses them (A18)', async () => {
    const disk = diskWith({ defaultZone: 7, markPrefix: 'm', newNoteFolders: { incident: 'Work/Incidents' } });
    const { store } = openOn(disk);
    expect(await store.reload()).toMatch(/newNoteFolders, defaultZone|defaultZone, newNoteFolders/);
    expect(store.current()).toMatchObject({ defaultZone: '', markPrefix: 'm', newNoteFolders: {} });
    await store.change(() => ({ highlight: false }));
    expect(held(disk)).toMatchObject({ defaultZone: 7, newNoteFolders: { incident: 'Work/Incidents' } });
    await store.change(() => ({ defaultZone: 'UTC', newNoteFolders: { person: ['People'] } }));
    expect(held(disk)).toMatchObject({ defaultZone: 'UTC', newNoteFolders: { person: ['People'] } });
    expect(store.notice()).toBeNull();
  });

  test.each(['.*', 'a/../b', '', '2024'])(
    'take no mark prefix from the file that makes no tag: %j (A19)',
    async (prefix) => {
      const { store } = openOn(diskWith({ markPrefix: prefix }));
      expect(await store.reload()).toMatch(/markPrefix/);
      expect(store.current().markPrefix).toBe('mark');
    },
  );

  test('follow another device, and save nothing because of it', async () => {
    const disk = diskWith({ markPrefix: 'm' });
    const { store } = openOn(disk);
    await store.reload();
    disk.text = JSON.stringify({ markPrefix: 'n' });
    await store.reload();
    expect(store.current().markPrefix).toBe('n');
    expect(held(disk)).toEqual({ markPrefix: 'n' });
  });
});

describe('a moment in which data.json cannot be read', () => {
  const full = { kindProperties: ['kind'], kindValues: { incident: ['outage'] }, markPrefix: 'm', future: { a: 1 } };

  test('costs nothing: it is read again before the choice is written (A16)', async () => {
    const disk = diskWith(full);
    disk.busy = 2;
    const { store } = openOn(disk);
    await store.reload();
    await store.change(() => ({ highlight: false }));
    expect(held(disk)).toEqual({ ...full, highlight: false });
    expect(store.current().markPrefix).toBe('m');
  });

  test('that lasts: the file stays as it is, the choice is taken back, and the reader is told', async () => {
    const disk = diskWith(full);
    disk.busy = 1_000;
    const { store, told } = openOn(disk);
    expect(await store.reload()).toContain('could not be read just now');
    await store.change(() => ({ highlight: false }));
    expect(held(disk)).toEqual(full);
    expect(store.current().highlight).toBe(true);
    expect(told).toEqual([expect.stringContaining('was not saved')]);
    disk.busy = 0;
    await store.change(() => ({ highlight: false }));
    expect(held(disk)).toEqual({ ...full, highlight: false });
  });

  test('does not bring the defaults back into an open window', async () => {
    const disk = diskWith(full);
    const { store } = openOn(disk);
    await store.reload();
    disk.busy = 1_000;
    await store.reload();
    expect(store.current().markPrefix).toBe('m');
  });

  test.each([true, false])(
    'is noticed where the file is cut off, whether the host throws or answers null: %s (G9)',
    async (quiet) => {
      const disk = diskWith('{"markPrefix":"m","kindTags":{"system":["sv');
      disk.quiet = quiet;
      const { store } = openOn(disk);
      expect(await store.reload()).toContain('cut off or damaged');
      expect(store.current().markPrefix).toBe('m');
      expect(disk.text).toContain('["sv');
    },
  );

  test('is told apart from a vault that has no settings yet', async () => {
    const disk = diskWith(undefined);
    const { store } = openOn(disk);
    expect(await store.reload()).toBeNull();
    await store.change(() => ({ highlight: false }));
    expect(held(disk)).toEqual({ highlight: false });
  });

  test('while saving: the choice is taken back and told', async () => {
    const disk = diskWith(full);
    disk.failsToSave = true;
    const { store, told } = openOn(disk);
    await store.reload();
    await store.change(() => ({ markPrefix: 'x' }));
    expect(store.current().markPrefix).toBe('m');
    expect(told).toHaveLength(1);
  });
});

describe('several windows on one vault', () => {
  test('a choice in one is not lost by a choice in the other (A17)', async () => {
    const disk = diskWith({ graphStopAtHubs: true, questionTimes: false });
    const [a, b] = [openOn(disk), openOn(disk)];
    await a.store.reload();
    await b.store.reload();
    await a.store.change(() => ({ graphStopAtHubs: false }));
    await b.store.change(() => ({ questionTimes: true }));
    expect(held(disk)).toEqual({ graphStopAtHubs: false, questionTimes: true });
    expect(b.store.current().graphStopAtHubs).toBe(false);
  });

  test('and any order of choices, syncs, slow readings and savings loses none of them', async () => {
    const deed = fc.record({
      window: fc.constantFrom(0, 1, 2),
      what: fc.constantFrom('rule', 'rule', 'tag', 'sync', 'reload', 'busy'),
      word: fc.integer({ min: 0, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(deed, { minLength: 2, maxLength: 12 }), async (scheduler, deeds) => {
        const disk = diskWith({ future: { kept: true } });
        lockAcrossWindows(disk);
        const windows = [openOn(disk), openOn(disk), openOn(disk)];
        for (const { store } of windows) await store.reload();
        disk.pause = () => scheduler.schedule(Promise.resolve());
        const rules = new Set<string>();
        const tags = new Set<string>();
        const synced = new Set<string>();
        const done = deeds.map(async ({ window: number, what, word }, at) => {
          const mine = windows[number];
          await scheduler.schedule(Promise.resolve());
          if (!mine) return;
          const refused = mine.told.length;
          if (what === 'rule') {
            rules.add(`r${word}`);
            await mine.store.change(({ rulesOff }) => ({ rulesOff: [...new Set([...rulesOff, `r${word}`])] }));
          } else if (what === 'tag') {
            tags.add(`t${word}`);
            await mine.store.change(({ kindTags }) => ({ kindTags: { ...kindTags, [`t${word}`]: ['x'] } }));
          } else if (what === 'reload') await mine.store.reload();
          else if (what === 'busy') disk.busy = 1;
          else if (!disk.isBetween) {
            synced.add(`s${at}`);
            disk.text = JSON.stringify(Object.fromEntries([...toKeys(held(disk)), [`s${at}`, at]]));
          }
          expect(mine.told.length).toBe(refused);
        });
        await scheduler.waitFor(Promise.all(done));
        const end = toKeys(held(disk));
        expect(end.get('future')).toEqual({ kept: true });
        expect([...toKeys(end.get('rulesOff')).values()].sort()).toEqual([...rules].sort());
        expect([...toKeys(end.get('kindTags')).keys()].sort()).toEqual([...tags].sort());
        for (const key of synced) expect(end.has(key)).toBe(true);
      }),
      runs(150, 20_000),
    );
  });
});

function toKeys(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** Windows of one app wait for each other where they ask to (Web Locks), as a browser lets them. */
function lockAcrossWindows(disk: Disk): void {
  let queue: Promise<unknown> = Promise.resolve();
  Reflect.defineProperty(window.navigator, 'locks', {
    configurable: true,
    value: {
      request: (_name: string, step: () => Promise<unknown>) => {
        const turn = queue.then(() => {
          disk.locked = true;
          return step();
        });
        queue = turn
          .catch(() => undefined)
          .then(() => {
            disk.locked = false;
            disk.isBetween = false;
          });
        return turn;
      },
    },
  });
}
