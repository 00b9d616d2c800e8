import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRefusal, type Change, type Edited, type ParseYaml, type Refusal } from '../../src/core/text/edit/change';
import { addToList, setScalar } from '../../src/core/text/properties/edit';
import { findFrontmatter } from '../../src/core/text/markdown/frontmatter';
import { hostileItem, hostileNote } from './hostile';
import { HOSTILE, readNotes } from '../vault-tests/vault-folder';
import { runs } from './runs';

const strict = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });
/** A parser that never throws and makes the best of what it gets: the proof must hold under this one as well. */
const lenient = (yaml: string): unknown => parse(yaml, { logLevel: 'silent', uniqueKeys: false });
const parser = fc.constantFrom(strict, strict, strict, lenient);
const told = new Map<string, number>();
const tally = (what: string): void => {
  told.set(what, (told.get(what) ?? 0) + 1);
};

afterAll(() => {
  if (process.env['PROVE'] === '1')
    console.log(
      `one-key edits: ${[...told]
        .sort()
        .map(([what, count]) => `${what} ${count}`)
        .join(', ')}`,
    );
});

/** The text before, made again from the text after by taking the insertions out and putting the removals back. */
function undo(before: string, { text, changes }: Edited): string {
  let out = '';
  let at = 0;
  let shift = 0;
  for (const { from, to, insert } of changes) {
    const start = from + shift;
    expect(text.slice(start, start + insert.length)).toBe(insert);
    out += text.slice(at, start) + before.slice(from, to);
    at = start + insert.length;
    shift += insert.length - (to - from);
  }
  return out + text.slice(at);
}

function toMap(text: string, parseYaml: ParseYaml): Map<string, unknown> {
  const yaml = findFrontmatter(text)?.yaml;
  const value: unknown = yaml ? parseYaml(text.slice(yaml.from, yaml.to)) : null;
  return new Map(Object.entries(value ?? {}));
}

function check(
  before: string,
  answer: Edited | Refusal,
  key: string,
  parseYaml: ParseYaml,
  removable: (change: Change) => boolean,
  meant: (held: unknown) => unknown,
): void {
  if (isRefusal(answer)) {
    tally(`refused ${answer.refused}`);
    return;
  }
  tally(answer.changes.length === 0 ? 'there already' : 'edited');
  expect(undo(before, answer)).toBe(before);
  expect(answer.changes.every(removable)).toBe(true);
  const held = toMap(before, parseYaml);
  const after = toMap(answer.text, parseYaml);
  const name = held.has(key) ? key : ([...held.keys()].find((each) => each.toLowerCase() === key) ?? key);
  const expected = new Map(held);
  expected.set(name, meant(held.get(name)));
  expect([...after].map(([each, value]) => [each, JSON.stringify(value)])).toEqual(
    [...expected].map(([each, value]) => [each, JSON.stringify(value)]),
  );
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
}

describe('over properties as hostile as they come, an edit is proven or refused', () => {
  test('an item is added and nothing else changes, byte for byte', () => {
    fc.assert(
      fc.property(hostileNote, hostileItem, parser, (note, item, parseYaml) => {
        const answer = addToList(note, 'systems', item, parseYaml);
        const removable = ({ from, to }: Change): boolean => /^(?:""|''|~|null|)$/i.test(note.slice(from, to));
        check(note, answer, 'systems', parseYaml, removable, (held) => {
          const list: unknown[] = Array.isArray(held)
            ? held
            : held === undefined || held === null || held === ''
              ? []
              : [held];
          return list.includes(item) ? held : [...list, item];
        });
      }),
      runs(1_500, 12_000),
    );
  });

  test('a value is set and nothing but the old value changes', () => {
    fc.assert(
      fc.property(
        hostileNote,
        fc.oneof(hostileItem, fc.boolean(), fc.integer()),
        fc.constantFrom('stage', 'systems', 'a', '__proto__'),
        parser,
        (note, value, key, parseYaml) => {
          const answer = setScalar(note, key, value, parseYaml);
          check(
            note,
            answer,
            key,
            parseYaml,
            ({ from, to }) => !/[\r\n]/.test(note.slice(from, to)),
            () => value,
          );
        },
      ),
      runs(1_500, 12_000),
    );
  });

  test('on notes that are not hostile, hardly anything is refused', () => {
    const calm = fc
      .record({
        items: fc.array(fc.constantFrom('"[[Lag gauge]]"', 'queue', '0012'), { maxLength: 4 }),
        shape: fc.constantFrom('block', 'flow', 'absent', 'empty'),
        crlf: fc.boolean(),
      })
      .map(({ items, shape, crlf }) => {
        const list =
          shape === 'absent'
            ? ''
            : shape === 'empty'
              ? 'systems:\n'
              : shape === 'flow'
                ? `systems: [${items.join(', ')}]\n`
                : `systems:\n${items.map((item) => `  - ${item}\n`).join('')}`;
        const note = `---\ntype: incident # ours\n${list}ticket: 0012\n---\nText\n`;
        return crlf ? note.replace(/\n/g, '\r\n') : note;
      });
    fc.assert(
      fc.property(calm, hostileItem, (note, item) => {
        expect(isRefusal(addToList(note, 'systems', item, strict))).toBe(false);
      }),
      runs(200, 2_000),
    );
  });
});

/** How one note comes from an editor of another system, through a sync or out of somebody's hands. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with the line ends of Windows': (text) => text.replace(/\r?\n/g, '\r\n'),
  'behind a byte order mark': (text) => `\ufeff${text}`,
  'without its last line end': (text) => text.replace(/\s+$/, ''),
  'with spaces behind its lines': (text) => text.replace(/\n/g, ' \n'),
};

describe('over the notes of the hostile vault, in each spelling', () => {
  const corpus = readNotes(HOSTILE).flatMap(({ text }) => Object.values(SPELLINGS).map((spell) => spell(text)));

  test(`are more than 300 texts`, () => {
    expect(corpus.length).toBeGreaterThan(300);
  });

  test.each(['systems', 'responders', 'a new one'])('what is in “%s” is added to, byte for byte, or refused', (key) => {
    for (const note of corpus) {
      const removable = ({ from, to }: Change): boolean => /^(?:""|''|~|null|)$/i.test(note.slice(from, to));
      check(note, addToList(note, key, '[[Ana Reyes]]', strict), key, strict, removable, (held) => {
        const list: unknown[] = Array.isArray(held)
          ? held
          : held === undefined || held === null || held === ''
            ? []
            : [held];
        return list.includes('[[Ana Reyes]]') ? held : [...list, '[[Ana Reyes]]'];
      });
    }
  });

  test.each(['stage', 'started', 'a new one'])('“%s” is set and nothing else changes, or it is refused', (key) => {
    for (const note of corpus)
      check(
        note,
        setScalar(note, key, '2026-11-04', strict),
        key,
        strict,
        ({ from, to }) => !/[\r\n]/.test(note.slice(from, to)),
        () => '2026-11-04',
      );
  });
});
