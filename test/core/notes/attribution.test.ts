import { describe, expect, test } from 'vitest';
import {
  isNoteOffRecord,
  isTextOffRecord,
  readAttribution,
  toAttribution,
  toUnclearProperty,
} from '../../../src/core/notes/attribution';
import { readNote } from '../atlas/cards';

const interview = (value: unknown): boolean => isNoteOffRecord(new Map([['attribution', value]]), true);

describe('how somebody may be named', () => {
  test.each([
    ['named', false],
    ['Named', false],
    ['role only', false],
    ['role-only', false],
    ['', false],
    [null, false],
    ['off record', true],
    ['off the record', true],
    ['Off-Record', true],
    ['off_the_record', true],
    ['anonymous', true],
    ['ask her first', true],
    [['named', 'off record'], true],
    [7, true],
    [{ off: 'record' }, true],
  ])('attribution %j keeps an interview off the record: %s', (value, hidden) => {
    expect(interview(value)).toBe(hidden);
  });

  test('a word that is not ours is told from one that is', () => {
    expect(readAttribution('off record')).toEqual({ value: 'off record', agreed: true });
    expect(readAttribution('off the record')).toEqual({ value: 'off record', agreed: false });
    expect(readAttribution('  ')).toBeNull();
  });

  test('a property that is called so hides any note, and one that is not ticked hides none', () => {
    expect(isNoteOffRecord(new Map([['off-the-record', true]]), false)).toBe(true);
    expect(isNoteOffRecord(new Map([['off-the-record', false]]), false)).toBe(false);
    expect(isNoteOffRecord(new Map([['attribution', 'anonymous']]), false)).toBe(false);
    expect(isNoteOffRecord(new Map([['attribution', 'off the record']]), false)).toBe(true);
  });

  test.each([
    { atribution: 'off record' },
    { attributon: 'anonymous' },
    { consent: 'off record' },
    { status: 'Off the record' },
    { tags: ['interview', 'off-record'] },
    { tags: ['talk/off-the-record'] },
    { attribution: 'OTR' },
  ])('a property that nearly says so hides an interview, read or not: %j', (properties) => {
    const [[key, value] = ['', '']] = Object.entries(properties);
    expect(isNoteOffRecord(new Map([[key, value]]), true)).toBe(true);
    expect(isTextOffRecord(`---\ntype: interview\n${key}: ${JSON.stringify(value)}\n---\nWords.`)).toBe(true);
  });

  test.each([
    { summary: 'He said off the record that it was open' },
    { aliases: ['Off the record'] },
    { themes: ['[[Off the record]]'] },
    { role: 'record keeper' },
    { consent: 'recorded' },
  ])('and one that speaks of it does not: %j', (properties) => {
    expect(isNoteOffRecord(new Map<string, unknown>(Object.entries(properties)), true)).toBe(false);
  });

  test.each([
    [true, true],
    ['yes', true],
    ['x', true],
    [1, true],
    [{ since: 'May' }, true],
    [[false, 'yes'], true],
    [[[['yes']]], true],
    [false, false],
    [null, false],
    [undefined, false],
    ['', false],
    [' No ', false],
    ['false', false],
    ['off', false],
    [0, false],
    ['0', false],
    [['no', null], false],
    ['none', true],
    ['not yet', true],
  ])('a property that is called off the record and says %j hides its note: %s', (value, hidden) => {
    expect(isNoteOffRecord(new Map([['off-the-record', value]]), false)).toBe(hidden);
    expect(toUnclearProperty('off-the-record', value, false)).toBe(hidden ? 'unclear-words' : null);
  });

  test.each(['aliases', 'alias', 'title', 'cssclasses', 'cssclass', 'type'])(
    'what a note is called and how it looks says nothing: %s',
    (key) => {
      expect(isNoteOffRecord(new Map([[key, 'Off the record']]), true)).toBe(false);
      expect(toUnclearProperty(key, 'Off the record', true)).toBeNull();
    },
  );

  test.each([
    ['tags', 'otr', true],
    ['tags', ' #OTR ', true],
    ['tags', 'talk, otr', true],
    ['tags', 'motr', false],
    ['tags', 'otrs', false],
    ['tags', '##otr', false],
    ['tags', ['talk', 'off-record'], true],
    ['consent', '[[Off the record]]', false],
    ['consent', 7, false],
    ['atribution', 'off record', true],
    ['attribuiton', 'off record', true],
    ['at-tribution', 'it was off the record', true],
    ['contribution', 'it was off the record', false],
    ['attrib', 'it was off the record', false],
  ])('a property %s that says %j hides any note: %s', (key, value, hidden) => {
    expect(isNoteOffRecord(new Map<string, unknown>([[key, value]]), false)).toBe(hidden);
  });

  test('what hides a note without being written as agreed is told, and what is agreed is not', () => {
    expect(toUnclearProperty('attribution', 'anonymous', true)).toBe('unclear-attribution');
    expect(toUnclearProperty('attribution', ['named', 'anonymous'], true)).toBe('unclear-attribution');
    expect(toUnclearProperty('attribution', 'off record', true)).toBeNull();
    expect(toUnclearProperty('attribution', null, true)).toBeNull();
    expect(toUnclearProperty('attribution', 'anonymous', false)).toBeNull();
    expect(toUnclearProperty('tags', ['talk', 'off-record'], false)).toBe('unclear-words');
    expect(toUnclearProperty('status', 'open', true)).toBeNull();
  });

  test('what is agreed stands on the card, and nothing while nothing is written', () => {
    const of = (properties: string): unknown => {
      const notes = { 'A.md': `---\ntype: interview\n${properties}---\n` };
      const card = readNote('A.md', notes).card;
      return card && toAttribution(card);
    };
    expect([of('attribution: Role only\n'), of('attribution: anonymous\n'), of('')]).toEqual([
      'role only',
      'off record',
      null,
    ]);
  });
});

