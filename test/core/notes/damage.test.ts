import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  findFileDamage,
  findUnclearSigns,
  findWrongTypes,
  isConflictCopy,
  toCopiedPaths,
} from '../../../src/core/notes/damage';
import { toDamageWords } from '../../../src/core/notes/damage-words';
import { findKind, readProperties, toMapping } from '../../../src/core/notes/mapping';
import { replaceValue } from '../../../src/core/text/properties/edit';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { readNote } from '../atlas/cards';

describe('a copy that a sync tool made', () => {
  const beside = (path: string): boolean => path === 'Incidents/Crane stop.md';
  test.each([
    'Crane stop (Konfliktkopie von Ana 2026-11-05)',
    'Crane stop (copie en conflit de Ana 2026-11-05)',
    'Crane stop (競合コピー 2026-11-05)',
    'Crane stop (case conflict)',
    'Crane stop (Ana’s conflicted copy 2026-11-05)',
    'Crane stop (Conflicted copy Laptop 202611051010)',
    'Crane stop (copia en conflicto de Ana 2026-11-05)',
    'Crane stop.sync-conflict-20261105-101010-ABCDEFG',
    'Crane stop~HEAD',
    'Crane stop.orig',
    'Crane stop-LAPTOP-7QK2',
    'Crane stop_REMOTE_1234',
    'Crane stop_conf(1)',
    'Crane stop_conf(12)',
    'Crane stop.sync-conflict-20261105-101010',
    'Crane stop (2026-11-05 em conflito)',
    'Crane stop (copia 2 in conflitto)',
    'Crane stop (conflicterende kopie van Ana)',
    'Crane stop（Ana 的冲突副本）',
    'Crane stop (conflict)',
    'Crane stop (conflicted)',
    'Crane stop  (Case conflict 12)',
    'Crane stop(case conflict)',
    'Crane stop-conflict-20261105-101010',
    'Crane stop conflict copy 2026-11-05',
    'Crane stop_conflict_copy_2026',
    'Crane stop conflict2026',
    'Crane stop-macbook',
    'Crane stop-PC-ana-2',
    'Crane stop_BASE_12',
  ])('is %s, where the note it copies stands beside it', (name) => {
    expect(isConflictCopy(`Incidents/${name}.md`, beside)).toBe(true);
    expect(isConflictCopy(`Incidents/${name}.md`, () => false)).toBe(false);
  });

  test.each([
    '2026-03-01 Schema migration (conflict with nightly job)',
    '2026-11-04 Merge conflict 2031 rows lost',
    'Version conflict (conflict)',
    'Write conflict in the ledger',
    'Conflict of two schedulers',
    'Conflicting clocks',
    'Dependency conflict 2026',
    'Crane stop and more',
    'Crane stop_conf(1) of two',
    'Crane stop.orig of it',
    'Crane stop_REMOTE_1 of it',
    'Crane stop-LAPTOP of Ana',
    'Crane stop~HEAD of it',
    'Crane stop conflict 20',
    'Crane stop.conflict-2026',
    'Crane stop (conflict of 2)',
  ])('is not %s, an incident like any other', (name) => {
    const clues = { path: `Incidents/${name}.md`, text: '', frontmatter: null, yamlError: null, isThere: beside };
    expect(findFileDamage(clues)).toEqual([]);
  });
});

test('a name that is longer than any file’s, or nothing but a mark, is that of no copy', () => {
  const long = (letters: number): string => `${'x'.repeat(letters)}.orig`;
  expect([toCopiedPaths(`${long(251)}.md`), toCopiedPaths(`${long(250)}.md`).length]).toEqual([[], 1]);
  expect([toCopiedPaths('Old/.orig.md'), toCopiedPaths('Old/(conflict).md'), toCopiedPaths('A.md')]).toEqual([
    [],
    [],
    [],
  ]);
  expect(toCopiedPaths('Old/Crane stop (conflict).md')).toEqual(['Old/Crane stop.md']);
});

