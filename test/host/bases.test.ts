import { describe, expect, test } from 'vitest';
import { isTrue, readExpression, type RowFacts } from './page/data/bases/expression';
import { readBase } from './page/data/bases/query';

const row: RowFacts = {
  property: (name) =>
    new Map<string, unknown>([
      ['type', 'Incident'],
      ['kind', ['a', 'b']],
      ['ask-me-about', 'x'],
    ]).get(name) ?? null,
  file: { name: 'Stall', path: 'Incidents/Stall.md' },
  hasTag: (tag) => tag === 'outage',
  inFolder: (folder) => folder === 'Incidents',
};
const holds = (text: string): boolean => isTrue(readExpression(text)(row));

describe('a filter of a base', () => {
  test.each([
    'type == "Incident"',
    'note["type"].toString().lower() == "incident"',
    'if(note["type"], note["type"].toString().lower() == "incident")',
    'note.ask-me-about == "x"',
    'kind.contains("a")',
    'file.hasTag("outage", "other")',
    '!file.inFolder("Templates")',
    'file.name == \'Stall\' && (type != "x" || nothing)',
  ])('lets a note through: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  test.each(['type == "incident"', 'nothing', 'if(nothing, nothing.toString() == "")', 'file.hasTag("calm")'])(
    'keeps a note out: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  test('asks nothing of a property that is not there', () => {
    expect(() => holds('nothing.toString().lower() == "x"')).toThrow('Cannot find function “toString”');
  });

  test.each(['file.hasLink("x")', 'type ==', 'now() > 3', 'file.size == 1', '{'])(
    'that this page does not know is refused: %s',
    (text) => {
      expect(() => holds(text)).toThrow('has not been taught');
    },
  );
});

describe('a base', () => {
  test('has filters that nest, for all views and for one', () => {
    const base = readBase(
      'filters:\n  and:\n    - or: [\'file.hasTag("x")\', \'type == "Incident"\']\n    - not: ' +
        '[\'file.inFolder("Templates")\']\nviews:\n  - type: table\n    name: All\n    order: [file.name, ' +
        'note.started]\n    sort: [{property: note.started, direction: DESC}]\n    around: true\n    filters: ' +
        'type == "x"\n',
    );
    expect(base.filter(row)).toBe(true);
    expect(base.views[0]?.filter(row)).toBe(false);
    expect(base.views[0]).toMatchObject({
      type: 'table',
      name: 'All',
      order: ['file.name', 'note.started'],
      sort: [{ property: 'note.started', direction: 'DESC' }],
    });
    expect(base.views[0]?.options.get('around')).toBe(true);
  });

  test.each(['formulas: {a: b}', 'filters: {and: [], or: []}', 'filters: {xor: []}'])(
    'that asks for more than the page knows says so: %s',
    (text) => {
      expect(() => readBase(text)).toThrow('has not been taught');
    },
  );
});
