import { describe, expect, test } from 'vitest';
import { findCueOf, hearCues } from '../../../../src/core/questions/offer/cues';

const first = (answer: string): string => hearCues(answer).map(({ cue, words }) => `${cue}: ${words}`)[0] ?? 'nothing';

describe('cues in what is said', () => {
  test.each([
    ['I should have looked at the sheet right then.', 'should-have: I should have'],
    ['It was human error, if you ask me.', 'human-error: human error'],
    ['The root cause was the config.', 'root-cause: root cause'],
    ['Obviously it was the cache.', 'obviously: Obviously'],
    ['I knew it from the sound.', 'knew: I knew'],
    ['Turned out the gates write another date.', 'surprise: Turned out'],
    ['I had no idea whom to call.', 'unsure: no idea'],
    ['We restarted the consumer.', 'action: We restarted'],
    ['Luckily Cy was awake.', 'luck: Luckily'],
    ['I rang Marit and she came.', 'help: rang Marit'],
    ['We drained it by hand.', 'workaround: by hand'],
    ['At first it looked like the disk.', 'dropped: At first'],
    ['I was waiting for the build.', 'waiting: waiting'],
    ['I was tired.', 'state-of-mind: tired'],
    ['It normally answers at once.', 'usual: normally'],
    ['I saw the lag on the gauge.', 'observation: I saw'],
    ['A lamp and a book.', 'nothing'],
  ])('“%s”', (answer, heard) => {
    expect(first(answer)).toBe(heard);
  });

  test('what the highlighter found comes first, and no cue comes twice', () => {
    const heard = hearCues('Obviously nobody checked.', [
      { category: 'counterfactual-omission', ruleId: 'x', text: 'nobody checked' },
    ]);
    expect(heard.map(({ cue, words }) => `${cue}: ${words}`)).toEqual([
      'omission: nobody checked',
      'obviously: Obviously',
    ]);
  });

  test('every category of the highlighter that can be said aloud leads to a cue', () => {
    const cues = [
      'counterfactual-modal',
      'counterfactual-omission',
      'counterfactual-absence',
      'single-cause',
      'micro-fix',
      'blame',
      'hindsight',
      'normative',
      'worn-label',
      'shallow-metric',
    ].map((category) => findCueOf({ category, ruleId: '', text: '' }));
    expect(cues).toEqual([
      'should-have',
      'omission',
      'absence',
      'root-cause',
      'fix',
      'human-error',
      'obviously',
      'judgement',
      'label',
      'judgement',
    ]);
    expect(findCueOf({ category: 'opening', ruleId: 'opening-workaround', text: '' })).toBe('workaround');
    expect(findCueOf({ category: 'filler', ruleId: '', text: '' })).toBeNull();
  });
});
