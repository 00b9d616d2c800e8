import { Component } from '../../data/component';
import type { Host } from '../host';
import { renderNote } from './renderer';

/**
 * Draws a note as the app does for a PDF, beside everything else on the page: post processors see one element for the
 * whole document, and `getSectionInfo` answers null (RyotaUshio/obsidian-latex-theorem-equation-referencer#197). Gives
 * back what takes it away again.
 */
export async function drawForPrint(app: Host, text: string, sourcePath: string): Promise<() => void> {
  const component = new Component();
  component.load();
  const el = document.body.createDiv('print');
  const end = (): void => {
    component.unload();
    el.remove();
  };
  await renderNote(app, text, el.createDiv('markdown-preview-view markdown-rendered'), sourcePath, component, {
    asOne: true,
  });
  return end;
}

/** Draws a note for a PDF and opens the browser's own window for printing. */
export async function printNote(app: Host, text: string, sourcePath: string): Promise<void> {
  const end = await drawForPrint(app, text, sourcePath);
  window.addEventListener('afterprint', end, { once: true });
  window.print();
}
