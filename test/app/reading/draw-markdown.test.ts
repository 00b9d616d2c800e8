// @vitest-environment happy-dom
import { Component } from 'obsidian';
import { expect, test } from 'vitest';
import { drawMarkdown } from '../../../src/app/reading/draw-markdown';
import { appWith } from '../../host/ui/page';

test('a table of a note is drawn as the app draws one, in a room that the app’s style sheet knows', async () => {
  const app = appWith({ 'Slow lamp.md': '' });
  const el = document.body.createDiv();
  const shown = new Component();
  shown.load();
  await drawMarkdown(app, { text: '| lamp |\n|---|\n| green |\n', path: 'Slow lamp.md' }, el, shown);
  expect(el.querySelector('table td')?.textContent).toBe('green');
  expect(el.classList.contains('markdown-rendered')).toBe(true);
});
