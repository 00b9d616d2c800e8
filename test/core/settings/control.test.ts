import { describe, expect, test } from 'vitest';
import { findSettingText, toSettingsWith } from '../../../src/core/settings/control';
import { DEFAULT_SETTINGS, readSettings, toData } from '../../../src/core/settings/settings';

describe('a control of the settings', () => {
  test('shows a list as words with commas between, and takes it back', () => {
    const patch = toSettingsWith(DEFAULT_SETTINGS, 'kindValues.incident', ' postmortem, outage ,, outage');
    expect(patch).toEqual({ kindValues: { incident: ['postmortem', 'outage'] } });
    expect(findSettingText({ ...DEFAULT_SETTINGS, ...patch }, 'kindValues.incident')).toBe('postmortem, outage');
    expect(findSettingText(DEFAULT_SETTINGS, 'kindProperties')).toBe('type');
  });

  test('changes nothing when the key or the type is not ours', () => {
    expect(toSettingsWith(DEFAULT_SETTINGS, 'constructor', 'x')).toBeNull();
    expect(toSettingsWith(DEFAULT_SETTINGS, 'highlight', 'yes')).toBeNull();
    expect(toSettingsWith(DEFAULT_SETTINGS, 'highlight.x', true)).toBeNull();
    expect(findSettingText(DEFAULT_SETTINGS, '__proto__')).toBeNull();
  });
});

describe('data.json', () => {
  test('keeps what this version does not know and stands in for what it cannot use', () => {
    const read = readSettings({ highlight: 'loud', fromTheFuture: { a: 1 }, kindProperties: ['kind'] });
    expect(read.repaired).toEqual(['highlight']);
    expect(read.settings.highlight).toBe(true);
    expect(toData(read.held, {})).toMatchObject({ fromTheFuture: { a: 1 }, kindProperties: ['kind'] });
    expect(toData(read.held, { highlight: false })).toEqual({
      highlight: false,
      fromTheFuture: { a: 1 },
      kindProperties: ['kind'],
    });
  });

  test.each([null, undefined, [], 'text', 7, { highlightKinds: 'incident' }])('%j gives usable settings', (data) => {
    expect(readSettings(data).settings.highlightKinds).toEqual(['incident', 'review', 'knowledge']);
  });
});
