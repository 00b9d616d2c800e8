import { expect, test } from 'vitest';
import { createAsked, type WeighedFact } from '../../../src/core/language/asked';
import { FACTS_OF } from '../../../src/core/language/facts';
import type { Section } from '../../../src/core/language/finding';
import type { Reading } from '../../../src/core/language/reading';
import { ALL_RULES } from '../../../src/core/language/rulebook';
import { listProposals } from '../../../src/core/language/scan';

const SECTIONS: readonly Section[] = ['none', 'cause', 'timeline', 'actions'];
const SENTENCES = ALL_RULES.flatMap(({ flag, leaveAlone }) => [...flag, ...leaveAlone]).map((sentence) =>
  sentence.replace(/[‹›]/g, ''),
);

test('every example is told the same facts as by asking each of them anew', () => {
  let told = 0;
  for (const sentence of SENTENCES)
    for (const section of SECTIONS)
      for (const { family, weighed } of listProposals(sentence, { section })) {
        if (weighed === null) continue;
        const anew = FACTS_OF[family].filter(({ holds }) => holds(weighed.reading)).map(({ id }) => id);
        expect(weighed.facts.map(({ id }) => id)).toEqual(anew);
        told += anew.length;
      }
  expect(told).toBeGreaterThan(1_000);
});

test('what follows from section and parties is asked once, and what looks at the words every time', () => {
  const times = new Map<string, number>();
  const fact = (id: string, holds: (reading: Reading) => boolean): WeighedFact => ({
    holds: (reading) => {
      times.set(id, (times.get(id) ?? 0) + 1);
      return holds(reading);
    },
    reason: { id, told: id, weight: 1 },
  });
  const asked = createAsked([
    fact('people', ({ actor }) => actor === 'people'),
    fact('machine', ({ actor }) => actor === 'machine'),
    fact('quoted', ({ clause }) => clause.isQuoted),
  ]);
  const readingOf = (sentence: string): Reading => {
    const found = listProposals(sentence, { section: 'story' }).find(({ weighed }) => weighed !== null);
    if (!found?.weighed) throw new Error(`Nothing is weighed in: ${sentence}`);
    return found.weighed.reading;
  };
  const tell = (sentence: string): readonly string[] => {
    const reading = readingOf(sentence);
    return asked(reading).flatMap(({ holds, reason }) => (holds === null || holds(reading) ? [reason.id] : []));
  };
  expect(tell('The crew did not check the gauge.')).toEqual(['people']);
  expect(tell('She said “the crew did not check the gauge” twice.')).toEqual(['people', 'quoted']);
  expect(tell('The pump did not check the gauge.')).toEqual(['machine']);
  expect([times.get('people'), times.get('machine')]).toEqual([2, 2]);
  expect(times.get('quoted')).toBe(5);
});
