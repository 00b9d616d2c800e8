import type * as real from 'obsidian';
import { parseLinktext, resolveSubpath } from '../../data/text';
import type { Host } from '../host';
import { setIcon } from '../icons';
import { MarkdownRenderChild } from './render-child';

/** Draws a note inside another, as the one around it is drawn. */
type DrawNote = (
  app: Host,
  markdown: string,
  el: HTMLElement,
  sourcePath: string,
  component: real.Component,
  how: { readonly depth: number },
) => Promise<void>;

const DEEPEST = 4;

/** The part of a note that a subpath means: a heading's section, a block, or all of it. */
function toPart(app: Host, file: real.TFile, text: string, subpath: string): string | null {
  if (subpath === '') return text;
  const cache = app.metadataCache.getCache(file.path);
  const found = cache ? resolveSubpath(cache, subpath) : null;
  return found ? text.slice(found.start.offset, found.end?.offset ?? text.length) : null;
}

async function drawEmbed(
  app: Host,
  el: HTMLElement,
  context: real.MarkdownPostProcessorContext,
  depth: number,
  draw: DrawNote,
): Promise<void> {
  const linktext = el.getAttr('src') ?? '';
  const { path, subpath } = parseLinktext(linktext);
  const file =
    path === ''
      ? app.vault.getFileByPath(context.sourcePath)
      : app.metadataCache.getFirstLinkpathDest(path, context.sourcePath);
  el.empty();
  if (!file || file.extension !== 'md' || depth >= DEEPEST) {
    el.addClass(file ? 'file-embed' : 'is-unresolved');
    el.createEl('a', {
      cls: `internal-link${file ? '' : ' is-unresolved'}`,
      text: linktext,
      href: linktext,
      attr: { 'data-href': linktext },
    });
    return;
  }
  el.addClasses(['markdown-embed', 'inline-embed', 'is-loaded']);
  const title = el.createDiv('markdown-embed-title');
  title.setText(subpath === '' ? file.basename : `${file.basename} ${subpath.replace(/#\^?/g, '> ')}`);
  const open = el.createEl('a', {
    cls: 'markdown-embed-link internal-link',
    href: linktext,
    attr: { 'data-href': linktext, 'aria-label': 'Open link' },
  });
  setIcon(open, 'maximize-2');
  const content = el.createDiv('markdown-embed-content');
  const child = new MarkdownRenderChild(content);
  context.addChild(child);
  const part = toPart(app, file, await app.vault.cachedRead(file), subpath);
  if (part === null) content.createDiv({ cls: 'embed-missing', text: `There is no ${subpath} in ${file.basename}.` });
  else await draw(app, part, content, file.path, child, { depth: depth + 1 });
}

/** Draws the notes that a section embeds; notes that embed each other stop after a few levels. */
export async function drawEmbeds(
  app: Host,
  section: HTMLElement,
  context: real.MarkdownPostProcessorContext,
  depth: number,
  draw: DrawNote,
): Promise<void> {
  for (const el of section.findAll('span.internal-embed')) await drawEmbed(app, el, context, depth, draw);
}
