import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSaved, toSavedNote } from '../../../../src/core/graph/ask/saved-question';
import { FRESH_STATE, type GraphState } from '../../../../src/core/graph/ask/state';
import { findFrontmatter } from '../../../../src/core/text/markdown/frontmatter';

const STATE: GraphState = {
  ...FRESH_STATE,
  question: 'who-knows',
  subjects: ['Systems/Ledger.md'],
  reader: 'People/Ana.md',
  date: '2026-11',
  draw: 'shuffled',
  filter: 'within:2 of:[[Ledger]] -shares:[[Slow queue#Moments]]',
};
const linkOf = (path: string): string => `[[${path.replace(/^.*\/|\.md$/g, '')}]]`;
const pathOf = (name: string): string | null => ({ Ledger: 'Systems/Ledger.md', Ana: 'People/Ana.md' })[name] ?? null;

function propertiesOf(text: string): ReadonlyMap<string, unknown> {
  const yaml = findFrontmatter(text)?.yaml;
  const read: unknown = parse(text.slice(yaml?.from, yaml?.to));
  return new Map(Object.entries(typeof read === 'object' && read !== null ? read : {}));
}

test('a question is kept as a note that asks it again', () => {
  const { text } = toSavedNote('Who knows Ledger', STATE, linkOf);
  expect(readSaved(propertiesOf(text), pathOf)).toEqual(STATE);
  expect(text).toContain('```incident-graph\nsaved: this\nas: picture\n```');
});

test('when a note that the filter names was renamed, its link in the properties is followed', () => {
  const properties = new Map(propertiesOf(toSavedNote('x', STATE, linkOf).text));
  properties.set('roots', ['[[General ledger]]', '[[Slow queue]]']);
  expect(readSaved(properties, pathOf).filter).toBe('within:2 of:[[General ledger]] -shares:[[Slow queue#Moments]]');
});

test('a subject whose note is gone is left out, and a question that nobody knows shows everything', () => {
  const properties = new Map<string, unknown>([
    ['question', 'unheard-of'],
    ['of', ['[[Gone]]', '[[Ledger]]']],
  ]);
  const read = readSaved(properties, pathOf);
  expect([read.question, read.subjects]).toEqual(['everything', ['Systems/Ledger.md']]);
});
