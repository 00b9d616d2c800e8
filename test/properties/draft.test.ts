import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRefusal } from '../../src/core/text/edit/change';
import { findFrontmatter } from '../../src/core/text/markdown/frontmatter';
import { toNoteName } from '../../src/core/text/name/filename';
import { toBuiltInTemplate, toDraft, type WrittenWords } from '../../src/core/notes/draft';
import { NOTE_KINDS } from '../../src/core/notes/kind';
import { toPropertiesOf } from '../../src/core/notes/properties';
import type { Filling } from '../../src/core/notes/template';
import { hostileItem } from './hostile';
import { runs } from './runs';

const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });
const kind = fc.constantFrom(...NOTE_KINDS);
const filling: fc.Arbitrary<Filling> = fc.oneof(
  hostileItem,
  fc.boolean(),
  fc.constant(null),
  fc.uniqueArray(hostileItem, { maxLength: 4 }),
);
const body = fc.oneof(
  fc.constantFrom('', 'Text', '{{title}}', '---\n', '# H\n\n{{systems}}', '$& $1 $$', '{{body}}'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const words = fc.constantFrom<WrittenWords>(
  { kindProperties: ['type'], kindValues: {}, propertyNames: {} },
  {
    kindProperties: ['Note: kind'],
    kindValues: { incident: ['post-mortem', 'outage'], person: ['yes'] },
    propertyNames: { systems: ['Affected services'], started: ['"when"'], 'held-by': ['#who'] },
  },
);

function toMap(text: string): Map<string, unknown> {
  const yaml = findFrontmatter(text)?.yaml;
  const value: unknown = yaml ? parseYaml(text.slice(yaml.from, yaml.to)) : {};
  return new Map(Object.entries(value ?? {}));
}

const isEmpty = (value: Filling): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

describe('whatever is answered', () => {
  test('a new note holds exactly that, in readable properties, and the text as it was given', () => {
    const request = kind.chain((each) =>
      fc.record({
        kind: fc.constant(each),
        title: hostileItem,
        answers: fc.array(fc.tuple(fc.constantFrom(...toPropertiesOf(each).keys(), 'aliases'), filling), {
          maxLength: 5,
        }),
        body,
        words,
      }),
    );
    fc.assert(
      fc.property(request, ({ kind: of, title, answers, body: below, words: own }) => {
        const given = new Map(answers);
        const draft = toDraft(
          { kind: of, title, answers: given, body: below, words: own, now: '2026-11-04T09:22:00' },
          parseYaml,
        );
        if (isRefusal(draft)) throw new Error(`refused: ${draft.refused}`);
        const held = toMap(draft.text);
        const told = [...given].filter(([, value]) => !isEmpty(value));
        expect(held.size).toBe(told.length + 1);
        for (const [key, value] of told) {
          const written = new Map<string, readonly string[]>(Object.entries(own.propertyNames)).get(key)?.[0] ?? key;
          expect([held.get(written)].flat()).toEqual([value].flat());
        }
        if (below.trim() !== '')
          expect(draft.text.slice(findFrontmatter(draft.text)?.block.to ?? 0)).toBe(`${below}\n`);
        expect(toNoteName(draft.name)).toBe(draft.name);
      }),
      runs(800, 20_000),
    );
  });

  test('the built-in templates are valid YAML before they are filled', () => {
    fc.assert(
      fc.property(kind, words, (of, own) => {
        expect(toMap(toBuiltInTemplate(of, own)).size).toBe(toPropertiesOf(of).size + 1);
      }),
      runs(20, 100),
    );
  });

  test('a template of the team keeps what is its own, and is never filled twice', () => {
    const template = fc
      .tuple(
        fc.constantFrom(
          'title: "{{title}}"',
          'title: {{title}}',
          "title: 'On {{title}}'",
          'title: "{{title}} {{date}}"',
        ),
        fc.constantFrom(
          'systems: "{{systems}}"',
          'systems:\n  - "{{systems}}"',
          'systems: {{systems}}',
          'other: "{{theirs}}"',
        ),
        fc.constantFrom('tags: [a, b] # ours', 'ticket: 0012', 'x: |\n  {{text}}'),
      )
      .map(([a, b, c]) => `---\n${a}\n${b}\n${c}\n---\n{{title}} {{nobody}}\n`);
    fc.assert(
      fc.property(template, hostileItem, fc.uniqueArray(hostileItem, { maxLength: 3 }), (text, title, systems) => {
        const draft = toDraft(
          {
            kind: 'incident',
            title,
            answers: new Map([['systems', systems]]),
            template: text,
            words: { kindProperties: ['type'], kindValues: {}, propertyNames: {} },
            now: '2026-11-04T09:22:00',
          },
          parseYaml,
        );
        if (isRefusal(draft)) return;
        const held = toMap(draft.text);
        expect(held.get('type')).toBe('incident');
        expect(draft.text).toContain('{{nobody}}');
        const before = toMap(text.replace(/: (\{\{\w+\}\})/g, ': "$1"'));
        for (const key of ['tags', 'ticket', 'x', 'other']) expect(held.get(key)).toEqual(before.get(key));
        if (systems.some((each) => each !== '')) expect([held.get('systems')].flat()).toEqual(systems);
      }),
      runs(500, 10_000),
    );
  });
});
