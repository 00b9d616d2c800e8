import { MarkdownRenderer, type App, type Component } from 'obsidian';

/**
 * Draws Markdown of a note into an element as the app draws a note for reading. The class is the one by which the app's
 * style sheet and its themes know text that was rendered: without it tables, lists, code and callouts look bare.
 */
export async function drawMarkdown(
  app: App,
  { text, path }: { readonly text: string; readonly path: string },
  el: HTMLElement,
  shown: Component,
): Promise<void> {
  el.addClass('markdown-rendered');
  await MarkdownRenderer.render(app, text, el, path, shown);
}
