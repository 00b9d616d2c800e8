import { expect, test } from 'vitest';
import { walkInline } from '../../../../src/core/text/markdown/inline';
import { INLINE, InlineReader, type Inline } from '../../../../src/core/text/markdown/inline-reader';

const NAMES = new Map<Inline, string>(Object.entries(INLINE).map(([name, what]) => [what, name]));

class Parts extends InlineReader {
  readonly parts: string[] = [];
  take(from: number, to: number, what: Inline): number {
    if (to > from) this.parts.push(`${NAMES.get(what) ?? ''} ${this.text.slice(from, to)}`);
    return to;
  }
}

/** What stands in a paragraph beside plain words, each with its kind. */
function partsOf(text: string, open = ''): readonly string[] {
  const out = new Parts(text);
  walkInline(out, open);
  return out.parts;
}

test.each<readonly [string, readonly string[]]>([
  ['It ran `drain --all` twice.', ['code `drain --all`']],
  ['It ran ``a ` b`` twice.', ['code ``a ` b``']],
  ['It ran `a`` b` twice.', ['code `a`` b`']],
  ['It ran `a``` b`` c` twice.', ['code `a``` b`` c`']],
  ['The ` is alone.', []],
  ['A row ````` x ````` of five is no code, `this` is.', ['code `this`']],
  ['Four ````x```` are.', ['code ````x````']],
  ['`` a ` b', []],
])('%j holds, of inline code, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['\\`not code\\` but `code`', ['code `code`']],
  ['a \\[[Ana]] b', ['bracket [', 'linkPart ]]']],
])('%j holds, of an escaped sign, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['It took $n + 1$ tries.', ['formula $n + 1$']],
  ['It cost $5 and then $6 more.', []],
  ['It cost $ 5$ more', []],
  ['$$a + b$$ is the sum.', ['formula $$a + b$$']],
  ['$$a is not closed `code`', ['code `code`']],
  ['$a\nb$ `c`', ['code `c`']],
  ['It cost $a$5 `c`', ['code `c`']],
  ['$a', []],
])('%j holds, of a formula, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['It ran %%secret%% twice.', ['comment %%secret%%']],
  ['It ran %%secret', ['comment %%secret']],
  ['A load of 90% was %%secret%% seen.', ['comment %%secret%%']],
  ['It ran <!-- secret --> twice.', ['comment <!-- secret -->']],
  ['It ran <!-- secret', ['comment <!-- secret']],
])('%j holds, of a comment, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['It <b>ran</b> twice.', ['html <b>', 'html </b>']],
  ['1 < 2 and `x` > 1', ['code `x`']],
  ['a <b `c`', ['code `c`']],
  ['a <b\nc> `d`', ['code `d`']],
  ['It <% tp.now %> ran.', ['template <% tp.now %>']],
  ['It <% tp.now `x`', ['code `x`']],
])('%j holds, of HTML and Templater, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['It ==ran== twice.', ['highlight ==', 'highlight ==']],
  ['a = b', []],
  ['It {{ran}} twice.', ['template {{ran}}']],
  ['It {{ran `x`', ['code `x`']],
  ['It {ran} `x`', ['code `x`']],
  ['It ~~did not~~ run.', ['struck ~~did not~~']],
  ['It ~did~~ run.', []],
  ['a ~~ b~~ `c`', ['code `c`']],
  ['a ~~~b~~ `c`', ['code `c`']],
  ['a ~~\nb~~ `c`', ['code `c`']],
  ['a ~~\r\nb~~ `c`', ['code `c`']],
  ['a ~~b `c`', ['code `c`']],
])('%j holds, of a highlight, a placeholder and what is struck out, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['See ![[board.png]] there.', ['embed ![[board.png]]']],
  ['See ![[board.png `x`', ['bracket [', 'code `x`']],
  ['See ![the board](board.png) there.', ['picture ![the board', 'target ](board.png)']],
  ['See ![the board] `x`', ['bracket [', 'bracket ]', 'code `x`']],
  ['Look! `x`', ['code `x`']],
  ['Look![^1] `x`', ['footnote [^1]', 'code `x`']],
])('%j holds, of an embed and a picture, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['[[Ana Reyes]] ran it.', ['link [[Ana Reyes]]']],
  ['[[Ana Reyes|Ana]] ran it.', ['linkPart [[Ana Reyes|', 'linkPart ]]']],
  ['[[Ana Reyes `x`', ['code `x`']],
  ['It ran[^1] twice.', ['footnote [^1]']],
  ['It ran[^1 `x`', ['code `x`']],
  ['It [ran] twice.', ['bracket [', 'bracket ]']],
  ['It [ran](https://x.example/(a)/b) twice.', ['bracket [', 'target ](https://x.example/(a)/b)']],
  ['It [ran](https://x.example `y`', ['bracket [', 'address https://x.example', 'code `y`']],
  ['It [ran](a\nb) `y`', ['bracket [', 'code `y`']],
])('%j holds, of a link and a footnote, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['It [who:: Ana] ran.', ['field [who:: Ana]']],
  ['It (who:: Ana) ran.', ['field (who:: Ana)']],
  ['It (who: Ana) ran `x`.', ['code `x`']],
  ['It (who:: Ana ran `x`.', ['code `x`']],
  ['It (who:: Ana\nran) `x`', ['code `x`']],
])('%j holds, of an inline field, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['It ran #queue twice.', ['tag #queue']],
  ['It ran C#queue `x`', ['code `x`']],
  ['It ran #\nthen `x`', ['code `x`']],
  ['#queue first', ['tag #queue']],
  ['a\n#queue b', ['tag #queue']],
  ['It ran #a/b-c_d, then', ['tag #a/b-c_d']],
])('%j holds, of a tag, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['It ran. ^b-1', ['blockId ^b-1']],
  ['It ran. ^b-1\nand', ['blockId ^b-1']],
  ['It ran. ^b-1\r\nand', ['blockId ^b-1']],
  ['It ran. ^b-1 and `x`', ['code `x`']],
  ['It ran.^b-1', []],
  ['^b-1', []],
  ['It ran ^ `x`', ['code `x`']],
])('%j holds, of the id of a block, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([
  ['See https://x.example/a?b=c#d.', ['address https://x.example/a?b=c#d']],
  ['See (https://x.example/a), there', ['address https://x.example/a']],
  ['See <https://x.example/a>', ['html <https://x.example/a>']],
  ['See https://x.example/a|b', ['address https://x.example/a']],
  ['a:/b `x`', ['code `x`']],
  ['a:b/ `x`', ['code `x`']],
  ['://x `y`', ['code `y`']],
  ['https://x.', ['address https://x']],
])('%j holds, of an address, %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each<readonly [string, readonly string[]]>([['one\ntwo `x`\n- three `y`', ['code `x`', 'lead - ', 'code `y`']]])(
  '%j holds, of the beginning of a line, %j',
  (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  },
);

