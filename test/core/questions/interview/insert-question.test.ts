import { readAnswers } from '../../../../src/core/questions/interview/answers';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../src/core/text/edit/change';
import { insertQuestion, toQuotedPaste } from '../../../../src/core/questions/interview/insert-question';

/** The note after asking, with `¦` where the cursor belongs. `at` is marked by `‸` in the note. */
function asked(note: string, time: string | null = null): string {
  const mark = note.indexOf('‸');
  const edit = insertQuestion(note.replace('‸', ''), {
    id: 'cues-01',
    text: 'What was in front\nof you?',
    at: mark === -1 ? null : mark,
    time,
  });
  return isRefusal(edit) ? edit.refused : `${edit.text.slice(0, edit.cursor)}¦${edit.text.slice(edit.cursor)}`;
}

describe('asking a question in a note', () => {
  test('an empty note gets the question and a place to type', () => {
    expect(asked('')).toBe('> [!question|cues-01] What was in front of you?\n> ¦');
  });

  test('without a cursor it comes at the end, a blank line apart', () => {
    expect(asked('---\ntype: interview\n---\n\nIn the kitchen.\n')).toBe(
      '---\ntype: interview\n---\n\nIn the kitchen.\n\n> [!question|cues-01] What was in front of you?\n> ¦\n',
    );
  });

  test('with the cursor in an answer it comes after that whole answer', () => {
    expect(asked('> [!question|story-01] Tell me.\n> I was ‸asleep.\n> Then not.\n\nLater.\n')).toBe(
      '> [!question|story-01] Tell me.\n> I was asleep.\n> Then not.\n\n> [!question|cues-01] What was in ' +
        'front of you?\n> ¦\n\nLater.\n',
    );
  });

  test('with the cursor in a list it comes after that item, inside it', () => {
    expect(asked('- one\n- tw‸o\n- three\n\nEnd.\n')).toBe(
      '- one\n- two\n  > [!question|cues-01] What was in front of you?\n  > ¦\n- three\n\nEnd.\n',
    );
  });

  test('a block that is indented keeps its indent', () => {
    expect(asked('1. one\n\n   More‸ of one.\n\n2. two\n')).toBe(
      '1. one\n\n   More of one.\n   > [!question|cues-01] What was in front of you?\n   > ¦\n\n2. two\n',
    );
  });

  test('it never lands inside a code block or the properties', () => {
    expect(asked('---\ntype: inter‸view\n---\nText.\n')).toBe(
      '---\ntype: interview\n---\nText.\n\n> [!question|cues-01] What was in front of you?\n> ¦\n',
    );
    expect(asked('```\none\n\ntw‸o\n```\n\nEnd.\n')).toBe(
      '```\none\n\ntwo\n```\n\n> [!question|cues-01] What was in front of you?\n> ¦\n\nEnd.\n',
    );
  });

  test('below code that stands in a list it comes after the answer with the cursor (A1)', () => {
    const above = '1. Restart:\n2. ```sh\n   restart x\n   ```\n\n> [!question|story-01] Tell me.\n';
    expect(asked(`${above}> I was ‸asleep.\n`)).toBe(
      `${above}> I was asleep.\n\n> [!question|cues-01] What was in front of you?\n> ¦\n`,
    );
  });

  test('in a code block that never closes it refuses instead of writing into it', () => {
    expect(asked('```\none\ntwo\n')).toBe('not-here');
  });

  test.each([
    ['hidden with something that was said off the record', '- 09:22 [[Ana]]: said\n😀> > [!off-record]', 0],
    ['code to the list above', '- item\n\n    ', 8],
    ['code to the moment above', '- 09:22 [[Ana]]: said\n\n    ', 23],
  ])('it never lands where what is answered would be %s', (_what, note, at) => {
    const edit = insertQuestion(note, { id: 'held-04', text: 'Where were you lucky?', at, time: null });
    if ('refused' in edit) {
      expect(edit.refused).toBe('not-here');
      return;
    }
    const typed = `${edit.text.slice(0, edit.cursor)}Cy was awake.${edit.text.slice(edit.cursor)}`;
    expect(readAnswers(typed).map(({ text }) => text)).toEqual(['Cy was awake.']);
  });

  test('the time of the talk stands before the answer when it is wanted', () => {
    expect(asked('', '14:05')).toBe('> [!question|cues-01] What was in front of you?\n> *14:05* ¦');
  });

  test('Windows line ends stay what they are', () => {
    expect(asked('One.\r\n')).toBe('One.\r\n\r\n> [!question|cues-01] What was in front of you?\r\n> ¦\r\n');
  });
});

describe('pasting into an answer', () => {
  test('keeps every line inside the callout', () => {
    expect(toQuotedPaste('> I saw', 'one\n\ntwo')).toBe('one\n>\n> two');
    expect(toQuotedPaste('> > off the record', 'one\ntwo')).toBe('one\n> > two');
  });

  test('changes nothing outside a quote', () => {
    expect(toQuotedPaste('Text', 'one\ntwo')).toBe('one\ntwo');
  });
});
