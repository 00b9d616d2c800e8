import { describe, expect, test } from 'vitest';
import { NOTE_KINDS, readHelperKind, readKind } from '../../src/core/notes/kind';
import { toPropertiesOf } from '../../src/core/notes/properties';
import { type PropertyRow } from '../../src/core/notes/property-rows';
import { findQuestion } from '../../src/core/questions/bank';
import { readFilter } from '../../src/core/graph/filter/parse';
import { compareAccounts, readAccount } from '../../src/core/questions/accounts/compare';
import { readTold } from '../../src/core/questions/accounts/told-moments';
import { hintTeamQuestions } from '../../src/core/questions/team';
import { findCallouts } from '../../src/core/text/markdown/callout';
import {
  DEMO,
  findTarget,
  findWikilinks,
  hasSubpath,
  readNotes,
  readProperties,
  toTexts,
  type NoteOnDisk,
} from './vault-folder';
import { OPENING_PHRASES, PLAIN_NOTES, SPOKEN_COUNTERFACTUALS, TELLING_PHRASES, type PhraseRow } from './language';
import { toOneOf } from '../../src/core/text/one-of';

const everything = readNotes(DEMO);
const notes = everything.filter((note) => note.folder !== 'Templates');
const properties = new Map(notes.map((note) => [note.path, readProperties(note)]));

/** Links that lead nowhere on purpose: one does meet names without a note. */
const UNRESOLVED = ['Ottoline Skaar', 'Radio licence binder', 'Tide gauge contract'];
/** Properties of Obsidian and of the plugin that belong to every kind. */
const ANY_KIND = ['type', 'aliases', 'tags', 'highlight-language', 'graph'];

const kindOf = (note: NoteOnDisk) => readKind(properties.get(note.path)?.get('type'));
const ofKind = (kind: string) => notes.filter((note) => kindOf(note) === kind);
const textsOf = (note: NoteOnDisk, key: string) => toTexts(properties.get(note.path)?.get(key));
const callouts = (note: NoteOnDisk, type: string) => findCallouts(note.text).filter((each) => each.type === type);

