import { describe, expect, test } from 'vitest';
import { findSentence, toPlainSentence } from '../../../src/core/text/sentence';

describe('the sentence around a place', () => {
  const sentenceAt = (marked: string): string => {
    const text = marked.replace('‸', '');
    const { from, to } = findSentence(text, marked.indexOf('‸'));
    return text.slice(from, to);
  };

  test.each([
    ['The pump stopped. No‸body heard it. It was night.', 'Nobody heard it.'],
    ['- 09:22 The lamp ‸is green.\n- 09:30 It still is.', '- 09:22 The lamp is green.'],
    ['## Story\n\nIt was wrapped\nby ha‸nd here.\n\nNext.', 'It was wrapped\nby hand here.'],
    ['It carries 6.5 metres, e.g. the ‸bread van. Nothing else.', 'It carries 6.5 metres, e.g. the bread van.'],
  ])('in %j', (marked, sentence) => {
    expect(sentenceAt(marked)).toBe(sentence);
  });
});

describe('a sentence made readable', () => {
  test.each([
    ['- 09:22 [[Marit Osei]]: opens *the* laptop. #mark/surprised ^beeps', '09:22 Marit Osei: opens the laptop.'],
    ['> - [x] Ask [[Lanes#Metres|what a metre is]]. %%keep: Ask%%', 'Ask what a metre is.'],
    ['3. Third of all', 'Third of all'],
  ])('%j', (raw, plain) => {
    expect(toPlainSentence(raw)).toBe(plain);
  });

  test.each([
    ['*Kittiwake* sails.', 'Kittiwake sails.'],
    ['**Nil**: a count of zero', 'Nil: a count of zero'],
    ['06.10 to Karsk', '06.10 to Karsk'],
    ['-40 metres', '-40 metres'],
  ])('keeps what only looks like a list mark: %j', (raw, plain) => {
    expect(toPlainSentence(raw)).toBe(plain);
  });
});
