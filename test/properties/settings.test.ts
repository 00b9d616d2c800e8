import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairData, repairSettings } from '../../src/core/settings/repair';
import { DEFAULT_SETTINGS, toData, type Settings } from '../../src/core/settings/settings';
import { toMapping } from '../../src/core/notes/mapping';
import { runs } from './runs';

const full = {
  futureRoom: { deep: [1, { a: 'ü' }] },
  ...DEFAULT_SETTINGS,
  kindValues: { incident: ['post-mortem', 'outage, big'] },
  kindTags: { system: ['svc'] },
  newNoteNames: { incident: ['{yyyy-MM-dd} {title}'] },
  templatesFolder: 'Meta/"Templates"',
  version: 99,
};

/** Every choice has the type of its default: the whole plugin can stand on it. */
function isUsable(settings: Settings): boolean {
  const shapes = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
  const model = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  const keys = Object.entries(settings);
  toMapping(settings);
  return keys.length === model.size && keys.every(([key, value]) => shapes(value) === shapes(model.get(key)));
}

describe('whatever data.json holds, the settings are usable', () => {
  test('cut off at every byte, with what was whole still in use', () => {
    const bytes = Buffer.from(JSON.stringify(full, null, 2));
    let before = 0;
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const { settings, held, notice } = repairSettings(bytes.subarray(0, cut).toString('utf8'));
      expect(isUsable(settings)).toBe(true);
      expect(notice === null).toBe(cut === bytes.length);
      expect(held.size).toBeGreaterThanOrEqual(Math.min(before, 1));
      before = held.size;
    }
    expect(repairSettings(bytes.toString('utf8')).settings.templatesFolder).toBe('Meta/"Templates"');
    expect(repairSettings(bytes.subarray(0, bytes.length - 2).toString('utf8')).settings.kindValues).toEqual(
      full.kindValues,
    );
  });

  test('with any value of any type under any key', () => {
    const key = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'futureRoom', '__proto__', 'constructor', 'toString');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            key,
            fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withMap: true }),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (mutations) => {
          const data = Object.fromEntries([...Object.entries(full), ...mutations]);
          const { settings, held, repaired, notice } = repairData(data);
          expect(isUsable(settings)).toBe(true);
          expect(notice === null).toBe(repaired.length === 0);
          for (const [name, value] of Object.entries(data)) expect(held.get(name)).toBe(value);
          expect(Object.getPrototypeOf(toData(held, {}))).toBe(Object.prototype);
        },
      ),
      runs(500, 20_000),
    );
  });

  test('or is no object at all', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(isUsable(repairData(data).settings)).toBe(true);
      }),
      runs(500, 10_000),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(isUsable(repairSettings(text).settings)).toBe(true);
      }),
      runs(500, 10_000),
    );
  });
});
