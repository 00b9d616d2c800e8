import { describe, expect, test, vi } from 'vitest';
import {
  checkFolderPattern,
  checkFolders,
  checkKindWords,
  checkMarkPrefix,
  checkNamePattern,
  checkPropertyNames,
  checkTags,
  checkZone,
  isUsableChoice,
} from '../../../src/core/notes/check-choice';

describe('what is typed into the settings', () => {
  test.each(['', 'Incidents', 'Work/Incidents', 'Störungen, Outages', 'a b/c'])('folders “%s” can be used', (text) => {
    expect(checkFolders(text)).toBeNull();
  });

  test.each(['../elsewhere', 'C:\\notes', 'Incidents, ../x', '.obsidian'])('folders “%s” get one sentence', (text) => {
    expect(checkFolders(text)).toMatch(/cannot be a folder of this vault\./);
  });

  test('a zone is one that the machine knows, or nothing', () => {
    expect([checkZone(''), checkZone(' Europe/Berlin '), checkZone('UTC')]).toEqual([null, null, null]);
    expect(checkZone('our time')).toBe(
      '“our time” is no time zone that is known here. Something like Europe/Berlin or UTC is.',
    );
  });

  test('a name pattern holds the title and dates', () => {
    expect([checkNamePattern(''), checkNamePattern('{yyyy-MM-dd} {title}'), checkNamePattern('PM {title}')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(checkNamePattern('{wörter} {title}')).toMatch(/is not understood/);
    expect(checkNamePattern('{} {title}')).toMatch(/is not understood/);
    expect(checkNamePattern('{title')).toMatch(/stands alone/);
  });

  test('a name pattern says so at once when no file could be called so', () => {
    expect(checkNamePattern('{yyyy/MM} {title}')).toBe(
      'No note can be called “2026/11 title”. Letters, digits, spaces and - can stand in a name; the folder is ' +
        'a setting of its own.',
    );
    expect(
      [checkNamePattern('../{title}'), checkNamePattern('{HH:mm} {title}'), checkNamePattern('#{title}')].every(
        (sentence) => /^No note can be called/.test(sentence ?? ''),
      ),
    ).toBe(true);
  });

  test('years and days in capitals, as other tools write them, are told and leave the console silent', () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(checkNamePattern('{YYYY-MM-DD} {title}')).toBe(
      '“{YYYY-MM-DD}” is not understood. {title} and dates such as {yyyy-MM-dd} are.',
    );
    expect(checkNamePattern("{'Day' d} {title}")).toBeNull();
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test('the folder of new notes may hold the day, and never leaves the vault', () => {
    expect([
      checkFolderPattern(''),
      checkFolderPattern('Incidents/{yyyy}'),
      checkFolderPattern('{yyyy/MM}'),
      checkFolderPattern('A, B'),
    ]).toEqual([null, null, null, null]);
    expect(checkFolderPattern('../{yyyy}')).toBe(
      '“../{yyyy}” cannot be a folder of this vault. A name such as Incidents, or Incidents/{yyyy}, can.',
    );
    expect(
      [checkFolderPattern("{'..'}/x"), checkFolderPattern("{''''}:")].every((sentence) =>
        /cannot be a folder/.test(sentence ?? ''),
      ),
    ).toBe(true);
    expect(checkFolderPattern('{title}')).toMatch(/is not understood in a folder/);
    expect(checkFolderPattern('{yyyy')).toMatch(/stands alone/);
  });

  test('one name cannot stand for two properties of a note, and two kinds may share it', () => {
    const names = { contributors: ['factors'], about: ['component'] };
    expect(checkPropertyNames('systems', 'services, Factors', names)).toBe(
      '“factors” is another name of “contributors” already. Take it out there first, or leave it out here.',
    );
    expect(checkPropertyNames('systems', 'responders', names)).toBe(
      '“responders” is a property of its own beside “systems”, so it cannot be another name of it.',
    );
    expect(
      ['services, component, owners', 'systems', ''].map((text) => checkPropertyNames('systems', text, names)),
    ).toEqual([null, null, null]);
    expect(checkPropertyNames('contributors', 'factors', names)).toBeNull();
  });

  test('one word cannot tell two kinds', () => {
    const words = { review: ['postmortem'], system: ['#service'], person: ['Team/People/'] };
    expect(checkKindWords('incident', 'outage, Postmortem', words)).toBe(
      '“postmortem” tells reviews already. Take it out there first, or leave it out here.',
    );
    expect(checkKindWords('incident', 'service', words)).toMatch(/^“service” tells systems already/);
    expect(checkKindWords('incident', 'team/people', words)).toMatch(/^“team\/people” tells people already/);
    expect([
      checkKindWords('review', 'postmortem', words),
      checkKindWords('incident', '', words),
      checkKindWords('incident', 'constructor', words),
    ]).toEqual([null, null, null]);
  });

  test('a prefix and tags are what Obsidian takes as a tag', () => {
    expect([
      checkMarkPrefix('mark'),
      checkMarkPrefix('team/mark'),
      checkTags('#postmortem, outage/2024'),
      checkTags(''),
    ]).toEqual([null, null, null, null]);
    expect(checkMarkPrefix('my mark')).toMatch(/cannot stand in a tag/);
    expect(checkMarkPrefix('')).toMatch(/need a word/);
    expect(checkMarkPrefix('2024')).toMatch(/cannot stand in a tag/);
    expect(checkTags('fine, not fine')).toMatch(/“not fine” cannot be a tag/);
  });

  test('blanks around what is typed, and gaps between commas, say nothing', () => {
    const fine = [
      checkFolders(' Incidents ,, '),
      checkZone('   '),
      checkNamePattern('   '),
      checkNamePattern(' {title} '),
      checkFolderPattern('  '),
      checkFolderPattern(' Incidents '),
      checkMarkPrefix(' mark '),
      checkTags(' #one ,, #two/three '),
      checkKindWords('incident', ' , ', { review: [' , ', ''] }),
    ];
    expect(fine).toEqual(fine.map(() => null));
    expect(checkFolders('Incidents,  ../x ')).toMatch(/^“\.\.\/x”/);
    expect(checkFolderPattern(' ../x ')).toMatch(/^“\.\.\/x”/);
    expect(checkTags('a#b')).toMatch(/^“a#b” cannot/);
    expect(checkNamePattern('{ } {title}')).toMatch(/is not understood/);
  });

  test('a word of several is enough to be taken, and slashes around a folder say nothing', () => {
    const words = { review: ['look back', 'postmortem'], person: ['//Team/People//'], system: ['a#b'] };
    expect(checkKindWords('incident', 'postmortem', words)).toMatch(/^“postmortem” tells reviews/);
    expect(checkKindWords('incident', '//team/people//', words)).toMatch(/^“team\/people” tells people/);
    expect(checkKindWords('incident', 'ab', words)).toBeNull();
    expect(checkPropertyNames('systems', 'factors', { contributors: ['reasons', 'factors'] })).toMatch(/already/);
  });
});

describe('what lies in data.json', () => {
  test.each([
    ['markPrefix', 'mark', 'my mark'],
    ['defaultZone', 'UTC', 'our time'],
    ['templatesFolder', 'Templates', '../Templates'],
    ['newNoteFolders', { incident: 'Incidents/{yyyy}', person: '' }, { incident: 'Incidents', person: '../People' }],
    ['newNoteNames', { incident: ['{title}'] }, { incident: ['{title}', '{title'] }],
  ])('the choice %s is held to the rule of the settings tab', (key, fine, wrong) => {
    expect([isUsableChoice(key, fine), isUsableChoice(key, wrong)]).toEqual([true, false]);
    expect([isUsableChoice(key, null), isUsableChoice(key, 7), isUsableChoice(key, {})]).toEqual([true, true, true]);
  });

  test('a choice without a rule can be used, whatever it is', () => {
    expect([isUsableChoice('showNames', '../x'), isUsableChoice('', 'my mark')]).toEqual([true, true]);
  });
});
