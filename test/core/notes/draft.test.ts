import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRefusal } from '../../../src/core/text/edit/change';
import {
  keepTitle,
  toBuiltInTemplate,
  toDraft,
  toDraftAnyway,
  toKindValue,
  type DraftRequest,
} from '../../../src/core/notes/draft';
import { toNamedAfter } from '../../../src/core/notes/when';

const parseYaml = (yaml: string): unknown => parse(yaml);
const words = { kindProperties: ['type'], kindValues: {}, propertyNames: {} };
const base: DraftRequest = {
  kind: 'incident',
  title: 'Payments stall',
  answers: new Map(),
  words,
  now: '2026-11-04T09:22:00',
};

function draft(request: Partial<DraftRequest>): string {
  const answer = toDraft({ ...base, ...request }, parseYaml);
  return isRefusal(answer) ? `refused: ${answer.refused}` : answer.text;
}

describe('a new note', () => {
  test('holds its kind and what was answered, nothing else', () => {
    expect(draft({})).toBe('---\ntype: incident\n---\n');
    expect(
      draft({
        answers: new Map<string, string | boolean | readonly string[]>([
          ['systems', ['[[Payments queue]]', '[[Lag gauge]]']],
          ['started', '2026-11-04T02:13:00'],
          ['near-miss', true],
        ]),
      }),
    ).toBe(
      '---\ntype: incident\nstarted: 2026-11-04T02:13:00\nnear-miss: true\nsystems:\n  - "[[Payments ' +
        'queue]]"\n  - "[[Lag gauge]]"\n---\n',
    );
  });

  test('speaks the words of the vault it is made in', () => {
    const answers = new Map([['systems', ['[[Queue]]']]]);
    expect(
      draft({
        answers,
        words: {
          kindProperties: ['kind'],
          kindValues: { incident: ['postmortem'] },
          propertyNames: { systems: ['Affected: services'] },
        },
      }),
    ).toBe('---\nkind: postmortem\n"Affected: services":\n  - "[[Queue]]"\n---\n');
  });

  test.each(['Payments: stall', 'C#', 'CON', 'a'.repeat(300), 'Who said “it is fine”?'])(
    'keeps “%s” among its aliases, because no file can be called so',
    (title) => {
      expect(keepTitle(title, new Map()).get('aliases')).toEqual([title]);
    },
  );

  test.each(['Payments stall', ' It  stood still. ', 'Grüße 🚢', '...'])('needs no alias for “%s”', (title) => {
    expect(keepTitle(title, new Map()).size).toBe(0);
  });

  test('carries a selection as its text', () => {
    expect(draft({ kind: 'knowledge', body: 'Draining by hand loses the order.\n\nFrom [[Payments stall#^a1]]' })).toBe(
      '---\ntype: knowledge\n---\nDraining by hand loses the order.\n\nFrom [[Payments stall#^a1]]\n',
    );
  });

  test('is named by a pattern with the day of what it is about', () => {
    const answer = toDraft(
      { ...base, namePattern: '{yyyy-MM-dd} {title}', answers: new Map([['started', '2026-11-02T23:50:00']]) },
      parseYaml,
    );
    expect(answer).toMatchObject({ folder: 'Incidents', name: '2026-11-02 Payments stall' });
    expect(
      toDraft(
        { ...base, folder: 'Incidents/{yyyy}/{MM}', answers: new Map([['started', '2025-03-02T23:50:00']]) },
        parseYaml,
      ),
    ).toMatchObject({ folder: 'Incidents/2025/03' });
    expect(toNamedAfter('{yyyy}', 'Stall', '2026-11-02')).toBe('2026 Stall');
    expect(toNamedAfter('{nonsense} {title}', 'Stall', 'never')).toBe('{nonsense} Stall');
  });
});