describe('the demo vault', () => {
  test('holds as many notes of each kind as it promises', () => {
    expect(Object.fromEntries(NOTE_KINDS.map((kind) => [kind, ofKind(kind).length]))).toEqual({
      incident: 14,
      system: 12,
      person: 14,
      knowledge: 16,
      interview: 10,
      review: 3,
      reading: 11,
      theme: 5,
    });
  });

  test('holds the helpers, the two notes without a kind and one template', () => {
    const helpers = notes
      .map((note) => readHelperKind(properties.get(note.path)?.get('type')))
      .filter((kind) => kind !== null);
    expect(helpers.sort()).toEqual(['graph-filter', 'phrases', 'questions', 'transcript']);
    expect(notes.filter((note) => !properties.get(note.path)?.has('type')).map((note) => note.path)).toEqual([
      'Architecture.md',
      'Onboarding.md',
    ]);
    expect(everything.filter((note) => note.folder === 'Templates')).toHaveLength(1);
  });

  test('has a saved filter that reads without a doubt, its roots in a link property', () => {
    const saved = notes.find((note) => note.title === 'Who knows the relay');
    expect(saved && textsOf(saved, 'filter').flatMap((filter) => readFilter(filter).troubles)).toEqual([]);
    expect(saved && textsOf(saved, 'roots')).toEqual(['[[Manifest relay]]']);
  });

  test('keeps each kind in its folder', () => {
    const folders = {
      incident: 'Incidents',
      system: 'Systems',
      person: 'People',
      knowledge: 'Knowledge',
      interview: 'Interviews',
      review: 'Reviews',
      reading: 'Readings',
      theme: 'Themes',
    };
    for (const [kind, folder] of Object.entries(folders))
      expect(
        ofKind(kind)
          .filter((note) => note.folder !== folder)
          .map((note) => note.path),
      ).toEqual([]);
  });

  test('has no file name that another system would refuse', () => {
    expect(
      everything
        .filter((note) => /[<>:"\\|?*#^[\]]|[. ]\.md$/.test(note.path) || note.path.normalize('NFC') !== note.path)
        .map((note) => note.path),
    ).toEqual([]);
    expect(new Set(everything.map((note) => note.title.toLowerCase())).size).toBe(everything.length);
  });

  test('is read without damage: its template too, before anything is filled in', () => {
    for (const note of everything) expect(() => readProperties(note), note.path).not.toThrow();
  });

  test('uses the properties of the table, with the types and the choices that it names', () => {
    const odd = notes.flatMap((note) => {
      const kind = kindOf(note);
      if (kind === null) return [];
      const rows = toPropertiesOf(kind);
      return [...(properties.get(note.path) ?? [])].flatMap(([key, value]) => {
        const row = rows.get(key);
        if (row) return isAsTheRowSays(row, value) ? [] : [`${note.path}: ${key} is ${JSON.stringify(value)}`];
        return ANY_KIND.includes(key) ? [] : [`${note.path}: ${key} is no property of a ${kind}`];
      });
    });
    expect(odd).toEqual([]);
  });

  test('links only to notes, headings and blocks that exist, but for three names', () => {
    const links = notes.flatMap(findWikilinks);
    const lost = links.filter((link) => findTarget(notes, link) === null);
    expect([...new Set(lost.map((link) => link.linkpath))].sort()).toEqual(UNRESOLVED);
    const found = links.flatMap((link) => ({ link, target: findTarget(notes, link) }));
    expect(
      found
        .filter(({ link, target }) => target !== null && !hasSubpath(target, link.subpath))
        .map(({ link }) => `${link.from} → ${link.linkpath}${link.subpath}`),
    ).toEqual([]);
    expect(
      links.some((link) => link.subpath.startsWith('#^')) && links.some((link) => /^#[^^]/.test(link.subpath)),
    ).toBe(true);
  });

  test('leaves no note of a kind without a link from another note', () => {
    const linked = new Set(
      notes.flatMap(findWikilinks).flatMap((link) => {
        const target = findTarget(notes, link);
        return target && target.path !== link.from ? [target.path] : [];
      }),
    );
    const telling = notes.filter((note) =>
      ['incident', 'system', 'person', 'knowledge', 'theme'].includes(kindOf(note) ?? ''),
    );
    expect(telling.filter((note) => !linked.has(note.path)).map((note) => note.path)).toEqual([]);
  });

  test('reaches from 2022 to 2026, in more than one zone, and ends nothing before it started', () => {
    const years = new Set(
      ofKind('incident')
        .flatMap((note) => textsOf(note, 'started'))
        .map((when) => when.slice(0, 4)),
    );
    expect([...years].sort()).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(new Set(ofKind('incident').flatMap((note) => textsOf(note, 'zone'))).size).toBeGreaterThanOrEqual(3);
    for (const note of ofKind('incident')) {
      const order = ['started', 'noticed', 'ended'].flatMap((key) => textsOf(note, key));
      expect(order, note.path).toEqual([...order].sort());
    }
  });
});

describe('the people and what they know', () => {
  const left = ofKind('person')
    .filter((note) => properties.get(note.path)?.has('left'))
    .map((note) => note.title);
  const holders = (note: NoteOnDisk) => textsOf(note, 'held-by').map((link) => link.replace(/^\[\[|\]\]$/g, ''));

  test('two have left and one is new', () => {
    expect(left.sort()).toEqual(['Dunstan Vail', 'Len Gunnarsson']);
    expect(
      ofKind('person')
        .filter((note) => textsOf(note, 'since').some((when) => when >= '2026'))
        .map((note) => note.title),
    ).toEqual(['Noor Achterberg']);
  });

  test('several things are held by one person, and one by nobody who still works here', () => {
    const here = ofKind('knowledge').map((note) => holders(note).filter((name) => !left.includes(name)).length);
    expect(here.filter((count) => count === 1).length).toBeGreaterThanOrEqual(5);
    expect(here.filter((count) => count === 0)).toHaveLength(1);
  });

  test('one contradicts another, one is stale, and several were thought to be known to everyone', () => {
    expect(ofKind('knowledge').filter((note) => textsOf(note, 'contradicts').length > 0)).toHaveLength(1);
    expect(ofKind('knowledge').some((note) => textsOf(note, 'confirmed').some((when) => when < '2023'))).toBe(true);
    expect(
      ofKind('knowledge').filter((note) => properties.get(note.path)?.get('thought-everyone-knew') === true).length,
    ).toBeGreaterThanOrEqual(5);
  });
});

describe('the interviews', () => {
  const about = (title: string) =>
    ofKind('interview').filter((note) => textsOf(note, 'incident').includes(`[[${title}]]`));
  const morning = about('Kittiwake sails with nobody aboard');
  const answers = (id: string) =>
    morning.flatMap((note) => callouts(note, 'question').filter((each) => each.metadata === id));

  test('ask three to eight questions each, most answered and some not, with well-formed ids', () => {
    for (const note of ofKind('interview')) {
      const asked = callouts(note, 'question');
      expect(asked.length, note.path).toBeGreaterThanOrEqual(3);
      expect(asked.length, note.path).toBeLessThanOrEqual(8);
      expect(
        asked
          .filter((each) => !/^(?:[a-z]+-\d\d|rule-[a-z-]+|[a-z]+(?:-[a-z]+)+)$/.test(each.metadata))
          .map((each) => `${note.path}: ${each.metadata}`),
      ).toEqual([]);
      expect(asked.filter((each) => each.body !== '').length, note.path).toBeGreaterThanOrEqual(3);
    }
    expect(
      ofKind('interview')
        .flatMap((note) => callouts(note, 'question'))
        .filter((each) => each.body === '').length,
    ).toBeGreaterThanOrEqual(6);
  });

  test('ask questions that the bank still has, by their ids', () => {
    const ids = ofKind('interview')
      .flatMap((note) => callouts(note, 'question'))
      .map((each) => each.metadata)
      .filter((id) => /-\d\d$/.test(id));
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(ids.filter((id) => findQuestion(id) === null)).toEqual([]);
  });

  test('three people tell of one morning, and were asked some of the same things', () => {
    expect(morning).toHaveLength(3);
    for (const id of ['story-01', 'timeline-05', 'cues-01', 'knowledge-02']) expect(answers(id), id).toHaveLength(3);
  });

  test('the three disagree on the minute and on what the beeps mean', () => {
    const minutes = answers('timeline-05').map((each) => /\b06:\d\d\b/.exec(each.title + each.body)?.[0]);
    expect(new Set(minutes).size).toBe(3);
    const said = morning.map((note) => note.body).join('\n');
    expect(said).toContain('Two beeps, sent.');
    expect(said).toContain('Two long, that is the radio warm.');
  });

  test('side by side, the three show where to ask on, and repeat nothing that was said off the record', () => {
    const incident = notes.find((note) => note.title === 'Kittiwake sails with nobody aboard');
    const accounts = morning.map((note) => readAccount(note.path, note.title.split(' ')[0] ?? '', note.text));
    const compared = compareAccounts(accounts, incident?.path ?? '', readTold(incident?.text ?? ''));
    expect(compared.questions.flatMap(({ id, places }) => places.map(({ kind }) => `${id}: ${kind}`))).toEqual(
      expect.arrayContaining(['timeline-05: time', 'cues-01: surprise']),
    );
    expect(JSON.stringify(compared)).not.toMatch(/nephew|three afternoons/);
  });

  test('one is off the record, one names a role only, and two hold a part that is off the record', () => {
    const attributions = ofKind('interview').map((note) => textsOf(note, 'attribution')[0]);
    expect(attributions.filter((each) => each === 'off record')).toHaveLength(1);
    expect(attributions.filter((each) => each === 'role only')).toHaveLength(1);
    const roleOnly = ofKind('interview').find((note) => textsOf(note, 'attribution')[0] === 'role only');
    expect(roleOnly && textsOf(roleOnly, 'with')).toEqual([]);
    expect(
      ofKind('interview').filter((note) => callouts(note, 'off-record').some((each) => each.depth === 2)),
    ).toHaveLength(2);
  });

  test("one of the team's own questions gets a hint, and the others none", () => {
    const hints = hintTeamQuestions(notes.find((note) => note.title === 'Questions we ask here')?.text ?? '');
    expect(hints.map(({ id }) => id)).toEqual(['own-badly-put']);
  });

  test("a team's own question is asked by the block id it has in the questions note", () => {
    const own = [
      ...(notes.find((note) => note.title === 'Questions we ask here')?.body ?? '').matchAll(/\^([\w-]+)$/gm),
    ].map((hit) => hit[1]);
    const asked = ofKind('interview')
      .flatMap((note) => callouts(note, 'question'))
      .map((each) => each.metadata);
    expect(asked.filter((id) => own.includes(id)).sort()).toEqual(['normal-day', 'own-paper']);
  });
});

describe('the readings', () => {
  test('stand at every distance', () => {
    expect(new Set(ofKind('reading').flatMap((note) => textsOf(note, 'distance')))).toEqual(
      new Set(['was there', 'owns the tech', 'next door', 'far', 'new here']),
    );
  });

  test('quote only what stands in the note they point to', () => {
    const quotes = ofKind('reading').flatMap((note) =>
      [...note.body.matchAll(/“([^”]+)” \[\[([^\]|#]+)/g)].map((hit) => ({
        note,
        quote: hit[1] ?? '',
        target: hit[2] ?? '',
      })),
    );
    expect(quotes.length).toBeGreaterThanOrEqual(14);
    expect(
      quotes
        .filter(({ quote, target }) => !notes.find((each) => each.title === target)?.text.includes(quote))
        .map(({ note, quote }) => `${note.title}: ${quote}`),
    ).toEqual([]);
  });

  test('somebody who was there replies to questions of others, one with a link to where it is answered', () => {
    const replies = [
      ...(notes.find((note) => note.title === 'Rhiannon answers about the Kittiwake')?.body ?? '').matchAll(
        /^- \[\[([^\]]+)#\^q-[\da-f]{4}\]\] (#q\/[a-z-]+|\[\[)/gm,
      ),
    ];
    expect(replies.map((hit) => hit[2]).sort()).toEqual(['#q/basic', '#q/basic', '#q/good', '#q/nobody-knows', '[[']);
  });
});

describe('the words of the demo vault', () => {
  const stands = (row: PhraseRow) => notes.find((note) => note.path === row.path)?.body.includes(row.phrase) ?? false;

  test('explain by what did not happen, one cause, a fix or a person, in several notes as write-ups do', () => {
    expect(TELLING_PHRASES.filter((row) => !stands(row))).toEqual([]);
    expect(TELLING_PHRASES.length).toBeGreaterThanOrEqual(25);
    expect(new Set(TELLING_PHRASES.map((row) => row.path)).size).toBeGreaterThanOrEqual(5);
  });

  test('are spoken, too, inside answers', () => {
    expect(SPOKEN_COUNTERFACTUALS.filter((row) => !stands(row))).toEqual([]);
    const answered = (row: PhraseRow) =>
      notes
        .filter((note) => note.path === row.path)
        .flatMap((note) => callouts(note, 'question'))
        .some((each) => each.body.includes(row.phrase));
    expect(SPOKEN_COUNTERFACTUALS.filter((row) => !answered(row))).toEqual([]);
  });

  test('open up where people were surprised or alone in knowing', () => {
    expect(OPENING_PHRASES.filter((row) => !stands(row))).toEqual([]);
  });

  test('are plain in other notes', () => {
    const LOUD = new RegExp(
      toOneOf([
        /\b(?:should|could|would|might)(?:n[’']t| not)? have\b|root cause|human error|in hindsight|obviously/,
        /make sure|failed to|lessons learned|was caused by/,
      ]),
      'i',
    );
    expect(
      PLAIN_NOTES.filter((path) => LOUD.test(notes.find((note) => note.path === path)?.body ?? 'root cause')),
    ).toEqual([]);
  });

  test('carry every mark of the trade somewhere, at the end of a line', () => {
    const found = new Set(
      notes.flatMap((note) =>
        [...note.body.matchAll(/#mark\/([\w-]+)(?: #mark\/[\w-]+)*(?: %%keep: [^%]+%%)?(?: \^[\w-]+)?$/gm)].map(
          (hit) => hit[1],
        ),
      ),
    );
    expect([...found].sort()).toEqual([
      'ask',
      'confused',
      'coordination',
      'dropped-line',
      'gave-up-goal',
      'luck',
      'surprised',
      'torn',
      'unsure',
      'who-knew',
    ]);
    expect(
      notes.flatMap((note) => note.body.split('\n').filter((line) => /#mark\/[\w-]+ (?![#%^])/.test(line))),
    ).toEqual([]);
  });

  test('keep a highlight only for a phrase that stands on the same line', () => {
    const kept = notes.flatMap((note) => [...note.body.matchAll(/^(.*)%%keep: ([^%]+)%%/gm)]);
    expect(kept.length).toBeGreaterThanOrEqual(3);
    expect(kept.filter((hit) => !(hit[1] ?? '').includes(hit[2] ?? '?')).map((hit) => hit[0])).toEqual([]);
  });
});

function isAsTheRowSays(row: PropertyRow, value: unknown): boolean {
  if (row.choices && toTexts(value).some((each) => !row.choices?.includes(each))) return false;
  switch (row.type) {
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    case 'datetime':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(value);
    case 'checkbox':
      return typeof value === 'boolean';
    case 'text':
    case 'link':
      return typeof value === 'string';
    case 'list':
    case 'links':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
  }
}
