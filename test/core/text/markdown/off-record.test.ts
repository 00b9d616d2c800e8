import { describe, expect, test } from 'vitest';
import {
  blankOffRecord,
  findNearSigns,
  findNearWords,
  findOffRecord,
  isOffRecord,
} from '../../../../src/core/text/markdown/off-record';
import { covers } from '../../../../src/core/text/place/span';
import { isOffRecordSign } from '../../../../src/core/text/markdown/off-record-sign';

const seen = (text: string): string => blankOffRecord(text).replace(/\s+/g, ' ').trim();

describe('what was said off the record is blanked', () => {
  test.each([
    ['below a fence in a list', '- ```sh\n  drain --all\n  ```\n\n> [!off-record]\n> secret words'],
    [
      'below a fence in a numbered list',
      '1. Restart:\n2. ```sh\n   restart x\n   ```\n\n> [!off-record]\n> secret words',
    ],
    ['below a fence that shows a fence', '```\n```js\nx\n```\n\n> [!off-record]\n> secret words'],
    ['below ticks with words behind them', '```\n``` and so on\nx\n```\n\n> [!off-record]\n> secret words'],
    ['in a list item', '- > [!off-record]\n  > secret words'],
    ['in a numbered item', '1. > [!off-record] secret words'],
    ['in a task', '- [ ] x\n    > [!off-record]\n    > secret words'],
    ['in a line without its mark', '> [!off-record] t\n> first\nsecret words'],
    [
      'in a line without both its marks',
      '> [!question|a] Q\n> > [!off-record]\n> > first\n> secret words\nsecret words',
    ],
    ['in a fence that is not closed', '```\nx\n\n> [!off-record]\n> secret words'],
    ['below a comment with ticks', '%%\n```\n%%\n\n> [!off-record]\n> secret words'],
    ['below an HTML comment with ticks', '<!--\n```\n-->\n\n> [!off-record]\n> secret words'],
    ['below a formula with ticks', '$$\n```\n$$\n\n> [!off-record]\n> secret words'],
    ['in HTML', '<div>\n> [!off-record]\n> secret words\n</div>'],
    ['behind an empty quote line', '>\n> [!off-record]\n> secret words'],
    ['in the second line of a quote', '> words\n> [!off-record]\n> secret words'],
    ['in two quotes with an empty line between', '> [!off-record]\n> first\n\n> secret words'],
    ['in code within it', '> [!off-record]\n> ```\n> secret words\n> ```\n> secret words'],
    ['in a list within it', '> [!off-record]\n> - secret words\n>   - secret words\n>\n> secret words'],
    ['in a heading within it', '> [!off-record]\n> # secret words'],
    // The open comment takes the sign from the structure, so that the reading by lines stands alone.
    ['in an item too deep to be one', 'a <!-- b\n> > [!off-record] x\n>     - secret words'],
    ['in such an item of an answer', 'a <!-- b\n\n> [!question|a] Q\n> > [!off-record] x\n>     - secret words'],
    ['in such an item below a percentage', '> load 90%% now\n>\n> > [!off-record] x\n>     - secret words'],
    ['behind a space that does not break', 'a <!-- b\n> [!off-record] x\n\u00a0\nsecret words'],
    ['behind a form feed', 'a <!-- b\n> [!off-record] x\n\f\nsecret words'],
    ['behind a wide space', 'a <!-- b\n> [!off-record] x\n\u3000\nsecret words'],
    ['behind a line separator', 'a <!-- b\n> [!off-record] x\n\u2028\nsecret words'],
    ['behind ticks that open no fence', 'a <!-- b\n> [!off-record] x\n```a`b secret words'],
    ['behind a long line of stars', `a <!-- b\n> [!off-record] x\n${'*'.repeat(300)} secret words`],
    ['in a formula behind a space', '> [!off-record] x\n\u00a0\n$$secret words'],
    ['in a sign behind a space that does not break', '>\u00a0[!off-record] secret words'],
    ['in a near sign behind such a space', '>\u00a0[off-record] secret words\n> secret words'],
    ['below a sign behind such a space', 'x\n\n>\u00a0[!off-record] x\n>\n> secret words'],
    ['below a deeper sign behind such a space', '>\u00a0> [!off-record] x\n> secret words\n\n> > secret words'],
    ['in a sign with such a space within', '> [\u00a0!off-record] x\n> secret words'],
    ['in a number that is no list', '> [!off-record] at step\n3. secret words'],
    ['under a title where the structure sees a comment', 'load 90%% now\n\n> [!note] Off the record\n> secret words'],
    ['under a folded title there', 'load 90%% now\n\n> [!note|a]- **Off the record**\n> secret words'],
    ['under a title that says so', '> [!note] Off the record\n> secret words'],
  ])('%s', (_where, text) => {
    expect(seen(text)).not.toContain('secret');
  });

  test.each([
    ['behind it', '> [!off-record]\n> x\n\nwords to be seen'],
    ['in a list right below it', '> [!off-record]\n> x\n- words to be seen'],
    ['under a heading right below it', '> [!off-record]\n> x\n## words to be seen'],
    ['in the answer around it', '> [!question|a] Q\n> > [!off-record]\n> > x\n>\n> words to be seen'],
    ['in a callout of its own behind it', '> [!off-record]\n> x\n\n> [!note] words to be seen'],
    ['in a question about it', '> [!question|own-off-the-record] Off the record?\n> words to be seen'],
    ['behind properties with Windows line ends', '---\r\nsummary: "[!off-record] x"\r\n---\r\nwords to be seen'],
    ['in a question below words with the sign', '- item> [!off-record]\n  > [!question|a] words to be seen'],
    ['in a question below a line separator', '- item\n\u2028> [!off-record]\n  > [!question|a] words to be seen'],
    ['in a quote behind an arrow', 'x -> y [!off-record] z\n\n> words to be seen'],
    ['in a sentence that speaks of it', 'He said off the record that words to be seen'],
  ])('and nothing else: %s', (_where, text) => {
    expect(seen(text)).toContain('words to be seen');
  });
});

