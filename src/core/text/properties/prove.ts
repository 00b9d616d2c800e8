import type { ParseYaml } from '../edit/change';
import { findFrontmatter, opensProperties } from '../markdown/frontmatter';

/**
 * A note's properties as the host reads them: key to value, in the order written. A map, because `__proto__` is a legal
 * key.
 */
export type Properties = ReadonlyMap<string, unknown>;

/**
 * Reads a note's properties, or nothing when they cannot be read. No properties block and an empty one give an empty
 * map.
 */
export function parseProperties(text: string, parseYaml: ParseYaml): Properties | null {
  const frontmatter = findFrontmatter(text);
  if (!frontmatter) return opensProperties(text) ? null : new Map();
  try {
    return toProperties(parseYaml(text.slice(frontmatter.yaml.from, frontmatter.yaml.to)));
  } catch {
    return null;
  }
}

function toProperties(value: unknown): Properties | null {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  return new Map<string, unknown>(Object.entries(value));
}

/**
 * Proves that a note's properties became exactly what was meant: `key` holds `value`, every other key holds what it
 * held, in the same order, and nothing came or went beside it.
 */
export function provesOneKey(before: Properties, after: Properties | null, key: string, value: unknown): boolean {
  if (!after || !isSame(after.get(key), value)) return false;
  const others = [...before].filter(([each]) => each !== key);
  const othersAfter = [...after].filter(([each]) => each !== key);
  return (
    others.length === othersAfter.length &&
    others.every(([each, held], at) => othersAfter[at]?.[0] === each && isSame(held, othersAfter[at]?.[1]))
  );
}

/** Whether two values read from YAML are the same through and through. Types count: `7` is not `"7"`. */
export function isSame(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || depth > 40) return false;
  if (a instanceof Date || b instanceof Date)
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = Object.entries(b);
  return (
    left.length === right.length &&
    left.every(([key, value], at) => right[at]?.[0] === key && isSame(value, right[at]?.[1], depth + 1))
  );
}
