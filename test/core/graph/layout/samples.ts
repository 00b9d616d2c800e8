import { createLayout } from '../../../../src/core/graph/layout/layout';
import { toRestingPlaces } from './resting-places';
import { toLayoutLinks } from '../../../../src/core/graph/layout/links';
import type { LayoutLinks } from '../../../../src/core/graph/layout/links';
import { toFingerprint } from './picture-layout';

/** Links from whole-number arithmetic alone, so that the graph itself is the same on every engine. */
function toSampleLinks(count: number, links: number, seed: number): LayoutLinks {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % count;
  };
  const from = Array.from({ length: links }, (_, at) => (at < links / 4 ? at % 5 : next()));
  return toLayoutLinks(count, from, from.map(next));
}

/**
 * One fingerprint a sample graph: a small answer, a whole vault, a hub, many parts, a warm start, pinned notes. Called
 * in Node and in the browser.
 */
export function toSampleFingerprints(): Readonly<Record<string, string>> {
  const small = toSampleLinks(150, 400, 1);
  const before = toRestingPlaces(small);
  const known = new Map([...before.x].slice(0, 140).map((x, at) => [at, { x, y: before.y[at] ?? 0 }]));
  const cut = createLayout(toSampleLinks(700, 1500, 3));
  for (let done = false, turn = 0; !done; turn += 1) {
    let asked = 0;
    done = cut.advance(() => {
      asked += 1;
      return asked > turn % 4;
    });
  }
  return {
    small: toFingerprint(before),
    vault: toFingerprint(toRestingPlaces(toSampleLinks(3000, 12_000, 2))),
    cut: toFingerprint(cut),
    hub: toFingerprint(
      toRestingPlaces(
        toLayoutLinks(
          800,
          new Int32Array(799),
          Int32Array.from({ length: 799 }, (_, at) => at + 1),
        ),
      ),
    ),
    parts: toFingerprint(toRestingPlaces(toSampleLinks(300, 160, 4))),
    warm: toFingerprint(toRestingPlaces(small, { known })),
    pinned: toFingerprint(toRestingPlaces(small, { pinned: new Map([[7, { x: 10, y: 20 }]]) })),
  };
}

/** What every engine must compute. They change only when the layout itself is changed on purpose. */
export const SAMPLE_FINGERPRINTS: Readonly<Record<string, string>> = {
  small: '48e33877',
  vault: 'ff7cca6c',
  cut: '2f7ee2ba',
  hub: '65ab514f',
  parts: '4451c848',
  warm: 'd29964d0',
  pinned: '60359d4a',
};
