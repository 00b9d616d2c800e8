import { describe, expect, test } from 'vitest';
import { countBytes, findFreeName, isContained, readFolder, toNoteName } from '../../../../src/core/text/name/filename';

describe('a title becomes a name that every system takes', () => {
  test.each([
    ['Payments stall', 'Payments stall'],
    ['Queue 09:22 / drained?', 'Queue 09 22 drained'],
    ['C:\\temp', 'C temp'],
    ['a#b^c[d]|e', 'a b c d e'],
    ['  .hidden.  ', 'hidden'],
    ['CON', 'CON-'],
    ['con.txt', 'con-.txt'],
    ['LPT1', 'LPT1-'],
    ['...', 'Untitled'],
    ['', 'Untitled'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['lone \ud800 half', 'lone half'],
    ['Cafe\u0301', 'Café'],
    ['tab\tand\nbreak', 'tab and break'],
    ['../../etc/passwd', 'etc passwd'],
    ['Ana’s 👩🏽‍🚒 day', 'Ana’s 👩🏽‍🚒 day'],
  ])('%j → %j', (title, name) => {
    expect(toNoteName(title)).toBe(name);
    expect(toNoteName(name)).toBe(name);
  });

  test('a very long title is cut between characters, at 200 bytes', () => {
    const name = toNoteName('👩‍🚒'.repeat(60));
    expect(countBytes(name)).toBeLessThanOrEqual(200);
    expect(name.replace(/👩‍🚒/g, '')).toBe('');
  });
});

test('a name that is taken gets a number, whatever its case or Unicode form', () => {
  expect(findFreeName('Payments stall', [])).toBe('Payments stall');
  expect(findFreeName('Payments stall', ['payments STALL'])).toBe('Payments stall 2');
  expect(findFreeName('Café', ['Cafe\u0301', 'CAFÉ 2'])).toBe('Café 3');
});

describe('a folder stays inside the vault', () => {
  test.each([
    '../x',
    'a/../b',
    'C:/x',
    '//server/x',
    '.obsidian',
    'a/.git/b',
    'a\u0000b',
    '..\\x',
    'a/%2e%2e/b',
    'CON/x',
    'a./b',
    'a\u202Eb',
  ])('%j is refused', (folder) => {
    expect(readFolder(folder)).toBeNull();
  });

  test.each([
    ['', ''],
    ['/', ''],
    ['Incidents/', 'Incidents'],
    ['/Incidents//2026/', 'Incidents/2026'],
    ['Incidents\\2026', 'Incidents/2026'],
    ['Work/C#', 'Work/C#'],
  ])('%j is read as %j', (folder, clean) => {
    expect(readFolder(folder)).toBe(clean);
  });

  test('a path is looked at once more at the door', () => {
    expect(isContained('Incidents/Payments stall.md')).toBe(true);
    for (const path of ['../x.md', 'a/../x.md', '/x.md', 'x.txt', 'a/.md', 'a/b:c.md', 'a\\b.md'])
      expect([path, isContained(path)]).toEqual([path, false]);
  });
});

test('a device of Windows is one also with spaces before its dot', () => {
  expect(toNoteName('CON ..\\.. CON')).toBe('CON- .. .. CON');
});
