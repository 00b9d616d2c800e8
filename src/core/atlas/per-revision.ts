import type { Atlas } from './atlas';

/**
 * A question about a whole vault that many views ask: what `ask` answers is kept for each atlas as long as its revision
 * stands, so that it is worked out once for each state of the vault.
 */
export function createPerRevision<Answer>(ask: (atlas: Atlas) => Answer): (atlas: Atlas) => Answer {
  const answered = new WeakMap<Atlas, { readonly revision: number; readonly answer: Answer }>();
  return (atlas) => {
    const { revision } = atlas;
    const known = answered.get(atlas);
    if (known?.revision === revision) return known.answer;
    const answer = ask(atlas);
    answered.set(atlas, { revision, answer });
    return answer;
  };
}
