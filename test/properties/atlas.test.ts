import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Atlas } from '../../src/core/atlas/atlas';
import { readNote } from '../core/atlas/cards';
import { runs } from './runs';

type Step = {
  readonly do: 'write' | 'remove' | 'rename';
  readonly note: number;
  readonly other: number;
  readonly links: readonly number[];
  readonly damaged: boolean;
};

const NAMES = ['Ana', 'Bo', 'Queue', 'Stall', 'Replay', 'Ledger'];
const KINDS = ['person', 'person', 'system', 'incident', 'knowledge', 'system'];
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('write', 'write', 'remove', 'rename'),
  note: fc.nat(5),
  other: fc.nat(9),
  links: fc.array(fc.nat(5), { maxLength: 4 }),
  damaged: fc.boolean(),
});

function toText({ note, links, damaged }: Step): string {
  const items = links.map((link) => `"[[${NAMES[link] ?? ''}]]"`).join(', ');
  const broken = damaged && note === 3 ? '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n' : '';
  return (
    `---\ntype: ${KINDS[note] ?? 'theme'}\nsystems: [${items}]\nheld-by: [${items}]\n---\n` +
    `${links.map((link) => `See [[${NAMES[link] ?? ''}]].`).join(' ')}\n${broken}`
  );
}

function toView(atlas: Atlas): unknown {
  return {
    notes: atlas.all().map(({ path, title }) => [path, title]),
    out: atlas.all().map(({ path }) => atlas.edgesFrom(path).map(({ to, relation }) => `${relation.id} ${to}`)),
    into: atlas.all().map(({ path }) => atlas.edgesTo(path).map(({ from, relation }) => `${from} ${relation.id}`)),
    damaged: atlas.damagedNotes(),
  };
}

test('after any storm of events the atlas is what a fresh reading of the vault gives', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const notes: Record<string, string> = {};
      const atlas = new Atlas();
      const put = (path: string): void => {
        const { card, damage } = readNote(path, notes);
        atlas.put(path, card, damage);
      };
      for (const each of steps) {
        const path = `${NAMES[each.note] ?? 'X'}.md`;
        const to = `Moved/${each.other}.md`;
        if (each.do === 'write') notes[path] = toText(each);
        else if (each.do === 'remove') Reflect.deleteProperty(notes, path);
        else if (notes[path] !== undefined && notes[to] === undefined) {
          notes[to] = notes[path];
          Reflect.deleteProperty(notes, path);
          atlas.rename(path, to, String(each.other));
        }
        if (notes[path] === undefined) atlas.remove(path);
        // The host resolves links anew after each change and tells of every note whose links it resolved.
        for (const known of Object.keys(notes)) put(known);
      }
      const fresh = new Atlas();
      for (const path of Object.keys(notes)) {
        const { card, damage } = readNote(path, notes);
        fresh.put(path, card, damage);
      }
      expect(toView(atlas)).toEqual(toView(fresh));
    }),
    runs(200, 20_000),
  );
});
