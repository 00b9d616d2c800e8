import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { build, CALLS, LEFT_OUT, SAMPLES, TOGETHER, type Where } from './growth-samples';
import { HOSTILE_SHAPES, type HostileShape } from './hostile-shapes';
import { hasFunction, hasNumber, holdsText, listTextFunctions, type TextFunction } from './text-functions';

type Prepare = (text: string, where: Where) => () => unknown;

const IS_LONG = process.env['PROVE'] === '1';
/** Less than this, in microseconds of the processor, is lost among what the process does besides. */
const MEASURABLE = 4_000;
const DOUBLINGS = IS_LONG ? 3 : 2;
const LONGEST = IS_LONG ? 65_536 : 16_384;
const MOST = 2.6;
/** In `npm test` a few shapes stand for all: one of each way in which something has once been slow. */
const FEW = [
  '" "',
  '"\\n"',
  '". "',
  '"["',
  '"[[a#"',
  '"-\\n"',
  '"- x\\n\\n"',
  '"> [!note] a\\n"',
  '"%%"',
  '"<!--"',
  '"| a "',
  '"# a\\n"',
  '"*a "',
  '"#mark/a "',
  '"- 2026-11-04 09:22 UTC [[Ana]]: a\\n"',
];
const SHAPES = IS_LONG
  ? HOSTILE_SHAPES
  : HOSTILE_SHAPES.filter(({ name }) => FEW.includes(name) || /backwards|many short keys|but spaces/.test(name));

const functions = listTextFunctions(new Set(Object.keys(SAMPLES)));
const isLeftOut = ({ name }: TextFunction): boolean => LEFT_OUT.some(([names]) => names.test(name));
interface Prepared {
  readonly prepare: Prepare;
  /** The places in the text that its numbers may mean; where none is given, all calls are the same one. */
  readonly places: readonly Where[];
}
const NOWHERE: readonly Where[] = ['last'];
const PLACES: readonly Where[] = IS_LONG ? ['first', 'last'] : NOWHERE;
const prepared = new Map<string, Prepared>();
let counted = 0;

/** What the other texts are while one of them grows. */
const SHORT = 'Ana: [[Ledger]] at 09:22';

/** What is measured of a function: for each text that it takes, a call in which that one grows. */
async function listPrepared(each: TextFunction): Promise<readonly (readonly [string, Prepared])[]> {
  const call = CALLS[each.name];
  if (call) return [[each.name, { prepare: call, places: NOWHERE }]];
  const module = await vi.importActual<Record<string, (...given: readonly unknown[]) => unknown>>(each.path);
  const act = module[each.export];
  if (!act) throw new Error(`${each.name} is not there`);
  const places = each.parameters.some(([, shape]) => hasNumber(shape)) ? PLACES : NOWHERE;
  return each.parameters.flatMap(([grown, held]) => {
    if (!holdsText(held)) return [];
    const prepare: Prepare = (text, where) => {
      const given = each.parameters.map(([name, shape]) =>
        build(name, shape, name === grown ? text : SHORT, where, text),
      );
      return () => act(...given);
    };
    return [[`${each.name} (${grown})`, { prepare, places }]];
  });
}

setFlagsFromString('--expose-gc');
/** Empties the memory of what nobody holds any more. */
const collect = runInNewContext('gc') as () => void;

/**
 * The processor time of one call, in microseconds. Each text is another one, so that nothing is remembered; measured
 * again, it finds the memory as empty as it can be.
 */
function toCost(prepare: Prepare, shape: HostileShape, size: number, where: Where, isAgain = false): number {
  counted += 1;
  const act = prepare(`${shape.text(size)}${counted}`, where);
  if (isAgain) collect();
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * How many times as much a doubling costs, from the first length on that costs enough to be measured; nothing when none
 * does. `times` is 0 in the first walk, then 1 or 2 for so many times that length. Short and long are run in turn and
 * the least of each counts, until the growth is small enough or many turns have shown that it is not.
 */
function toGrowth(prepare: Prepare, shape: HostileShape, where: Where, times: number): number {
  const isAgain = times > 0;
  if (toCost(prepare, shape, LONGEST, where) < MEASURABLE) return 0;
  let size = 2_048;
  while (size < LONGEST && toCost(prepare, shape, size, where) < MEASURABLE) size *= 2;
  size *= Math.max(1, times);
  let [least, most, growth] = [Infinity, Infinity, Infinity];
  for (let turn = 0; turn < 10 && growth > MOST; turn += 1) {
    least = Math.min(least, toCost(prepare, shape, size, where, isAgain));
    most = Math.min(most, toCost(prepare, shape, size * 2 ** DOUBLINGS, where, isAgain));
    growth = (most / Math.max(least, 1)) ** (1 / DOUBLINGS);
  }
  return growth;
}

/** The same, or nothing where what a machine made up is no value for the function: a mark of 16,000 signs, say. */
function toGrowthOrNothing(prepare: Prepare, shape: HostileShape, where: Where, times: number): number | null {
  try {
    return toGrowth(prepare, shape, where, times);
  } catch {
    return null;
  }
}

describe('time grows with the text and not faster', () => {
  beforeAll(async () => {
    for (const each of functions)
      if (!isLeftOut(each)) for (const [name, made] of await listPrepared(each)) prepared.set(name, made);
    for (const [name, prepare] of Object.entries(TOGETHER)) prepared.set(name, { prepare, places: NOWHERE });
    // All of core is loaded, which takes long where other work runs beside it.
  }, 600_000);

  test('in every function of core that takes text: none is left out without a reason', () => {
    const unmade = functions
      .filter((each) => !isLeftOut(each) && !(each.name in CALLS))
      .filter(({ parameters }) => parameters.some(([, shape]) => hasFunction(shape)))
      .map(({ name }) => name);
    expect(unmade).toEqual([]);
    const known = functions.map(({ name }) => name);
    expect(Object.keys(CALLS).filter((name) => !known.includes(name))).toEqual([]);
    expect(LEFT_OUT.filter(([names]) => !known.some((name) => names.test(name)))).toEqual([]);
    expect(HOSTILE_SHAPES.length).toBeGreaterThanOrEqual(80);
  });

  const ran = new Set<string>();

  describe('no doubling costs more than 2.6 times as much, taken over all doublings', () => {
    test.each(SHAPES)(
      'over $name',
      (shape) => {
        const suspects: { readonly named: string; readonly again: (times: number) => number | null }[] = [];
        for (const [name, { prepare, places }] of prepared)
          for (const where of places) {
            const again = (times: number): number | null => toGrowthOrNothing(prepare, shape, where, times);
            const growth = again(0);
            if (growth !== null) ran.add(name);
            if (growth !== null && growth > MOST) suspects.push({ named: `${name}: ${growth.toFixed(2)}`, again });
          }
        // What a busy machine or a full memory made slow is measured again when the walk is over, at twice the length
        // too; what grows, grows then as well.
        const slow = suspects.filter(({ again }) => (again(1) ?? 0) > MOST && (again(2) ?? 0) > MOST);
        expect(slow.map(({ named }) => named).join('\n')).toBe('');
      },
      600_000,
    );
  });

  test('and every function took at least one of the shapes', () => {
    const unrun = [...prepared.keys()].filter((name) => !ran.has(name));
    expect(unrun, 'needs a line in CALLS or in LEFT_OUT').toEqual([]);
  });
});
