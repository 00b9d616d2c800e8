import { describe, expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { readDay } from '../../../../src/core/atlas/model/day';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import { toSuggestions } from '../../../../src/core/graph/filter/suggest';
import { QUEUE_VAULT, noteOf } from '../vault';

const model = toModel(
  [
    ...QUEUE_VAULT,
    noteOf('system', 'North/Relay', { title: 'Relay' }),
    noteOf('system', 'South/Relay', { title: 'Relay' }),
    noteOf('incident', 'Incidents/Fence', { date: readDay('2026-11-04') }),
  ].map((note) => (note.title.includes('/') ? { ...note, title: note.title.replace(/^.*\//, '') } : note)),
);

/** What is offered where | stands. */
function offered(marked: string): readonly string[] {
  const cursor = marked.indexOf('|');
  return toSuggestions(model, marked.replace('|', ''), cursor).map(({ text }) => text);
}

describe('while a filter is typed', () => {
  test.each([
    ['|', ['kind:', 'rel:', 'system:', 'person:']],
    ['k|', ['kind:']],
    ['h|', ['held-by:', 'has:']],
    ['-le|', ['left']],
    ['a OR ki|', ['kind:']],
    ['kind:|', ['incident', 'system', 'person', 'knowledge']],
    ['kind:inc|', ['incident']],
    ['rel:own|', ['owners']],
    ['system:|', ['[[Ledger]]', '[[North/Relay]]', '[[Payments queue]]', '[[South/Relay]]']],
    ['system:pq|', ['[[Payments queue]]']],
    ['system:"payments q|', ['[[Payments queue]]']],
    ['person:[[mi|', ['[[Mia Brandt]]']],
    ['[[queue|', ['[[Payments queue]]', '[[Slow queue]]', '[[The queue drains by hand on Mondays]]'].sort()],
    ['within:|', ['1 of:', '2 of:', '3 of:']],
    ['within:2 of:led|', ['[[Ledger]]']],
    ['after:|', ['2026', '2025', '2024']],
    ['after:2026-|', ['2026-11']],
    ['after:2026-11-|', ['2026-11-04']],
    ['mark:|', ['confused']],
    ['path:|', ['Incidents/', 'North/', 'South/']],
    ['has:|', ['evidence']],
  ])('at “%s” there is a way on', (marked, first) => {
    expect(offered(marked).slice(0, first.length)).toEqual(first);
  });

  test.each([
    'left|',
    'kind:incident|',
    'kind:incident |',
    '[[Ledger]]|',
    'reef|',
    'after:2026|',
    'before:2026-11|',
    'kind:unicorn|',
    'in| fact',
    'system:"PQ"|',
  ])('at “%s” nothing comes between a hand and Enter', (marked) => {
    expect(offered(marked).filter((text) => text !== 'incident:')).toEqual([]);
  });

  test('what is taken replaces the piece under the cursor, and is understood', () => {
    const text = 'kind:incident system:pay -left';
    const [first] = toSuggestions(model, text, 'kind:incident system:p'.length);
    const taken = text.slice(0, first?.from) + (first?.text ?? '') + text.slice(first?.to);
    expect(taken).toBe('kind:incident system:[[Payments queue]] -left');
    expect(readFilter(taken).troubles).toEqual([]);
  });

  test('every value that is offered behind a clause is one that the filter understands', () => {
    for (const clause of [
      'kind',
      'rel',
      'system',
      'person',
      'incident',
      'after',
      'shares',
      'held-by',
      'mark',
      'path',
      'has',
    ])
      for (const text of offered(`${clause}:|`))
        expect([clause, text, readFilter(`${clause}:${text}`).troubles]).toEqual([clause, text, []]);
  });
});
