import { expect, test } from 'vitest';
import { readOn, startNote } from '../../../src/core/language/note';
import { isInTongue } from '../../../src/core/language/note-tongue';
import { toStandardRulebook } from '../../../src/core/language/rulebook';
import { toSource } from '../../../src/core/text/markdown/blocks';
import { scanText } from './scan-text';

const book = toStandardRulebook();
const GERMAN =
  'Um neun Uhr fiel das Band aus, und niemand im Lager wusste, welcher Schalter dazu passte. Die Nachtschicht ' +
  'rief im Hafen an, dort nahm keiner ab. Am Morgen stand im Buch: human error, root cause: das Band.';
const FRENCH =
  'À neuf heures le tapis roulant tombe en panne et personne au dépôt ne sait quel levier lui correspond. Dans le ' +
  'rapport du matin figurent les mots root cause et human error, sans autre explication pour les lecteurs du port.';

test.each([GERMAN, FRENCH])('a note in another tongue is left alone: %s', (text) => {
  expect(scanText(text, book)).toEqual([]);
});

test('an English note that quotes another tongue is looked through', () => {
  const text =
    'At nine the belt stopped and nobody in the shed knew which switch it was. The crew of the night rang the ' +
    'harbour, where a voice said “Moment bitte”. We should have asked for the name of the speaker.';
  expect(scanText(text, book).map(({ from, to }) => text.slice(from, to))).toContain('should have asked');
});

test('a few words tell no tongue', () => {
  expect(scanText('Root cause: Förderband.', book)).toHaveLength(1);
});

test('a note of code only, which tells no tongue, is passed through once and not again for each of its parts', () => {
  const source = toSource('$$\n'.repeat(2_000));
  const { head, ...note } = readOn(startNote(), source, Infinity);
  let asked = 0;
  const watched = {
    ...note,
    get head() {
      asked += 1;
      return head;
    },
  };
  expect([1, 2, 3].map(() => isInTongue(watched, source, book))).toEqual([true, true, true]);
  expect(asked).toBe(1);
});
