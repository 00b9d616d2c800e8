import type { GraphKind } from '../../atlas/model/facts';

/**
 * A note as a clause names it: `[[X]]` means that very note, plain text every note whose name contains it, `this` the
 * note the filter stands in.
 */
export interface Name {
  readonly text: string;
  readonly link: boolean;
}

/**
 * One thing a filter can ask of a note or a link. Dates are kept as they were shortened: `2026`, `2026-11`,
 * `2026-11-04`.
 */
export type Clause =
  | { readonly is: 'kind'; readonly kind: GraphKind }
  | { readonly is: 'rel'; readonly word: string }
  | { readonly is: 'near'; readonly kind: 'system' | 'person' | 'incident'; readonly name: Name }
  | { readonly is: 'after' | 'before'; readonly date: string }
  | { readonly is: 'within'; readonly steps: number; readonly of: readonly Name[] }
  | { readonly is: 'shares'; readonly of: Name }
  | { readonly is: 'held-by'; readonly people: number }
  | { readonly is: 'left' }
  | { readonly is: 'unread' }
  | { readonly is: 'evidence' }
  | { readonly is: 'mark'; readonly mark: string }
  | { readonly is: 'path'; readonly text: string }
  | { readonly is: 'property'; readonly key: string; readonly value: string | null }
  | { readonly is: 'note'; readonly name: string }
  | { readonly is: 'word'; readonly text: string };

/**
 * A filter as a tree. `all` is what stands side by side (an empty one filters nothing), `any` what is joined by OR,
 * `not` a leading hyphen, `paused` a leading tilde: still written down, not applied. `all` and `any` of one part are
 * that part itself.
 */
export type Filter =
  | Clause
  | { readonly is: 'all'; readonly parts: readonly Filter[] }
  | { readonly is: 'any'; readonly parts: readonly Filter[] }
  | { readonly is: 'not'; readonly part: Filter }
  | { readonly is: 'paused'; readonly part: Filter };

/** The filter that hides nothing. */
export const NO_FILTER: Filter = { is: 'all', parts: [] };

/** The clauses that stand side by side at the top: one chip each. */
export function toTopClauses(filter: Filter): readonly Filter[] {
  return filter.is === 'all' ? filter.parts : [filter];
}

/** Parts joined into one filter; groups of the same sort are flattened and a single part stays itself. */
export function join(is: 'all' | 'any', parts: readonly Filter[]): Filter {
  const flat = parts.flatMap((part) => (part.is === is ? part.parts : [part]));
  const [only] = flat;
  if (flat.length === 1 && only) return only;
  return is === 'all' ? { is, parts: flat } : { is, parts: flat };
}

/** The filter with one more clause beside the others. */
export function withClause(filter: Filter, clause: Filter): Filter {
  return join('all', [filter, clause]);
}

/** The filter with its top clause at a place replaced, or taken away when nothing takes its place. */
export function replaceClause(filter: Filter, at: number, clause: Filter | null): Filter {
  const parts = toTopClauses(filter).flatMap((part, place) => (place === at ? (clause ? [clause] : []) : [part]));
  return join('all', parts);
}

/** The filter with its top clause at a place paused, or resumed when it was. */
export function togglePause(filter: Filter, at: number): Filter {
  const clause = toTopClauses(filter)[at];
  if (!clause) return filter;
  return replaceClause(filter, at, clause.is === 'paused' ? clause.part : { is: 'paused', part: clause });
}
