import type * as real from 'obsidian';
import { isTrue, readExpression, toText, type RowFacts } from './expression';
import type { MetadataCache } from '../metadata-cache';
import type { TFile } from '../files';
import { getAllTags, parseYaml } from '../text';
import { untaught } from '../untaught';

/** One view of a base: its type, its name, its columns, its sort, and every other option somebody set. */
export interface BaseView {
  readonly type: string;
  readonly name: string;
  readonly order: readonly string[];
  readonly sort: readonly { readonly property: string; readonly direction: 'ASC' | 'DESC' }[];
  readonly options: ReadonlyMap<string, unknown>;
  readonly filter: (row: RowFacts) => boolean;
}

/** A base read from its file: whom it takes in, and its views. */
export interface Base {
  readonly filter: (row: RowFacts) => boolean;
  readonly views: readonly BaseView[];
}

const VIEW_KEYS = new Set(['type', 'name', 'filters', 'order', 'sort']);

/** Reads a `.base` file as Obsidian documents it: filters and views. Formulas, summaries and groups are untaught. */
export function readBase(text: string): Base {
  const root = toMap(parseYaml(text));
  for (const key of root.keys()) if (!['filters', 'views', 'properties'].includes(key)) untaught(`“${key}” in a base`);
  const views = root.get('views');
  return { filter: readFilter(root.get('filters')), views: Array.isArray(views) ? views.map(readView) : [] };
}

/** What an expression may ask about a note. */
export function toRowFacts(file: TFile, cache: MetadataCache): RowFacts {
  const known = cache.getFileCache(file);
  const properties = toMap(known?.frontmatter);
  const byName = new Map([...properties].map(([name, value]) => [name.toLowerCase(), value] as const));
  const tags = known ? (getAllTags(known) ?? []).map((tag) => tag.replace(/^#/, '').toLowerCase()) : [];
  return {
    property: (name) => byName.get(name.toLowerCase()) ?? null,
    file: {
      name: file.basename,
      basename: file.basename,
      path: file.path,
      ext: file.extension,
      folder: file.parent?.path ?? '',
    },
    hasTag: (tag) => tags.some((each) => each === tag.toLowerCase() || each.startsWith(`${tag.toLowerCase()}/`)),
    inFolder: (folder) => file.path.startsWith(`${folder}/`),
  };
}

/** The value of a column: `file.name`, `note.started`; formulas are untaught. */
export function toCell(row: RowFacts, property: string): unknown {
  if (property.startsWith('file.')) return row.file[property.slice(5)];
  if (property.startsWith('formula.')) return untaught('formulas of a base');
  return row.property(property.replace(/^note\./, ''));
}

/** Whether a text is the id of a property as a base writes it. */
export function isPropertyId(text: unknown): text is real.BasesPropertyId {
  return typeof text === 'string' && /^(?:note|file|formula)\../.test(text);
}

function readView(value: unknown): BaseView {
  const view = toMap(value);
  const sort = view.get('sort');
  return {
    type: toText(view.get('type') ?? 'table'),
    name: toText(view.get('name') ?? 'View'),
    order: toTexts(view.get('order')),
    sort: (Array.isArray(sort) ? sort : []).map((each: unknown) => {
      const map = toMap(each);
      return { property: toText(map.get('property')), direction: map.get('direction') === 'DESC' ? 'DESC' : 'ASC' };
    }),
    options: new Map([...view].filter(([key]) => !VIEW_KEYS.has(key))),
    filter: readFilter(view.get('filters')),
  };
}

function readFilter(value: unknown): (row: RowFacts) => boolean {
  if (value === undefined || value === null) return () => true;
  if (typeof value === 'string') {
    const evaluate = readExpression(value);
    return (row) => isTrue(evaluate(row));
  }
  const map = toMap(value);
  const [key] = map.keys();
  const parts: unknown = key === undefined ? null : map.get(key);
  if (map.size !== 1 || !Array.isArray(parts)) return untaught('a filter that is not exactly one of and, or, not');
  const filters = parts.map(readFilter);
  if (key === 'and') return (row) => filters.every((filter) => filter(row));
  if (key === 'or') return (row) => filters.some((filter) => filter(row));
  if (key === 'not') return (row) => !filters.some((filter) => filter(row));
  return untaught(`a filter with “${String(key)}”`);
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function toMap(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
