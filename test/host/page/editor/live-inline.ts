import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';
import { hostOf } from '../ui/host';
import { editorInfoField, editorLivePreviewField, focusField } from './fields';
import { findFrontmatterEnd } from './frontmatter';
import { decorateText } from './live-text';
import type { Pass } from './pass';
import { BulletWidget, RuleWidget, TaskWidget } from './widgets';

const hidden = Decoration.replace({});
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    StrongEmphasis: 'cm-strong',
    Emphasis: 'cm-em',
    Strikethrough: 'cm-strikethrough',
    InlineCode: 'cm-inline-code',
    URL: 'cm-url',
    Link: 'cm-link',
    HTMLTag: 'cm-html',
  }),
);
const HIDDEN_MARKS: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'HeaderMark',
  'QuoteMark',
]);

function eachLine(
  state: EditorState,
  from: number,
  to: number,
  act: (start: number, index: number, last: boolean) => void,
): void {
  const first = state.doc.lineAt(from).number;
  const end = state.doc.lineAt(to).number;
  for (let number = first; number <= end; number += 1) act(state.doc.line(number).from, number - first, number === end);
}

function addLine(pass: Pass, at: number, cls: string, style?: string): void {
  pass.out.push(Decoration.line({ class: cls, ...(style ? { attributes: { style } } : {}) }).range(at));
}

function visitBlock(pass: Pass, node: SyntaxNodeRef): void {
  const { state } = pass;
  const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
  if (heading)
    addLine(
      pass,
      state.doc.lineAt(node.from).from,
      `HyperMD-header HyperMD-header-${heading[1]} cm-header cm-header-${heading[1]}`,
    );
  else if (node.name === 'Blockquote')
    eachLine(state, node.from, node.to, (start) => addLine(pass, start, 'HyperMD-quote'));
  else if (node.name === 'FencedCode') {
    eachLine(state, node.from, node.to, (start, index, last) =>
      addLine(
        pass,
        start,
        `HyperMD-codeblock cm-hmd-codeblock${index === 0 ? ' HyperMD-codeblock-begin' : ''}` +
          `${last ? ' HyperMD-codeblock-end' : ''}`,
      ),
    );
  } else if (node.name === 'Table')
    eachLine(state, node.from, node.to, (start) => addLine(pass, start, 'HyperMD-table-row'));
}

function visitListMark(pass: Pass, node: SyntaxNodeRef): void {
  const line = pass.state.doc.lineAt(node.from);
  const lead = pass.state.sliceDoc(line.from, node.from).replace(/^[\s>]*>\s?/, '');
  const depth = [...lead].reduce((sum, letter) => sum + (letter === '\t' ? 4 : 1), 0) / 4;
  const level = Math.min(8, Math.floor(depth + 0.5));
  addLine(pass, line.from, `HyperMD-list-line HyperMD-list-line-${level + 1}`, `--list-level:${level}`);
  const mark = pass.state.sliceDoc(node.from, node.to);
  if (pass.live && /^[-*+]$/.test(mark) && !pass.touched(node.from, node.to))
    pass.out.push(Decoration.replace({ widget: new BulletWidget() }).range(node.from, node.to));
  else pass.out.push(Decoration.mark({ class: 'cm-formatting cm-formatting-list' }).range(node.from, node.to));
}

function visitTask(pass: Pass, node: SyntaxNodeRef): void {
  const mark = pass.state.sliceDoc(node.from + 1, node.from + 2);
  if (mark !== ' ') addLine(pass, pass.state.doc.lineAt(node.from).from, 'HyperMD-task-line is-done');
  if (pass.live && !pass.touched(node.from, node.to))
    pass.out.push(Decoration.replace({ widget: new TaskWidget(mark !== ' ') }).range(node.from, node.to));
}

function visitMark(pass: Pass, node: SyntaxNodeRef): void {
  const parent = node.node.parent;
  if (!parent || parent.name === 'FencedCode') return;
  const line = pass.state.doc.lineAt(node.from);
  const alone = node.name === 'HeaderMark' || node.name === 'QuoteMark';
  const shown = !pass.live || (alone ? pass.touched(line.from, line.to) : pass.touched(parent.from, parent.to));
  if (shown) {
    pass.out.push(Decoration.mark({ class: 'cm-formatting' }).range(node.from, node.to));
    return;
  }
  const space = alone && pass.state.sliceDoc(node.to, node.to + 1) === ' ' ? 1 : 0;
  pass.out.push(hidden.range(node.from, Math.min(line.to, node.to + space)));
}

function visitLink(pass: Pass, node: SyntaxNodeRef): void {
  if (!pass.live || pass.touched(node.from, node.to)) return;
  const marks = node.node.getChildren('LinkMark');
  const [open, close] = marks;
  const url = node.node.getChild('URL');
  if (!open || !close || !url) return;
  pass.out.push(hidden.range(open.from, open.to), hidden.range(close.from, node.to));
  if (close.from > open.to)
    pass.out.push(
      Decoration.mark({
        class: 'cm-link external-link',
        attributes: { 'data-url': pass.state.sliceDoc(url.from, url.to) },
      }).range(open.to, close.from),
    );
}

function visit(pass: Pass, node: SyntaxNodeRef): void {
  visitBlock(pass, node);
  const mark = MARKS.get(node.name);
  if (mark && node.to > node.from) pass.out.push(Decoration.mark({ class: mark }).range(node.from, node.to));
  if (node.name === 'ListMark') visitListMark(pass, node);
  else if (node.name === 'TaskMarker') visitTask(pass, node);
  else if (HIDDEN_MARKS.has(node.name)) visitMark(pass, node);
  else if (node.name === 'Link') visitLink(pass, node);
  else if (node.name === 'HorizontalRule' && pass.live && !pass.touched(node.from, node.to))
    pass.out.push(Decoration.replace({ widget: new RuleWidget() }).range(node.from, node.to));
}

function makePass(view: EditorView): Pass {
  const { state } = view;
  const focused = state.field(focusField, false) ?? true;
  const info = state.field(editorInfoField);
  const app = hostOf(info.app);
  const ranges = focused ? state.selection.ranges : [];
  return {
    state,
    out: [],
    live: state.field(editorLivePreviewField),
    touched: (from, to) => ranges.some((range) => range.from <= to && range.to >= from),
    isResolved: (linktext) =>
      linktext === '' || app.metadataCache.getFirstLinkpathDest(linktext, info.file?.path ?? '') !== null,
  };
}

function decorate(view: EditorView): DecorationSet {
  const pass = makePass(view);
  const start = findFrontmatterEnd(view.state.doc);
  ensureSyntaxTree(view.state, view.viewport.to, 20);
  for (const { from, to } of view.visibleRanges) {
    const begin = Math.max(from, start);
    if (begin >= to) continue;
    syntaxTree(view.state).iterate({
      from: begin,
      to,
      enter: (node) => {
        if (node.from >= start) visit(pass, node);
      },
    });
    decorateText(pass, begin, to);
  }
  return Decoration.set(pass.out, true);
}

/**
 * Draws what is visible: marks hidden where the cursor is not, links, tags, headings, lists and code in their looks.
 */
export const liveInline = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      const told = update.transactions.some((one) => one.effects.length > 0);
      if (update.docChanged || update.selectionSet || update.viewportChanged || update.focusChanged || parsed || told)
        this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
