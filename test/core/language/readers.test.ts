import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/language/reading';
import { listProposals, type Proposal } from '../../../src/core/language/scan';
import { toSection } from '../../../src/core/language/section';
import { maskParagraph } from '../../../src/core/text/markdown/mask';
import { withoutMarks } from './marked';

/** Where the first frame of a sentence stands that carries this id. */
function proposalOf(frame: string, sentence: string): Proposal {
  const found = listProposals(maskParagraph(sentence), { section: 'story' });
  const proposal = found.find(({ taught }) => taught.frame.id === frame);
  if (proposal === undefined) throw new Error(`No ${frame} in: ${sentence}`);
  return proposal;
}

/** How it is read. */
function readingOf(frame: string, sentence: string): Reading {
  const { weighed } = proposalOf(frame, sentence);
  if (weighed === null) throw new Error(`Nothing is read of ${frame} in: ${sentence}`);
  return weighed.reading;
}

/** The sentence with ‹ › around what is marked of it. */
function markOf(frame: string, sentence: string): string {
  const { from, to } = proposalOf(frame, sentence);
  return `${sentence.slice(0, from)}‹${sentence.slice(from, to)}›${sentence.slice(to)}`;
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
    ['did-not', 'A visitor who did not ring left.', 'users'],
    ['did-not', 'A thief who did not ring left.', 'attacker'],
    ['did-not', 'A clerk with the visitor who did not ring left.', 'users'],
    ['would-have', 'Who would have thought of frost?', 'people'],
    ['did-not', 'One of the pumps did not stop.', 'machine'],
    ['did-not', 'One of the crew did not stop.', 'people'],
    ['did-not', 'The "pump" did not stop.', 'machine'],
    ['does-not', 'The pump often does not stop.', 'machine'],
    ['did-not', 'The pump ran. Did not check the lid.', 'absent'],
    ['did-not', 'Visitors rang. They did not check the gauge.', 'pronoun'],
    ['did-not', 'The pump, an old gauge, did not move.', 'safeguard'],
    ['no-thing', 'The crew, no lamp in hand, slept.', 'people'],
    ['missing-thing', 'The crew (missing lamps) slept.', 'people'],
    ['did-not', 'After the rain on the roof, rusted pumps did not stop.', 'machine'],
    ['did-not', 'Too much rain on the mill, old pumps did not stop.', 'machine'],
    ['did-not', 'The rope on the mill and pumps did not hold.', 'machine'],
    ['did-not', 'A note on the pump that lamps did not burn hung there.', 'unknown'],
    ['did-not', 'A note on the mill where pumps did not stop hung there.', 'machine'],
    ['did-not', 'The word on the mill is pumps did not stop.', 'machine'],
    ['without-thing', 'We came to use the old pump without a lamp.', 'machine'],
    ['did-not', 'Due to a leak this did not hold.', 'this'],
    ['thing-missing', 'The plan for the mill after it was missing was long.', 'this'],
    ['did-not', 'Then the pump ran and did not stop.', 'machine'],
    ['did-not', 'In rain the pump ran and did not stop.', 'machine'],
    ['did-not', 'The pump, old and red, ran and did not stop.', 'machine'],
    ['did-not', 'Pump 2 ran and did not stop.', 'machine'],
    ['did-not', 'It held. Closed pumps ran and did not stop.', 'machine'],
    ['did-not', 'Closed old pumps ran and did not stop.', 'machine'],
    ['does-not', 'Take the pump and do not stop.', 'machine'],
    ['does-not', 'We get the pump back up and do not stop.', 'people'],
    ['did-not', 'They ran and did not stop.', 'pronoun'],
  ])('%s in “%s” is read as %s', (frame, sentence, party) => expect(readingOf(frame, sentence).actor).toBe(party));

  test('what is put in between commas is not what something was done to', () => {
    expect(readingOf('was-not-done', 'The pump, needed for the review, was not painted.').undergoer).toBe('machine');
    expect(readingOf('was-missed', 'Rain fell on the mill, failed pumps were missed.').undergoer).toBe('machine');
  });

  test('behind “resulting in” the thing is what something was not done to', () => {
    const { undergoer } = readingOf('not-being-done', 'It leaked, resulting in the valve not being closed.');
    expect(undergoer).toBe('machine');
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

  test('an “if” of another sentence is none of this one', () => {
    expect(clauseOf('there-was-no', 'We ask if it rained. There was no alarm.').isAfterIf).toBe(false);
  });

  test('a relative clause picks out unless a comma stands before it', () => {
    expect(clauseOf('was-not-done', 'A gate which was not oiled stuck.').isPickingOut).toBe(true);
    expect(clauseOf('was-not-done', 'The gate, which was not oiled, stuck.').isPickingOut).toBe(false);
    expect(clauseOf('did-by-slip', 'The clerk, who accidentally deleted it, rang.').isRelative).toBe(true);
    expect(clauseOf('did-by-slip', 'The clerk accidentally deleted it.').isRelative).toBe(false);
  });

  test('words are quoted between two marks', () => {
    expect(clauseOf('did-not', 'The sign “we did not check it” hung there.').isQuoted).toBe(true);
    expect(clauseOf('did-not', 'The “crew” did not check the “gauge” twice.').isQuoted).toBe(false);
    expect(clauseOf('did-not', 'The crew did not check the “gauge” twice.').isQuoted).toBe(false);
    expect(clauseOf('did-not', '“The crew did not check it').isQuoted).toBe(false);
  });

  test('what is still to come is told at the end, or before the next clause', () => {
    const isYet = (sentence: string): boolean => clauseOf('did-not', sentence).isYet;
    expect(isYet('We did not check it yet.')).toBe(true);
    expect(isYet('We did not yet check another lamp.')).toBe(true);
    expect(isYet('We did not check it yet and slept.')).toBe(true);
    expect(isYet('We did not check yet another lamp.')).toBe(false);
    expect(isYet('We did not check it, and the lamp was dark yet.')).toBe(false);
    expect(isYet('We did not check it because it was dark yet.')).toBe(false);
    expect(isYet('We did not check it because it rained.')).toBe(false);
    expect(isYet('We did not check it and the lamp was dark yet.')).toBe(true);
  });

  test('advice stands close before, and further before a thing that is absent', () => {
    expect(clauseOf('did-not', 'It must be that we did not check it.').isAdvised).toBe(false);
    expect(clauseOf('did-not', 'It must so be we did not check it.').isAdvised).toBe(false);
    expect(clauseOf('no-thing', 'We must go down there at night with no lamp.').isAdvised).toBe(true);
  });

  test('what may be in another clause is not said of this one', () => {
    expect(clauseOf('there-was-no', 'There was no list that may leave.').isSupposed).toBe(false);
    expect(clauseOf('there-was-no', 'There was no list. It may leave.').isSupposed).toBe(false);
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
    ['human-error', 'Human error is told here.', 'now'],
    ['human-error', 'Human error. It is told here.', 'open'],
    ['careless', 'I am an idiot.', 'now'],
    ['in-hindsight', 'It is a rope; in hindsight a thin one.', 'open'],
    ['too-late', 'The list is kept in haste.', 'now'],
    ['took-too-long', 'The belts are failing as it took too long.', 'now'],
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

test.each([
  ['could-have', 'It ‹could have been› worse.'],
  ['could-have', 'It ‹could have been really quite broken›.'],
  ['could-have', 'It ‹could have been› really quite simply broken.'],
  ['could-have', 'It ‹could have been better› painted.'],
  ['could-have', 'It ‹could have held› painted walls.'],
])('%s is marked as far as the deed that is imagined: %s', (frame, marked) =>
  expect(markOf(frame, withoutMarks(marked))).toBe(marked),
);

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
    expect(readingOf('missed', `zero ${before} missed.`).clause.isLate).toBe(true);
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

  test.each([
    ['there-was-no', 'There was ‹no rope› / at night.'],
    ['no-thing', '‹No alarm/bell› rang.'],
    ['no-thing', '‹No lamp›, rope or bell.'],
    ['without-thing', 'It went ‹without any holdups› other than the rain.'],
    ['there-was-no', 'There was ‹no lot of lanterns› near the gate.'],
    ['had-no', 'They had ‹no "red gauge›" on board.'],
    ['had-no', 'They had ‹no gauge› "on board".'],
    ['had-no', 'They had ‹no "closed bin›" on board.'],
    ['had-no', 'They had ‹no just closed bin›.'],
    ['had-no', 'They had ‹no yet closed bin›.'],
    ['had-no', 'They had ‹no lot of closed bins›.'],
    ['had-no', 'They had ‹no alarm›/closed bin.'],
    ['had-no', 'They had ‹no lamp› or closed bin.'],
    ['there-was-no', 'There was ‹no gauge› really.'],
    ['there-was-no', 'There was ‹no just old gauge›.'],
    ['without-thing', '‹Without doing› too much digging they left.'],
    ['had-no', 'They had ‹no lamp or rope› on board.'],
    ['had-no', 'They had ‹no alarm› or bell on board.'],
    ['had-no', 'They had ‹no time› or rope on board.'],
    ['had-no', 'They had ‹no plan› ready.'],
    ['had-no', 'They had ‹no lamp plan› ready.'],
    ['had-no', 'They had ‹no lamp› considered good.'],
    ['without-thing', 'It ran ‹without a red lamp› they knew.'],
    ['there-was-no', 'There was ‹no› can do.'],
    ['missing-thing', 'There was nothing ‹missing› or broken.'],
  ])('%s is marked as far as the thing reaches: %s', (frame, marked) =>
    expect(markOf(frame, withoutMarks(marked))).toBe(marked),
  );

  test('code is a thing with a name', () => {
    expect(readingOf('had-no', 'They had no `mill`.').absent.isCode).toBe(true);
    expect(readingOf('had-no', 'They had no mill.').absent.isCode).toBe(false);
  });

  test('before a verb it is the head and two words of the same phrase', () => {
    const anyIn = (sentence: string): number => readingOf('thing-missing', sentence).absent.any;
    expect(anyIn('The alarm lamp board was missing.')).not.toBe(anyIn('The lamp board was missing.'));
    expect(anyIn('The alarm old lamp board was missing.')).toBe(anyIn('The lamp board was missing.'));
    expect(anyIn('In the alarm the lamp was missing.')).toBe(anyIn('The lamp was missing.'));
    expect(anyIn('Behind the alarm, lamps were missing.')).toBe(anyIn('The lamp was missing.'));
  });
});

describe('what no fact of a family asks for', () => {
  test.each([
    ['imagined', 'should-have', 'We should have called.'],
    ['cause', 'was-caused', 'The outage was caused by rust.'],
  ] as const)('%s is read as if nothing was told of it', (part, frame, sentence) => {
    const left = readingOf('did-not', 'We did not call.')[part];
    expect(Object.keys(left)).toEqual(Object.keys(readingOf(frame, sentence)[part]));
    expect(Object.values(left).filter((value) => value !== false && value !== 0)).toEqual([]);
  });

  test('what is absent is read as empty', () => {
    const { absent } = readingOf('should-have', 'We should have called.');
    expect(absent).toEqual({ end: 0, head: 0, any: 0, isEmpty: true, isCode: false, isUnknown: false });
  });
});

describe('how far a reader looks', () => {
  const filler = (words: number): string => 'lantern '.repeat(words);
  const adverbs = (words: string): string => words.replaceAll('lantern', 'really');

  test.each<[string, string, (words: string) => string, (reading: Reading) => boolean, number]>([
    ['a thing that is absent', 'had-no', (words) => `They had no ${words}alarm.`, ({ absent }) => absent.any !== 0, 7],
    ['a measure', 'did-not', (words) => `We did not check ${words}soon enough.`, ({ around }) => around.isMeasured, 3],
    [
      'a purpose behind',
      'did-not',
      (words) => `We did not check ${words}so as to sleep.`,
      ({ around }) => around.isPurposeBehind,
      7,
    ],
    [
      'an incident',
      'was-caused',
      (words) => `The outage ${words}was caused by rust.`,
      ({ cause }) => cause.isOfWhole,
      11,
    ],
    [
      'a deed with a purpose',
      'fix-make-sure',
      (words) => `We drained ${words}to ensure it holds.`,
      ({ cause }) => cause.isPurposeOfDeed,
      10,
    ],
    [
      'a link of a cause before',
      'chain',
      (words) => `It caused ${words}which led to dust.`,
      ({ cause }) => cause.links === 2,
      23,
    ],
    [
      'a link of a cause behind',
      'chain',
      (words) => `Rust, which led ${words}which led to dust.`,
      ({ cause }) => cause.links === 2,
      20,
    ],
    [
      'an “if” before',
      'there-was-no',
      (words) => `If it rained ${words}there was no lamp.`,
      ({ clause }) => clause.isAfterIf,
      19,
    ],
    [
      'a quotation mark before',
      'did-not',
      (words) => `“They ${words}did not check it” is a song.`,
      ({ clause }) => clause.isQuoted,
      22,
    ],
    [
      'a quotation mark behind',
      'did-not',
      (words) => `“They did not check ${words}it” is a song.`,
      ({ clause }) => clause.isQuoted,
      22,
    ],
    ['a “yet” behind', 'did-not', (words) => `We did not check ${words}yet.`, ({ clause }) => clause.isYet, 7],
    [
      'a word that denies',
      'poor-choice',
      (words) => `It was no ${adverbs(words)}foolish decision.`,
      ({ clause }) => clause.isDenied,
      3,
    ],
    ['what is asked', 'did-not', (words) => `Check ${words}did not stop.`, ({ clause }) => clause.isAsking, 23],
    [
      'a purpose before',
      'did-not',
      (words) => `To hold ${words}we did not stop.`,
      ({ clause }) => clause.isPurpose,
      45,
    ],
    [
      'an actor before adverbs',
      'did-not',
      (words) => `The crew ${adverbs(words)}did not check.`,
      ({ actor }) => actor === 'people',
      9,
    ],
    [
      'an actor before a comma',
      'did-not',
      (words) => `The crew, ${adverbs(words)}did not check.`,
      ({ actor }) => actor === 'people',
      3,
    ],
    [
      'what is put in between commas',
      'did-not',
      (words) => `The crew, tired ${words}there, did not check it.`,
      ({ actor }) => actor === 'people',
      6,
    ],
    [
      'whom “they” stands for',
      'did-not',
      (words) => `Visitors said ${words}they did not check it.`,
      ({ actor }) => actor === 'users',
      22,
    ],
    [
      'the first actor of a sentence',
      'did-not',
      (words) => `We drained ${words}and did not check it.`,
      ({ actor }) => actor === 'people',
      27,
    ],
    [
      'the first noun of a sentence',
      'did-not',
      (words) => `The ${words}pump and did not stop.`,
      ({ actor }) => actor === 'machine',
      8,
    ],
    ['a verb before', 'human-error', (words) => `It is ${words}human error.`, ({ tense }) => tense === 'now', 9],
    ['a verb behind', 'human-error', (words) => `Human error ${words}is it.`, ({ tense }) => tense === 'now', 5],
    ['what a verb carries', 'did-not', (words) => `We did not run ${words}tests.`, ({ verb }) => verb.carried !== 0, 3],
    [
      'a word of the present behind',
      'should-have',
      (words) => `It should have stopped ${words}now.`,
      ({ around }) => around.isByItself,
      8,
    ],
  ])('%s is seen so far and no further', (_what, frame, write, isSeen, most) => {
    expect(isSeen(readingOf(frame, write(filler(most))))).toBe(true);
    expect(isSeen(readingOf(frame, write(filler(most + 1))))).toBe(false);
  });
});
