import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/questions/interview/answers';
import { ask, type Offer } from '../../../../src/core/questions/offer/ask';
import { findQuestion } from '../../../../src/core/questions/bank';
import { hearCues } from '../../../../src/core/questions/offer/cues';
import type { Case, HeardAnswer } from '../../../../src/core/questions/offer/talk-state';
import type { PersonTies } from '../../../../src/core/questions/offer/person-ties';

/** How Cy stands to the night: called in, and alone in knowing about the key. */
const CY: PersonTies = {
  node: 'People/Cy Dunn.md',
  title: 'Cy Dunn',
  calledIn: true,
  tookPart: false,
  away: false,
  sawItComing: false,
  onlyHolds: ['Replay needs the old key'],
  left: false,
  usedToOwn: [],
  newcomer: false,
};

const NIGHT: Case = {
  form: 'interview',
  names: { system: 'Ledger', person: 'Cy Dunn' },
  consentSettled: true,
  told: false,
  foreign: false,
  begun: false,
  ties: CY,
  here: [],
  elsewhere: new Map(),
  marks: new Map([
    ['confused', 3],
    ['torn', 1],
    ['surprised', 1],
    ['who-knew', 1],
  ]),
  gaps: [{ from: 151, to: 175 }],
  pinned: null,
  own: [],
  hidden: new Set(),
  skipped: new Set(),
};

function toHeard(offer: Offer, text: string, line: number): HeardAnswer {
  const answer: Answer = {
    id: offer.question.id,
    question: offer.text,
    text,
    at: null,
    line,
    from: 0,
    to: 0,
    body: { from: 0, to: 0 },
  };
  return { answer, cues: hearCues(text) };
}

/** A whole talk in which the first offer is taken every time; what is told is told in this order. */
function talk(about: Case, told: readonly string[]): readonly string[] {
  let here: readonly HeardAnswer[] = [];
  const asked: string[] = [];
  for (const words of told) {
    const offer = ask({ ...about, here }).offers[0];
    if (!offer) break;
    asked.push(`${offer.text} (${offer.because})`);
    here = [...here, toHeard(offer, words, here.length)];
  }
  return asked;
}

const TOLD = [
  'It was a quiet night. My phone rang and it was Bo, the queue was standing still.',
  'Then there was the lag, and it was flat, which made no sense to me.',
  'A line that climbs.',
  'That the consumer was stuck. I knew from the shape that it was the old key again.',
  'It was like that when the ledger was moved by night.',
  'Didi, maybe.',
  'That the gauge was flat and the queue was full. We decided to let it run with the old key.',
  'Waiting for Didi. It would have been the morning run, then.',
  'I read the log of the replay.',
  'To run, or to wait for Didi.',
  'Bo and I. I was tired, my daughter had a fever.',
  'Her cough, and the phone.',
  'The replay, line after line. At first I thought it was the network.',
  'The log has the minutes.',
  'A gap in it.',
  'From Didi, when she still had the ledger.',
];

describe('a talk with somebody who was called in at night', () => {
  test(
    'reads like one: the story, a push, what was just said, how they came into it, what was hard, untold ' +
      'minutes, what only they know',
    () => {
      expect(talk(NIGHT, TOLD)).toEqual([
        'Tell me about it from where you were, in whatever order it comes back to you. (a free account comes first)',
        'Please go on; what came next for you? (they are telling it; this is the smallest push there is)',
        'What were you looking for that could settle it? (the answer said “made no sense”)',
        'What was the first thing you were told when you were called in? (Cy Dunn was called in)',
        'How did you know? (the answer said “I knew”)',
        'Who else here knows that? (it goes on from what was just told)',
        'Where did you find yourself thinking “this makes no sense”? (the incident has three marks of confusion)',
        'What else was on the table when you settled on that? (the answer said “decided”)',
        'What did you do with the time while you waited? (the answer said “Waiting”)',
        'What pulled you in two directions at once? (the incident has one mark of being torn)',
        'When you say “we”, who was that just then? (the answer said “We decided”)',
        'What else was going on around you just then? (the answer said “tired”)',
        'Between 02:31 and 02:55, what filled the time? (nobody has been asked about 02:31–02:55)',
        'What did you think it was, at first? (the answer said “At first”)',
        'What made that look promising to begin with? (the answer said “At first”)',
        '“Replay needs the old key”: where did you pick that up? (Cy Dunn is the only holder of “Replay needs ' +
          'the old key”)',
      ]);
    },
  );

  test('follows what was said twice at most before it comes back to its own line', () => {
    const restless = Array.from(
      { length: 16 },
      () =>
        'Obviously I knew it, I was tired, luckily we waited, it turned out we decided by hand, and normally I ' +
        'am not sure.',
    );
    const ids = talk(NIGHT, restless).map((line) => line.includes('the answer said') || line.includes('goes on from'));
    expect(ids.join(' ')).not.toContain('true true true');
  });

  test('comes to an end: past a dozen questions it begins to ask whom else to hear, and what was not asked', () => {
    const asked = talk(
      NIGHT,
      Array.from({ length: 20 }, () => 'A lamp and a book.'),
    ).map((line) => line.replace(/ \(.*/, ''));
    const end = [
      'Who else should I talk to about this?',
      'Which question did you expect that never came?',
      'How has this talk been for you?',
    ];
    expect(asked.slice(0, 12).filter((text) => end.includes(text))).toEqual([]);
    expect(asked.slice(12).filter((text) => end.includes(text))).toEqual(end);
  });

  test('never says “that” about something nobody has told', () => {
    let here: readonly HeardAnswer[] = [];
    const cold: string[] = [];
    for (let count = 0; count < 30; count += 1) {
      const offer = ask({ ...NIGHT, ties: null, here }).offers[0];
      if (!offer) break;
      const asked = new Set(here.map(({ answer }) => answer.id));
      const leansOn = findQuestion(offer.question.id)?.leansOn ?? [];
      if (leansOn.length > 0 && !leansOn.some((id) => asked.has(id)) && !offer.because.includes('02:31'))
        cold.push(offer.text);
      here = [...here, toHeard(offer, 'A lamp and a book.', count)];
    }
    expect(cold).toEqual([]);
  });
});
