import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toStandardRulebook } from '../../../src/core/language/rulebook';

const FILES = ['decide', 'decide-not-done', 'decide-nobody', 'clause', 'decide-modal', 'scene'];

test('every word that a decision listens for is one that the tokeniser knows', () => {
  const { vocabulary } = toStandardRulebook();
  const words = FILES.flatMap((file) => {
    const source = readFileSync(new URL(`../../../src/core/language/${file}.ts`, import.meta.url), 'utf8');
    const asked = [
      ...source.matchAll(
        /(?:isWordAt|cameBefore|comesSoonWord)\(scene([^()]*(?:\([^()]*\)[^()]*)*)\)|const [A-Z_]+ = \[([^\]]*)\]/g,
      ),
    ];
    return asked.flatMap(([, inCall, inList]) =>
      [...(inCall ?? inList ?? '').matchAll(/'([^']+)'/g)].map((word) => word[1] ?? ''),
    );
  });
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter((word) => vocabulary.find(word) === undefined)).toEqual([]);
});
