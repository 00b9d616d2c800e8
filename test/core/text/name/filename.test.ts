import { describe, expect, test } from 'vitest';
import {
  countBytes,
  findFreeName,
  isContained,
  readFolder,
  toNoteName,
  toNotePath,
  toNumbered,
  toPathTitle,
} from '../../../../src/core/text/name/filename';

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

  test.each([
    ['COM1.log', 'COM1-.log'],
    ['100%%', '100% %'],
    ['\u0301\u0302', 'Untitled'],
    ['a\u0301 b', 'á b'],
    ['. . Stall', 'Stall'],
  ])('%j → %j', (title, name) => {
    expect(toNoteName(title)).toBe(name);
  });

  test.each([
    ['a'.repeat(200), 200],
    ['a'.repeat(201), 200],
    [`${'a'.repeat(199)}é`, 199],
    [`${'a'.repeat(198)}é`, 200],
    [`${'a'.repeat(197)}—x`, 200],
    [`${'a'.repeat(198)}—`, 198],
    [`${'a'.repeat(197)}👩`, 197],
    [`${'a'.repeat(196)}👩`, 200],
    [`${'a'.repeat(196)}👩🏽`, 196],
    [`${'a'.repeat(196)}👩\u200d🚒`, 196],
    [`${'a'.repeat(198)}x\u0323`, 198],
    [`a${'\u0323'.repeat(150)}`, 199],
  ])('%j takes no more room than there is, and no half of what is seen as one', (title, bytes) => {
    expect(countBytes(toNoteName(title))).toBe(bytes);
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

test('bytes are counted as a disk counts them', () => {
  expect(['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', 'aé—👩'].map(countBytes)).toEqual([
    1, 2, 2, 3, 3, 4, 10,
  ]);
});

test('a number behind a long name stays within the limit', () => {
  expect(toNumbered('Stall', 2)).toBe('Stall 2');
  expect(countBytes(toNumbered('a'.repeat(200), 12))).toBe(200);
  expect(toNumbered(`${'a'.repeat(197)} bc`, 2)).toBe(`${'a'.repeat(197)} 2`);
});

test('a note lies in its folder or in none, and is called by its file', () => {
  expect([toNotePath('', 'Stall'), toNotePath('Incidents/2026', 'Stall')]).toEqual([
    'Stall.md',
    'Incidents/2026/Stall.md',
  ]);
  expect(['Stall.md', 'Incidents/2026/Stall.MD', 'a/b.canvas'].map(toPathTitle)).toEqual([
    'Stall',
    'Stall',
    'b.canvas',
  ]);
});

test('a folder with a name that no system takes is refused, spaces around its parts are not its name', () => {
  expect([' Incidents / 2026 ', 'a.b/c d', 'Notes a:b'].map(readFolder)).toEqual(['Incidents/2026', 'a.b/c d', null]);
  expect([' C:/x', ' //server/x', `${'a'.repeat(240)}`, `${'a'.repeat(241)}`, 'a\ud800b'].map(readFolder)).toEqual([
    null,
    null,
    'a'.repeat(240),
    null,
    null,
  ]);
});
