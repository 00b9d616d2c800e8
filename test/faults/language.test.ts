import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/core/language/english/english';
import { toStandardRulebook } from '../../src/core/language/rulebook';
import { listProposals, type Place } from '../../src/core/language/scan';
import { findingsIn } from '../core/language/marked';
import { scanText } from '../core/language/scan-text';

const SOFT = '\u00ad';
const book = toStandardRulebook();

/** What is found in a sentence, and how sure; words that only show where to dig are left out. */
const seenIn = (sentence: string, place: Place = {}): readonly string[] =>
  findingsIn(sentence, place)
    .filter(({ category }) => category !== 'opening')
    .map(({ from, to, confidence }) => `${confidence}: ${sentence.slice(from, to)}`);
const rulesIn = (sentence: string, place: Place = {}): readonly string[] =>
  findingsIn(sentence, place).map(({ ruleId }) => ruleId);
const wordsIn = (text: string): readonly string[] =>
  scanText(text, book)
    .filter(({ category }) => category !== 'opening')
    .map(({ from, to }) => text.slice(from, to));

describe('a phrase is seen through what a reader does not see', () => {
  test('C1: soft hyphens inside words', () => {
    const text =
      `We should have pa${SOFT}ged. Nobody no${SOFT}ticed the gauge. ` +
      `The engi${SOFT}neer did not check the gauge. It was a hu${SOFT}man error.`;
    expect(seenIn(text).map((seen) => seen.replaceAll(SOFT, ''))).toEqual(seenIn(text.replaceAll(SOFT, '')));
    expect(seenIn(text)).toHaveLength(4);
  });

  test('C2: entities', () => {
    expect(wordsIn('The engineer didn&#39;t check the gauge. We should&nbsp;have paged.')).toEqual([
      'didn&#39;t check',
      'should&nbsp;have paged',
    ]);
  });

  test('C3: what is struck out is not seen, what is highlighted is', () => {
    expect(wordsIn('~~The operator did not check the gauge.~~')).toEqual([]);
    expect(wordsIn('The operator did ==not== check the gauge.')).toEqual(['did ==not== check']);
  });

  test('C4: placeholders of templates are no prose', () => {
    expect(wordsIn('{{We should have paged them.}}')).toEqual([]);
    expect(wordsIn('We should have paged them.')).toEqual(['should have paged']);
  });
});

describe('what is told, and is no judgement, is left alone', () => {
  test('C5: a purpose of what was done', () => {
    const done = '- 09:30 The team ran the suite to ensure the patch worked.';
    expect(seenIn(done, { section: 'timeline' })).toEqual([]);
    expect(seenIn('We must ensure the patch works.', { section: 'timeline' })).toEqual(['strong: ensure']);
  });

  test('C6: a thing that is called the culprit', () => {
    expect(seenIn('The likely culprit was this class of bug.')).toEqual([]);
  });

  test('C7: a word of the list in a name', () => {
    const linked = 'Meet us at the [Harbour Hack Weekend](https://x.example).';
    expect(rulesIn(linked)).toEqual([]);
    expect(rulesIn('Meet us at the Harbour Hack Weekend.')).toEqual([]);
    expect(rulesIn('They held it with a hack over the weekend.')).toEqual(['opening-workaround']);
  });

  test('C8: a machine that was not changed', () => {
    expect(seenIn('An old block was read, resulting in the price oracle not being updated.')).toEqual([]);
    expect(seenIn('The runbook not being updated sent them to the old hut.')).not.toEqual([]);
  });

  test.each(['Someone ought to write this down.', 'Someone should write this down.'])(
    'C10: what is still to do measures no past: %s',
    (sentence) => expect(seenIn(sentence)).toEqual([]),
  );
});

