// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type BrokenData, Plugins } from '../page/ui/plugins';
import { appWith } from './page';

function pluginsWith(data: string, brokenData?: BrokenData): Plugins {
  const store = { readData: () => Promise.resolve(data), writeData: () => Promise.resolve() };
  return new Plugins(appWith({}), {}, store, brokenData);
}

test('a data.json that is no JSON is thrown, or null with a word on the console; which one is not known', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  await expect(pluginsWith('{"cut').loadData()).rejects.toThrow();
  expect(said).not.toHaveBeenCalled();
  expect(await pluginsWith('{"cut', 'null').loadData()).toBe(null);
  expect(said).toHaveBeenCalledTimes(1);
  said.mockRestore();
});

test('an empty data.json is none', async () => {
  expect(await pluginsWith(' \n').loadData()).toBe(null);
});
