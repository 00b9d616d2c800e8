import { describe, expect, test } from 'vitest';
import { repairData, repairSettings } from '../../../src/core/settings/repair';
import { DEFAULT_SETTINGS, toData } from '../../../src/core/settings/settings';

describe('settings from whatever data.json holds', () => {
  test('a fresh vault says nothing and starts with the defaults', () => {
    expect(repairData(null)).toMatchObject({ settings: DEFAULT_SETTINGS, notice: null });
  });

  test('a file that is there and empty is no fresh vault, and that is said', () => {
    expect(repairSettings(' \n')).toMatchObject({ settings: DEFAULT_SETTINGS, repaired: ['data.json'] });
    expect(repairSettings('').notice).toContain('is empty');
  });

  test('what a later version wrote is kept and written back', () => {
    const { held } = repairSettings('{"futureRoom":{"x":[1]},"templatesFolder":"T"}');
    expect(toData(held, {})).toMatchObject({ futureRoom: { x: [1] }, templatesFolder: 'T' });
  });

  test('what cannot be used is named in one sentence', () => {
    expect(repairData({ kindTags: 7, highlight: 'yes' }).notice).toBe(
      'Some settings could not be used and stand as they come: kindTags, highlight. What the file says ' +
        'about them stays there until you choose them anew.',
    );
  });

  test('a file that breaks off keeps what is whole in it', () => {
    const { settings, notice } = repairSettings('{"templatesFolder":"T","kindTags":{"system":["sv');
    expect(settings.templatesFolder).toBe('T');
    expect(notice).toContain('cut off or damaged');
  });
});
