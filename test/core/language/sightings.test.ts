import { describe, expect, test } from 'vitest';
import { USUAL_CHOICES } from '../../../src/core/language/choices';
import { toStandardRulebook } from '../../../src/core/language/rulebook';
import { listSightings } from '../../../src/core/language/sightings';

const look = (text: string): readonly string[] =>
  listSightings(text, toStandardRulebook(), USUAL_CHOICES).map(({ phrase }) => phrase);

const TOLD = 'The team should have called the depot, but nobody noticed the second lamp until noon.\n';

describe('all that is found in a text', () => {
  test('comes in the order of the text, with its phrase and its sentence in plain words', () => {
    expect(look(TOLD)).toEqual(['should have called', 'nobody noticed']);
    const [first] = listSightings(`## Story\n\n${TOLD}`, toStandardRulebook(), USUAL_CHOICES);
    expect(first?.sentence).toBe(TOLD.trim());
  });

  test('has nothing of what was said off the record beside it', () => {
    expect(look(`> [!off-record]\n> Ana should have told the depot.\n\n${TOLD}`)).toEqual(look(TOLD));
  });

  test('has no words off the record in the sentence around what was found', () => {
    const text = 'The team should have called the depot and\n[!off-record] Ana was asleep\nuntil noon.\n';
    const [first] = listSightings(text, toStandardRulebook(), USUAL_CHOICES);
    expect(first?.sentence).toBe('The team should have called the depot and');
  });

  test('is nothing at all when the whole note was said off the record', () => {
    expect(look(`---\ntype: interview\nattribution: off record\n---\n\n${TOLD}`)).toEqual([]);
  });
});
