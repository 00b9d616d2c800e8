import { MarkdownRenderChild, type MarkdownPostProcessorContext, type MarkdownSectionInformation } from 'obsidian';
import { toSource as toTextSource } from '../../core/text/markdown/blocks';
import { QUESTION_CALLOUT } from '../../core/text/markdown/callout-head';
import { readOn, startNote, type ScannedNote } from '../../core/language/note';
import { findChunks, listStanding, type Standing } from '../../core/language/finding-state';
import { toPlainSentence } from '../../core/text/markdown/sentence';
import { drawCard } from './card';
import { toLook } from './look';
import type { LanguageParts } from './room';

const QUESTION = `[data-callout="${QUESTION_CALLOUT}"]`;

/** What is not the writer's prose in a rendered block; nothing in it is marked. */
const QUIET =
  'code, pre, .math, .frontmatter, a.tag, .second-story-mark, .second-story-finding, ' +
  `${QUESTION}, [data-callout="quote"], [data-callout="off-record"]`;

/**
 * Marks findings in rendered notes: reading view, and the blocks that live preview replaces by widgets. Class names
 * only, so that exports stay clean. An export hands over the whole note at once and says nothing about its sections:
 * then the note's own text is read, so that paper shows what the screen shows.
 */
export function createReadingMarks(
  parts: LanguageParts,
): (el: HTMLElement, context: MarkdownPostProcessorContext) => Promise<void> {
  let lastText: string | null = null;
  let lastNote: ScannedNote = startNote();
  const read = (text: string): ScannedNote => {
    if (text !== lastText) {
      lastText = text;
      lastNote = readOn(startNote(), toTextSource(text), Infinity);
    }
    return lastNote;
  };
  const list = (text: string, from: number, to: number): readonly Standing[] => {
    const note = read(text);
    const chunks = findChunks(note, from, to);
    return listStanding(note, toTextSource(text), parts.rulebook(), parts.choices(), chunks).filter(
      (each) => each.from >= from && each.to <= to,
    );
  };
  return async (el, context) => {
    const file = parts.app.vault.getFileByPath(context.sourcePath);
    if (!file || !parts.isAtHome(file)) return;
    const info = context.getSectionInfo(el);
    if (info === null && el.childElementCount > 1) {
      const whole = await parts.readText(file.path);
      if (whole !== null) drawMarks(el, whole, list(whole, 0, whole.length), () => undefined);
      return;
    }
    if (
      info === null &&
      el.closest('.callout, blockquote') !== null &&
      el.closest(`${QUESTION}, blockquote:not(.callout)`) !== null
    )
      return;
    const { text, from, to } = toStretch(el, info, await parts.readText(file.path));
    const found = list(text, from, to);
    if (found.every(({ state }) => state === 'kept')) return;
    const child = new MarkdownRenderChild(el);
    context.addChild(child);
    parts.changed.on(child, () => {
      if (!parts.isAtHome(file)) removeMarks(el);
    });
    drawMarks(el, text, found, (mark, finding) => {
      child.registerDomEvent(mark, 'click', () => {
        const place = parts.places.remember(file, text, finding);
        toggleCard(parts, mark, { place, text, finding }, info !== null);
      });
    });
  };
}

/** The stretch of the note that a rendered block shows, and the text that it is read in. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A longer note is not searched for a drawn block: it is read by itself then, without its section. */
const LONGEST_SEARCHED = 200_000;

/**
 * What live preview draws by itself, a callout or a table, knows only its own lines or none at all. It is looked for in
 * the note, so that the heading above it speaks for it as it does for the words in the editor.
 */
function toStretch(el: HTMLElement, info: MarkdownSectionInformation | null, note: string | null): Stretch {
  const searched = note !== null && note.length <= LONGEST_SEARCHED ? note : '';
  if (info === null) {
    const drawn = el.textContent.trim();
    const at = drawn === '' ? -1 : searched.indexOf(drawn);
    return at === -1
      ? { text: el.textContent, from: 0, to: el.textContent.length }
      : { text: searched, from: at, to: at + drawn.length };
  }
  const from = toOffset(info.text, info.lineStart);
  const to = toOffset(info.text, info.lineEnd + 1);
  const at = info.text.length < searched.length ? searched.indexOf(info.text) : -1;
  return at === -1 ? { text: info.text, from, to } : { text: searched, from: at + from, to: at + to };
}

/** Takes the marks away again, as after the note was left alone while it is on the screen. */
function removeMarks(el: HTMLElement): void {
  for (const mark of Array.from(el.querySelectorAll('.second-story-finding')))
    mark.replaceWith(...Array.from(mark.childNodes));
}

/** A card below the block of its finding, opened and closed by a click; reading view has no tooltips of its own. */
function toggleCard(
  parts: LanguageParts,
  mark: HTMLElement,
  found: Parameters<typeof drawCard>[1],
  whole: boolean,
): void {
  const home = mark.closest('p, li, td, h1, h2, h3, h4, h5, h6') ?? mark;
  const open = home.parentElement?.querySelector(':scope > .second-story-card');
  open?.remove();
  if (open || !whole) return;
  const card = drawCard(parts, found, () => {
    card.remove();
  });
  home.after(card);
}

function drawMarks(
  el: HTMLElement,
  text: string,
  found: readonly Standing[],
  attach: (mark: HTMLElement, finding: Standing) => void,
): void {
  const nodes = listTextNodes(el);
  let cursor = 0;
  for (const finding of found) {
    const words = toPlainSentence(text.slice(finding.from, finding.to));
    const whole = nodes
      .map(({ data }) => data)
      .join('')
      .replace(/\s/g, ' ');
    const start = whole.indexOf(words, cursor);
    if (start === -1) continue;
    cursor = start + words.length;
    // Kept words are passed over where they stand, so that the same words further below are marked there.
    if (finding.state === 'kept') continue;
    wrap(nodes, start, cursor, toLook(finding), (mark) => {
      attach(mark, finding);
    });
  }
}

function listTextNodes(el: HTMLElement): Text[] {
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.instanceOf(Text) && !node.parentElement?.closest(QUIET)) nodes.push(node);
  return nodes;
}

/** Wraps a stretch of the joined text; the list of nodes stays in step with the split ones. */
function wrap(nodes: Text[], from: number, to: number, look: string, attach: (mark: HTMLElement) => void): void {
  let at = 0;
  for (let number = 0; number < nodes.length; number += 1) {
    let node = nodes[number];
    if (!node) break;
    const end = at + node.length;
    const start = at;
    at = end;
    if (end <= from || start >= to || node.length === 0) continue;
    if (start < from) {
      const rest = node.splitText(from - start);
      nodes.splice(number + 1, 0, rest);
      at = from;
      continue;
    }
    if (end > to) {
      nodes.splice(number + 1, 0, node.splitText(to - start));
      at = to;
    }
    const mark = createSpan({ cls: look });
    node.parentNode?.insertBefore(mark, node);
    mark.appendChild(node);
    node = nodes[number];
    attach(mark);
  }
}

function toOffset(text: string, line: number): number {
  let at = 0;
  for (let number = 0; number < line; number += 1) {
    const feed = text.indexOf('\n', at);
    if (feed === -1) return text.length;
    at = feed + 1;
  }
  return at;
}
