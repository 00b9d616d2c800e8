import { expect, test } from 'vitest';
import { BANK } from '../../../src/core/questions/bank';
import { NO_FILTER, selectQuestions, type QuestionFilter } from '../../../src/core/questions/browse';

const NOTHING: ReadonlySet<string> = new Set();
const idsOf = (filter: Partial<QuestionFilter>, asked = NOTHING, hidden = NOTHING): readonly string[] =>
  selectQuestions({ ...NO_FILTER, ...filter }, [], asked, hidden).map(({ id }) => id);

test('without a wish the whole bank is shown, in its order', () => {
  expect(idsOf({})).toEqual(BANK.map(({ id }) => id));
});

test('every word must stand somewhere in a question, its purpose or its lens', () => {
  const found = selectQuestions({ ...NO_FILTER, words: 'SURPRISE expect' }, [], NOTHING, NOTHING);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(BANK.length);
  expect(idsOf({ words: 'surprise xyzzy' })).toEqual([]);
});

test('what was asked here is kept or left out, what was hidden does not come', () => {
  const asked = new Set(['story-01', 'surprise-01']);
  expect(idsOf({ asked: 'asked' }, asked)).toEqual(BANK.map(({ id }) => id).filter((id) => asked.has(id)));
  expect(idsOf({ asked: 'unasked' }, asked).some((id) => asked.has(id))).toBe(false);
  expect(idsOf({}, NOTHING, asked).some((id) => asked.has(id))).toBe(false);
});

test('one lens, and what may be asked before a group', () => {
  const lens = BANK[0]?.lens ?? '';
  expect(idsOf({ lens })).toEqual(BANK.filter((each) => each.lens === lens).map(({ id }) => id));
  expect(idsOf({ groupSafeOnly: true })).toEqual(BANK.filter(({ groupSafe }) => groupSafe).map(({ id }) => id));
});