describe('a file as a whole', () => {
  const told = (text: string, frontmatter: unknown = null, yamlError: string | null = null): readonly string[] =>
    findFileDamage({ path: 'A (conflict).md', text, frontmatter, yamlError }).map(({ reason, line, detail }) =>
      `${reason} ${line} ${detail}`.trim(),
    );

  test('is a copy only where somebody can say that the note beside it is there', () => {
    expect(told('Words.\n')).toEqual([]);
  });

  test.each([
    ['---\ntype: incident\n\nWords.\n', ['unclosed-properties 0']],
    ['---\n"type": incident\n', ['unclosed-properties 0']],
    ['---\n- type: incident\n', ['unclosed-properties 0']],
    ['---\n\nA line and its colon: it is a ruler.\n', []],
    ['---\nA line of words.\nWith: a colon below\n', []],
    ['Words.\ntype: incident\n', []],
  ])('whose properties do not close is told: %j', (text, damage) => {
    expect(told(text)).toEqual(damage);
  });

  test.each([
    ['a: 1\nb: 2\na: 3', ['duplicate-key 3 a']],
    ['"a b": 1\na b: 2', ['duplicate-key 2 a b']],
    ["'it''s': 1\n'a b' : 2\n\"a b\":\n", ['duplicate-key 3 a b']],
    ['a:\nb:\na:', ['duplicate-key 3 a']],
    ['a: 1\nb:\n  a: 2\n  a: 3', []],
    ['a: 1\n# a: 2\n- a: 3', []],
    ['http://a.example: 1\nhttp://b.example: 2', []],
  ])('with a key twice is told, by the line of the second: %j', (yaml, damage) => {
    expect(told(`---\n${yaml}\n---\n`)).toEqual(damage);
  });

  test('whose properties are no list of names and values is told, and empty ones are not', () => {
    const list = 'bad-yaml 0 they are no list of names and values';
    expect([told('---\nx\n---\n', 'x'), told('---\n- x\n---\n', ['x']), told('---\n7\n---\n', 7)]).toEqual([
      [list],
      [list],
      [list],
    ]);
    expect([told('---\n---\n', null), told('---\n---\n', undefined), told('---\na: b\n---\n', { a: 'b' })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('whose parser names a line is told with it', () => {
    expect(told('---\na\n---\n', null, 'Missing bracket at line 12, column 3')).toEqual([
      'bad-yaml 12 a bracket is opened and not closed',
    ]);
    expect(told('---\na\n---\n', null, 'Plain scalar is never at its end')).toEqual([
      'bad-yaml 0 a quotation mark is opened and not closed',
    ]);
    expect(told('---\na\n---\n', null, 'A tab\nand a bracket')).toEqual([
      'bad-yaml 0 a tab stands where spaces belong',
    ]);
    expect(told('---\na\n---\n', null, `${'x'.repeat(200)} bracket`)).toEqual(['bad-yaml 0']);
  });
});

describe('a property that cannot be what its kind expects', () => {
  const told = (properties: object, text = '', kind: 'incident' | 'interview' = 'incident'): readonly string[] =>
    findWrongTypes(kind, new Map(Object.entries(properties)), text).map(
      ({ reason, line, detail }) => `${reason} ${line} ${detail}`,
    );

  test.each([
    ['near-miss', [true, false, null, '', [true]], ['yes', 1, [true, 'yes']]],
    [
      'started',
      ['2026-11-04', 'about 9', ' 2026-11-04T09:22', new Date(0), null, ''],
      [7, 'some Tuesday', '2026-02-30', ' 2026-02-30', true, ['2026-11-04'], {}],
    ],
    ['systems', ['[[A]]', ['[[A]]', null, ['[[B]]']], null, undefined, ''], [7, { a: 1 }, ['[[A]]', 7], new Date(0)]],
    ['context', ['words', 7, true, ['a', null], new Date(0)], [{ a: 1 }, ['a', { b: 1 }], [[{ c: 1 }]]]],
  ])('%s takes what fits and tells the rest', (key, fits, wrong) => {
    const isWrong = (value: unknown): boolean => told({ [key]: value }).some((each) => each.startsWith('wrong-type'));
    expect([fits.map(isWrong), wrong.map(isWrong)]).toEqual([fits.map(() => false), wrong.map(() => true)]);
  });

  test('is told by the line where it stands, however it is written there', () => {
    const text = '---\n"near-miss" : 7\nSYSTEMS: 7\nsystems: 8\n---\nstarted: 7\n';
    expect(told({ 'near-miss': 7, systems: 7, started: 7 }, text)).toEqual([
      'wrong-type 1 near-miss',
      'wrong-type 2 systems',
      'wrong-type 0 started',
    ]);
  });

  test('is told without its value where the note is off the record', () => {
    const hidden = { attribution: 'off record', incident: 'Stall' };
    expect(told(hidden, '', 'interview')).toEqual(['plain-name 0 incident']);
    expect(told({ ...hidden, attribution: 'named' }, '', 'interview')).toEqual(['plain-name 0 incident: Stall']);
    expect(told({ attribution: 'anonymous', systems: 'Gauge' })).toEqual(['plain-name 0 systems: Gauge']);
  });

  test('words beside links are welcome in some properties, and blanks are nothing', () => {
    const open = ['contributors', 'mitigators', 'risks', 'themes', 'related', 'reminds-of', 'written-in'];
    expect(open.flatMap((key) => told({ [key]: 'a word' }))).toEqual([]);
    expect(told({ systems: ['  ', null], responders: ' Ana ' })).toEqual(['plain-name 0 responders: Ana']);
  });
});

test('a kind that is written as a link counts as the word', () => {
  const mapping = toMapping(DEFAULT_SETTINGS);
  const kindOf = (type: unknown): string | null =>
    findKind({ path: 'Note.md', properties: readProperties({ type }), tags: [] }, mapping);
  expect(['[[Incident]]', '[[Kinds/Incident|an incident]]', ['[[incident]]']].map(kindOf)).toEqual([
    'incident',
    'incident',
    'incident',
  ]);
});

describe('what is kept and yet not understood is listed', () => {
  const told = (kind: 'knowledge' | 'incident' | 'interview', properties: object): string[] =>
    findWrongTypes(kind, new Map(Object.entries(properties)), '').map(({ reason, detail }) => `${reason} ${detail}`);

  test('a name without brackets', () => {
    expect(told('knowledge', { about: '[[Crane]]', 'held-by': 'Ana Reyes' })).toEqual([
      'plain-name held-by: Ana Reyes',
    ]);
    expect(told('incident', { systems: ['Gauge', '[[Crane]]'] })).toEqual(['plain-name systems: Gauge']);
    expect(told('incident', { contributors: ['a full disk'], 'used-in': 'https://example.org/x' })).toEqual([]);
  });

  test('a link in a form that does not count in properties', () => {
    expect(
      told('incident', { responders: ['[Ana](Ana.md)', '[[Bo]] and [[Cy]]', '[[Di|D.]]'], related: '[B](B.md)' }),
    ).toEqual([
      'unclear-link responders: [Ana](Ana.md)',
      'unclear-link responders: [[Bo]] and [[Cy]]',
      'unclear-link related: [B](B.md)',
    ]);
    expect(told('incident', { responders: 'https://example.org/ana', related: 'as in [[B]]' })).toEqual([]);
    expect(told('incident', { responders: ['[Ana](mailto:ana@example.org)', '[Bo](Bo.md) and [Cy](Cy.md)'] })).toEqual([
      'unclear-link responders: [Bo](Bo.md) and [Cy](Cy.md)',
    ]);
  });

  test('a day or a zone that cannot be read, and none that can', () => {
    expect(
      told('incident', { started: '04/05/2026', ended: '25/10/2026', noticed: '2 November 2026', zone: 'our zone' }),
    ).toEqual(['unclear-date started: 04/05/2026', 'unclear-zone zone: our zone']);
    expect(told('incident', { zone: 'UTC+2' })).toEqual([]);
  });
});

describe('a value is written anew', () => {
  test.each([
    ['---\nheld-by: Ana Reyes\n---\nAna Reyes\n', '---\nheld-by: "[[Ana Reyes]]"\n---\nAna Reyes\n'],
    ['---\nheld-by: "Ana Reyes"\n---\n', '---\nheld-by: "[[Ana Reyes]]"\n---\n'],
    ['---\nheld-by:\n  - Bo\n  - Ana Reyes\n---\n', '---\nheld-by:\n  - Bo\n  - "[[Ana Reyes]]"\n---\n'],
    ['---\nheld-by: [Ana Reyes, Bo]\n---\n', '---\nheld-by: ["[[Ana Reyes]]", Bo]\n---\n'],
  ])('in %j', (text, after) => {
    const edited = replaceValue(text, 'held-by', 'Ana Reyes', '[[Ana Reyes]]', parse);
    expect('text' in edited ? edited.text : edited.refused).toBe(after);
  });

  test('and refused where it does not stand', () => {
    expect(replaceValue('---\nheld-by: Bo\n---\n', 'held-by', 'Ana', '[[Ana]]', parse)).toEqual({
      refused: 'unproven',
    });
  });
});

describe('properties that a parser cannot read are told in words of ours', () => {
  const said = (yaml: string): string => {
    let yamlError: string | null = null;
    try {
      parse(yaml);
    } catch (error) {
      yamlError = error instanceof Error ? error.message : '';
    }
    expect(yamlError).not.toBeNull();
    const [damage] = findFileDamage({ path: 'A.md', text: `---\n${yaml}\n---\n`, frontmatter: null, yamlError });
    return damage ? toDamageWords(damage).what : '';
  };

  test.each([
    ['a: [Bo Lind', 'Its properties could not be read: a bracket is opened and not closed'],
    ['a: "Bo Lind', 'Its properties could not be read: a quotation mark is opened and not closed'],
    ['a:\n\tb: Bo Lind', 'Its properties could not be read: a tab stands where spaces belong'],
    ['a: *bo', 'Its properties could not be read: a shorthand with & or * leads nowhere, or too far'],
    [
      'a: b: Bo Lind',
      'Its properties could not be read: a line is set in unlike its neighbours, or has a colon too many',
    ],
  ])('%j', (yaml, words) => {
    expect(said(yaml)).toBe(words);
  });

  test('and what nobody has met before is told without them', () => {
    const damage = findFileDamage({ path: 'A.md', text: '---\na\n---\n', frontmatter: null, yamlError: 'Bo Lind!' });
    expect(damage).toEqual([{ reason: 'bad-yaml', line: 0, detail: '' }]);
  });
});

describe('words that hide and are not written as agreed are listed', () => {
  const told = (text: string, properties: Readonly<Record<string, unknown>> = {}): readonly string[] =>
    findUnclearSigns('interview', new Map(Object.entries(properties)), text).map(
      ({ reason, line, detail }) => `${reason} ${line} ${detail}`,
    );

  test('in a heading, a title, a tag or before what is said: the words alone', () => {
    const text =
      '## Off the record\n\nBo.\n\n# Next\n\n> [!note] Off the record: Bo\n\n- Bo #off-record\n\nOff-record: Bo';
    expect(told(text)).toEqual([
      'unclear-words 0 Off the record',
      'unclear-words 6 Off the record',
      'unclear-words 8 off-record',
      'unclear-words 10 Off-record',
    ]);
  });

  test('in a property of another name, and in one that is nearly called so', () => {
    const text = '---\natribution: anonymous\nconsent: off record\n---\n';
    expect(told(text, { atribution: 'anonymous', consent: 'off record', summary: 'open' })).toEqual([
      'unclear-attribution 1 atribution',
      'unclear-words 2 consent',
    ]);
  });

  test('but not what stands in a callout that is one, nor a question about it', () => {
    expect(
      told('> [!off-record] Off the record: Bo\n> Off the record, Bo said.\n\n> [!question|x] Off the record?'),
    ).toEqual([]);
  });
});

describe('a template that lies outside the folder of templates', () => {
  const read = (text: string) => readNote('Extras/Post-mortem.md', { 'Extras/Post-mortem.md': text });

  test.each([
    ['---\ntype: incident\nstarted: {{date}}\n---\n', 'started'],
    ['---\ntype: incident\nstarted: "{{date:YYYY-MM-DD}} {{time}}"\n---\n', 'started'],
    ['---\ntype: incident\ntitle: <% tp.file.title %>\n---\n', 'title'],
    ['---\ntype: incident\nresponders:\n  - "{{author}}"\n---\n', ''],
  ])('is no note of ours, and is told: %j', (text, detail) => {
    const { card, damage } = read(text);
    expect([card, damage.map(({ reason, detail: name }) => [reason, name])]).toEqual([null, [['template', detail]]]);
  });

  test.each([
    '---\ntype: incident\nstarted: 2026-11-04\n---\nThe template {{date}} came out as <% tp.date.now() %>.\n',
    '---\ntype: incident\ncontext: the mail said {{name}} to everybody\n---\n',
  ])('a note that speaks of tags counts: %j', (text) => {
    expect(read(text).card?.kind).toBe('incident');
  });
});
