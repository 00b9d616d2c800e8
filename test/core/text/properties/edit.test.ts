import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChanges, isRefusal, type Edited, type Refusal } from '../../../../src/core/text/edit/change';
import { addToList, replaceValue, setScalar } from '../../../../src/core/text/properties/edit';

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

test('an anchored list that never closes is left alone, also when a lenient parser takes it for empty', () => {
  expect(addToList('---\nsystems: &a [\n---\n', 'systems', 'x', (yaml) => parse(yaml, { logLevel: 'silent' }))).toEqual(
    { refused: 'unproven' },
  );
});

describe('a list is added to however it is written', () => {
  const put = (properties: string, key = 's'): string =>
    textOf(addToList(`---\n${properties}\n---\n`, key, 'z', parseYaml));

  test.each([
    [
      's:\n  - a\n  # more\n  - b\n\n# about the stage\nstage: x',
      's:\n  - a\n  # more\n  - b\n  - z\n\n# about the stage\nstage: x',
    ],
    ['s:\n\n  # none yet\n  - a', 's:\n\n  # none yet\n  - a\n  - z'],
    ['s:\n- a\n-b: c', 's:\n- a\n- z\n-b: c'],
    ['s:\n  -', 's:\n  -\n  - z'],
    ['s: [a,]', 's: [a, z]'],
    ['s: [{ b: 1 }, [c]]', 's: [{ b: 1 }, [c], z]'],
    ['s: ["b\\"]", a]', 's: ["b\\"]", a, z]'],
    ['s: [\'b]\', "c"]', 's: [\'b]\', "c", z]'],
    ['s: [a # x]\n  , b]', 's: [a # x]\n  , b, z]'],
    ['s: [a,\n  # x ] y\n  b]', 's: [a,\n  # x ] y\n  b, z]'],
    ['s: [a#x]', 's: [a#x, z]'],
    ['s: ~', 's: [z]'],
    ['s: ""', 's: [z]'],
    ["s: ''", 's: [z]'],
    ['s: null # x', 's: [z] # x'],
    ['s: nullable', 's:\n  - nullable\n  - z'],
    ['s : a', 's :\n  - a\n  - z'],
    ["'s': a", "'s':\n  - a\n  - z"],
    ['S: [a]\nss: b', 'S: [a, z]\nss: b'],
    ['S: [a]\n"s": b', 'S: [a]\n"s":\n  - b\n  - z'],
  ])('%j becomes %j', (before, after) => {
    expect(put(before)).toBe(`---\n${after}\n---\n`);
  });

  test.each(['s: a\n  b', 's:\n  k: v', 's: [a, # last\n]'])('%j is left alone', (before) => {
    expect(put(before)).toBe('refused: unproven');
  });

  test('of two keys that differ in case only, neither is taken for a third', () => {
    expect(put('SYS: [a]\nSys: [b]', 'sys')).toBe('---\nSYS: [a]\nSys: [b]\nsys:\n  - z\n---\n');
  });

  test('a key with an apostrophe is found in either quotes', () => {
    expect(put("'it''s': a", "it's")).toBe("---\n'it''s':\n  - a\n  - z\n---\n");
    expect(put('"it\'s": a', "it's")).toBe('---\n"it\'s":\n  - a\n  - z\n---\n');
  });
});

test.each([
  ['t: same # c', 't: same # c'],
  ["t: 'it''s' # c", 't: same # c'],
  ['t: "a \\" # b" # c', 't: same # c'],
  ['t: x#y # c', 't: same # c'],
  ['t:   x   ', 't:   same   '],
  ['t: null', 't: same'],
])('one value is set and what stands around it stays: %j becomes %j', (before, after) => {
  expect(textOf(setScalar(`---\n${before}\n---\n`, 't', 'same', parseYaml))).toBe(`---\n${after}\n---\n`);
});

test.each(['t: { a: 1 }', 't: [same]'])('%j is not one value', (before) => {
  expect(textOf(setScalar(`---\n${before}\n---\n`, 't', 'same', parseYaml))).toBe('refused: unproven');
});

describe('a value is written anew where it stands', () => {
  const replaced = (text: string): string => textOf(replaceValue(text, 'a', 'old', '[[New]]', parseYaml));

  test.each([
    ['---\na: old\n---\n', '---\na: "[[New]]"\n---\n'],
    ['---\na: "old" # old\n---\n', '---\na: "[[New]]" # old\n---\n'],
    ["---\na: 'old'\nb: old\n---\nold\n", '---\na: "[[New]]"\nb: old\n---\nold\n'],
    ['---\na:\n  - x\n  - old\n---\n', '---\na:\n  - x\n  - "[[New]]"\n---\n'],
    ['---\na: [x, "old"]\n---\n', '---\na: [x, "[[New]]"]\n---\n'],
    ['---\na:\n  - "old"\n  - older # old\n---\n', '---\na:\n  - "[[New]]"\n  - older # old\n---\n'],
    ['---\na: [old, old]\n---\n', '---\na: ["[[New]]", "[[New]]"]\n---\n'],
    ['---\na: [old, old b, "old",old]\n---\n', '---\na: ["[[New]]", old b, "[[New]]","[[New]]"]\n---\n'],
    ['---\na:\n  - older\n  - old\n---\n', '---\na:\n  - older\n  - "[[New]]"\n---\n'],
    ['---\na: [[old]]\n---\n', '---\na: "[[New]]"\n---\n'],
    ['---\na:\n  - [[old]]\n  - old\n---\n', '---\na:\n  - "[[New]]"\n  - "[[New]]"\n---\n'],
  ])('%j becomes %j', (before, after) => {
    expect(replaced(before)).toBe(after);
  });

  test.each([
    '---\na: [old] # one, old\n---\n',
    '---\na: [["old"]]\n---\n',
    '---\na: [older]\n---\n',
    '---\na: older\n---\n',
    '---\na: old old\n---\n',
    '---\nb: old\n---\n',
    'old',
  ])('%j does not say where it is, or has it not', (before) => {
    expect(replaced(before)).toBe('refused: unproven');
  });

  test('an empty one where it is written', () => {
    const filled = (text: string): string => textOf(replaceValue(text, 'a', '', 'x', parseYaml));
    expect(filled('---\na: ""\nb: ""\n---\n')).toBe('---\na: x\nb: ""\n---\n');
    expect(filled('---\na:\n---\n')).toBe('refused: unproven');
  });
});
