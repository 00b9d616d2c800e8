import { expect, test } from 'vitest';
import { START, type BlockState } from '../../../../src/core/text/markdown/block-state';
import { readLine } from '../../../../src/core/text/markdown/line-reader';
import { toLinePrefix } from '../../../../src/core/text/markdown/structure';

/**
 * What each line of a note is: its kind, its type and level, whether it begins a block, is one or lacks its marks, its
 * own words where it has others before them, the quotes and items around it, and a comment that is still open.
 */
function linesOf(note: string): readonly string[] {
  let state: BlockState = START;
  return (note.match(/[^\n]*\n|[^\n]+/g) ?? []).map((line) => {
    const told = readLine(line, state);
    state = told.after;
    const words = told.content > 0 ? `of ${JSON.stringify(line.slice(told.content).trimEnd())}` : '';
    return [
      told.kind,
      told.level > 0 ? `${told.type}${told.level}` : told.type,
      told.starts && 'starts',
      told.alone && 'alone',
      told.lazy && 'lazy',
      words,
      toLinePrefix(state.around).replace(/ +$/, (indent) => '·'.repeat(indent.length)),
      state.open,
    ]
      .filter((each) => each !== false && each !== '')
      .join(' ');
  });
}

test.each<readonly [string, string, readonly string[]]>([
  ['a tab makes code', '\tcode', ['quiet code starts']],
  ['behind the mark of a quote a tab is what is left of it', '>\t\tcode', ['quiet code starts of "\\t\\tcode" >·']],
  ['behind a bullet two tabs make code', '-\t\tcode', ['quiet code starts of "\\t\\tcode" ··']],
  [
    'an item goes on where a tab stands, and code in it where two do',
    '- one\n\n\tmore\n\n\t\tcode',
    [
      'prose text starts of "one" ··',
      'blank blank ··',
      'prose text starts of "more" ··',
      'blank blank ··',
      'quiet code starts ··',
    ],
  ],
  [
    'an item with a tab behind its bullet goes on where a tab stands',
    '-\tone\n\n\tmore\n\n   out',
    [
      'prose text starts of "one" ····',
      'blank blank ····',
      'prose text starts of "more" ····',
      'blank blank ····',
      'prose text starts of "out"',
    ],
  ],
  [
    'a tab is as wide as it reaches',
    ' - one\n   - two\n\t - three',
    ['prose text starts of "one" ···', 'prose text starts of "two" ·····', 'prose text starts of "three" ·······'],
  ],
  ['a tab may stand behind the mark of a heading', '#\tHead', ['heading heading1 starts alone']],
  [
    'a space before a tab makes it no wider',
    ' 1.\tone\n\n \tmore',
    ['prose text starts of "one" ····', 'blank blank ····', 'prose text starts of "more" ····'],
  ],
  [
    'a tab behind the mark of a quote sets an item in',
    '>\t- one\n>\n>\t  more',
    ['quiet text starts of "one" >·····', 'quiet blank of "" >·····', 'quiet text starts of "more" >·····'],
  ],
  [
    'a comment does not go on behind its quote',
    '> words %% a\n\nb %% c',
    ['quiet text starts of "words %% a" >· %%', 'blank blank starts', 'prose text starts %%'],
  ],
  [
    'a comment does not go on behind its callout',
    '> [!note] Aside %% a\nb\n\nc',
    [
      'prose text starts of "[!note] Aside %% a" >· %%',
      'prose text lazy >·',
      'blank blank starts',
      'prose text starts',
    ],
  ],
  [
    'a comment in an item of a quote goes on in the quote',
    '>\n> - %% a\n> %%\n\nb',
    [
      'quiet blank starts of "" >·',
      'quiet text starts of "%% a" >··· %%',
      'prose comment of "" >···',
      'blank blank starts',
      'prose text starts',
    ],
  ],
  [
    'an empty line of a quote is of the quote',
    '> a\n>\n> b',
    ['quiet text starts of "a" >·', 'quiet blank of "" >·', 'quiet text starts of "b" >·'],
  ],
  [
    'an empty line of a callout parts its words',
    '> [!note] a\n>\n> b',
    ['prose text starts of "[!note] a" >·', 'blank blank of "" >·', 'prose text starts of "b" >·'],
  ],
  [
    'code in a quote goes on behind its empty line',
    '>     code\n>\n>     code',
    ['quiet code starts of "    code" >·', 'quiet blank of "" >·', 'quiet code of "    code" >·'],
  ],
  [
    'code in a quote ends with the quote',
    '>     code\n\n    code',
    ['quiet code starts of "    code" >·', 'blank blank starts', 'quiet code starts'],
  ],
  [
    'code in an item begins with the item',
    '    code\n-     code',
    ['quiet code starts', 'quiet code starts of "    code" ··'],
  ],
  [
    'code in an item goes on behind an empty line',
    '- one\n\n      code\n\n      code',
    [
      'prose text starts of "one" ··',
      'blank blank ··',
      'quiet code starts of "    code" ··',
      'blank blank ··',
      'quiet code of "    code" ··',
    ],
  ],
  ['the mark of a quote needs no space', '>quoted', ['quiet text starts of "quoted" >·']],
  ['a star is a bullet', '* one\n* two', ['prose text starts of "one" ··', 'prose text starts of "two" ··']],
  [
    'a bracket behind a number makes a list',
    '0) nought\n1) one\n9) nine',
    ['prose text starts of "nought" ···', 'prose text starts of "one" ···', 'prose text starts of "nine" ···'],
  ],
  ['HTML is not ended by a word', '<div>\nblank\nwords', ['prose html starts', 'prose html', 'prose html']],
  [
    'a quote goes on without its mark as long as words come',
    '> a\nb\nc',
    ['quiet text starts of "a" >·', 'quiet text lazy >·', 'quiet text lazy >·'],
  ],
  [
    'a second comment of a line may stay open',
    '<!-- a --> <!-- b\nc -->\nd',
    ['prose text starts -->', 'prose comment of ""', 'prose text starts'],
  ],
  [
    'a head set in by three spaces heads a table',
    'words\n\n   | a | b |\n| - | - |',
    ['prose text starts', 'blank blank', 'prose text starts alone of "| a | b |"', 'quiet ruler starts alone'],
  ],
  [
    'an item whose words came late goes on behind an empty line',
    '-\n  one\n\n  more',
    [
      'prose blank starts of "" ··',
      'prose text starts of "one" ··',
      'blank blank ··',
      'prose text starts of "more" ··',
    ],
  ],
  [
    'an empty quote ends with an empty line',
    '>\n\n> words',
    ['quiet blank starts of "" >·', 'blank blank starts', 'quiet text starts of "words" >·'],
  ],
  [
    'a list goes on behind empty lines',
    '- one\n\n\n- two',
    ['prose text starts of "one" ··', 'blank blank ··', 'blank blank ··', 'prose text starts of "two" ··'],
  ],
  [
    'a fence in a quote ends without its mark',
    '> ```\nwords',
    ['quiet fence-open starts of "```" >·', 'prose text starts'],
  ],
  [
    'HTML goes on over a heading until an empty line',
    '<div>\n</div>\n# Head',
    ['prose html starts', 'prose html', 'prose html'],
  ],
  ['a fence ends a paragraph', 'words\n```\ncode', ['prose text starts', 'quiet fence-open starts', 'quiet code']],
  ['a quote ends a paragraph', 'words\n> quoted', ['prose text starts', 'quiet text starts of "quoted" >·']],
  ['a heading ends a paragraph', 'words\n# Head', ['prose text starts', 'heading heading1 starts alone']],
  [
    'a rule ends a paragraph',
    'words\n***\nmore',
    ['prose text starts', 'quiet rule starts alone', 'prose text starts'],
  ],
  ['an item ends a quote', '> words\n- item', ['quiet text starts of "words" >·', 'prose text starts of "item" ··']],
  ['a rule ends a quote', '> words\n***', ['quiet text starts of "words" >·', 'quiet rule starts alone']],
  ['a lone tag goes on with a quote', '> words\n<span>', ['quiet text starts of "words" >·', 'quiet text lazy >·']],
  ['a colon goes on with a quote', '> words\n:-: | -', ['quiet text starts of "words" >·', 'quiet text lazy >·']],
  [
    'a paragraph goes on until an empty line',
    'It ran.\nAnd ran.\n\nIt fell.',
    ['prose text starts', 'prose text', 'blank blank', 'prose text starts'],
  ],
  [
    'a callout holds words of the writer, a line without its mark too',
    '> [!note] Aside\n> words\nmore',
    ['prose text starts of "[!note] Aside" >·', 'prose text of "words" >·', 'prose text lazy >·'],
  ],
  ['a quote is quiet', '> quoted\n> more', ['quiet text starts of "quoted" >·', 'quiet text of "more" >·']],
  [
    'a callout of a quote is quiet',
    '> [!quote] Ana\n> words',
    ['quiet text starts of "[!quote] Ana" >·', 'quiet text of "words" >·'],
  ],
  [
    'a quote may begin with an empty line',
    '>\n> quoted',
    ['quiet blank starts of "" >·', 'quiet text starts of "quoted" >·'],
  ],
  [
    'a callout may begin with an empty line',
    '>\n> [!note] Aside\n> words',
    ['quiet blank starts of "" >·', 'prose text starts of "[!note] Aside" >·', 'prose text of "words" >·'],
  ],
  [
    'a quote that begins with a heading is no callout',
    '> # Head\n> words',
    ['quiet heading1 starts alone of "# Head" >·', 'quiet text starts of "words" >·'],
  ],
  [
    'a list in a quote goes on without its indent',
    '> - item\n>   words\n> words',
    ['quiet text starts of "item" >···', 'quiet text of "words" >···', 'quiet text lazy of "words" >···'],
  ],
  [
    'an item goes on where it is set in',
    '- one\n  more\n- two',
    ['prose text starts of "one" ··', 'prose text of "more" ··', 'prose text starts of "two" ··'],
  ],
  [
    'an item may have its words in the line below',
    '-\n  one',
    ['prose blank starts of "" ··', 'prose text starts of "one" ··'],
  ],
  [
    'an empty item ends with an empty line',
    '-\n\n  one',
    ['prose blank starts of "" ··', 'blank blank starts', 'prose text starts of "one"'],
  ],
  [
    'an item goes on behind an empty line, and ends where nothing is set in',
    '- one\n\n  more\n\nout',
    [
      'prose text starts of "one" ··',
      'blank blank ··',
      'prose text starts of "more" ··',
      'blank blank ··',
      'prose text starts',
    ],
  ],
  ['numbers make a list', '1. one\n2. two', ['prose text starts of "one" ···', 'prose text starts of "two" ···']],
  ['a number but 1 does not begin a list in a paragraph', 'words\n2. no item', ['prose text starts', 'prose text']],
  [
    'the number 1 begins a list in a paragraph',
    'words\n1. an item',
    ['prose text starts', 'prose text starts of "an item" ···'],
  ],
  ['an empty item does not begin in a paragraph', 'words\n*', ['prose text starts', 'prose text']],
  ['a hyphen alone underlines a paragraph', 'words\n-', ['prose text starts', 'quiet underline2 starts alone']],
  ['a bullet begins a list in a paragraph', 'words\n- item', ['prose text starts', 'prose text starts of "item" ··']],
  ['five spaces behind a bullet make code', '-     code', ['quiet code starts of "    code" ··']],
  ['four spaces behind a bullet are its indent', '-    one', ['prose text starts of "one" ·····']],
  ['a plus is a bullet', '+ one', ['prose text starts of "one" ··']],
  ['three stars are a rule and no list', '* * *', ['quiet rule starts alone']],
  ['three hyphens are a rule and no list', '- - -', ['quiet rule starts alone']],
  ['three low lines are a rule', '_ _ _', ['quiet rule starts alone']],
  ['three pluses are three lists', '+ + +', ['prose blank starts of "" ······']],
  ['a rule stands alone', '***\nwords', ['quiet rule starts alone', 'prose text starts']],
  [
    'code that is set in goes on behind an empty line',
    '    code\n    more\n\n    again\nwords',
    ['quiet code starts', 'quiet code', 'blank blank', 'quiet code', 'prose text starts'],
  ],
  [
    'a paragraph goes on where a line is set in',
    'words\n    no code',
    ['prose text starts', 'prose text of "no code"'],
  ],
  [
    'a quote goes on where a line is set in',
    '> words\n    no code',
    ['quiet text starts of "words" >·', 'quiet text lazy of "no code" >·'],
  ],
  [
    'a fence holds code until it is closed',
    '```\ncode\n\n```\nwords',
    ['quiet fence-open starts', 'quiet code', 'quiet code', 'quiet fence-close', 'prose text starts'],
  ],
  [
    'a fence of waves has a language',
    '~~~ sh\ncode\n~~~',
    ['quiet fence-open starts', 'quiet code', 'quiet fence-close'],
  ],
  [
    'a formula of several lines is code',
    '$$\na + b\n$$\nwords',
    ['quiet fence-open starts', 'quiet code', 'quiet fence-close', 'prose text starts'],
  ],
  [
    'several lines of Templater are code',
    '<%\ncode\n%>\nwords',
    ['quiet fence-open starts', 'quiet code', 'quiet fence-close', 'prose text starts'],
  ],
  [
    'a fence ends with its item',
    '- ```\n  code\nout',
    ['quiet fence-open starts of "```" ··', 'quiet code of "code" ··', 'prose text starts'],
  ],
  [
    'a fence ends in its quote',
    '> ```\n> code\n> ```\n> words',
    [
      'quiet fence-open starts of "```" >·',
      'quiet code of "code" >·',
      'quiet fence-close of "```" >·',
      'quiet text starts of "words" >·',
    ],
  ],
  [
    'a fence that is set in too far closes none',
    '   ```\ncode\n    ```\n   ```',
    ['quiet fence-open starts of "```"', 'quiet code', 'quiet code', 'quiet fence-close'],
  ],
  ['a heading stands alone', '# Head\nwords', ['heading heading1 starts alone', 'prose text starts']],
  ['a tag is no heading', '#tag\nwords', ['prose text starts', 'prose text']],
  ['a heading in an item makes no part of the note', '- # Head', ['prose heading1 starts alone of "# Head" ··']],
  [
    'hyphens underline',
    'Head\n---\nwords',
    ['prose text starts', 'quiet underline2 starts alone', 'prose text starts'],
  ],
  [
    'equals signs underline',
    'Head\n===\nwords',
    ['prose text starts', 'quiet underline1 starts alone', 'prose text starts'],
  ],
  ['equals signs under nothing are words', '===\nwords', ['prose text starts', 'prose text']],
  ['hyphens under nothing are a rule', '---\nwords', ['quiet rule starts alone', 'prose text starts']],
  [
    'what is underlined has ended',
    'words\n===\n---',
    ['prose text starts', 'quiet underline1 starts alone', 'quiet rule starts alone'],
  ],
  [
    'hyphens without the mark of a quote underline nothing in it',
    '> Head\n---\nwords',
    ['quiet text starts of "Head" >·', 'quiet rule starts alone', 'prose text starts'],
  ],
  ['hyphens that are set in too far underline nothing', 'Head\n    ---', ['prose text starts', 'prose text of "---"']],
  [
    'HTML ends with an empty line',
    '<div>\nwords\n\nwords',
    ['prose html starts', 'prose html', 'blank blank', 'prose text starts'],
  ],
  [
    'raw HTML ends with its tag',
    '<pre>\ncode\n\ncode\n</pre>\nwords',
    ['quiet raw starts', 'quiet raw', 'quiet raw', 'quiet raw', 'quiet raw', 'prose text starts'],
  ],
  ['raw HTML may end in its line', '<pre>code</pre>\nwords', ['quiet raw starts', 'prose text starts']],
  [
    'no comment opens in a script',
    '<script>\n\n%%\n</script>\nwords',
    ['quiet raw starts', 'quiet raw', 'quiet raw', 'quiet raw', 'prose text starts'],
  ],
  [
    'an instruction ends with its sign',
    '<?php\nx\n?>\nwords',
    ['quiet raw starts', 'quiet raw', 'quiet raw', 'prose text starts'],
  ],
  ['a lone tag goes on with a paragraph', 'words\n<span>\nmore', ['prose text starts', 'prose text', 'prose text']],
  ['a block of HTML ends a paragraph', 'words\n<div>\nmore', ['prose text starts', 'prose html starts', 'prose html']],
  ['a lone tag begins HTML', '<span>\nwords', ['prose html starts', 'prose html']],
  ['HTML in a quote is quiet', '> <div>\n> words', ['quiet html starts of "<div>" >·', 'quiet html of "words" >·']],
  [
    'HTML in a callout is read',
    '> [!note] Aside\n> <div>\n> words',
    ['prose text starts of "[!note] Aside" >·', 'prose html starts of "<div>" >·', 'prose html of "words" >·'],
  ],
  ['no comment opens in HTML', '<div>%% a\nwords', ['prose html starts', 'prose html']],
  [
    'a comment goes on in the next line',
    'words %% secret\nstill %% words\nmore',
    ['prose text starts %%', 'prose comment of " words"', 'prose text'],
  ],
  [
    'a comment ends with its mark',
    '%%\nsecret\n%%\nwords',
    ['prose text starts %%', 'quiet comment of "" %%', 'prose comment of ""', 'prose text starts'],
  ],
  [
    'an HTML comment goes on behind an empty line',
    '<!-- secret\n\nstill -->\nwords',
    ['prose text starts -->', 'quiet comment of "" -->', 'prose comment of ""', 'prose text starts'],
  ],
  ['a comment of one line is a block of its own', '<!-- secret -->\nwords', ['prose text starts', 'prose text starts']],
  [
    'a closed comment hides nothing below',
    'words <!-- a -->\n- item',
    ['prose text starts', 'prose text starts of "item" ··'],
  ],
  [
    'no list begins in a comment',
    '%%\n- item\n%% words\nmore',
    ['prose text starts %%', 'quiet comment of "" %%', 'prose comment of " words"', 'prose text'],
  ],
  [
    'a comment goes on in its quote',
    '> words %% a\n> b\n> %% c',
    ['quiet text starts of "words %% a" >· %%', 'quiet comment of "" >· %%', 'prose comment of " c" >·'],
  ],
  [
    'a comment may open in a heading',
    '# Head %% a\nsecret %%\nwords',
    ['heading heading1 starts alone %%', 'prose comment of ""', 'prose text starts'],
  ],
  [
    'a comment keeps its item open',
    '- one %% a\nb\n%%\n- two',
    [
      'prose text starts of "one %% a" ·· %%',
      'quiet comment of "" ·· %%',
      'prose comment of "" ··',
      'prose text starts of "two" ··',
    ],
  ],
  [
    'a table ends with an empty line',
    '| a | b |\n| --- | --- |\n| c | d |\nwords\n\nwords',
    [
      'prose text starts alone',
      'quiet ruler starts alone',
      'prose row starts alone',
      'prose row starts alone',
      'blank blank',
      'prose text starts',
    ],
  ],
  [
    'a table needs no bars around it',
    'a | b\n--- | ---\nc | d',
    ['prose text starts', 'quiet ruler starts alone', 'prose row starts alone'],
  ],
  [
    'a ruler may begin with a colon',
    'a | b\n:-: | ---\nc | d',
    ['prose text starts', 'quiet ruler starts alone', 'prose row starts alone'],
  ],
  [
    'a ruler of another width makes no table',
    'a | b\n| --- |\nc | d',
    ['prose text starts', 'quiet text starts alone', 'prose text'],
  ],
  ['a row without a ruler is words', '| a | b |\nwords', ['prose text starts alone', 'prose text']],
  ['a ruler without a head is quiet', '| --- | --- |\nwords', ['quiet text starts alone', 'prose text']],
  [
    'a table in a quote is quiet',
    '> | a | b |\n> | --- | --- |\n> | c | d |',
    [
      'quiet text starts alone of "| a | b |" >·',
      'quiet ruler starts alone of "| --- | --- |" >·',
      'quiet row starts alone of "| c | d |" >·',
    ],
  ],
  [
    'a table in a callout is read',
    '> [!note] Aside\n> | a | b |\n> | --- | --- |\n> | c | d |',
    [
      'prose text starts of "[!note] Aside" >·',
      'prose text starts alone of "| a | b |" >·',
      'quiet ruler starts alone of "| --- | --- |" >·',
      'prose row starts alone of "| c | d |" >·',
    ],
  ],
  [
    'a row without the mark of its quote goes on with it',
    '> words\n| a | b |',
    ['quiet text starts of "words" >·', 'quiet text lazy >·'],
  ],
  [
    'a lone tag is a row',
    '| a |\n| - |\n<span>\n| c |',
    ['prose text starts alone', 'quiet ruler starts alone', 'prose row starts alone', 'prose row starts alone'],
  ],
  [
    'a heading ends a table',
    '| a |\n| - |\n# Head',
    ['prose text starts alone', 'quiet ruler starts alone', 'heading heading1 starts alone'],
  ],
  [
    'a list ends a table',
    '| a |\n| - |\n- item',
    ['prose text starts alone', 'quiet ruler starts alone', 'prose text starts of "item" ··'],
  ],
  [
    'a head that is set in too far makes no table',
    'words\n    | a | b |\n| - | - |',
    ['prose text starts', 'prose text of "| a | b |"', 'quiet text starts alone'],
  ],
  [
    'a ruler may be of one column',
    '| a |\n|:-:|\n|b|',
    ['prose text starts alone', 'quiet ruler starts alone', 'prose row starts alone'],
  ],
])('%s', (_what, note, lines) => {
  expect(linesOf(note)).toEqual(lines);
});

test('no more than sixty quotes stand within each other', () => {
  expect(linesOf(`${'>'.repeat(60)}words`)[0]).toContain('of "words"');
  expect(linesOf(`${'>'.repeat(61)}words`)[0]).toContain('of ">words"');
});

test.each(['\n', '\r\n', ''])('a last line that ends with %j is empty where it holds no more than marks', (end) => {
  expect(linesOf(`>${end}`)).toEqual(['quiet blank starts of "" >·']);
  expect(linesOf(`-${end}`)).toEqual(['prose blank starts of "" ··']);
});
