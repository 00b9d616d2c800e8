import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findKind, toMapping } from '../../../src/core/notes/mapping';
import { readNote } from '../atlas/cards';

const card = (text: string, path = 'Incidents/Stall.md') => readNote(path, { [path]: text }).card;
const reasons = (text: string, path = 'Incidents/Stall.md') =>
  readNote(path, { [path]: text }).damage.map(({ reason, line }) => `${reason} at ${line}`);

describe('reading a note', () => {
  test('a single link and a list of one mean the same', () => {
    expect(card('---\ntype: incident\nsystems: "[[Queue]]"\n---\n')?.properties.get('systems')).toEqual(['[[Queue]]']);
  });

  test('marks and questions come with their lines', () => {
    const read = card(
      '---\ntype: incident\n---\nIt was green. #mark/confused\n\n> [!question|cues-03] What was on your ' +
        'screen?\n> The gauge.\n\n> [!question|story-01] How did it start?\n',
    );
    expect(read?.marks.map(({ mark, line }) => [mark, line])).toEqual([['confused', 3]]);
    expect(read?.questions.map(({ id, line }) => [id, line])).toEqual([
      ['cues-03', 5],
      ['story-01', 8],
    ]);
  });

  test('a property named __proto__ changes nobody else', () => {
    expect(card('---\ntype: incident\n"__proto__": {polluted: true}\n---\n')?.kind).toBe('incident');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('what could not be read is named with its line', () => {
  test.each([
    [
      'merge markers in the body',
      '---\ntype: incident\n---\nA\n<<<<<<< HEAD\nB\n=======\nC\n>>>>>>> theirs\n',
      ['merge-markers at 4'],
    ],
    ['a key given twice', '---\ntype: incident\nstage: a\nstage: b\n---\n', ['duplicate-key at 3']],
    ['properties that never close', '---\ntype: incident\n\nThe story.\n', ['unclosed-properties at 0']],
    ['a map where links should be', '---\ntype: incident\nsystems: {a: b}\n---\n', ['wrong-type at 2']],
    ['a number where links should be', '---\ntype: incident\nsystems: 7\n---\n', ['wrong-type at 2']],
    ['a list where a time should be', '---\ntype: incident\nstarted: [a]\n---\n', ['wrong-type at 2']],
    [
      'a day that no calendar has',
      '---\ntype: incident\nstarted: 2026-02-31T09:00:00\nnoticed: 2026-02-28\n---\n',
      ['wrong-type at 2'],
    ],
  ])('%s', (_name, text, expected) => expect(reasons(text)).toEqual(expected));

  test('a conflict copy is named and counted once', () => {
    const path = 'Incidents/Stall.sync-conflict-20260102-030405-ABCDEFG.md';
    const text = '---\ntype: incident\n---\n';
    const { card: read, damage } = readNote(path, { [path]: text, 'Incidents/Stall.md': text });
    expect([read, damage.map(({ reason }) => reason)]).toEqual([null, ['conflict-copy']]);
    expect(card(text, path)?.kind).toBe('incident');
  });

  test('a heading line of equals signs is no merge marker', () => {
    expect(reasons('---\ntype: incident\n---\nTitle\n=======\n')).toEqual([]);
  });
});

describe('a vault with words of its own', () => {
  const mapping = toMapping({
    ...DEFAULT_SETTINGS,
    kindProperties: ['kind'],
    kindValues: { incident: ['postmortem'] },
    kindTags: { system: ['service'] },
    kindFolders: { person: ['People/'] },
    kindNames: { review: ['PM-*-review'] },
    propertyNames: { systems: ['Affected services'] },
  });
  const kind = (path: string, properties: Record<string, unknown> = {}, tags: string[] = []) =>
    findKind({ path, properties: new Map(Object.entries(properties)), tags }, mapping);

  test('a property, a tag, a folder or a file name tells the kind, in that order', () => {
    expect(kind('a.md', { Kind: 'Postmortem' })).toBe('incident');
    expect(kind('a.md', {}, ['#service/db'])).toBe('system');
    expect(kind('people/Ana.md')).toBe('person');
    expect(kind('x/pm-12-review.md')).toBe('review');
    expect(kind('People/Ana.md', { kind: 'postmortem' })).toBe('incident');
    expect(kind('Notes/a.md')).toBeNull();
  });

  test('templates and helpers are no notes of ours', () => {
    expect(kind('Templates/Incident.md', { kind: 'postmortem' })).toBeNull();
    expect(kind('People/Questions.md', { kind: 'questions' })).toBeNull();
  });

  test('a property that cannot be read is named, and found, as the note writes it', () => {
    const read = readNote(
      'a.md',
      { 'a.md': '---\nkind: postmortem\naffected services later: x\nAffected services:\n  lag: 3\n---\n' },
      mapping,
    );
    expect(read.damage).toEqual([{ reason: 'wrong-type', line: 3, detail: 'Affected services' }]);
  });

  test('a name that two kinds share is read as each kind means it, and our own names are always understood', () => {
    const shared = toMapping({
      ...DEFAULT_SETTINGS,
      propertyNames: { authors: ['owners'], started: ['date'], systems: ['component'], about: ['component'] },
    });
    const keysOf = (text: string): readonly string[] => [
      ...(readNote('Notes/A.md', { 'Notes/A.md': text }, shared).card?.properties.keys() ?? []),
    ];
    expect(keysOf('---\ntype: incident\ndate: 2026-11-04\nowners: [Ana]\ncomponent: Queue\n---\n')).toEqual([
      'type',
      'started',
      'authors',
      'systems',
    ]);
    expect(keysOf('---\ntype: system\nowners: [Ana]\n---\n')).toEqual(['type', 'owners']);
    expect(keysOf('---\ntype: interview\ndate: 2026-11-04\n---\n')).toEqual(['type', 'date']);
    expect(keysOf('---\ntype: knowledge\ncomponent: Queue\n---\n')).toEqual(['type', 'about']);
  });

  test('a setting left empty tells the kind as it comes, which is how new notes are written', () => {
    expect(
      findKind(
        { path: 'A.md', properties: new Map([['type', 'incident']]), tags: [] },
        toMapping({ ...DEFAULT_SETTINGS, kindProperties: [] }),
      ),
    ).toBe('incident');
  });

  test('a mapped property is read under our name', () => {
    const read = readNote(
      'a.md',
      { 'a.md': '---\nkind: postmortem\naffected services: ["[[Queue]]"]\n---\n' },
      mapping,
    ).card;
    expect(read?.links.map(({ property, linkpath }) => [property, linkpath])).toEqual([['systems', 'Queue']]);
  });
});

test('the damage of an interview off the record names its properties and tells no value', () => {
  const text =
    '---\ntype: interview\nattribution: off record\nwith: Bo Xq\nincident: Xq\nto-ask-next: Xq\nzone: Xq\n' +
    'talked: Xq 3\n---\n';
  const { damage } = readNote('Interviews/Xq.md', { 'Interviews/Xq.md': text });
  expect(damage.map(({ detail }) => detail)).toContain('with');
  expect(JSON.stringify(damage)).not.toContain('Xq');
});

describe('what gets onto a card', () => {
  const interview = (more: string): ReturnType<typeof card> =>
    card(`---\ntype: interview\n${more}---\n## Story\n\n[[Bo]] came. #mark/torn\n\n> [!question|q-1] What?\n> That.\n`);

  test('of an interview off the record is what was agreed, and nothing else', () => {
    const told = interview('attribution: off record\nconsent: given\naliases: [Talk]\nwith: "[[Bo]]"\n');
    expect([told?.offRecord, told?.aliases, told?.links, told?.marks, told?.questions, told?.headings]).toEqual([
      true,
      [],
      [],
      [],
      [],
      [],
    ]);
    expect([...(told?.properties.keys() ?? [])].sort()).toEqual(['attribution', 'consent']);
  });

  test('of any other is all of it', () => {
    const told = interview('attribution: named\naliases: [Talk, 7]\nalias: Chat\nwith: "[[Bo]]"\n');
    expect([told?.offRecord, told?.aliases, told?.headings]).toEqual([false, ['Talk', '7', 'Chat'], ['Story']]);
    expect(told?.links.map(({ property, linkpath, from, to }) => [property, linkpath, to > from])).toEqual([
      ['with', 'Bo', false],
      [null, 'Bo', true],
    ]);
    expect([told?.marks.map(({ mark }) => mark), told?.questions.map(({ id, text }) => [id, text])]).toEqual([
      ['torn'],
      [['q-1', 'What?']],
    ]);
  });

  test('is no link, mark, heading or question that stands off the record', () => {
    const told = card(
      '---\ntype: incident\n---\n## Open\n\n> [!off-record]\n> ## Hidden\n> [[Bo]] #mark/torn\n>\n' +
        '> > [!question|q-2] Who?\n> > Bo.\n\n' +
        '[[Ana]] #mark/luck #other/luck\n\n> [!note|q-3] None\n\n> [!question] No id\n',
    );
    expect(told?.links.map(({ linkpath }) => linkpath)).toEqual(['Ana']);
    expect([told?.marks.map(({ mark }) => mark), told?.questions, told?.headings]).toEqual([['luck'], [], ['Open']]);
  });

  test('is each plain value, a day as the instant it is, and no map', () => {
    const text = '---\ntype: incident\naudience: [public, 7, true, null, [deep]]\ncontext: {a: b}\n---\n';
    const told = card(text);
    expect(told?.properties.get('audience')).toEqual(['public', 7, true, 'deep']);
    expect(told?.properties.get('context')).toEqual([]);
  });

  test('is the day that the text of an incident tells, where no property holds one that can be read', () => {
    const body = '---\n\nOutage start: 2024-03-05 09:00\n';
    const told = (head: string): string | undefined => card(`---\n${head}${body}`)?.toldDay;
    expect(told('type: incident\n')).toBe('2024-03-05');
    expect(told('type: incident\nstarted: some day\n')).toBe('2024-03-05');
    expect([told('type: incident\nnoticed: 2024-01-01\n'), told('type: review\n')]).toEqual([undefined, undefined]);
  });
});

test('two names of one property are one list', () => {
  const mapping = toMapping({ ...DEFAULT_SETTINGS, propertyNames: { systems: ['Services'] } });
  const notes = { 'A.md': '---\ntype: incident\nServices: ["[[Ledger]]"]\nsystems: "[[Queue]]"\n---\n' };
  const told = readNote('A.md', notes, mapping).card;
  expect(told?.properties.get('systems')).toEqual(['[[Ledger]]', '[[Queue]]']);
  expect(told?.links.map(({ property }) => property)).toEqual(['systems', 'systems']);
});

test('a template whose properties no parser reads is told as one, beside its other damage', () => {
  const text =
    '---\ntype: incident\nstarted: {{date}}\nended: {{a: [}}\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n';
  expect(reasons(text)).toEqual(['merge-markers at 5', 'template at 2']);
});
