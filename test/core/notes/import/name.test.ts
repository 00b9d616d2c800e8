import { describe, expect, test } from 'vitest';
import {
  isFamilyFirst,
  isFramedName,
  isName,
  isNameAlone,
  toName,
  toPicturesApart,
  toWithoutBadges,
} from '../../../../src/core/notes/import/name';

test.each([
  ['Ana Reyes :palm_tree:', 'Ana Reyes'],
  ['Deploy bot APP', 'Deploy bot'],
  ['DeploybotAPP', 'Deploybot'],
  ['Ana Reyes (she/her)', 'Ana Reyes'],
  ['@ana', 'ana'],
  ['ana#1234', 'ana'],
  ['**Ana Reyes**', 'Ana Reyes'],
  ['Ana 🏝️', 'Ana'],
])('%s is %s', (written, name) => {
  expect(toName(written)).toBe(name);
});

describe('a name on a line of its own', () => {
  test.each(['Ana Reyes', 'ana.reyes', 'Ludwig van Beethoven', 'Bo Hale Jr.', 'Åsa Öberg', '李小龙'])('%s', (line) => {
    expect(isNameAlone(line)).toBe(true);
  });

  test.each(['It is green now', 'Done.', 'Today', 'the queue', '12345', 'Ana: yes', 'Is it back?', ''])(
    'but not %j',
    (line) => {
      expect(isNameAlone(line)).toBe(false);
    },
  );
});

test('where a name has its place it may be longer, and never an address or a sentence', () => {
  const texts = ['the on-call', '+49 170 1234567', 'https://x.example', 'We saw it. Then it went', 'a'.repeat(61)];
  expect(texts.map(isName)).toEqual([true, true, false, false, false]);
});

test('badges and pictures beside a time are taken away', () => {
  expect(toWithoutBadges('✓ APP 9:22 AM (edited) :eyes:')).toBe('✓ 9:22 AM');
});

test.each([
  ['BOT', 'BOT'],
  ['Deploy  bot   APP', 'Deploy bot'],
  ['AppBOTs', 'AppBOTs'],
  ['Ana3APP', 'Ana3'],
  ['Ana(she/her)', 'Ana'],
  ['Ana (she/her) Reyes', 'Ana (she/her) Reyes'],
  ['ana@home', 'ana@home'],
  ['~ Ana', 'Ana'],
  ['ana#1234x', 'ana#1234x'],
  ['Ana :+1: :100:', 'Ana'],
  ['Ana🏝️Reyes', 'Ana Reyes'],
  ['HOSTESS Ana', 'HOSTESS Ana'],
  ['Ana HOSTESS', 'Ana HOSTESS'],
  [' `Ana` ', 'Ana'],
])('%j is %j', (written, name) => {
  expect(toName(written)).toBe(name);
});

test('a picture that sticks to a word is set apart, a time with colons is none', () => {
  expect(toPicturesApart('Ana👍🏽9:22 :a:')).toBe('Ana 👍🏽 9:22  :a: ');
  expect(toWithoutBadges('9:22:31   ADMINS👍now')).toBe('9:22:31 ADMINS now');
});

test.each([
  ['', false],
  ['a'.repeat(60), true],
  [`${'a '.repeat(60)}`, false],
  ['Ana B C D E F', true],
  ['Ana B C D E F G', false],
  ['-Ana', false],
  ['+12', false],
  ['12345', false],
  ['+49 170 1', true],
  ['1. Ana', false],
  ['Ana:', false],
  ['Ana=b', true],
  ['http://x', false],
  ['The', false],
  ['Theo', true],
  ['Ana the', true],
])('where a name stands, %j is one: %j', (text, is) => {
  expect(isName(text)).toBe(is);
});

test.each([
  ['Bo H.', true],
  ['Bo Jr. Hale.', false],
  ['Bo h.', false],
  ['Sr.', true],
  ['X.', true],
  ['ana/bo', false],
  ['2nd.line', true],
  ['100', false],
  ['a100', true],
  ['Ana van', false],
  ['van Ana', false],
  ['Ana van der Berg', true],
  ['Ana went Home', false],
  ['Ana  van   Berg', true],
  ['ÅSA 2', true],
])('on a line of its own, %j is one: %j', (line, is) => {
  expect(isNameAlone(line)).toBe(is);
});

test.each([
  ['Reyes, Ana', true],
  ['Van Beethoven, Ludwig (Ops)', true],
  ['Thanks, it is back', false],
  ['Ana Reyes', false],
  ['Yes, Ana: look', false],
])('%s has the family in front: %s', (text, is) => {
  expect(isFamilyFirst(text)).toBe(is);
});

test('between words of a program anything that can be read or seen is a name', () => {
  expect(['Dr. Bo Lind, MSc', '🦀', '田中'].every(isFramedName)).toBe(true);
  expect(['', ' – ', 'x'.repeat(90)].some(isFramedName)).toBe(false);
});
