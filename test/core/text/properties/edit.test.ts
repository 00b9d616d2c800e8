import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChanges, isRefusal, type Edited, type Refusal } from '../../../../src/core/text/edit/change';
import { addToList, setScalar } from '../../../../src/core/text/properties/edit';

const parseYaml = (yaml: string): unknown => parse(yaml);
const link = '[[Payments queue]]';

function textOf(answer: Edited | Refusal): string {
  return isRefusal(answer) ? `refused: ${answer.refused}` : answer.text;
}

function added(text: string, item = link): string {
  return textOf(addToList(text, 'systems', item, parseYaml));
}

describe('a system is added to the list of an incident', () => {
  test('below the last item of a block list, at its indent', () => {
    expect(added('---\nsystems:\n  - "[[Lag gauge]]"\nstage: gathering\n---\nText\n')).toBe(
      '---\nsystems:\n  - "[[Lag gauge]]"\n  - "[[Payments queue]]"\nstage: gathering\n---\nText\n',
    );
    expect(added('---\nsystems:\n- "[[Lag gauge]]"\n---\n')).toBe(
      '---\nsystems:\n- "[[Lag gauge]]"\n- "[[Payments queue]]"\n---\n',
    );
  });

  test('inside the bracket of a flow list', () => {
    expect(added('---\nsystems: ["[[Lag gauge]]"] # two teams\n---\n')).toBe(
      '---\nsystems: ["[[Lag gauge]]", "[[Payments queue]]"] # two teams\n---\n',
    );
    expect(added('---\nsystems: []\n---\n')).toBe('---\nsystems: ["[[Payments queue]]"]\n---\n');
    expect(added("---\nsystems: [ \"a]\" , 'it''s', b ]\n---\n", 'c')).toBe(
      "---\nsystems: [ \"a]\" , 'it''s', b, c ]\n---\n",
    );
    expect(added('---\nsystems: [\n  a, # first\n  b\n  ]\n---\n', 'c')).toBe(
      '---\nsystems: [\n  a, # first\n  b, c\n  ]\n---\n',
    );
  });

  test('beside a single value, which becomes the first item and keeps its quotes and comment', () => {
    expect(added('---\nsystems: "[[Lag gauge]]" # the first we saw\n---\n')).toBe(
      '---\nsystems:\n  - "[[Lag gauge]]" # the first we saw\n  - "[[Payments queue]]"\n---\n',
    );
    expect(added('---\nsystems: 0012\n---\n', 'c')).toBe('---\nsystems:\n  - 0012\n  - c\n---\n');
  });

  test('under a property that is empty, absent, or in a note without properties', () => {
    expect(added('---\nsystems:\nstage: x\n---\n')).toBe('---\nsystems:\n  - "[[Payments queue]]"\nstage: x\n---\n');
    expect(added('---\nstage: x\n---\n')).toBe('---\nstage: x\nsystems:\n  - "[[Payments queue]]"\n---\n');
    expect(added('Only text')).toBe('---\nsystems:\n  - "[[Payments queue]]"\n---\nOnly text');
    expect(added('\uFEFFOnly text\r\n')).toBe(
      '\uFEFF---\r\nsystems:\r\n  - "[[Payments queue]]"\r\n---\r\nOnly text\r\n',
    );
  });

  test('with the line breaks and the byte order mark that the note has', () => {
    expect(added('\uFEFF---\r\nsystems:\r\n  - a\r\n---\r\nText\r\n', 'b')).toBe(
      '\uFEFF---\r\nsystems:\r\n  - a\r\n  - b\r\n---\r\nText\r\n',
    );
  });

  test('not twice', () => {
    const text = '---\nsystems:\n  - "[[Payments queue]]"\n---\n';
    expect(addToList(text, 'systems', link, parseYaml)).toEqual({ text, changes: [] });
  });

  test('as changes that an open editor can undo', () => {
    const text = '---\nsystems: a\n---\n';
    const answer = addToList(text, 'systems', 'b', parseYaml);
    expect(isRefusal(answer) ? answer : applyChanges(text, answer.changes)).toBe('---\nsystems:\n  - a\n  - b\n---\n');
  });

  test('under the key as the note spells it', () => {
    expect(added('---\nSystems:\n  - a\n---\n', 'b')).toBe('---\nSystems:\n  - a\n  - b\n---\n');
    expect(added('---\n"systems": a\n---\n', 'b')).toBe('---\n"systems":\n  - a\n  - b\n---\n');
  });
});

describe('an edit that cannot be proven is refused', () => {
  test.each([
    ['merge-markers', '---\n<<<<<<< HEAD\nsystems: a\n=======\nsystems: b\n>>>>>>> theirs\n---\n'],
    ['merge-markers', '---\nsystems: a\n---\nText\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> theirs\n'],
    ['unreadable', '---\nsystems: [a\n---\n'],
    ['unreadable', '---\nsystems: a\nsystems: b\n---\n'],
    ['unreadable', '---\nsystems: a\nno end'],
    ['unreadable', '---\njust words\n---\n'],
    ['unproven', '---\nsystems: |\n  several\n  lines\n---\n'],
    ['unproven', '---\nsystems: { a: 1 }\n---\n'],
    ['unproven', '---\n{ systems: [a] }\n---\n'],
    ['unproven', '---\nlist: &all [a]\nsystems: *all\n---\n'],
    ['unproven', '---\nsystems: &all [a]\nothers: *all\n---\n'],
    ['unproven', '---\n? systems\n: a\n---\n'],
  ])('%s: %j', (reason, text) => {
    expect(added(text, 'z')).toBe(`refused: ${reason}`);
  });

  test('a heading underlined with seven equals signs is no merge', () => {
    expect(added('---\nsystems: []\n---\nPeople\n=======\n', 'a')).toBe('---\nsystems: [a]\n---\nPeople\n=======\n');
  });
});

describe('a property with one value is set', () => {
  const set = (text: string, value: string | number | boolean): string =>
    textOf(setScalar(text, 'stage', value, parseYaml));

  test('where it stands, its comment kept', () => {
    expect(set('---\nstage: gathering # for now\nticket: 0012\n---\n', 'discussed')).toBe(
      '---\nstage: discussed # for now\nticket: 0012\n---\n',
    );
    expect(set('---\nstage: "it\'s # odd"\n---\n', true)).toBe('---\nstage: true\n---\n');
  });

  test('when it was empty or absent', () => {
    expect(set('---\nstage:\n---\n', 'full: stop')).toBe('---\nstage: "full: stop"\n---\n');
    expect(set('---\nstage: # later\n---\n', 'x')).toBe('---\nstage: x # later\n---\n');
    expect(set('---\na: 1\n---\n', '2026-11-04')).toBe('---\na: 1\nstage: 2026-11-04\n---\n');
    expect(set('---\na: 1\n---\n', '007')).toBe('---\na: 1\nstage: "007"\n---\n');
  });

  test('never over a list or a text of several lines', () => {
    expect(set('---\nstage:\n  - a\n---\n', 'x')).toBe('refused: unproven');
    expect(set('---\nstage: >-\n  a\n  b\n---\n', 'x')).toBe('refused: unproven');
    expect(set('---\nstage: a\n  b\n---\n', 'x')).toBe('refused: unproven');
  });
});

test('an anchored list that never closes is left alone, also when the parser is so lenient that it takes it for empty', () => {
  expect(addToList('---\nsystems: &a [\n---\n', 'systems', 'x', (yaml) => parse(yaml, { logLevel: 'silent' }))).toEqual(
    { refused: 'unproven' },
  );
});
