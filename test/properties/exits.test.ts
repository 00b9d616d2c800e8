import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXITS, WORDLESS } from './exits';
import { toOneOf } from '../../src/core/text/one-of';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What hands words to a person, a file or another program. */
const DOOR = new RegExp(
  toOneOf([
    /clipboard\s*\.writeText|extends \w*(?:View|Modal|Menu|Suggest)\b|registerCliHandler|function createApi/,
    /registerMarkdown\w+Processor|registerEditorExtension|makeNote\.offer|createNote\(|createFile\(/,
  ]),
);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

const doors = listFiles(SRC)
  .filter((path) => path.endsWith('.ts') && DOOR.test(readFileSync(path, 'utf8')))
  .map((path) => relative(SRC, path).split(sep).join('/').replace(/\.ts$/, ''));
const named = [...Object.values(EXITS).flatMap((exit) => exit.doors), ...Object.keys(WORDLESS)];

describe('the list of exits', () => {
  test('names every door of src: a new view, modal, clipboard, command or note is walked, or says why not', () => {
    expect(doors.filter((door) => !named.includes(door))).toEqual([]);
  });

  test('names no file that is gone', () => {
    const there = listFiles(SRC).map((path) => relative(SRC, path).split(sep).join('/').replace(/\.ts$/, ''));
    expect(named.filter((door) => !there.includes(door))).toEqual([]);
  });
});
