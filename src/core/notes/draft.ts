import { isRefusal, type ParseYaml, type Refusal } from '../text/edit/change';
import { addToList, setScalar } from '../text/properties/edit';
import { toNoteName, trimDots } from '../text/name/filename';
import { parseProperties } from '../text/properties/prove';
import { toYamlScalar } from '../text/properties/yaml-scalar';
import { isTitle } from './form';
import { toKindRow, type NoteKind } from './kind';
import type { MappingChoices } from './mapping';
import { toPropertiesOf } from './properties';
import { type PropertyRow } from './property-rows';
import { fillTemplate, type Filling } from './template';
import { toFolderAfter, toNamedAfter } from './when';

/** The words a new note is written in: the vault's own, where it has any. */
export type WrittenWords = Pick<MappingChoices, 'kindProperties' | 'kindValues' | 'propertyNames'>;

/**
 * What a form, a command or a press asks for. Keys of `answers` are ours; links are wikilinks, `[[Payments
 * queue]]`.
 */
export interface DraftRequest {
  readonly kind: NoteKind;
  readonly title: string;
  readonly answers: ReadonlyMap<string, Filling>;
  /** What stands below the properties; nothing is added to it. */
  readonly body?: string;
  /** The team's template as it stands in the vault; without one the note holds what was answered and nothing else. */
  readonly template?: string;
  /** The folder to write to, as chosen in the settings; it may hold the day, `Incidents/{yyyy}`. */
  readonly folder?: string;
  /** How the note is named: `{yyyy-MM-dd} {title}`. */
  readonly namePattern?: string;
  readonly words: WrittenWords;
  /** The wall clock of the person who pressed, `2026-11-04T09:22:00`. */
  readonly now: string;
}

/** A note as it would be made: nothing is written yet. `name` is legal everywhere and has no ending. */
export interface Draft {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

/**
 * The answers with the title among the aliases, where no file can be called so: a sign or the end of it would be lost
 * otherwise.
 */
export function keepTitle(title: string, answers: ReadonlyMap<string, Filling>): ReadonlyMap<string, Filling> {
  const typed = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  return answers.has('aliases') || !isTitle(typed) || toNoteName(typed) === trimDots(typed)
    ? answers
    : new Map([...answers, ['aliases', [typed]]]);
}

/**
 * Turns answers into a note. Only what was answered becomes a property, and no section is added that nobody asked for.
 */
export function toDraft(request: DraftRequest, parseYaml: ParseYaml): Draft | Refusal {
  const { kind, words } = request;
  const fillings = new Map<string, Filling>(
    [...toPropertiesOf(kind).keys()].map((key) => [key, request.answers.get(key) ?? null]),
  );
  for (const [key, value] of request.answers) fillings.set(key, value);
  fillings
    .set('title', request.title.trim())
    .set('body', request.body ?? '')
    .set('type', toKindValue(kind, words))
    .set('date', request.answers.get('date') ?? request.now.slice(0, 10))
    .set('time', request.now.slice(11, 16));
  const filled = fillTemplate(
    request.template ?? toBuiltInTemplate(kind, words),
    withDefaults(fillings, request),
    parseYaml,
  );
  if (isRefusal(filled)) return filled;
  const text = addMissing(filled.text, request, parseYaml);
  if (typeof text !== 'string') return text;
  const named = toNamedAfter(request.namePattern ?? '{title}', request.title, toDayOf(request));
  return {
    folder: toFolderAfter(request.folder ?? toKindRow(kind).folder, toDayOf(request)),
    name: toNoteName(named),
    text,
  };
}

/**
 * A draft, and whether the team's template had to be left out because it could not be filled: the note is what was
 * asked for, and it waits for nobody.
 */
export function toDraftAnyway(
  request: DraftRequest,
  parseYaml: ParseYaml,
): { readonly draft: Draft | Refusal; readonly leftOut: boolean } {
  const draft = toDraft(request, parseYaml);
  if (!isRefusal(draft) || request.template === undefined) return { draft, leftOut: false };
  const { template: _template, ...rest } = request;
  return { draft: toDraft(rest, parseYaml), leftOut: true };
}

/**
 * A template that holds every property of a kind as a blank: what we use when a team has none, and what "write a
 * template" makes.
 */
export function toBuiltInTemplate(kind: NoteKind, words: WrittenWords): string {
  const lines = [...toPropertiesOf(kind).keys()].map(
    (key) => `${toYamlScalar(toWrittenName(key, words))}: "{{${key}}}"`,
  );
  return ['---', `${toYamlScalar(toKindProperty(words))}: "{{type}}"`, ...lines, '---', '{{body}}', ''].join('\n');
}

/** The name this vault writes a property under: the first of its own, else ours. */
export function toWrittenName(key: string, words: WrittenWords): string {
  return (Object.hasOwn(words.propertyNames, key) ? words.propertyNames[key]?.[0] : undefined) ?? key;
}

/** The property that tells a note's kind in this vault. */
export function toKindProperty(words: WrittenWords): string {
  return words.kindProperties[0] ?? 'type';
}

/** What that property says for a kind in this vault: the first of its own words, else ours. */
export function toKindValue(kind: NoteKind, words: WrittenWords): string {
  return (Object.hasOwn(words.kindValues, kind) ? words.kindValues[kind]?.[0] : undefined) ?? kind;
}

function toDayOf({ answers, now }: DraftRequest): string {
  const told = answers.get('started') ?? answers.get('date');
  return typeof told === 'string' && /^\d{4}-\d{2}-\d{2}/.test(told) ? told : now;
}

/**
 * `{{date}}` and `{{time}}` are always there for a team's own template; the built-in one shows a date only when it was
 * answered.
 */
function withDefaults(fillings: Map<string, Filling>, request: DraftRequest): ReadonlyMap<string, Filling> {
  return request.template === undefined ? new Map(fillings).set('date', request.answers.get('date') ?? null) : fillings;
}

/**
 * A team's template may not have a blank for everything that was answered; the rest is added as properties of their
 * own.
 */
function addMissing(text: string, request: DraftRequest, parseYaml: ParseYaml): string | Refusal {
  const { kind, words } = request;
  const rows = toPropertiesOf(kind);
  const wanted: (readonly [string, Filling, PropertyRow | undefined])[] = [
    [toKindProperty(words), toKindValue(kind, words), undefined],
  ];
  for (const [key, value] of request.answers)
    if (rows.has(key) || key === 'aliases') wanted.push([toWrittenName(key, words), value, rows.get(key)]);
  let held = text;
  for (const [name, value, row] of wanted) {
    if (isEmpty(value) || parseProperties(held, parseYaml)?.has(name)) continue;
    for (const item of typeof value === 'object' && value !== null ? value : [value ?? '']) {
      const edited =
        typeof value === 'object' || row?.type === 'list' || row?.type === 'links'
          ? addToList(held, name, item, parseYaml)
          : setScalar(held, name, item, parseYaml);
      if (isRefusal(edited)) return edited;
      held = edited.text;
    }
  }
  return held;
}

function isEmpty(value: Filling): boolean {
  return value === null || value === '' || (typeof value === 'object' && value.length === 0);
}
