import { describe, expect, test } from 'vitest';
import { findSentence, toPlainLines, toPlainSentence } from '../../../../src/core/text/markdown/sentence';

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
    ['It r‸an.\n| a | b |', 'It ran.'],
    ['It ran\n  * ite‸m\n  1) next', '* item'],
    ['It ran\n## He‸ad\nagain', '## Head'],
    ['It ran.\n## Head\nwrap‸ped\nby hand', 'wrapped\nby hand'],
    ['## Head\r\nag‸ain', 'again'],
    ['the #1\nrel‸ay', 'the #1\nrelay'],
    ['It ran\n> quo‸ted\n```\ncode', '> quoted'],
    ['It ran\n~~~\nco‸de', '~~~\ncode'],
    ['It is (cf. the b‸oard) known! Was it? Yes…', 'It is (cf. the board) known!'],
    ['It ran #queue t‸wice 1.5 times', 'It ran #queue twice 1.5 times'],
  ])('in %j', (marked, sentence) => {
    expect(sentenceAt(marked)).toBe(sentence);
  });
});

describe('a sentence made readable', () => {
  test.each([
    ['- 09:22 [[Marit Osei]]: opens *the* laptop. #mark/surprised ^beeps', '09:22 Marit Osei: opens the laptop.'],
    ['> - [x] Ask [[Lanes#Metres|what a metre is]]. %%keep: Ask%%', 'Ask what a metre is.'],
    ['3. Third of all', 'Third of all'],
    ['| Zoë | drained crane by hand |', 'Zoë · drained crane by hand'],
    ['[^1]: See [[Ana Reyes|Ana]].', 'See Ana.'],
    ['It drained[^1]: by hand.', 'It drained: by hand.'],
  ])('%j', (raw, plain) => {
    expect(toPlainSentence(raw)).toBe(plain);
  });

  test.each([
    ['*Kittiwake* sails.', 'Kittiwake sails.'],
    ['**Nil**: a count of zero', 'Nil: a count of zero'],
    ['06.10 to Karsk', '06.10 to Karsk'],
    ['-40 metres', '-40 metres'],
    ['the retry_count and the max_wait rose', 'the retry_count and the max_wait rose'],
    ['__init__ ran, _at last_, and 2 * 3 * 4 rows', 'init ran, at last, and 2 * 3 * 4 rows'],
    [
      '`a*b*c` and `retry_count` and **the `lock_wait` of _one_ row**',
      'a*b*c and retry_count and the lock_wait of one row',
    ],
    ['*sent 06* to **Karsk**', 'sent 06 to Karsk'],
  ])('keeps what only looks like a mark: %j', (raw, plain) => {
    expect(toPlainSentence(raw)).toBe(plain);
  });

  test('an answer keeps its lines', () => {
    expect(toPlainLines('I saw *it*.\n\n- Then [[Ana Reyes|Ana]] came.')).toBe('I saw it.\nThen Ana came.');
  });
});
