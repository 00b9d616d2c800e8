import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../../src/core/questions/interview/answers';
import { NIGHT } from '../vault';

const ana = NIGHT['Interviews/Ana.md'] ?? '';

describe('answers in an interview note', () => {
  test('come in the order in which they were asked, with what was said below them', () => {
    expect(readAnswers(ana).map(({ id, text }) => `${id}: ${text.split('\n')[0] ?? ''}`)).toEqual([
      'story-01: I was asleep, and then I was not. The page came at 02:12 and I looked at the lag.',
      'timeline-01: My phone. 02:12, I have a picture of it.',
      'knowledge-02: It surprised me that anybody did. [[Eve Sato]] once said a word about keys.',
      'after-03: ',
    ]);
  });

  test('keep what follows a part said off the record, and not a word of that part', () => {
    const text = readAnswers(ana)[2]?.text ?? '';
    expect(text).toContain('That is all.');
    expect(text).not.toContain('TAINTED');
    expect(text).not.toContain('off-record');
  });

  test('a question that stands off the record as a whole is not among them', () => {
    expect(readAnswers('> [!off-record]\n> > [!question|story-01] Tell me.\n> > TAINTED\n')).toEqual([]);
  });

  test('the time of the talk is told apart from the answer', () => {
    expect(
      readAnswers('> [!question|cues-01] What was in front of you?\n> *14:05* A lamp.\n').map(({ at, text }) => [
        at,
        text,
      ]),
    ).toEqual([['14:05', 'A lamp.']]);
  });

  test('a question inside a code block is none, and Windows line ends are no part of an answer', () => {
    expect(readAnswers('```\n> [!question|cues-01] No.\n> no\n```\n')).toEqual([]);
    expect(readAnswers('> [!question|cues-01] What?\r\n> One.\r\n> Two.\r\n').map(({ text }) => text)).toEqual([
      'One.\nTwo.',
    ]);
  });

  test('a follow-up right after its parent is an answer of its own', () => {
    expect(
      readAnswers(
        '> [!question|cues-01] What?\n> One.\n\n> [!question|followup-04] How did you know?\n> By ear.\n',
      ).map(({ id, text }) => `${id} ${text}`),
    ).toEqual(['cues-01 One.', 'followup-04 By ear.']);
  });

  test('are there below code that stands in a list (A1)', () => {
    const code = '- ```sh\n  drain --all\n  ```\n\n';
    expect(readAnswers(`${code}> [!question|cues-01] What?\n> One.\n`).map(({ text }) => text)).toEqual(['One.']);
  });
});
