// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';
import SecondStoryPlugin from '../../../src/main';
import type { SecondStoryApi } from '../../../src/app/api/types';
import { findRoot } from '../../host/server/root';
import type { HostApp } from '../../host/page/ui/app';
import { rest } from '../by-hand';
import { runPlugin } from '../language/at-home';

const VAULT = {
  'Systems/Manifest relay.md': '---\ntype: system\naliases: [the relay]\nowners: ["[[Ana Reyes]]"]\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\nreach: the harbour desk\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
  'Knowledge/It waits for a carriage return.md':
    '---\ntype: knowledge\nabout: ["[[Manifest relay]]"]\nheld-by: ["[[Bo Lind]]"]\n---\n' +
    '[[Bo Lind]] found it under the mat.\n\n> [!off-record]\n> [[Ana Reyes]] hid it from the auditors.\n',
  'Incidents/The relay stalls.md':
    '---\ntype: incident\nstarted: 2026-01-05\nsystems: ["[[Manifest relay]]"]\nresponders: ["[[Ana Reyes]]"]\n' +
    '---\n\n## Story\n\n' +
    'The team should have called the depot, but nobody noticed the second queue until noon.\n\n> [!off-record]\n' +
    '> Ana should have told the auditors.\n',
  'Interviews/In private.md':
    '---\ntype: interview\nincident: "[[The relay stalls]]"\nwith: "[[Bo Lind]]"\nattribution: off record\n---\n\n' +
    '> [!question|story-01] What happened?\n> The auditors should have asked.\n',
  'Twins/Lamp.md': '---\ntype: system\n---\n',
  'Systems/Lamp.md': '---\ntype: system\n---\n',
};

/** The API as another plugin finds it, over the vault above. */
async function openApi(): Promise<{ readonly app: HostApp; readonly api: SecondStoryApi }> {
  const app = await runPlugin(VAULT);
  await rest(app);
  const plugin = app.plugins.plugins['second-story'];
  if (!(plugin instanceof SecondStoryPlugin) || !plugin.api) throw new Error('The plugin is on.');
  return { app, api: plugin.api };
}

describe('what other plugins may ask', () => {
  test('who knows about a note, by any of its names, how to reach them, and the sentence that says so', async () => {
    const { api } = await openApi();
    const { answer, rows } = await api.whoKnows('the relay');
    expect(answer).toContain('Manifest relay');
    expect(rows.map(({ title, left, reach }) => [title, left, reach])).toEqual([
      ['Ana Reyes', false, 'the harbour desk'],
      ['Bo Lind', true, undefined],
    ]);
    expect(JSON.stringify(rows)).toContain('Bo Lind found it under the mat.');
  });

  test('a name that nobody has, or that two have, is answered with one sentence and nobody', async () => {
    const { api } = await openApi();
    expect(await api.whoKnows('The ferry')).toEqual({
      answer: 'No note here is called “The ferry”. Try its title, one of its aliases, or its path in the vault.',
      rows: [],
    });
    expect((await api.whoKnows('Lamp')).answer).toContain('2 notes are called “Lamp”');
    expect(await api.connections('The ferry')).toEqual([]);
    expect(await api.questions('The ferry')).toEqual([]);
    expect(api.kind('The ferry')).toBeNull();
  });

  test('a link names its note, as a property holds it', async () => {
    const { api } = await openApi();
    for (const name of ['[[Manifest relay]]', '[[the relay#Moments|it]]', ' [[Systems/Manifest relay]] ']) {
      expect((await api.whoKnows(name)).rows.map(({ title }) => title)).toEqual(['Ana Reyes', 'Bo Lind']);
      expect([(await api.connections(name)).length > 0, api.kind(name)]).toEqual([true, 'system']);
    }
  });

  test('without a name the answer says how a note is named', async () => {
    const { api } = await openApi();
    const { answer, rows } = await api.whoKnows('  ');
    expect([answer, rows]).toEqual([
      'No name was given. A note is named by its title, one of its aliases, or its path in the vault.',
      [],
    ]);
    expect((await api.whoKnows('[[]]')).rows).toEqual([]);
  });

  test('a script that has no name to hand over, as where a property is missing, gets an empty answer too', async () => {
    const { api } = await openApi();
    for (const nothing of [undefined, null] as unknown as string[]) {
      expect((await api.whoKnows(nothing)).rows).toEqual([]);
      expect([await api.connections(nothing), await api.questions(nothing)]).toEqual([[], []]);
      expect([api.kind(nothing), api.findings(nothing)]).toEqual([null, []]);
    }
  });

  test('what a note is tied to, in words, with the sentences', async () => {
    const { api } = await openApi();
    const groups = await api.connections('Systems/Manifest relay.md');
    expect(groups.map(({ words, notes }) => [words, notes.map(({ title }) => title)])).toEqual([
      ['is known by', ['Bo Lind']],
      ['was part of', ['The relay stalls']],
      ['is owned by', ['Ana Reyes']],
      ['is known about', ['It waits for a carriage return']],
    ]);
  });

  test('the phrases of a text, why they are looked at, and what could be asked instead', async () => {
    const { api } = await openApi();
    const text = VAULT['Incidents/The relay stalls.md'];
    const findings = api.findings(text);
    expect(findings.map(({ from, to }) => text.slice(from, to))).toEqual(['should have called', 'nobody noticed']);
    expect(findings[0]).toMatchObject({ phrase: 'should have called', confidence: 'strong', state: 'open' });
    expect(findings[0]?.because).toMatch(/^This .+\.$/);
    expect(findings[0]?.questions.length).toBeGreaterThan(0);
    expect(findings[0]?.questions.join()).not.toContain('{');
  });

  test('the questions on offer for a note, and its kind', async () => {
    const { api } = await openApi();
    const offers = await api.questions('The relay stalls');
    expect(offers.length).toBeGreaterThan(0);
    for (const { id, text, lens, because } of offers) {
      expect(id).toMatch(/-\d\d$/);
      expect(`${text}${because}`).not.toContain('{');
      expect(lens).not.toBe('');
    }
    expect(['The relay stalls', 'Ana Reyes', 'the relay'].map((name) => api.kind(name))).toEqual([
      'incident',
      'person',
      'system',
    ]);
  });

  test('nothing that was said off the record is in any answer', async () => {
    const { api } = await openApi();
    const names = Object.keys(VAULT);
    const answers = await Promise.all(
      names.map(async (name) => [
        await api.whoKnows(name),
        await api.connections(name),
        await api.questions(name),
        api.findings(VAULT[name as keyof typeof VAULT]),
        api.kind(name),
      ]),
    );
    expect(JSON.stringify(answers)).not.toMatch(/auditors/);
    expect(api.findings(VAULT['Interviews/In private.md'])).toEqual([]);
  });

  test('asking writes nothing, and nobody can put something else in its place', async () => {
    const { app, api } = await openApi();
    const before = await readAll(app);
    await api.whoKnows('the relay');
    await api.questions('The relay stalls');
    await rest(app);
    expect(await readAll(app)).toEqual(before);
    expect(Object.isFrozen(api)).toBe(true);
    expect(api.version).toBe(1);
  });
});

