import { describe, expect, test } from 'vitest';
import { checkFolders, checkMarkPrefix, checkNamePattern, checkTags, checkZone } from '../../../src/core/notes/check-choice';

describe('what is typed into the settings', () => {
  test.each(['', 'Incidents', 'Work/Incidents', 'Störungen, Outages', 'a b/c'])('folders “%s” can be used', (text) => {
    expect(checkFolders(text)).toBeNull();
  });

  test.each(['../elsewhere', 'C:\\notes', 'Incidents, ../x', '.obsidian'])('folders “%s” get one sentence', (text) => {
    expect(checkFolders(text)).toMatch(/cannot be a folder of this vault\./);
  });

  test('a zone is one that the machine knows, or nothing', () => {
    expect([checkZone(''), checkZone(' Europe/Berlin '), checkZone('UTC')]).toEqual([null, null, null]);
    expect(checkZone('Berlin time')).toBe('“Berlin time” is no time zone that is known here. Something like Europe/Berlin or UTC is.');
  });

  test('a name pattern holds the title and dates', () => {
    expect([checkNamePattern(''), checkNamePattern('{yyyy-MM-dd} {title}'), checkNamePattern('PM {title}')]).toEqual([null, null, null]);
    expect(checkNamePattern('{wörter} {title}')).toMatch(/is not understood/);
    expect(checkNamePattern('{} {title}')).toMatch(/is not understood/);
    expect(checkNamePattern('{title')).toMatch(/stands alone/);
  });

  test('a prefix and tags are what Obsidian takes as a tag', () => {
    expect([checkMarkPrefix('mark'), checkMarkPrefix('team/mark'), checkTags('#postmortem, outage/2024'), checkTags('')]).toEqual([null, null, null, null]);
    expect(checkMarkPrefix('my mark')).toMatch(/cannot stand in a tag/);
    expect(checkMarkPrefix('')).toMatch(/need a word/);
    expect(checkMarkPrefix('2024')).toMatch(/cannot stand in a tag/);
    expect(checkTags('fine, not fine')).toMatch(/“not fine” cannot be a tag/);
  });
});
