import type { DamageWords } from '../notes/damage-words';
import { withoutEnding } from '../text/name/filename';
import type { Atlas } from './atlas';
import type { LinkDoubt } from './link-doubts';

/** A doubtful link in words: what it was taken for, and what a person could do about it. Plain text. */
export function toLinkDoubtWords(atlas: Atlas, { reason, name, taken, meant }: LinkDoubt): DamageWords {
  const names = meant.map((path) => `“${atlas.nameOf(path)}”`).join(' or ');
  if (reason === 'open')
    return {
      what: `A link leads nowhere: ${name}`,
      next: `${names} may be meant. Links follow the names of files, and not other names of a note.`,
    };
  return {
    what: `A link could mean ${meant.length} notes of one name: ${name}`,
    next:
      `It was taken for “${withoutEnding(taken ?? '')}”. Written with its folder, it leads to one of them for ` +
      'everybody.',
  };
}

/** The press that says which note a link means: its words on the button. */
export function toLinkDoubtPress(atlas: Atlas, { reason }: LinkDoubt, path: string): string {
  return reason === 'open' ? `It means “${atlas.nameOf(path)}”` : `It means “${withoutEnding(path)}”`;
}
