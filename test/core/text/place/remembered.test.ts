import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRemembered, toRemembered } from '../../../../src/core/text/place/remembered';
import { runs } from '../../../properties/runs';

/** Remembers what stands between ‹ and ›, and shows where that is found in another text. */
function found(marked: string, now: string): string {
  const from = marked.indexOf('‹');
  const text = marked.replace(/[‹›]/g, '');
  const span = findRemembered(now, toRemembered(text, { from, to: marked.indexOf('›') - 1 }));
  return span ? `${now.slice(0, span.from)}‹${now.slice(span.from, span.to)}›${now.slice(span.to)}` : 'not found';
}

describe('a place that is remembered as words', () => {
  test.each([
    ['Green.\n\n‹line two›\n\nline three', 'A colleague wrote this.\n\nGreen.\n\nline two\n\nline three'],
    ['- yes\n- ‹no›\n- yes', '- yes\n- maybe\n- no\n- yes'],
    ['The gauge was ‹green›.', 'The gauge, says Ana, was green today.'],
  ])('is found where they went: %j', (before, now) => {
    expect(found(before, now)).toContain(`‹${/‹([^›]*)›/.exec(before)?.[1] ?? ''}›`);
  });

  test('is found among its doubles by what stands around it', () => {
    const doubles = 'Ana was asked first of all.\n- yes\n\nBo was asked long after that.\n- ‹yes›\n\nCy came.\n- yes\n';
    expect(found(doubles, `New.\n\n${doubles.replace(/[‹›]/g, '')}`)).toBe(`New.\n\n${doubles}`);
  });

  test('is not found when its words are gone, also when the same words stand elsewhere', () => {
    expect(found('One.\n\n‹line two›', 'One.\n\nline 2')).toBe('not found');
    const doubles = 'Ana was asked first of all.\n- yes\n\nBo was asked long after that.\n- ‹yes›\n\nCy came.\n- yes\n';
    expect(found(doubles, 'Ana was asked first of all.\n- yes\n\nBo was not asked, it turned out.\n')).toBe(
      'not found',
    );
  });

  test('is not found when two places fit alike: a guess would be worse', () => {
    const block = 'Ana was asked first of all.\n- yes\n\nCy came along later on.\n';
    expect(found(block.replace('yes', '‹yes›'), block + block)).toBe('not found');
  });

  test('is not found when two fit alike, also when a third that fits less comes behind them', () => {
    const block = 'Ana was asked first of all.\n- yes\n\nCy came along later on.\n';
    const less = 'Ana was asked first of all.\n- yes\n\nCy went.\n';
    expect(found(block.replace('yes', '‹yes›'), block + block + less)).toBe('not found');
    expect(found(block.replace('yes', '‹yes›'), less + block + less)).toBe(less + block.replace('yes', '‹yes›') + less);
  });

  test('is found among more doubles than are looked at where all of its surroundings are the same, else not', () => {
    const lines = Array.from(
      { length: 600 },
      (_, at) => `- Ana: the crane was started by hand, load ${(at * 37) % 601}`,
    );
    for (const at of [3, 399, 400, 401, 599]) {
      const line = lines[at] ?? '';
      const textWith = (written: string): string => lines.map((each) => (each === line ? written : each)).join('\n');
      const marked = textWith(line.replace('crane', '‹crane›'));
      expect(found(marked, `New.\n${lines.join('\n')}`)).toBe(`New.\n${marked}`);
      expect(found(marked, textWith(line.replace('load', 'weight')))).toBe('not found');
    }
  });

  test.each([
    ['Green. 0123456789abcdef‹yes›.', 'Q0123456789abcdefyes, yes', 'Q0123456789abcdef‹yes›, yes'],
    ['Green. 0123456789abcdef‹yes›.', 'Q123456789abcdefyes, yes', 'not found'],
    ['- ‹yes›0123456789abcdef and more', 'No yes, yes0123456789abcdef', 'No yes, ‹yes›0123456789abcdef'],
    ['- ‹yes›0123456789abcdef and more', 'No yes, yes0123456789abcde', 'not found'],
  ])('is told from its double by sixteen signs on one side, and by no fewer: %j', (marked, now, where) => {
    expect(found(marked, now)).toBe(where);
  });

  test.each([
    ['yes ‹yes›', 'yes yes', 'yes ‹yes›'],
    ['‹yes› yes', 'yes yes', '‹yes› yes'],
    ['‹yes› yes', 'Oh yes yes', 'Oh ‹yes› yes'],
    ['yes ‹yes›', 'yes yes, said Ana', 'yes ‹yes›, said Ana'],
    ['No yes. ‹yes› and more', 'One yes, two yes', 'not found'],
    ['yes and more, ‹yes› no', 'yes one, yes two', 'not found'],
  ])('is told from its double by an end of the note that both reach: %j', (marked, now, where) => {
    expect(found(marked, now)).toBe(where);
  });

  test.each([
    ['One.‹›Two.', 'Zero. One.Two.', 'Zero. One.‹›Two.'],
    ['‹›The gauge was green at nine.', 'The gauge was green at ten.', '‹›The gauge was green at ten.'],
    [
      'The gauge was green at nine.‹›',
      'At first the gauge was green at nine.',
      'At first the gauge was green at nine.‹›',
    ],
    [
      'It rained. The gauge was green‹› at nine today, says Ana.',
      'The gauge was green at nine today, says Bo.',
      'The gauge was green‹› at nine today, says Bo.',
    ],
    ['‹›', '', '‹›'],
    ['‹›', 'Something by now.', '‹›Something by now.'],
    ['One.‹›Two.', 'One. Two.', 'not found'],
  ])('without a word of its own is found between what stood on its sides: %j', (marked, now, where) => {
    expect(found(marked, now)).toBe(where);
  });

  test('is remembered with 160 signs on either side, whatever ended the lines', () => {
    const text = `${'a'.repeat(200)}\r\nOne\r\ntwo\r\nthree\r\n${'b'.repeat(200)}\r\n`;
    const from = text.indexOf('One');
    expect(toRemembered(text, { from, to: text.indexOf('\r\nthree') })).toEqual({
      words: 'One\ntwo',
      before: `${'a'.repeat(159)}\n`,
      after: `\nthree\n${'b'.repeat(153)}`,
      isOnly: true,
    });
  });

  test('knows whether its words stand there only once; blanks alone never tell', () => {
    const isOnly = (text: string, from: number, to: number): boolean => toRemembered(text, { from, to }).isOnly;
    expect([isOnly('no yes no', 3, 6), isOnly('yes no yes', 0, 3), isOnly('yes no yes', 7, 10)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isOnly('one two', 3, 4), isOnly('one', 1, 1), isOnly('', 0, 0)]).toEqual([false, false, false]);
  });

  test('is the same place whatever ends the lines', () => {
    expect(found('One\n‹two\nthree›\nfour', 'Zero\r\nOne\r\ntwo\r\nthree\r\nfour')).toBe(
      'Zero\r\nOne\r\n‹two\r\nthree›\r\nfour',
    );
  });

  test('however the note changes around it, it is those words or none', () => {
    const line = fc.constantFrom('- yes', '- no', '', 'The gauge was green.', '| a | b |', '> said', '- yes');
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.array(fc.tuple(fc.nat(14), fc.option(line)), { maxLength: 6 }),
        fc.boolean(),
        (lines, pick, edits, crlf) => {
          const at = pick % lines.length;
          const ids = lines.map((text, id) => ({ text, id }));
          const now = edits.reduce<{ text: string; id: number }[]>((held, [where, text]) => {
            const place = where % (held.length + 1);
            return text === null
              ? held.filter((_each, number) => number !== place)
              : [...held.slice(0, place), { text, id: -1 }, ...held.slice(place)];
          }, ids);
          const text = lines.join('\n');
          const from = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
          const words = lines[at] ?? '';
          const after = now.map((each) => each.text).join(crlf ? '\r\n' : '\n');
          const span = findRemembered(after, toRemembered(text, { from, to: from + words.length }));
          if (!span || words === '') return;
          expect(after.slice(span.from, span.to)).toBe(words);
          if (edits.length === 0) expect(now[after.slice(0, span.from).split('\n').length - 1]?.id).toBe(at);
        },
      ),
      runs(2_000, 40_000),
    );
  });

  test('a long note of nothing but the same words takes no longer than its length', () => {
    const text = 'yes\n'.repeat(100_000);
    expect(findRemembered(text, toRemembered(text, { from: 200_000, to: 200_003 }))).toBeNull();
  });
});
