import { findQuote } from '../../src/core/atlas/evidence';
import { toSavedNote } from '../../src/core/graph/ask/saved-question';
import { FRESH_STATE } from '../../src/core/graph/ask/state';
import { createSurveyor } from '../../src/core/language/survey';
import { findFileDamage, findUnclearSigns, findWrongTypes, isConflictCopy } from '../../src/core/notes/damage';
import { readChat } from '../../src/core/notes/import/chat';
import { findMomentHints } from '../../src/core/notes/moment-hints';
import { findMoments } from '../../src/core/notes/moments';
import { fillTemplate } from '../../src/core/notes/template';
import { toAgendaBody } from '../../src/core/questions/agenda/agenda-note';
import { toCase, toSubject } from '../../src/core/questions/offer/incident-case';
import { createPlaceFinder } from '../../src/core/reading/passage';
import { repairSettings } from '../../src/core/settings/repair';
import { LineReader, NOTE_START, readBlock, toSource } from '../../src/core/text/markdown/blocks';
import { findCallouts } from '../../src/core/text/markdown/callout';
import { toStandardRulebook } from '../../src/core/language/rulebook';
import { USUAL_CHOICES } from '../../src/core/language/choices';
import { readOn, startNote } from '../../src/core/language/note';
import { readFolderOfNotes } from '../core/notes/import/whole-folder';
import { readCard, type RawNote } from '../../src/core/notes/read-card';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { START } from '../../src/core/text/markdown/block-state';
import { Cursor } from '../../src/core/text/markdown/cursor';
import { findFrontmatter } from '../../src/core/text/markdown/frontmatter';
import { findHeadings } from '../../src/core/text/markdown/headings';
import { Blanks } from '../../src/core/text/markdown/inline-reader';
import { readMarkdown } from '../../src/core/text/markdown/structure';
import { findWikilinks, replaceWikilinks } from '../../src/core/text/markdown/wikilink';
import { findEndWithout } from '../../src/core/text/place/char';
import { createLineCounter, walkLines } from '../../src/core/text/place/lines';
import { atlasOf, PLAIN } from '../core/atlas/cards';
import type { Shape } from './text-functions';

const PATH = 'Incidents/Stall.md';
const book = toStandardRulebook();
const atlas = atlasOf({
  [PATH]: '---\ntype: incident\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana Reyes]]"]\n---\nWith [[Bo Lind]].',
  'Systems/Ledger.md': '---\ntype: system\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2025-01-01\n---\n',
  'Interviews/Talk.md': '---\ntype: interview\nincident: "[[Stall]]"\nwith: "[[Ana Reyes]]"\n---\n',
});

