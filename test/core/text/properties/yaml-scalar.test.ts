import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toYamlScalar } from '../../../../src/core/text/properties/yaml-scalar';

const TEXTS = [
  'Slow queue',
  'Tomás Hale',
  'O’Brien (on call)',
  'yes',
  'Null',
  '12',
  '2026-03-01',
  '2026-03-01T10:00',
  '[[Ana Reyes]]',
  '- item',
  'a: b',
  'a #b',
  'ends in a space ',
  '',
  '"quoted"',
  'a\nb',
  '\u2028\ufeff',
  '@me',
  '*star',
];

test.each(TEXTS)('%j is read again as itself, alone and in a list', (text) => {
  const written = toYamlScalar(text);
  expect(written).not.toContain('\n');
  expect(parse(`key: ${written}`, { schema: 'failsafe' })).toEqual({ key: text });
  expect(parse(`[${written}, x]`, { schema: 'failsafe' })).toEqual([text, 'x']);
});

test.each(['yes', 'Null', 'on', '12', '1e3'])('%j stays words, whatever YAML makes of such words', (text) => {
  expect(toYamlScalar(text)).toBe(`"${text}"`);
});

test('what needs no quotes has none, nor have numbers and days', () => {
  expect(['Slow queue', '2026-03-01', 12, true].map(toYamlScalar)).toEqual(['Slow queue', '2026-03-01', '12', 'true']);
});
