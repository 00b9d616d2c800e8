import { expect, test } from 'vitest';
import { USUAL_CHOICES } from '../src/core/language/choices';
import { toStandardRulebook } from '../src/core/language/rulebook';
import { listSightings } from '../src/core/language/sightings';
import { atlasOf } from './core/atlas/cards';

// What docs/with-other-plugins.md says of notes that other plugins write in as well.

test('a mark before the signs of Tasks is a mark, and so is one behind them', () => {
  const atlas = atlasOf({
    'A.md':
      '---\ntype: incident\n---\n- [ ] Ask Sea Watch #mark/ask 📅 2026-04-02 ^q\n' +
      '- [x] Called 🔁 every week #mark/luck\n',
  });
  expect(atlas.card('A.md')?.marks.map(({ mark }) => mark)).toEqual(['ask', 'luck']);
});

test('a link in an inline field of Dataview is a mention like any other', () => {
  const atlas = atlasOf({
    'A.md': '---\ntype: incident\n---\nA story. (systems:: [[Ledger]])\n',
    'Ledger.md': '---\ntype: system\n---\n',
  });
  expect(atlas.card('A.md')?.links.map(({ property, target }) => [property, target])).toEqual([[null, 'Ledger.md']]);
});

test('tags of Templater and blocks of Dataview hold no words to ask about', () => {
  const block = '```dataview\nTABLE FROM "They should have checked it"\n```\n';
  const text = `<% tp.say("They should have checked it") %>\n\n${block}\nThey should have checked it.\n`;
  const found = listSightings(text, toStandardRulebook(), USUAL_CHOICES);
  expect(found.map(({ phrase }) => phrase)).toEqual(['should have checked']);
});
