import { describe, expect, test } from 'vitest';
import { createSettingsStore, type SettingsFile } from '../../../src/app/settings/store';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

interface Held extends SettingsFile {
  readonly saved: unknown[];
  data: unknown;
}

/** A `data.json` in memory: what lies in it, and what was saved there. */
function fileWith(stored: unknown): Held {
  const held: Held = {
    saved: [],
    data: stored,
    manifest: { dir: '.obsidian/plugins/second-story' },
    app: { vault: { adapter: { read: () => Promise.reject(new Error('not read here')) } } },
    loadData: () => Promise.resolve(held.data),
    saveData: (data: unknown) => {
      held.saved.push(data);
      held.data = data;
      return Promise.resolve();
    },
  };
  return held;
}

describe('the settings of a vault', () => {
  test('are read without saving anything, and what another version wrote is kept through a change', async () => {
    const host = fileWith({ defaultZone: 'Europe/Berlin', fromTheFuture: { a: 1 } });
    const heard: Settings[] = [];
    const store = createSettingsStore(host, DEFAULT_SETTINGS, (settings) => {
      heard.push(settings);
    });
    expect(await store.reload()).toBeNull();
    expect(host.saved).toEqual([]);
    expect(store.current().defaultZone).toBe('Europe/Berlin');
    await store.change({ markPrefix: 'm' });
    expect(host.saved).toEqual([
      { ...DEFAULT_SETTINGS, defaultZone: 'Europe/Berlin', markPrefix: 'm', fromTheFuture: { a: 1 } },
    ]);
    expect(heard.map(({ markPrefix }) => markPrefix)).toEqual(['mark', 'm']);
  });

  test('that cannot be used are named once, and the word goes away when somebody chooses', async () => {
    const host = fileWith({ defaultZone: 7, markPrefix: 'm' });
    const store = createSettingsStore(host, DEFAULT_SETTINGS, () => undefined);
    expect(await store.reload()).toMatch(/defaultZone/);
    expect(store.notice()).toMatch(/defaultZone/);
    expect(store.current()).toMatchObject({ defaultZone: '', markPrefix: 'm' });
    expect(host.saved).toEqual([]);
    await store.change({ defaultZone: 'UTC' });
    expect(store.notice()).toBeNull();
  });

  test('follow another device, and save nothing because of it', async () => {
    const host = fileWith({ markPrefix: 'm' });
    const store = createSettingsStore(host, DEFAULT_SETTINGS, () => undefined);
    await store.reload();
    host.data = { markPrefix: 'n' };
    await store.reload();
    expect(store.current().markPrefix).toBe('n');
    expect(host.saved).toEqual([]);
  });
});