async function readAll(app: HostApp): Promise<readonly (readonly [string, string])[]> {
  return Promise.all(
    app.vault.getMarkdownFiles().map(async (file) => [file.path, await app.vault.read(file)] as const),
  );
}

/** The examples of docs/api.md for one of the programs, each as it stands there. */
function examplesFor(program: string): readonly string[] {
  const page = readFileSync(join(findRoot(), 'docs/api.md'), 'utf8');
  return [...page.matchAll(new RegExp(`\`\`\`js ${program}\\n([^]*?)\`\`\``, 'g'))].map((hit) => hit[1] ?? '');
}

/** Runs an example with the names that its program hands to it, and returns what it leaves under `result`. */
async function play(code: string, given: Readonly<Record<string, unknown>>, result = 'undefined'): Promise<unknown> {
  const whole = `return (async () => { ${code}\nreturn ${result}; })()`;
  const run = compileFunction(whole, Object.keys(given)) as (...values: unknown[]) => Promise<unknown>;
  return run(...Object.values(given));
}

describe('the examples of docs/api.md', () => {
  test('write whom to call, and a question, into the note that Templater makes', async () => {
    const { app } = await openApi();
    const [whom = '', question = ''] = examplesFor('templater');
    const told = await play(whom, { app, tR: '' }, 'tR');
    expect(told).toContain('- [[Ana Reyes]]: the harbour desk');
    const asked = await play(question, { app, tR: '', tp: { file: { title: 'The relay stalls' } } }, 'tR');
    expect(asked).toMatch(/^> \[!question\] .+\n$/);
  });

  test('list what an incident is tied to, and stories with open phrases, in Dataview', async () => {
    const { app } = await openApi();
    const drawn: unknown[] = [];
    const dv = {
      current: () => ({ file: { path: 'Incidents/The relay stalls.md' } }),
      pages: () => [{ file: { path: 'Incidents/The relay stalls.md', name: 'The relay stalls' } }],
      io: { load: (path: keyof typeof VAULT) => Promise.resolve(VAULT[path]) },
      header: (_level: number, words: string) => drawn.push(words),
      list: (items: readonly string[]) => drawn.push(...items),
    };
    const [ties = '', open = ''] = examplesFor('dataview');
    await play(ties, { app, dv });
    expect(drawn).toContain('Manifest relay');
    drawn.length = 0;
    await play(open, { app, dv });
    expect(drawn).toEqual(['[[The relay stalls]]: should have called · nobody noticed']);
  });

  test('put who knows on the clipboard in QuickAdd', async () => {
    const { app } = await openApi();
    let copied = '';
    const quickAddApi = {
      inputPrompt: () => Promise.resolve('the relay'),
      utility: {
        setClipboard: (text: string) => {
          copied = text;
        },
      },
    };
    const [macro = ''] = examplesFor('quickadd');
    const module = { exports: (): Promise<void> => Promise.resolve() };
    const run = (await play(macro, { module }, 'module.exports')) as (given: unknown) => Promise<void>;
    await run({ app, quickAddApi });
    expect(copied).toContain('Ana Reyes: owns or worked on it, the harbour desk');
  });
});
