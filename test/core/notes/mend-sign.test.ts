import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findUnclearSigns } from '../../../src/core/notes/damage';
import type { Damage } from '../../../src/core/text/damage';
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

test.each([
  ['> [!off the record Bo took it\n> b', 'off the record', '> [!off-record] off the record Bo took it\n> b'],
  ['> [off the record, says Bo]\n> b', 'off the record', '> [!off-record] off the record, says Bo]\n> b'],
  ['> [!strictly off-records]\n> b', 'off-records', '> [!off-record] strictly off-records]\n> b'],
])('of %j no more than the sign is shown, and no word is lost when it is mended', (text, shown, mended) => {
  const [damage] = unclear(text);
  expect(damage?.detail).toBe(shown);
  if (!damage) throw new Error('The sign was not listed');
  expect(toMends(damage, parseYaml)[0]?.mend(text)).toMatchObject({ text: mended });
});

test('a value that is not told has no press', () => {
  expect(toMends({ reason: 'plain-name', line: 1, detail: 'with' }, parseYaml)).toEqual([]);
});

test.each(['Ana [lead]', 'a|b', '[[Ana]', 'C#', 'x^2'])('a name that no link can hold has no press: %s', (name) => {
  expect(toMends({ reason: 'plain-name', line: 1, detail: `with: ${name}` }, parseYaml)).toEqual([]);
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

test('a name, a day and a zone that were not understood have a press for each reading', () => {
  const labels = (reason: 'plain-name' | 'unclear-date' | 'unclear-zone', detail: string): string[] =>
    toMends({ reason, line: 1, detail }, parse).map(({ label }) => label);
  expect(labels('plain-name', 'held-by: Ana Reyes')).toEqual(['Make it a link']);
  expect(labels('unclear-date', 'started: 04/05/2026')).toEqual(['Write 2026-05-04', 'Write 2026-04-05']);
  expect(labels('unclear-zone', 'zone: IST')).toEqual([
    'Write Asia/Kolkata',
    'Write Europe/Dublin',
    'Write Asia/Jerusalem',
  ]);
  const [mend] = toMends({ reason: 'plain-name', line: 1, detail: 'held-by: Ana Reyes' }, parse);
  expect(mend?.mend('---\nheld-by: Ana Reyes\n---\n')).toMatchObject({ text: '---\nheld-by: "[[Ana Reyes]]"\n---\n' });
});

test('a link that does not count in properties has a press that makes it count, words beside a link have none', () => {
  const text = '---\nheld-by: "[Ana](People/Ana%20Reyes.md)"\n---\n';
  const [mend, ...more] = toMends(
    { reason: 'unclear-link', line: 1, detail: 'held-by: [Ana](People/Ana%20Reyes.md)' },
    parse,
  );
  expect([mend?.label, more]).toEqual(['Write [[People/Ana Reyes|Ana]]', []]);
  expect(mend?.mend(text)).toMatchObject({ text: '---\nheld-by: "[[People/Ana Reyes|Ana]]"\n---\n' });
  expect(toMends({ reason: 'unclear-link', line: 1, detail: 'held-by: [[Ana]] and Bo' }, parse)).toEqual([]);
});

test('the sign on its own line is mended, wherever others like it stand', () => {
  const text = '> [!off the record]\n> a\n\n> [!off the record]\n> b\n\n> [!strictly off-records]\n> c\n';
  const damage = unclear(text);
  expect(damage.map(({ line }) => line)).toEqual([0, 3, 6]);
  const mended = (at: number, now = text): unknown => {
    const each = damage[at];
    return each && toMends(each, parseYaml)[0]?.mend(now);
  };
  expect(mended(1)).toMatchObject({ text: text.replace(/(a\n\n> \[!)off the record/, '$1off-record') });
  expect(mended(2)).toMatchObject({ text: text.replace('[!strictly', '[!off-record] strictly') });
  const moved = `Above.\n\n${text}`;
  expect([mended(1, moved), mended(2, moved)]).toMatchObject([
    { refused: 'gone' },
    { text: moved.replace('[!strictly', '[!off-record] strictly') },
  ]);
  const torn = `${text}\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n`;
  expect(mended(0, torn)).toEqual({ refused: 'merge-markers' });
});

test('what has one reading only, and any other damage, has no press; the word on it is the agreed one', () => {
  const labels = (reason: Damage['reason'], detail: string): readonly string[] =>
    toMends({ reason, line: 1, detail }, parse).map(({ label }) => label);
  expect(labels('unclear-sign', 'off the record')).toEqual(['Write “[!off-record]”']);
  expect(labels('unclear-date', 'started: some day')).toEqual([]);
  expect(labels('unclear-link', 'held-by: Ana')).toEqual([]);
  expect(labels('bad-yaml', 'zone: IST')).toEqual([]);
  expect(labels('unclear-zone', 'zone')).toEqual([]);
});