/** Reads `key: value` lines, one after the other: what a YAML parser costs is not what is measured. */
function parseSimply(yaml: string): unknown {
  const out = new Map<string, unknown>();
  for (const line of yaml.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) out.set(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return Object.fromEntries(out);
}

function toRaw(text: string): RawNote {
  const toLine = createLineCounter(text);
  const block = findFrontmatter(text);
  return {
    path: PATH,
    title: 'Stall',
    text,
    frontmatter: { ...Object(parseSimply(block ? text.slice(block.yaml.from, block.yaml.to) : '')), type: 'incident' },
    yamlError: null,
    tags: [...text.matchAll(/#mark\/a/g)].map((hit) => ({ tag: hit[0], line: toLine(hit.index), from: hit.index })),
    headings: findHeadings(text).map((heading) => heading.text),
    links: findWikilinks(text).map(({ from, to, target, place, words }) => ({
      key: null,
      linkpath: target,
      subpath: place,
      display: words,
      target: null,
      from,
      to,
    })),
    modified: 0,
  };
}

/** What is not built from its parts: things of ours that belong together, or that a machine must not make up. */
export const SAMPLES: Readonly<Record<string, (text: string) => unknown>> = {
  Atlas: () => atlas,
  BlockState: () => START,
  Choices: () => USUAL_CHOICES,
  Cursor: (text) => {
    const cursor = new Cursor();
    cursor.start(text);
    return cursor;
  },
  GraphModel: () => atlas.graph(),
  InlineReader: (text) => new Blanks(text),
  Mapping: () => PLAIN,
  Markdown: (text) => readMarkdown(text),
  NoteCard: (text) => readCard(toRaw(text), PLAIN).card,
  ParseYaml: () => parseSimply,
  RawNote: toRaw,
  RegExp: () => /x/g,
  Rulebook: () => book,
  ScannedNote: (text) => readOn(startNote(), toSource(text), Infinity),
  Settings: () => DEFAULT_SETTINGS,
  TextSource: (text) => toSource(text),
  Vocabulary: () => book.vocabulary,
  // The harder case: a day and no zone.
  WhenContext: () => ({ date: '2026-11-04', zone: null }),
};

const given = { date: '2026-11-04', zone: null };

/** Functions that take more than a machine can make up: what is prepared with a text, and what is then measured. */
export const CALLS: Readonly<Record<string, (text: string) => () => unknown>> = {
  'graph/ask/saved-question toSavedNote': (text) => () =>
    toSavedNote(text, { ...FRESH_STATE, filter: text }, (path) => path),
  'notes/moment-hints findMomentHints': (text) => {
    const moments = findMoments(text, given);
    return () => findMomentHints(moments);
  },
  'notes/damage findFileDamage': (text) => () => findFileDamage({ ...toRaw(text), path: text.slice(0, 250) }),
  'notes/damage findUnclearSigns': (text) => () =>
    findUnclearSigns('interview', new Map([['attribution', text]]), text),
  'notes/damage findWrongTypes': (text) => () => findWrongTypes('incident', new Map([['systems', text]]), text),
  'notes/damage isConflictCopy': (text) => () => isConflictCopy(text, () => false),
  'notes/import/chat readChat': (text) => () => readChat(text, given),
  'notes/template fillTemplate': (text) => () => fillTemplate(text, new Map([['title', text]]), parseSimply),
  'questions/agenda/agenda-note toAgendaBody': (text) => () =>
    toAgendaBody(
      {
        items: [{ about: text, because: [text], people: [text], path: PATH, line: 0 }],
        parked: [{ text, parked: null, soaked: null }],
      },
      { linkTo: () => text },
    ),
  'questions/offer/incident-case toCase': (text) => {
    const card = atlas.card('Interviews/Talk.md');
    if (!card) throw new Error('The small vault has no interview');
    const subject = toSubject(atlas, card);
    const rest = { heardClocks: [], scan: () => [], own: [], hidden: new Set<string>(), skipped: new Set<string>() };
    return () => toCase(atlas, subject, { ...rest, text, incidentText: text, pinned: null, told: true });
  },
  'reading/passage createPlaceFinder': (text) => () =>
    createPlaceFinder(text)({ quote: text.slice(-300), subpath: '#a' }),
  'settings/repair repairSettings': (text) => () => repairSettings(`{"markPrefix": "${text}`),
  'language/survey createSurveyor': (text) => {
    const source = toSource(text);
    const note = readOn(startNote(), source, Infinity);
    return () => {
      const surveyor = createSurveyor(note, source, book, USUAL_CHOICES);
      while (surveyor.step(100));
      return surveyor.survey();
    };
  },
  'language/note readOn': (text) => () => readOn(startNote(), toSource(text), Infinity),
  'text/markdown/blocks readBlock': (text) => () => readBlock(new LineReader(toSource(text)), 0, NOTE_START),
  'text/markdown/callout findCallouts': (text) => () => findCallouts(text).map(({ body }) => body.length),
  'text/markdown/wikilink replaceWikilinks': (text) => () => replaceWikilinks(text, () => 'x'),
  'text/place/char findEndWithout': (text) => () => findEndWithout(text, () => true),
  'text/place/lines createLineCounter': (text) => () => {
    const toLine = createLineCounter(text);
    for (let at = 0; at < text.length; at += 8) toLine(at);
  },
  'text/place/lines walkLines': (text) => () => [...walkLines(text)].length,
};

/** What is asked once for each of many things in one text: no answer may cost as much as the text. */
export const TOGETHER: Readonly<Record<string, (text: string) => () => unknown>> = {
  'the quote of every link of a note': (text) => {
    const links = findWikilinks(text);
    return () => links.map(({ from }) => findQuote(text, { path: PATH, from, property: null })?.line);
  },
  'the card of a note with all its marks and links': (text) => {
    const raw = toRaw(text);
    return () => readCard(raw, PLAIN);
  },
  'a folder of one write-up': (text) => () => readFolderOfNotes('PM', [{ path: 'PM/a.md', text }], parseSimply),
};

/** Functions of core that are not run, each with the reason. */
export const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [
    /^graph\/(?:drawing|export|inquiry|show)\//,
    'lay out or tell an answer of the graph: its words are names, at most 255 bytes',
  ],
  [/^graph\/ask\/(?:answer-state|question-name|saved-question readSaved)/, 'take what a graph tab keeps: names again'],
  [/^graph\/filter\/clauses /, 'are run by readFilter, token by token'],
  [/^atlas\/model\/changed-edges /, 'numbers the edges of a note already read'],
  [
    /^language\/(?:asked|pattern|trigger-table|rulebook|weights|weigh|reading|vocabulary) /,
    'take our own patterns and weights, and a scan’s view',
  ],
  [/^language\/names toQuestion$/, 'looks for a note’s names in the few words around a finding'],
  [/^language\/tokens fillTokens$/, 'fills the room that a scan keeps; scanProse runs it'],
  [/^notes\/import\/exports\/json leaveBeside$/, 'is run by readChat with each export'],
  [/^questions\/agenda\/agenda-note addAgenda$/, 'adds what toAgendaBody writes by addToSection, both run here'],
  [/^notes\/import\/read-lines readLines$/, 'is run by readChat with each form'],
  [/^notes\/missing-folders /, 'take the folders of the settings and of the vault'],
  [/^notes\/when addToDay$/, 'takes a day that isDay knows'],
  [
    /^reading\/(?:passage findRemarkPlace|side-by-side toKnowledge)$/,
    'take what createPlaceFinder and toSideBySide found',
  ],
  [/^text\/properties\/prove provesOneKey$/, 'compares properties that are parsed'],
];

/** Where a number may stand in a text: at its beginning, in its middle or at its end. */
export type Where = 'first' | 'middle' | 'last';

function toNumber(name: string, text: string, where: Where): number {
  const share = where === 'first' ? 0 : where === 'middle' ? 0.5 : 1;
  if (/^(?:to|end|high)$/.test(name)) return text.length;
  if (/line|^last$/i.test(name)) return Math.floor(Math.max(0, text.split('\n').length - 1) * share);
  if (/^(?:from|start|at|offset|first)$|From$/.test(name)) return Math.floor(text.length * share);
  return 7;
}

/**
 * A value of a shape in which every text is this one, and every list of texts its lines. Places are counted in `whole`.
 */
export function build(name: string, shape: Shape, text: string, where: Where, whole = text): unknown {
  switch (shape.is) {
    case 'text':
    case 'unknown':
      return text;
    case 'number':
      return toNumber(name, whole, where);
    case 'boolean':
      return true;
    case 'nothing':
      return null;
    case 'value':
      return shape.value;
    case 'named':
      return SAMPLES[shape.name]?.(text);
    case 'function':
      return () => build('', shape.of, text, where, whole);
    case 'list':
      return shape.of.is === 'text' ? text.split('\n') : [build(name, shape.of, text, where, whole)];
    case 'set':
      return new Set([build(name, shape.of, text, where, whole)]);
    case 'map':
      return new Map([[build('', shape.key, text, where, whole), build('', shape.of, text, where, whole)]]);
    case 'object':
      return Object.fromEntries(shape.fields.map(([field, of]) => [field, build(field, of, text, where, whole)]));
  }
}
