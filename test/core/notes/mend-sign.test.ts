import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findUnclearSigns } from '../../../src/core/notes/damage';
import { toMends } from '../../../src/core/notes/mend-sign';
import { findNearSigns, findOffRecord } from '../../../src/core/text/markdown/off-record';

const parseYaml = (yaml: string): unknown => parse(yaml);
const unclear = (text: string, attribution?: unknown) =>
  findUnclearSigns('interview', new Map(attribution === undefined ? [] : [['attribution', attribution]]), text);

test.each([
  ['> [!off the record]- Later\n> b', '> [!off-record]- Later\n> b'],
  ['> [off-record]\n> b', '> [!off-record]\n> b'],
  ['x\n\n- > [!OFF_RECORD|x]\n  > b', 'x\n\n- > [!off-record|x]\n  > b'],
])('one press writes the sign of %j as it is agreed', (text, mended) => {
  const [damage] = unclear(text);
  if (!damage) throw new Error('The sign was not listed');
  const edited = toMends(damage, parseYaml)[0]?.mend(text);
  expect(edited).toMatchObject({ text: mended });
  expect(findNearSigns(mended)).toEqual([]);
  expect(findOffRecord(mended)).toHaveLength(1);
});

test('one press writes how somebody may be named', () => {
  const text = '---\ntype: interview\nattribution: anonymous\n---\nWords.\n';
  const [damage] = unclear(text, 'anonymous');
  expect(damage).toEqual({ reason: 'unclear-attribution', line: 2, detail: 'attribution' });
  if (!damage) throw new Error('The word was not listed');
  const mends = toMends(damage, parseYaml);
  expect(mends.map(({ label }) => label)).toEqual(['Write “named”', 'Write “role only”', 'Write “off record”']);
  expect(mends[1]?.mend(text)).toMatchObject({ text: text.replace('anonymous', 'role only') });
});

test('a sign that is gone is not mended', () => {
  const [damage] = unclear('> [!off the record]\n> b');
  if (!damage) throw new Error('The sign was not listed');
  expect(toMends(damage, parseYaml)[0]?.mend('no more')).toEqual({ refused: 'gone' });
});

test('what is written as agreed is not listed', () => {
  expect(unclear('> [!off-record]\n> b', 'off record')).toEqual([]);
  expect(unclear('> [!note]\n> b', 'named')).toEqual([]);
});
