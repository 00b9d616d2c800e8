import type { ReadAs } from './walk-choice';
import type { Met } from './walk-watch';

/** The walk as a whole, for the head of its report. */
export interface Walk {
  readonly name: string;
  readonly notes: number;
  readonly kinds: readonly ReadAs[];
  /** What the window says that looks at a folder of write-ups. */
  readonly suggested: string;
  readonly leftOut: readonly string[];
  readonly seconds: number;
  /** The machine's load average over five minutes. */
  readonly load: number;
}

/** How much of a stall must be the plugin's before it is told as one of ours, in milliseconds. */
const OURS = 50;
const SHOWN = 12;

/**
 * Prints what a walk met. The first `looked` of it were met while notes and views were only looked at. Answers whether
 * it was clean: nothing thrown, nothing on the console, and nothing written while somebody only looked.
 */
export function report(walk: Walk, met: readonly Met[], looked: number): boolean {
  const of = (sort: Met['sort']): readonly Met[] => met.filter((each) => each.sort === sort);
  const early = met.slice(0, looked).filter(({ sort }) => sort === 'write');
  const stalls = of('stall');
  const ours = stalls.filter(({ took }) => (took?.[1] ?? 0) >= OURS);
  console.log(`\n${walk.name}: ${walk.notes} notes, walked in ${walk.seconds} s at a load of ${walk.load.toFixed(1)}`);
  console.log(
    `read as: ${walk.kinds.map(({ kind, folder }) => `${kind} ${folder === '' ? '(no folder)' : folder}`).join(', ')}`,
  );
  console.log(`suggested for the first of them: ${walk.suggested.slice(0, 900)}`);
  list('exceptions', of('exception'));
  list('console messages', of('console'));
  list('written while only looking', early);
  list('written by a command', toWrites(met.slice(looked)));
  list(`stretches with ${OURS} ms of the processor or more of ours`, longest(ours));
  list('longer stretches of the page itself', longest(stalls.filter((each) => !ours.includes(each))), 3);
  list('told in a notice', of('notice'));
  list('refused from outside', of('outside'), 1);
  console.log(`not understood: ${walk.leftOut.length} notes`);
  for (const words of walk.leftOut.slice(0, SHOWN)) console.log(`  ${words.slice(0, 240)}`);
  return of('exception').length + of('console').length + early.length === 0;
}

function longest(stalls: readonly Met[]): readonly Met[] {
  return [...stalls].sort((one, other) => (other.took?.[1] ?? 0) - (one.took?.[1] ?? 0));
}

/** How often, and the first of each, the same words at several steps told once. */
function list(title: string, met: readonly Met[], shown = SHOWN): void {
  const steps = new Map<string, string[]>();
  for (const { words, step } of met) steps.set(words, [...(steps.get(words) ?? []), step]);
  console.log(`${title}: ${met.length}`);
  for (const [words, at] of [...steps].slice(0, shown)) {
    const more = at.length > 1 ? ` and ${at.length - 1} more` : '';
    console.log(`  ${words.slice(0, 600)}\n    at ${at[0] ?? ''}${more}`);
  }
}

/** What each step wrote, as one line a step. */
function toWrites(met: readonly Met[]): readonly Met[] {
  const steps = new Map<string, string[]>();
  for (const { step, words } of met.filter(({ sort }) => sort === 'write'))
    steps.set(step, [...(steps.get(step) ?? []), words]);
  return [...steps].map(([step, words]) => ({ step, sort: 'write', words: words.join(', ') }));
}
