import { getFrontMatterInfo, parseYaml } from './text';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The properties of a note's head, in the order they are written; null when they cannot be read as properties. */
export function readProperties(head: string): readonly (readonly [string, unknown])[] | null {
  const { exists, frontmatter } = getFrontMatterInfo(`${head}\n`);
  if (!exists) return null;
  try {
    const value: unknown = parseYaml(frontmatter);
    if (value === null || value === undefined) return [];
    return isRecord(value) ? Object.entries(value) : null;
  } catch {
    return null;
  }
}