describe('the sign', () => {
  test.each([
    'off-record',
    'OFF-RECORD',
    'off record',
    'off_record',
    'offrecord',
    'off the record',
    'Off-the-record',
    'off\u2011record',
    'off\u2013record',
    'off\u00adrecord',
    'off\u200brecord',
    'of-record',
    'off-recrod',
    'off-reccord',
    'off-rekord',
    'off-records',
    'strictly off the record',
    'ｏｆｆ－ｒｅｃｏｒｄ',
    '0ff-rec0rd',
    'off&#45;record',
    'strictly_off_record',
    'off recorded',
    'otr',
  ])('is meant by %j', (written) => {
    expect(isOffRecordSign(written)).toBe(true);
    expect(seen(`> [!${written}]\n> secret words`)).not.toContain('secret');
  });

  test.each([
    'note',
    'question',
    'internal',
    'quote',
    'record',
    'on-record',
    'on the record',
    'offer',
    'recorded',
    '',
    'handoff-record',
    'cutoff record',
    'signoff-record',
    'Handoff record',
    'turned it off recently',
  ])('is not meant by %j', (written) => {
    expect(isOffRecordSign(written)).toBe(false);
  });

  test.each([
    '- > [not for the record]',
    '12. > (not for the record)',
    '1)  > {not for the record}',
    '  > <not for the record>',
    '\t> 【not for the record】',
    '> - [not for the record]',
    '> [!note] Off the record',
    '> [ !note]- Off the record',
    '> [*!note] Off the record',
    '> ［！note］ Off the record',
  ])('is seen by the line alone, where an open comment takes the structure away, in %j', (head) => {
    const text = `a <!-- b\n\n${head}\n> secret words\n\n> secret too\n\nopen`;
    expect(seen(text)).toBe('a <!-- b open');
  });

  test.each(['– > [!off-record] t', '[^1]: > [!off-record] t', '> [!off-record] t', '* > – > [!off-record] t'])(
    'is quoted, whatever signs stand between, in %j',
    (head) => {
      expect(seen(`a <!-- b\n\n${head}\n> secret words\n\n> secret too\n\nopen`)).toBe('a <!-- b open');
      expect(seen(`a <!-- b\n\n${head}\n\n> secret too\n\nopen`)).toBe('a <!-- b open');
    },
  );

  test('is not quoted behind an arrow', () => {
    expect(seen('a <!-- b\n\nAna > [!off-record] t\n\n> open')).toBe('a <!-- b > open');
  });

  test.each(['> [! off-record ]', '> [off-record]', '> \\[!off-record]', '> [!**off-record**]', '> ［！off-record］'])(
    'is seen in %j',
    (head) => {
      expect(seen(`${head}\n> secret words`)).not.toContain('secret');
    },
  );

  test('is listed where it is not written as agreed, so that the writer can mend it', () => {
    const text = '> [!off-record]\n> a\n\n> [!Off-Record]\n> b\n\n> [!off the record]- Later\n> c';
    expect(findNearSigns(text).map(({ from, to }) => text.slice(from, to))).toEqual(['off the record']);
  });
});