describe('an adverb hides nothing', () => {
  test('C9: between the words of a passive without an agent', () => {
    expect(seenIn('The filter was most likely inadvertently removed in an upgrade.')).toEqual([
      'strong: inadvertently removed',
    ]);
    expect(seenIn('This was not done in a coordinated way.', { section: 'lessons' })).toEqual(['strong: was not done']);
  });

  test('C9: in front of what people failed to do: surely with an adverb in between, possibly without', () => {
    expect(seenIn('We also failed to effectively use the status page.')).toEqual(['strong: failed to effectively use']);
    expect(seenIn('We also failed to use the status page.')).toEqual(['possible: failed to use']);
  });

  test('C9: what a machine failed to do is left alone all the same', () => {
    expect(seenIn('The server failed to use the second disk.')).toEqual([]);
  });
});

describe('marks and sections have the right edges', () => {
  test('C10: a mark begins with the I of a contraction', () => {
    const text = 'I’m not sure which gauge it was.';
    expect(findingsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['I’m not sure']);
  });

  test('C11: a heading that holds its value, and the title of a note, are not empty', () => {
    expect(scanText('## Date: 4 November 2026\n## Owner: Ana\n## Story\nIt stopped.\n', book)).toEqual([]);
    expect(scanText('# Belt\n# Story\nIt stopped.\n', book)).toEqual([]);
  });

  test('C12: a note in another tongue is left alone', () => {
    const text =
      'Um neun blieb das Band stehen, und niemand in der Halle wusste, welcher Schalter es war. Die Schicht rief im ' +
      'Hafen an. Auf dem Schild stand root cause, und das hatte dort jemand mit der Hand geschrieben.';
    expect(scanText(text, book)).toEqual([]);
  });
});

describe('a decision has its witness', () => {
  test.each([
    'The on-call engineer did not open a ticket.',
    'They did not open a ticket.',
    'Ana did not open a ticket.',
    'We did not open a ticket.',
    'Nobody opened a ticket.',
  ])('B11: the facts that decided are told, marked or not: %s', (sentence) => {
    const weighed = listProposals(sentence).flatMap((proposal) => proposal.weighed ?? []);
    expect(weighed).toHaveLength(1);
    expect(weighed[0]?.facts.map(({ told }) => told)).not.toEqual([]);
    for (const finding of findingsIn(sentence)) expect(finding.reasons.length).toBeGreaterThan(0);
  });

  test('B11: today nobody is told surely, the engineer possibly, and the others are left alone', () => {
    const shown = ['Nobody opened', 'The on-call engineer did not open', 'They did not open', 'Ana did not open'];
    expect(shown.map((start) => seenIn(`${start} a ticket.`))).toEqual([
      ['strong: Nobody opened'],
      ['possible: did not open'],
      [],
      [],
    ]);
  });

  test.each([
    ['The crew did not check the gauge.', '“The crew did not check the gauge,” Ana said.'],
    ['The crew forgot the key.', '“The crew forgot the key,” Ana said.'],
    ['Nobody checked the gauge.', '“Nobody checked the gauge,” Ana said.'],
  ])('B12: what somebody said is quoted, not judged: %s', (plain, quoted) => {
    expect(seenIn(plain)).not.toEqual([]);
    expect(seenIn(quoted)).toEqual([]);
  });

  test('B13: words of the lexicon are words', () => {
    const words = new Set(
      ENGLISH.lexicons
        .flat()
        .flatMap(({ words = '', nouns = '', verbs = '' }) => `${words} ${nouns} ${verbs}`.split(/\s+/)),
    );
    const placeholders =
      'recognise-early reproduce-first warn-people database-admin shared-bed memory-of sanitize-input log-setup ' +
      'team-plan';
    expect(placeholders.split(' ').filter((word) => words.has(word))).toEqual([]);
    expect(words.has('gauge') || words.has('check')).toBe(true);
  });

  test('B14: what was read before changes nothing', () => {
    const texts = ['We should have paged.', 'There was no alarm, and nobody noticed.', 'The root cause was a belt.'];
    const alone = texts.map((text) => seenIn(text));
    expect([...texts].reverse().map((text) => seenIn(text))).toEqual([...alone].reverse());
    const first = findingsIn(texts[0] ?? '');
    const before = JSON.stringify(first);
    findingsIn(texts[1] ?? '');
    expect(JSON.stringify(first)).toBe(before);
  });
});