describe('a text whose properties nobody has read yet', () => {
  const hidden = (yaml: string): boolean => isTextOffRecord(`---\n${yaml}\n---\nWords.\n`);

  test.each([
    'attribution: off record',
    'type: interview\nattribution:\n  - named\n  - "anonymous"',
    'attribution:\n- anonymous',
    'attribution:\n\n  anonymous',
    '{ type: interview, attribution: anonymous }',
    '"attribution": \'anonymous\'',
    "'attribution' : anonymous",
    'attribution: ask her first # she said',
    'attribution: [named, anonymous]',
    'attribution: role only, not for the board',
    'attribution: named, role only',
    'attribution: named} please',
    'attribution: [named] once she agrees',
    '{ attribution: [named, anonymous], type: interview }',
    'ATTRIBUTION: anonymous',
    'attributon: anonymous',
    'off-record: true',
    'off record',
    'attribution:\n  named\n  role only',
    'attribution: >-\n  named\n  role only',
    "attribution: 'named\n  role only'",
    'attribution: named\n\n  role only',
    'attribution:\n  # as told\n  named\n  role only',
    'attribution:\n  - named\n    role only',
    'attribution:\n  - >\n    named\n    role only',
    'attribution: [named,\n  "named\n  role only"]',
    '? attribution\n: anonymous',
    'agreed: off\n  record',
    'agreed: >\n\n  off\n  record',
    'tags: [off\n  record]',
  ])('is hidden by a word that is not agreed, however it is written: %j', (yaml) => {
    expect(hidden(yaml)).toBe(true);
  });

  test.each([
    'attribution: named',
    'attribution: "role only" # as agreed',
    'attribution:\n  - named\ntype: interview',
    'attribution: [named, role only]\ntype: interview',
    '{ attribution: named, type: interview }',
    'attribution:\ntype: interview',
    "attribution: ''",
    'attribution: # not asked yet',
    'description: anonymous',
    'my attribution: anonymous',
    'attribution: >\n  named',
    'attribution: |2-\n    role only\n',
    'attribution: role\n  only',
    'attribution: "role\n\n  only"',
    'attribution: [named, role\n  only]',
    'attribution:\n  - role\n    only\n  - named',
    'attribution: !!str named\n  # as told',
    'attribution: named\nbody: >\n  switched off\n  by hand',
  ])('and is not by one that is, or by none: %j', (yaml) => {
    expect(hidden(yaml)).toBe(false);
  });

  test('is read up to its first empty line where its properties never close, and not where it has none', () => {
    expect(isTextOffRecord('---\ntype: interview\nattribution: anonymous\n\nWords.\n')).toBe(true);
    expect(isTextOffRecord('---\nattribution: anonymous')).toBe(true);
    expect(isTextOffRecord('---\ntype: interview\n \t\nattribution: anonymous\n')).toBe(false);
    expect(isTextOffRecord('attribution: off record\n')).toBe(false);
    expect(isTextOffRecord('Words.\n---\nattribution: off record\n---\n')).toBe(false);
  });
});
