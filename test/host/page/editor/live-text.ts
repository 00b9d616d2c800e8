import { syntaxTree } from '@codemirror/language';
import { Decoration } from '@codemirror/view';
import type { Pass } from './pass';
import { SubpathWidget } from './widgets';

const WIKILINK = /(!?)\[\[([^\]|\n]+)(\|[^\]\n]*)?\]\]/g;
const TAG = /(^|\s)(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;
const HIGHLIGHT = /==([^=\n]+)==/g;
const COMMENT = /%%[^%\n]*(?:%[^%\n]+)*%%/g;
const BLOCK_ID = /(?:^|\s)(\^[A-Za-z0-9-]+)[ \t]*$/;
const CODE = /Code|URL|HTML/;

function isCode(pass: Pass, at: number): boolean {
  for (
    let node: ReturnType<ReturnType<typeof syntaxTree>['resolveInner']> | null = syntaxTree(pass.state).resolveInner(
      at,
      1,
    );
    node;
    node = node.parent
  )
    if (CODE.test(node.name)) return true;
  return false;
}

function hide(pass: Pass, from: number, to: number): void {
  if (to > from) pass.out.push(Decoration.replace({}).range(from, to));
}

function drawWikilink(pass: Pass, from: number, found: RegExpExecArray): void {
  const [whole, bang = '', link = '', alias] = found;
  const to = from + whole.length;
  const path = link.split('#')[0] ?? '';
  const resolved = pass.isResolved(path.trim());
  const open = !pass.live || pass.touched(from, to);
  const textFrom = from + bang.length + 2 + (alias && !open ? link.length + 1 : 0);
  const textTo = to - 2;
  if (!open) {
    hide(pass, from, textFrom);
    hide(pass, textTo, to);
  }
  const cls = `cm-hmd-internal-link${resolved ? '' : ' is-unresolved'}${open ? ' is-open' : ''}`;
  const attributes = { 'data-href': link.trim() };
  if (open) {
    pass.out.push(
      Decoration.mark({ class: 'cm-formatting cm-formatting-link' }).range(from, from + bang.length + 2),
      Decoration.mark({ class: 'cm-formatting cm-formatting-link' }).range(textTo, to),
    );
    pass.out.push(Decoration.mark({ class: cls, attributes }).range(from + bang.length + 2, textTo));
  } else if (textTo > textFrom) drawSubpath(pass, textFrom, alias ? '' : link);
  if (!open && textTo > textFrom) pass.out.push(Decoration.mark({ class: cls, attributes }).range(textFrom, textTo));
}

function drawSubpath(pass: Pass, from: number, shown: string): void {
  const mark = /.(#\^?)/.exec(shown);
  if (!mark?.[1]) return;
  const at = from + mark.index + 1;
  pass.out.push(Decoration.replace({ widget: new SubpathWidget() }).range(at, at + mark[1].length));
}

function drawLine(pass: Pass, start: number, text: string): void {
  const each = (pattern: RegExp, act: (found: RegExpExecArray, at: number) => void) => {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text))
      if (!isCode(pass, start + found.index + 1)) act(found, start + found.index);
  };
  if (text.includes('[[')) each(WIKILINK, (found, at) => drawWikilink(pass, at, found));
  if (text.includes('#'))
    each(TAG, (found, at) => {
      const from = at + (found[1]?.length ?? 0);
      pass.out.push(Decoration.mark({ class: 'cm-hashtag' }).range(from, from + (found[2]?.length ?? 0)));
    });
  if (text.includes('%%'))
    each(COMMENT, (found, at) =>
      pass.out.push(Decoration.mark({ class: 'cm-comment' }).range(at, at + found[0].length)),
    );
  if (text.includes('==')) {
    each(HIGHLIGHT, (found, at) => {
      const to = at + found[0].length;
      pass.out.push(Decoration.mark({ class: 'cm-highlight' }).range(at, to));
      if (pass.live && !pass.touched(at, to)) {
        hide(pass, at, at + 2);
        hide(pass, to - 2, to);
      }
    });
  }
  const block = text.includes('^') ? BLOCK_ID.exec(text.slice(-200)) : null;
  if (block?.[1]) {
    const to = start + text.trimEnd().length;
    pass.out.push(Decoration.mark({ class: 'cm-blockid' }).range(to - block[1].length, to));
  }
}

/** Draws Obsidian's own syntax, which CodeMirror's Markdown does not know, in a visible stretch. */
export function decorateText(pass: Pass, from: number, to: number): void {
  const { doc } = pass.state;
  for (let at = from; at <= to;) {
    const line = doc.lineAt(at);
    const begin = Math.max(line.from, from);
    const end = Math.min(line.to, to);
    if (end > begin) drawLine(pass, begin, doc.sliceString(begin, end));
    at = line.to + 1;
  }
}