describe('a template of the team', () => {
  const template =
    '---\ntype: "{{type}}"\nstarted: {{started}}\nsummary: "About {{title}}: first words"\nsystems:\n  - ' +
    '"[[Everything]]"\n  - "{{systems}}"\ntags: [incident]\n---\n# {{title}}\n\n{{context}}\n{{not-ours}} ' +
    '{{date}}\n';

  test('is filled where its blanks are and is valid YAML before and after', () => {
    expect(
      draft({
        template,
        title: 'A "quoted": title',
        answers: new Map<string, string | readonly string[]>([
          ['systems', ['[[Queue]]']],
          ['responders', ['[[Ana Reyes]]']],
        ]),
      }),
    ).toBe(
      '---\ntype: incident\nsummary: "About A \\"quoted\\": title: first words"\nsystems:\n  - ' +
        '"[[Everything]]"\n  - "[[Queue]]"\ntags: [incident]\nresponders:\n  - "[[Ana Reyes]]"\n---\n# A ' +
        '"quoted": title\n\n{{not-ours}} 2026-11-04\n',
    );
  });

  test('is never filled twice: what somebody typed is not a blank', () => {
    expect(draft({ template: '---\ntype: incident\n---\n{{title}}', title: '{{systems}} {{title}}' })).toBe(
      '---\ntype: incident\n---\n{{systems}} {{title}}',
    );
  });

  test('gets the kind when it forgot it, and is refused when it cannot be read', () => {
    expect(draft({ template: 'Just text about {{title}}\n' })).toBe(
      '---\ntype: incident\n---\nJust text about Payments stall\n',
    );
    expect(draft({ template: '---\na: [\n---\n' })).toBe('refused: unreadable');
  });

  test('is left out when it cannot be filled, and the note is made all the same', () => {
    expect(toDraftAnyway({ ...base, template: '---\na: [\n---\n' }, parseYaml)).toMatchObject({
      leftOut: true,
      draft: { name: 'Payments stall', text: '---\ntype: incident\n---\n' },
    });
    expect(toDraftAnyway({ ...base, template: '---\na: 1\n---\n' }, parseYaml)).toMatchObject({
      leftOut: false,
      draft: { text: '---\na: 1\ntype: incident\n---\n' },
    });
  });
});

describe('what was answered', () => {
  const answers = (...entries: readonly (readonly [string, string | boolean | null | readonly string[]])[]) =>
    new Map(entries);

  test('and is empty becomes no property, in our template and in one of the team', () => {
    const empty = answers(['systems', []], ['context', ''], ['stage', null], ['near-miss', false]);
    expect(draft({ answers: empty })).toBe('---\ntype: incident\nnear-miss: false\n---\n');
    expect(draft({ answers: empty, template: '---\ntype: incident\n---\n' })).toBe(
      '---\ntype: incident\nnear-miss: false\n---\n',
    );
  });

  test('and has no blank in a template is added as its kind holds it, under the name of the vault', () => {
    expect(
      draft({
        template: '---\ntype: incident\nwhere: quay\n---\n',
        answers: answers(
          ['systems', '[[Queue]]'],
          ['audience', 'public'],
          ['context', 'the quay'],
          ['stage', 'gathering'],
          ['aliases', ['C#', 'Sharp']],
          ['not-ours', 'x'],
        ),
        words: { ...words, propertyNames: { context: ['where'], stage: ['Step'] } },
      }),
    ).toBe(
      '---\ntype: incident\nwhere: quay\nsystems:\n  - "[[Queue]]"\naudience:\n  - public\nStep: gathering\n' +
        'aliases:\n  - "C#"\n  - Sharp\n---\n',
    );
  });

  test('and cannot be added to a template is refused', () => {
    const systems = answers(['systems', ['[[Queue]]']]);
    expect(draft({ template: '---\ntype: incident\n...\n---\n', answers: systems })).toBe('refused: unproven');
  });

  test('dates the note by when it began, else by its own date, else by today', () => {
    const named = (...entries: readonly (readonly [string, string])[]): unknown =>
      toDraft({ ...base, namePattern: '{yyyy-MM-dd}', answers: answers(...entries) }, parseYaml);
    expect(named(['date', '2025-03-02'])).toMatchObject({ name: '2025-03-02 Payments stall' });
    expect(named(['started', 'about 2025-03-02'])).toMatchObject({ name: '2026-11-04 Payments stall' });
    expect(named()).toMatchObject({ name: '2026-11-04 Payments stall' });
  });

  test('fills the day and the time of now, and a title without the blanks around it', () => {
    expect(draft({ title: '  Stall ', template: '---\ntype: incident\n---\n{{title}}|{{date}}|{{time}}|' })).toBe(
      '---\ntype: incident\n---\nStall|2026-11-04|09:22|',
    );
    expect(draft({ kind: 'review', answers: answers(['date', '2025-03-02']) })).toBe(
      '---\ntype: review\ndate: 2025-03-02\n---\n',
    );
    expect(draft({ kind: 'review' })).toBe('---\ntype: review\n---\n');
  });

  test('keeps an alias that was given, and adds none to it', () => {
    const given = answers(['aliases', ['Sharp']]);
    expect(keepTitle('C#', given)).toBe(given);
    expect(keepTitle(' C#  now ', answers()).get('aliases')).toEqual(['C# now']);
  });
});

test('a template of ours has a blank for each property of a kind, under the names of the vault', () => {
  const text = toBuiltInTemplate('theme', {
    kindProperties: [],
    kindValues: { theme: [] },
    propertyNames: { related: ['See: also'] },
  });
  expect(text.startsWith('---\ntype: "{{type}}"\n')).toBe(true);
  expect(text.endsWith('---\n{{body}}\n')).toBe(true);
  expect(toKindValue('theme', { ...words, kindValues: { theme: [] } })).toBe('theme');
});
