import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOnDisk, listMissingLibraries } from './browser';
import { readWish } from './server/start';

describe('npm start', () => {
  test('serves the demo vault at any free port unless told otherwise', () => {
    expect(readWish([])).toEqual({ vault: null, port: 0, batches: 1 });
    expect(readWish(['--port', '8080', '--vault', 'My notes'])).toEqual({ vault: 'My notes', port: 8080, batches: 1 });
    expect(readWish(['--batches', '20'])).toMatchObject({ batches: 20 });
  });

  test.each([
    [['--vault']],
    [['--port', 'x']],
    [['--port', '99999']],
    [['--batches', '0']],
    [['notes']],
    [['--open', 'yes']],
  ])('says what it did not understand in %j', (words) => {
    expect(readWish(words)).toHaveProperty('wrong');
  });
});

describe('the browser for tests', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-story-'));
    for (const name of ['google-chrome', 'chromium', 'chromium-headless-shell']) {
      await writeFile(join(folder, name), '#!/bin/sh\n');
      await chmod(join(folder, name), 0o755);
    }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is the one CHROME_PATH names, else the first of the known names on the PATH', () => {
    expect(findOnDisk({ CHROME_PATH: join(folder, 'google-chrome'), PATH: folder })).toBe(
      join(folder, 'google-chrome'),
    );
    expect(findOnDisk({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'chromium-headless-shell'));
    expect(findOnDisk({ PATH: '/nowhere' })).toBeNull();
  });

  test('a CHROME_PATH that leads nowhere is said, not passed over', () => {
    expect(() => findOnDisk({ CHROME_PATH: '/nowhere/chrome', PATH: folder })).toThrow('there is no program there');
  });

  test('a program that lacks nothing lacks no libraries', async () => {
    expect(await listMissingLibraries(process.execPath)).toEqual([]);
  });
});