test.each<readonly [string, string, readonly string[]]>([
  ['secret %% then `x`', '%%', ['comment secret %%', 'code `x`']],
  ['secret %% then', '-->', ['comment secret %% then']],
  ['secret --> then', '-->', ['comment secret -->']],
  ['- %% - no item', '%%', ['comment - %%']],
  ['%%\n- item', '%%', ['comment %%', 'lead - ']],
])('%j goes on with a comment that %j closes', (text, open, parts) => {
  expect(partsOf(text, open)).toEqual(parts);
});

test.each<readonly [string, string, number]>([
  ['inline code', '`…`', 4_000],
  ['a short formula', '$…$', 400],
  ['HTML', '<b…>', 399],
  ['a link', '[[…]]', 400],
  ['an embed', '![[…]]', 400],
  ['a footnote', '[^…]', 80],
  ['an inline field', '[who::…]', 399],
  ['an inline field in round brackets', '(who::…)', 399],
])('%s that is longer than anybody writes is none', (_what, form, most) => {
  const long = form.replace('…', 'a'.repeat(most));
  const tooLong = form.replace('…', 'a'.repeat(most + 2));
  expect(partsOf(long).some((part) => part.endsWith(long))).toBe(true);
  expect(partsOf(tooLong).some((part) => part.endsWith(tooLong))).toBe(false);
});
