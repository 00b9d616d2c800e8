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
    ['did-not', 'Users said that they did not check the gauge.', 'users'],
    ['did-not', 'The crew said that they did not check the gauge.', 'people'],
    ['did-not', 'It rained, and they did not check the gauge.', 'pronoun'],
    ['did-not', 'A merge request did not mention the gauge.', 'work'],
    ['did-not', 'The change owner did not check the gauge.', 'people'],
    ['did-not', 'Someone did not check the gauge.', 'people'],
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

describe('what stands close around', () => {
  test('“in order to” is a purpose, “in order” is none', () => {
    expect(readingOf('did-not', 'We did not keep the jars in order to save time.').around.isPurposeBehind).toBe(true);
    expect(readingOf('did-not', 'We did not keep the jars in order.').around.isPurposeBehind).toBe(false);
  });

  test('a machine is said to do it, a crew is none', () => {
    expect(readingOf('was-not-done', 'It was not read by the parser.').around.byMachine).toBe(true);
    expect(readingOf('was-not-done', 'It was not read by the crew.').around.byMachine).toBe(false);
  });

  test('a step that follows what is absent is seen behind a verb of being', () => {
    expect(readingOf('no-thing', 'No gauge was ever inspected.').around.verbBehind).not.toBe(0);
    expect(readingOf('no-thing', 'No gauge, they inspected the lid.').around.verbBehind).toBe(0);
  });
});

describe('how late and how bare a phrase stands', () => {
  test('a dozen words before it make it late, eleven do not', () => {
    const before = 'one two three four five six seven eight nine ten we';
    expect(readingOf('did-not', `${before} did not check it.`).clause.isLate).toBe(false);
    expect(readingOf('did-not', `zero ${before} did not check it.`).clause.isLate).toBe(true);
  });

  test('nothing follows where a comma or the end stands', () => {
    expect(readingOf('did-not', 'We did not check, we slept.').clause.isEnding).toBe(true);
    expect(readingOf('did-not', 'We did not check it, we slept.').clause.isEnding).toBe(false);
  });
});

describe('which verb lends its meaning', () => {
  test('“think to check” leans on checking, and a comma ends the look', () => {
    expect(readingOf('did-not', 'We did not bother to check it.').verb.second).not.toBe(0);
    expect(readingOf('did-not', 'We did not bother, checked lists were old.').verb.second).toBe(0);
  });

  test('what a verb carries ends with its clause', () => {
    expect(readingOf('did-not', 'We did not run a test.').verb.carried).not.toBe(0);
    expect(readingOf('did-not', 'We did not run, a test did.').verb.carried).toBe(0);
  });
});

describe('what is absent', () => {
  test('behind a preposition a safeguard is not what is absent', () => {
    const isGuard = (sentence: string): boolean => {
      const { any } = readingOf('thing-missing', sentence).absent;
      return any !== readingOf('thing-missing', 'The lamp was not available.').absent.any;
    };
    expect(isGuard('The lamp needed for the review was not available.')).toBe(false);
    expect(isGuard('The review was not available.')).toBe(true);
  });
});
