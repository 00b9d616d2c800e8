import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SMALL_WINDOWS } from './app/small-windows';

const SRC = join(import.meta.dirname, '../src/app');

test('there is a way to each menu and each list of suggestions, so that it is looked at in the browser', () => {
  const opening = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => /new Menu\(|extends \w*(?:Input|Editor)Suggest\b/.test(readFileSync(join(SRC, path), 'utf8')));
  expect(opening.length).toBeGreaterThan(0);
  expect(opening.filter((path) => !(path in SMALL_WINDOWS))).toEqual([]);
});
