import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeNote, isWhole, readOn, startNote, type ScannedNote } from '../../src/core/language/note';
import { listFindings } from '../core/language/scan-text';
import { toStandardRulebook } from '../../src/core/language/rulebook';
import { toSource } from '../../src/core/text/markdown/blocks';
import { runs } from './runs';

const PIECES = [
  'We did not check the second belt.',
  'The root cause was a worn belt. ',
  '\n',
  '\n\n',
  '# What happened\n',
  '## Root cause\n',
  '## Parked ideas\n',
  '### 09:22\n',
  '```\n',
  '~~~\n',
  '> ',
  '> [!question|rule-modal-should] What?\n> ',
  '> [!note] Aside\n> ',
  '%%',
  '<!--',
  '-->',
  '`',
  '$$\n',
  '$',
  '- ',
  '- [ ] ',
  '1. ',
  '| a | no alert |\n',
  '|---|---|\n',
  '---\n',
  'type: incident\n',
  '    indented ',
  '\t',
  '[[Depot|the depot]]',
  '[x](y)',
  'should have',
  ' been ',
  'nobody noticed ',
  'é',
  '\uD83D',
  '\uFEFF',
  '\r\n',
  'lack of ',
  'monitoring ',
  '"',
  ' if ',
  '<% tp %>',
  'key:: value\n',
  'word '.repeat(60),
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    insert: fc.oneof(fc.constantFrom(...PIECES), fc.constant(''), text),
    budget: fc.constantFrom(10, 200, 20_000),
  }),
  { maxLength: 12 },
);
const book = toStandardRulebook();

test('after any run of edits a note reads as it would when opened afresh', () => {
  fc.assert(
    fc.property(text, edits, (start, script) => {
      let now = start;
      let note: ScannedNote = readOn(startNote(), toSource(now), Infinity);
      for (const edit of script) {
        const from = Math.floor(edit.at * now.length);
        const to = Math.min(now.length, from + edit.cut);
        now = now.slice(0, from) + edit.insert + now.slice(to);
        note = readOn(changeNote(note, { from, to, inserted: edit.insert.length }), toSource(now), edit.budget);
      }
      for (let step = 0; !isWhole(note, toSource(now)) && step < 10_000; step += 1)
        note = readOn(note, toSource(now), 50);
      const fresh = readOn(startNote(), toSource(now), Infinity);
      expect(note.head.map((chunk) => [chunk.block, chunk.above])).toEqual(
        fresh.head.map((chunk) => [chunk.block, chunk.above]),
      );
      expect(listFindings(note, toSource(now), book)).toEqual(listFindings(fresh, toSource(now), book));
    }),
    runs(60, 5_000),
  );
});
