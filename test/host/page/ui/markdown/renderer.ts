import DOMPurify from 'dompurify';
import type * as real from 'obsidian';
import { untaught } from '../../data/untaught';
import type { Host } from '../host';
import { hostOf } from '../host';
import { MarkdownRenderChild } from './render-child';
import { drawCallouts } from './callouts';
import { drawEmbeds } from './embeds';
import { markLinks } from './links';
import { makeParser } from './parser';
import { toReadable } from './source';

/** One part of a note that is drawn by itself, lines counted from 0 in the whole note, both included. */
interface Section {
  readonly html: string;
  readonly tag: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

const parser = makeParser();
const PAUSE_AFTER = 12;

/** Cuts a note into its top-level blocks, each already HTML but not yet sanitised. */
export function toSections(text: string): Section[] {
  const { body, firstLine } = toReadable(text);
  const env = {};
  const tokens = parser.parse(body, env);
  const sections: Section[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    let depth = 0;
    do {
      depth += tokens[to]?.nesting ?? 0;
      to += 1;
    } while (depth > 0 && to < tokens.length);
    const [first, last] = tokens[from]?.map ?? [0, 0];
    for (const token of tokens.slice(from, to)) {
      const line = token.attrGet('data-line');
      if (line !== null) token.attrSet('data-line', String(Number(line) + firstLine));
    }
    sections.push({
      html: parser.renderer.render(tokens.slice(from, to), parser.options, env),
      tag: tokens[from]?.tag || 'p',
      lineStart: first + firstLine,
      lineEnd: Math.max(first, last - 1) + firstLine,
    });
    from = to;
  }
  return sections;
}

function drawTasks(section: HTMLElement): void {
  for (const item of section.findAll('li')) {
    const holder =
      item.firstElementChild?.tagName === 'P' && !(item.firstChild?.nodeValue ?? '').trim()
        ? item.firstElementChild
        : item;
    const first = holder.firstChild;
    const found = first?.nodeType === Node.TEXT_NODE ? /^\[(.)\][ \t]/.exec(first.nodeValue ?? '') : null;
    if (!found || !first) continue;
    const [mark, state = ' '] = found;
    first.nodeValue = (first.nodeValue ?? '').slice(mark.length);
    item.addClass('task-list-item');
    item.toggleClass('is-checked', state !== ' ');
    item.dataset.task = state.trim();
    item.parentElement?.addClass('contains-task-list');
    const box = createEl('input', {
      cls: 'task-list-item-checkbox',
      type: 'checkbox',
      attr: { 'aria-label': (item.textContent ?? '').trim().slice(0, 80) || 'Task' },
    });
    box.checked = state !== ' ';
    box.disabled = true;
    holder.prepend(box);
  }
}

async function runCodeBlocks(
  app: Host,
  section: HTMLElement,
  context: real.MarkdownPostProcessorContext,
): Promise<void> {
  for (const code of section.findAll('pre > code[class*="language-"]')) {
    const language =
      Array.from(code.classList)
        .find((name) => name.startsWith('language-'))
        ?.slice('language-'.length) ?? '';
    const handler = app.codeBlocks.get(language);
    if (!handler) continue;
    const block = createDiv(`block-language-${language}`);
    code.parentElement?.replaceWith(block);
    await handler((code.textContent ?? '').replace(/\n$/, ''), block, context);
  }
}

/**
 * The nodes of some HTML without anything that could act. It is sanitised inside a box, because not every DOM's walk
 * through a fragment visits the outermost element.
 */
function toSafeNodes(html: string): Node[] {
  const clean = DOMPurify.sanitize(`<div>${html}</div>`, {
    RETURN_DOM_FRAGMENT: true,
    ADD_ATTR: ['target', 'data-href', 'data-line'],
  });
  const box = clean.childNodes.length === 1 ? clean.querySelector(':scope > div') : null;
  return Array.from((box ?? clean).childNodes);
}

async function drawSection(
  app: Host,
  section: Section,
  el: HTMLElement,
  context: real.MarkdownPostProcessorContext,
  depth: number,
): Promise<void> {
  el.append(...toSafeNodes(section.html));
  for (const heading of el.findAll('h1, h2, h3, h4, h5, h6'))
    heading.dataset.heading = (heading.textContent ?? '').trim();
  drawTasks(el);
  drawCallouts(el);
  markLinks(app, el, context.sourcePath);
  await drawEmbeds(app, el, context, depth, renderNote);
  await runCodeBlocks(app, el, context);
}

async function runProcessors(app: Host, el: HTMLElement, context: real.MarkdownPostProcessorContext): Promise<void> {
  const processors = [...app.postProcessors].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  for (const process of processors) {
    try {
      await process(el, context);
    } catch (error) {
      console.error(error);
    }
  }
}

/** How a note is drawn when it is not drawn as the reading view does. */
export interface DrawnHow {
  /** How many notes this one is embedded in. */
  readonly depth?: number;
  /** As for a PDF: every post processor sees the whole document at once, and no section is known. */
  readonly asOne?: boolean;
}

/** Draws Markdown into an element, section by section, with every post processor. */
export async function renderNote(
  app: Host,
  markdown: string,
  el: HTMLElement,
  sourcePath: string,
  component: real.Component,
  how: DrawnHow = {},
): Promise<void> {
  const depth = how.depth ?? 0;
  const infos = new WeakMap<Node, real.MarkdownSectionInformation>();
  const context: real.MarkdownPostProcessorContext = {
    docId: `doc-${Math.random().toString(16).slice(2)}`,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
    addChild: (child) => {
      component.addChild(child);
    },
    getSectionInfo: (inside) => {
      for (let node: Node | null = how.asOne === true ? null : inside; node; node = node.parentNode) {
        const info = infos.get(node);
        if (info) return info;
      }
      return null;
    },
  };
  let started = performance.now();
  for (const section of toSections(markdown)) {
    const sectionEl = el.createDiv({ cls: `el-${section.tag}`, attr: { 'data-line': section.lineStart } });
    infos.set(sectionEl, { text: markdown, lineStart: section.lineStart, lineEnd: section.lineEnd });
    await drawSection(app, section, sectionEl, context, depth);
    if (how.asOne !== true) await runProcessors(app, sectionEl, context);
    if (performance.now() - started > PAUSE_AFTER) {
      await new Promise((resolve) => {
        window.setTimeout(resolve, 0);
      });
      started = performance.now();
    }
  }
  if (how.asOne === true) await runProcessors(app, el, context);
}

/** Draws Markdown as the reading view does. Text that looks like HTML stays text. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    app: real.App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: real.Component,
  ): Promise<void> {
    await renderNote(hostOf(app), markdown, el, sourcePath, component);
  }

  static renderMarkdown(): Promise<void> {
    return untaught('MarkdownRenderer.renderMarkdown: use MarkdownRenderer.render, which takes the app');
  }
}
