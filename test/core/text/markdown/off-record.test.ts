import { describe, expect, test } from 'vitest';
import { blankOffRecord, findNearSigns } from '../../../../src/core/text/markdown/off-record';
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
