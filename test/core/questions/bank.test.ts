import { describe, expect, test } from 'vitest';
import { BANK, findFollowUp, findQuestion, LENSES } from '../../../src/core/questions/bank';
import { lintQuestion } from '../../../src/core/questions/lint';
import { CUES } from '../../../src/core/questions/question';

describe('the question bank', () => {
  test.each(BANK.map((question) => [question.id, question] as const))(
    '%s would be asked by a careful colleague',
    (_id, question) => {
      expect(lintQuestion(question).map(({ rule, from, to }) => `${rule}: ${question.text.slice(from, to)}`)).toEqual(
        [],
      );
    },
  );

  test('gives every question an id of its own, with its lens in it', () => {
    expect(new Set(BANK.map(({ id }) => id)).size).toBe(BANK.length);
    expect(BANK.filter(({ id, lens }) => !new RegExp(`^${lens}-\\d{2}$`).test(id))).toEqual([]);
  });

  test('fills every field with something', () => {
    const empty = BANK.filter(
      (question) =>
        [question.text, question.purpose, question.listensFor, question.source, question.avoidWhen].some(
          (field) => field.trim().length < 8,
        ) || question.followUps.length === 0,
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  test('names a source by its year', () => {
    expect(BANK.filter(({ source }) => !/\b(?:19|20)\d\d\b/.test(source)).map(({ id }) => id)).toEqual([]);
  });

  test('has an answer ready for every cue that can be heard', () => {
    expect(CUES.map((cue) => [cue, findFollowUp(cue)?.lens])).toEqual(CUES.map((cue) => [cue, 'followup']));
    expect(BANK.filter(({ answersCue }) => answersCue).map(({ answersCue }) => answersCue)).toEqual([...CUES]);
    expect(findFollowUp('luck')?.purpose).toContain('luck');
  });

  test('ends every question so that a reader knows it is one', () => {
    expect(BANK.filter(({ text }) => !/[?.]$/.test(text)).map(({ id }) => id)).toEqual([]);
  });

  test('keeps the lenses in the order of a conversation', () => {
    const order = BANK.map(({ lens }) => LENSES.findIndex(({ slug }) => slug === lens));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('leads only to questions that there are', () => {
    const lost = BANK.flatMap(({ id, followUps }) =>
      followUps.filter(([, ask]) => !findQuestion(ask) || ask === id).map(([, ask]) => `${id} leads to ${ask}`),
    );
    expect(lost).toEqual([]);
  });

  test('leans only on questions that there are, and opens every lens with one that leans on nothing', () => {
    expect(
      BANK.flatMap(({ id, leansOn }) =>
        leansOn.filter((each) => !findQuestion(each) || each === id).map((each) => `${id} leans on ${each}`),
      ),
    ).toEqual([]);
    expect(LENSES.filter(({ questions }) => !questions.some(({ leansOn }) => leansOn.length === 0))).toEqual([]);
  });

  test('can be said in one breath', () => {
    expect(BANK.filter(({ text }) => text.split(/\s+/).length > 21).map(({ id, text }) => `${id}: ${text}`)).toEqual(
      [],
    );
  });

  test('looks through each lens in at least eight ways', () => {
    expect(LENSES.filter(({ questions }) => questions.length < 8).map(({ slug }) => slug)).toEqual([]);
    expect(new Set(LENSES.map(({ slug }) => slug)).size).toBe(LENSES.length);
  });

  test('says nothing twice', () => {
    const words = BANK.map(({ id, text }) => ({ id, words: toWords(text) }));
    const alike = words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter((other) => likeness(one.words, other.words) > 0.6)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(alike).toEqual([]);
  });
});

const SMALL = new Set([
  'the',
  'a',
  'an',
  'to',
  'of',
  'it',
  'that',
  'you',
  'your',
  'did',
  'was',
  'were',
  'in',
  'and',
  'for',
  'at',
  'is',
  'be',
  'on',
  'there',
  'then',
]);

function toWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/[^a-z ]/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== '' && !SMALL.has(word)),
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
