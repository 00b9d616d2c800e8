import { describe, expect, test } from 'vitest';
import { readReadingLines } from '../../../src/core/notes/reading-note';
import { readReaderQuestions } from '../../../src/core/questions/agenda/reader-questions';
import { findUnclearPassages, isOpen, toQuestionLog, type ReaderLines } from '../../../src/core/reading/question-log';
import { findReadings } from '../../../src/core/reading/readings';
import { atlasOf } from '../atlas/cards';
import { GROUP } from './vault';

const QUEUE = 'Incidents/Stalled queue.md';

function readersOf(vault: Readonly<Record<string, string>>): readonly ReaderLines[] {
  return findReadings(atlasOf(vault), QUEUE).map((each) => ({ ...each, ...readReadingLines(vault[each.path] ?? '') }));
}

const log = toQuestionLog('Stalled queue', GROUP[QUEUE] ?? '', readersOf(GROUP));

describe('the question log of an incident', () => {
  test('stands in the order of the text, with who asked and how each question stands', () => {
    expect(log.map(({ words, who, state }) => `${who}: ${words} ${state}`)).toEqual([
      'Mia Ode: What is a lease? basic',
      'Mia Ode: Why restart at all? answered',
      'Mia Ode: Who decides which region? nobody-knows',
      'Mia Ode: Where was everybody? open',
    ]);
    expect(log[0]?.replies).toMatchObject([
      { who: 'Bo Lind', words: 'The right to read.', path: 'Readings/Bo reads the queue.md' },
    ]);
    expect(log[1]?.replies).toMatchObject([{ link: 'Stalled queue#Story' }]);
  });

  test('tells an author where the text is not yet understood', () => {
    expect(
      findUnclearPassages(log).map(({ quote, questions }) => [quote, questions.map(({ words }) => words)]),
    ).toEqual([['had lost its lease', ['What is a lease?']]]);
  });

  test('what is good or unknown stays open and goes to the agenda; what is basic or answered does not', () => {
    expect(log.filter(isOpen).map(({ words }) => words)).toEqual(['Who decides which region?', 'Where was everybody?']);
    const agenda = readReaderQuestions(
      readersOf(GROUP).map(({ path, title }) => ({ path, title, text: GROUP[path] ?? '' })),
    );
    expect(agenda.map(({ text, because }) => `${text} ${because}`)).toEqual([
      'Who decides which region? a reader asked, and nobody knows',
      'Where was everybody? a reader asked',
    ]);
  });

  test('holds nothing that was said off the record', () => {
    expect(JSON.stringify(log)).not.toContain('TAINTED');
  });
});
