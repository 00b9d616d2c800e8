import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/language/reading';
import { listProposals } from '../../../src/core/language/scan';
import { toSection } from '../../../src/core/language/section';

/** How the first frame of a sentence is read that carries this id. */
function readingOf(frame: string, sentence: string): Reading {
  const found = listProposals(sentence, { section: 'story' }).find(({ taught }) => taught.frame.id === frame);
  if (!found?.weighed) throw new Error(`No ${frame} in: ${sentence}`);
  return found.weighed.reading;
}

describe('who acts', () => {
  test.each([
    ['did-not', 'The crew did not check the gauge.', 'people'],
    ['did-not', 'The crew, tired from the night, did not check the gauge.', 'people'],
    ['did-not', 'The crew, which had come by train, did not check the gauge.', 'people'],
    ['did-not', 'We drained the tank and did not check the gauge.', 'people'],
    ['did-not', 'It was closed by a guide that did not know the path.', 'people'],
    ['did-not', 'The tests of the mail system did not check the gauge.', 'safeguard'],
    ['did-not', 'The valve did not check the gauge.', 'machine'],
    ['did-not', 'Visitors did not check the gauge.', 'users'],
    ['there-was-no', 'As the pump stopped, there was no alarm.', 'absent'],
    ['failure-to', 'The pump stopped for a failure to check the gauge.', 'absent'],
    ['nobody-did', 'Nobody checked the gauge.', 'nobody'],
  ])('%s in “%s” is read as %s', (frame, sentence, party) => expect(readingOf(frame, sentence).actor).toBe(party));

  test('what is put in between commas is not what something was done to', () => {
    expect(readingOf('was-not-done', 'The pump, needed for the review, was not painted.').undergoer).toBe('machine');
  });
});

describe('what kind of clause', () => {
  const clauseOf = (frame: string, sentence: string): Reading['clause'] => readingOf(frame, sentence).clause;

  test('a noun that could be a request is no request when it is the subject', () => {
    expect(clauseOf('did-not', 'Plan did not include the night.').isAsking).toBe(false);
    expect(clauseOf('missing-thing', 'Add the missing gauge.').isAsking).toBe(true);
  });

  test('“even if” makes no condition', () => {
    expect(clauseOf('there-was-no', 'Even if the gate held, there was no alarm.').isAfterIf).toBe(false);
    expect(clauseOf('there-was-no', 'If the gate held in the storm of May, there was no alarm.').isAfterIf).toBe(true);
  });

  test('what may be in another clause is not said of this one', () => {
    expect(clauseOf('there-was-no', 'There was no list that says what may leave.').isSupposed).toBe(false);
    expect(clauseOf('no-thing', 'No list may leave the yard.').isSupposed).toBe(true);
  });

  test('“not explicitly” is no intention, “deliberately” is one', () => {
    expect(readingOf('did-not', 'We did not explicitly ask them.').around.isDeliberate).toBe(false);
    expect(readingOf('did-not', 'We deliberately did not ask them.').around.isDeliberate).toBe(true);
  });
});

test('what is absent may be told to have been in place', () => {
  expect(readingOf('there-is-no', 'There is no alarm in place.').around.isAtHand).toBe(true);
  expect(readingOf('there-is-no', 'There is no alarm in town.').around.isAtHand).toBe(false);
});

describe('of which time a judgement tells', () => {
  test.each([
    ['too-late', 'The call went out too late.', 'past'],
    ['too-late', 'By then the call is too late.', 'now'],
    ['in-hindsight', 'A thin rope, in hindsight.', 'open'],
    ['poorly-done', 'This can lead to a bad decision.', 'now'],
    ['human-error', 'We lost a day to human error.', 'past'],
  ])('%s in “%s” tells of %s', (frame, sentence, tense) => expect(readingOf(frame, sentence).tense).toBe(tense));
});

describe('which section', () => {
  test.each([
    ["What didn't go well", 'cause'],
    ['What did not work', 'cause'],
    ['What went well', 'well'],
    ['What worked well', 'well'],
    ['Action items', 'actions'],
  ])('%s opens the section %s', (heading, section) => expect(toSection(heading)).toBe(section));
});
