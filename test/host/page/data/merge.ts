import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';

/**
 * Both changes of one text in one: what another program made of it, applied to what was typed into it meanwhile. It is
 * the algorithm that Obsidian's help names for merging notes (diff-match-patch).
 */
export function mergeTexts(before: string, mine: string, theirs: string): string {
  const patching = new DiffMatchPatch();
  const [merged] = patching.patch_apply(patching.patch_make(before, theirs), mine);
  return merged;
}
