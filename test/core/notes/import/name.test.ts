import { describe, expect, test } from 'vitest';
import { isName, isNameAlone, toName, toWithoutBadges } from '../../../../src/core/notes/import/name';

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
