// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openSettings } from '../../../src/app/shell/open-settings';
import { appWith } from '../../host/ui/page';

test('the settings open at the tab, and where the window cannot be reached this is said instead of thrown', () => {
  const app = appWith({});
  const done: string[] = [];
  Reflect.set(app, 'setting', { open: () => done.push('open'), openTabById: (tab: string) => done.push(tab) });
  expect([openSettings(app, 'second-story'), done]).toEqual([true, ['open', 'second-story']]);
  for (const other of [undefined, null, {}, { open: 7 }, { open: () => null }]) {
    Reflect.set(app, 'setting', other);
    expect(openSettings(app, 'second-story')).toBe(false);
  }
});
