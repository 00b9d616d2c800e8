import { expect, test } from 'vitest';
import { toPlainWords } from '../../../../src/core/text/markdown/plain-words';

test.each([
  ['[[Ana Reyes]] restarted it', 'Ana Reyes restarted it'],
  ['[[Ana Reyes|Ana]] restarted it', 'Ana restarted it'],
  ['[[Slow queue#Moments]] has it', 'Slow queue has it'],
  ['the [runbook](https://x.example) said', 'the runbook said'],
  ['[not a link] stays', '[not a link] stays'],
  ['`drain --all` ran', '`drain --all` ran'],
  ['it ran %% secret %% twice', 'it ran  twice'],
  ['it ~~did not~~ run', 'it  run'],
  ['odd #mark/confused', 'odd '],
  ['odd #queue', 'odd #queue'],
  ['a line ^b1', 'a line '],
  ['see <https://x.example>', 'see https://x.example'],
  ['so <b>it</b> was', 'so  it  was'],
])('%j is read as %j', (text, words) => {
  expect(toPlainWords(text)).toBe(words);
});

test('a reader may leave out tags and places, or keep the marks of lists', () => {
  expect(toPlainWords('odd #queue', { withoutTags: true })).toBe('odd ');
  expect(toPlainWords('as in [[Slow queue#Moments]]', { withoutPlaces: true })).toBe('as in ');
  expect(toPlainWords('- an item', { withLeads: true })).toBe('- an item');
  expect(toPlainWords('- an item')).toBe('an item');
});
