import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toMembers } from '../src/core/atlas/model/bits';
import { toNodeTitle } from '../src/core/atlas/model/model';
import { CLAUSES } from '../src/core/graph/filter/clauses';
import { toFiltered } from '../src/core/graph/filter/evaluate';
import { readFilter } from '../src/core/graph/filter/parse';
import { readBlock } from '../src/core/graph/ask/question-block';
import { atlasOf } from './core/atlas/cards';
import { findRoot } from './host/server/root';
import { DEMO, readNotes } from './vault-tests/vault-folder';

const page = readFileSync(join(findRoot(), 'docs/filter-language.md'), 'utf8');
const rows = [...page.matchAll(/^\| `(.+)` \| .+ \| (.+) \|$/gm)].map(([, filter = '', found = '']) => ({
  filter,
  found,
}));
const model = atlasOf(Object.fromEntries(readNotes(DEMO).map(({ path, text }) => [path, text]))).graph();

describe('the page about the filter language', () => {
  test.each(rows)('$filter finds “$found” in the demo vault', ({ filter, found }) => {
    const parsed = readFilter(filter);
    expect(parsed.troubles).toEqual([]);
    const nodes = toMembers(toFiltered(model, parsed.filter).nodes);
    const titles = [...nodes].map((node) => toNodeTitle(model, node));
    expect(titles).toContain(found);
    expect(titles.length).toBeLessThan(model.count);
  });

  test('has an example of every clause', () => {
    const told = rows.map(({ filter }) => filter).join(' ');
    expect(CLAUSES.map(([name]) => name).filter((name) => !told.includes(`${name}:`))).toEqual([]);
  });

  test('shows a block that is read without a doubt', () => {
    const [, block = ''] = /```incident-graph\n([^]*?)```/.exec(page) ?? [];
    const read = readBlock(block.replace(/^ {4}/gm, ''));
    expect(read).toMatchObject({ question: 'who-knows', filter: 'kind:person -left', as: 'table', troubles: [] });
  });
});
