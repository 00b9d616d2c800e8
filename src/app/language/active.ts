import type { LanguageParts, OpenNote } from './room';
import { findFileInFront } from '../vault/open-editor';

/** The highlighter of the note that is open in front, or nothing where it is not at home. */
export function findActive(parts: LanguageParts): OpenNote | null {
  const path = findFileInFront(parts.app)?.path;
  if (path === undefined) return null;
  const here = [...parts.open].filter((highlighter) => highlighter.path() === path);
  return here.find((highlighter) => highlighter.view.hasFocus) ?? here[0] ?? null;
}
