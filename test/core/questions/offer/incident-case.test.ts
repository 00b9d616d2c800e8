import { describe, expect, test } from 'vitest';
import { ask, keepPlaces } from '../../../../src/core/questions/offer/ask';
import { toCase, toSubject, type CaseFacts } from '../../../../src/core/questions/offer/incident-case';
import { atlasOf } from '../../atlas/cards';
import { NIGHT } from '../vault';

const atlas = atlasOf(NIGHT);

function subjectOf(path: string): ReturnType<typeof toSubject> {
  const card = atlas.card(path);
  if (!card) throw new Error(`No card for ${path}`);
  return toSubject(atlas, card);
}

function guideOf(path: string, more: Partial<CaseFacts> = {}): ReturnType<typeof ask> {
  const facts: CaseFacts = {
    text: NIGHT[path] ?? '',
    incidentText: NIGHT['Incidents/Stalled queue.md'] ?? '',
    heardClocks: [],
    scan: () => [],
    own: [],
    hidden: new Set(),
    skipped: new Set(),
    pinned: null,
    told: false,
    ...more,
  };
  return ask(toCase(atlas, subjectOf(path), facts));
}

describe('what the panel is about', () => {
  test('an interview leads to its incident and the one who tells', () => {
    const subject = subjectOf('Interviews/Ana.md');
    expect([subject.form, subject.incident?.title, subject.person, subject.isTalk]).toEqual([
      'interview',
      'Stalled queue',
      'People/Ana Reyes.md',
      true,
    ]);
  });

  test('an incident is no talk, so the guide begins with what the case calls for', () => {
    expect(guideOf('Incidents/Stalled queue.md').phase).toBe('case');
  });

  test('an interview without consent written on it begins with consent', () => {
    expect(guideOf('Interviews/Bo.md', { text: '' }).phase).toBe('consent');
    expect(guideOf('Interviews/Ana.md', { text: '' }).phase).toBe('story');
  });

  test('an interview with oneself is a form of its own', () => {
    const alone = atlasOf({
      ...NIGHT,
      'Interviews/Alone.md': '---\ntype: interview\nwith: ["[[Ana Reyes]]"]\nby: ["[[Ana Reyes]]"]\n---\n',
    });
    const card = alone.card('Interviews/Alone.md');
    expect(card && toSubject(alone, card).form).toBe('self');
  });
});

describe('what the case calls for', () => {
  test('follows what was just said, by the highlighter’s findings too', () => {
    const guide = guideOf('Interviews/Bo.md', {
      scan: (answer) =>
        answer.includes('old key') ? [{ category: 'counterfactual-omission', ruleId: 'r', text: 'nobody told' }] : [],
    });
    expect(
      guide.offers.filter(({ heard }) => heard).map(({ question, because }) => `${question.id}: ${because}`),
    ).toEqual([
      'followup-14: the answer said “nobody told”',
      'knowledge-06: the answer said “Everyone knows”',
      'followup-12: the answer said “Everyone knows”',
      'followup-23: the answer said “always”',
    ]);
  });

  test('says who was asked the same', () => {
    const offer = guideOf('Interviews/Bo.md').offers.find(({ question }) => question.id === 'after-03');
    expect(offer?.elsewhere).toEqual(['Ana Reyes']);
  });

  test('an untold stretch is told when another account mentions a minute in it', () => {
    const because = (clocks: readonly number[]): readonly string[] =>
      guideOf('Interviews/Bo.md', { heardClocks: clocks })
        .offers.map((offer) => offer.because)
        .filter((reason) => reason.includes('–'));
    expect(because([])).toEqual(['nobody has been asked about 02:10–02:31']);
    expect(because([2 * 60 + 12])).toEqual(['nobody has been asked about 02:31–02:55']);
  });

  test('of a talk off the record not a word is repeated', () => {
    expect(JSON.stringify(guideOf('Interviews/Quiet.md'))).not.toContain('TAINTED');
    expect(guideOf('Interviews/Quiet.md').offers.some(({ heard }) => heard)).toBe(false);
  });
});

describe('places on the panel', () => {
  const { offers } = guideOf('Incidents/Stalled queue.md');
  const ids = (places: readonly { readonly question: { readonly id: string } }[]): readonly string[] =>
    places.map(({ question }) => question.id);

  test('what is still on offer stays where it was, and a freed place is filled where it is', () => {
    const first = ids(keepPlaces([], offers, 5));
    const rest = offers.filter(({ question }) => question.id !== first[2]);
    const second = ids(keepPlaces(first, rest, 5));
    expect(second.filter((_id, index) => index !== 2)).toEqual(first.filter((_id, index) => index !== 2));
    expect(second[2]).toBe(offers[5]?.question.id);
  });

  test('new and better offers wait until a place is free', () => {
    const shown = ids(offers.slice(10, 15));
    expect(ids(keepPlaces(shown, offers, 5))).toEqual(shown);
  });
});