describe('the parts of a note', () => {
  const parts = (text: string): readonly string[] => findOffRecord(text).map(({ from, to }) => text.slice(from, to));

  test('stand apart and in the order of the text, whoever found them', () => {
    expect(parts('**Off-record:** a\n\nb\n\n> [!off-record]\n> c\n\nd\n\n> [!note] Off the record\n> e')).toEqual([
      '**Off-record:** a',
      '> [!off-record]\n> c',
      '> [!note] Off the record\n> e',
    ]);
    expect(parts('> [!off-record]\n> a\n\nb\n\n**Off-record:** c\n\nd')).toEqual([
      '> [!off-record]\n> a',
      '**Off-record:** c',
    ]);
  });

  test('are none where nothing says so, and one sign without a quote is enough', () => {
    expect([parts('a [b] (c)!'), parts('a > b'), parts('')]).toEqual([[], [], []]);
    expect(parts('a\n\n[!off-record] b\n\nc')).toEqual(['[!off-record] b']);
    expect(parts('a\n\n［！off-record] b\n\nc')).toEqual(['［！off-record] b']);
  });

  test('a sign that stands alone speaks of the paragraph below it, and of no other', () => {
    expect(parts('[!off-record]\n\n\nb\n\nc')).toEqual(['[!off-record]\n\n\nb']);
    expect(parts('[!off-record]\n\n')).toEqual(['[!off-record]']);
    expect(parts('- [!off-record]\n\nb')).toEqual(['- [!off-record]']);
    expect(parts('> [!off-record]\n> a\n\n> b\n\n> [!note]\n> c')).toEqual(['> [!off-record]\n> a\n\n> b']);
  });

  test.each(['# B', '#', '## B ##', '```js', '~~~', '---', '* * *', '- b', '-  b', '1. b', '1) b', '> [!note] b'])(
    'below a sign without a quote, “%s” begins something else',
    (line) => {
      expect(parts(`[!off-record] a\n${line}`)).toEqual(['[!off-record] a']);
    },
  );

  test.each(['b', '2. b', '#b', '``` b ` c', '``', '~~', '--', '> b', '    # b', '\t- b', '-b', '[!note] b', '12. b'])(
    'and “%s” goes on with it',
    (line) => {
      expect(parts(`[!off-record] a\n${line}`)).toEqual([`[!off-record] a\n${line}`]);
    },
  );

  test('what stands in their footnotes belongs to them, over empty lines as far as it is set in', () => {
    const text =
      '> [!off-record]\n> t [^first] [^b]\n\n[^first]: c\n\n\n    d\n\n\te\n\n f\n\n> [^b]: g\n\n>   h\n\ni\n\n[^c]: j';
    expect(parts(text).slice(1)).toEqual(['[^first]: c\n\n\n    d\n\n\te', '> [^b]: g\n\n>   h']);
    expect(parts('> [!off-record]\n> t [^a]\n\n[^a]: b').slice(1)).toEqual(['[^a]: b']);
  });

  test('blanked, every other sign and every end of a line is where it was', () => {
    expect(blankOffRecord('a\r\n\r\n> [!off-record] t\r\n> b\r\n\r\nc\r\n')).toBe(
      `a\r\n\r\n${' '.repeat(17)}\r\n${' '.repeat(3)}\r\n\r\nc\r\n`,
    );
    expect(
      blankOffRecord('abcdefgh', [
        { from: 1, to: 3 },
        { from: 2, to: 3 },
        { from: 2, to: 5 },
        { from: 6, to: 7 },
      ]),
    ).toBe('a    f h');
    expect(findOffRecord('> [!off-record] t\r\n> b\r\n')).toEqual([{ from: 0, to: 22 }]);
    expect(findOffRecord('a <!-- b\r\n> [!off-record] t\r\n\r\nc')).toEqual([{ from: 10, to: 27 }]);
  });
});

test('whatever lies in a part, across its edge or around it is off the record, and what lies beside it is not', () => {
  const hidden = [1, 4, 7, 10, 13].map((from) => ({ from, to: from + 2 }));
  const wrong: string[] = [];
  for (let count = 0; count <= hidden.length; count += 1)
    for (let from = 0; from <= 16; from += 1)
      for (let to = from; to <= 16; to += 1) {
        const span = { from, to };
        const parts = hidden.slice(0, count);
        const right = parts.some((each) => covers(each, span) || (from < each.to && each.from < to));
        if (isOffRecord(span, parts) !== right) wrong.push(`${from}–${to} of ${count}`);
      }
  expect(wrong).toEqual([]);
});

describe('what was taken for the sign is listed', () => {
  const words = (text: string): readonly string[] => findNearWords(text).map(({ from, to }) => text.slice(from, to));

  test('with the words that say so alone, in the order of the note', () => {
    const text =
      '> (Off the record)\n> b\n\n> [!Ana, off  record |x]\n> c\n\n> [ !off-record]\n> d\n\n> [!off-record]\n> e';
    expect(findNearSigns(text).map(({ written, from, to }) => [written, text.slice(from, to)])).toEqual([
      ['Off the record', 'Off the record'],
      ['off  record', 'Ana, off  record '],
      ['off-record', 'off-record'],
    ]);
    expect(findNearSigns('a')).toEqual([]);
  });

  test('where it stands in a title, at the beginning of a paragraph or in a tag', () => {
    expect(words('off-record: a\n\n> [!note] Ana: off the record\n> b\n\nc #otr')).toEqual([
      'off-record',
      'off the record',
      '#otr',
    ]);
    expect(words('> [!note] Off the record\n> a\n\noff-record: b')).toEqual(['Off the record', 'off-record']);
  });

  test('and not where a callout says so already, or where a question asks about it', () => {
    expect(words('> [!off-record]\n> **Off-record:** a')).toEqual([]);
    expect(words('> [!off record] Off the record\n> a')).toEqual([]);
    expect(words('> [! question |a] Off the record\n> a')).toEqual([]);
    expect(words('a')).toEqual([]);
  });
});
