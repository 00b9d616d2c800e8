import { describe, expect, test } from 'vitest';
import { parseNote } from './page/data/parse-note';

/** What the cache says stands at each place, as the text there. */
function textsAt(
  text: string,
  items:
    | readonly {
        readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
      }[]
    | undefined,
): string[] {
  return (items ?? []).map(({ position }) => text.slice(position.start.offset, position.end.offset));
}

const NOTE = [
  '---',
  'type: incident',
  'systems:',
  '  - "[[Queue]]"',
  '  - "[[Edge|the edge]]"',
  '---',
  '# What happened',
  '',
  'The lag grew #mark/confused, see [[Queue#Lag]]. ^p1',
  '',
  '- 09:22 paged',
  '  more',
  '  - [x] nested `[[not]]` ^n1',
  '- last',
  '',
  '> [!question|cues-03] What?',
  '> The lag.',
  '',
  '> only a quote',
  '',
  '```',
  '[[no]] #no',
  '```',
  '',
  '| a | b |',
  '| - | - |',
  '| [[Edge\\|e]] | #in-table |',
  '',
  '^t1',
  '',
  '***',
  '',
].join('\n');

describe('a note read as the metadata cache reads it', () => {
  test.each([['\n'], ['\r\n']])(
    'knows every part and its place with line ends %j, with and without a byte order mark',
    (end) => {
      for (const text of [NOTE.replaceAll('\n', end), `\uFEFF${NOTE.replaceAll('\n', end)}`]) {
        const cache = parseNote(text);
        expect(cache.frontmatter).toEqual({ type: 'incident', systems: ['[[Queue]]', '[[Edge|the edge]]'] });
        expect(cache.frontmatterLinks?.map(({ key, link, displayText }) => [key, link, displayText])).toEqual([
          ['systems.0', 'Queue', 'Queue'],
          ['systems.1', 'Edge', 'the edge'],
        ]);
        expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([['What happened', 1]]);
        expect(textsAt(text, cache.links)).toEqual(['[[Queue#Lag]]', '[[Edge\\|e]]']);
        expect(cache.links?.map(({ link }) => link)).toEqual(['Queue#Lag', 'Edge']);
        expect(textsAt(text, cache.tags)).toEqual(['#mark/confused', '#in-table']);
        expect(cache.sections?.map(({ type, id }) => id ?? type)).toEqual([
          'yaml',
          'heading',
          'p1',
          'list',
          'callout',
          'blockquote',
          'code',
          't1',
          'thematicBreak',
        ]);
        expect(textsAt(text, cache.listItems)).toEqual([
          `- 09:22 paged${end}  more`,
          '- [x] nested `[[not]]` ^n1',
          '- last',
        ]);
        expect(cache.listItems?.map(({ parent, task }) => [parent, task])).toEqual([
          [-10, undefined],
          [10, 'x'],
          [-10, undefined],
        ]);
        expect(Object.keys(cache.blocks ?? {})).toEqual(['p1', 'n1', 't1']);
        expect(cache.sections?.[1]?.position.start).toEqual({ line: 6, col: 0, offset: text.indexOf('# What') });
      }
    },
  );

  test('properties that cannot be read are none, and the body is read all the same', () => {
    for (const yaml of ['a: [', 'a: 1\na: 2', '- just\n- a list', 'plain words']) {
      const cache = parseNote(`---\n${yaml}\n---\n[[Queue]]\n`);
      expect(cache.frontmatter).toBeUndefined();
      expect(cache.links?.length).toBe(1);
    }
  });

  test('__proto__ is a property like any other and taints nothing', () => {
    const { frontmatter } = parseNote('---\n__proto__: {polluted: true}\nconstructor: x\n---\n');
    expect(Object.keys(frontmatter ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('a property that holds itself, or a thousand deep, does not stop the reading', () => {
    expect(parseNote('---\na: &a\n  b: *a\n  c: "[[Queue]]"\n---\n').frontmatterLinks?.map(({ key }) => key)).toEqual([
      'a.c',
    ]);
    expect(parseNote(`---\na: ${'['.repeat(1000)}"[[x]]"${']'.repeat(1000)}\n---\n# Here`).headings?.length).toBe(1);
    expect(parseNote(`---\na: ${'['.repeat(100_000)}\n---\n# Here`).headings?.length).toBe(1);
  });

  test('ten thousand properties are read, and two of one name among them are none', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `k${at}: "[[N${at}]]"`);
    expect(parseNote(`---\n${lines.join('\n')}\n---\n`).frontmatterLinks?.length).toBe(10_000);
    expect(parseNote(`---\n${[...lines, 'k7: again'].join('\n')}\n---\n`).frontmatter).toBeUndefined();
  });

  test('an unclosed block is no block', () => {
    expect(parseNote('---\ntype: incident\n').frontmatter).toBeUndefined();
  });

  test.each([
    ['open brackets', '[['],
    ['backticks', '` `` '],
    ['backslashes', '\\'],
    ['list items', '- a\n'],
    ['quotes', '> '],
    ['hashes', '#a '],
    ['spaces', ' '],
    ['carets', ' ^'],
    ['links', '[a](b) '],
    ['single brackets', '['],
    ['pipes', '|'],
    ['stars', '* '],
    ['words', 'they should have known '],
  ])('a megabyte of %s is read through', (_name, piece) => {
    expect(parseNote(piece.repeat(Math.ceil(1_000_000 / piece.length)))).toBeDefined();
  });

  test.each([
    ['\\` and `#A` b\\`', []],
    ['\\`#A `b` #c', ['#c']],
    ['\\\\`#A` #b', ['#b']],
    ['\\``#A` #b', ['#b']],
    ['`\\` #A` #b', ['#A', '#b']],
  ])('a backtick behind a backslash opens no code, and closes what is open: %s', (text, tags) => {
    expect((parseNote(`${text}\n`).tags ?? []).map(({ tag }) => tag)).toEqual(tags);
  });
});
