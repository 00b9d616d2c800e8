import { walkInline } from './inline';
import { Blanks } from './inline-reader';

/**
 * The same text with everything that is not the writer's own prose blanked, at the same length, so that every offset
 * stays. `open` is a comment mark that an earlier line left open.
 */
export function maskParagraph(text: string, open = ''): string {
  const out = new Blanks(text);
  walkInline(out, open);
  return out.finish();
}
