// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Component } from '../page/data/component';
import type { HostApp } from '../page/ui/app';
import { MarkdownRenderer } from '../page/ui/markdown/renderer';
import { toReadable } from '../page/ui/markdown/source';
import { drawForPrint } from '../page/ui/markdown/print';
import { appWith } from './page';

async function draw(
  markdown: string,
  app: HostApp = appWith({
    'Here.md': markdown,
    'There.md': '# Top\n\nHello\n\n## Part\n\nInside ^block\n\n## Next\n',
  }),
): Promise<HTMLElement> {
  const el = createDiv();
  const component = new Component();
  component.load();
  await MarkdownRenderer.render(app, markdown, el, 'Here.md', component);
  return el;
}

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[[There|<img src=x onerror=alert(1)>]]',
  '> [!note] <img src=x onerror=alert(1)>\n> <script>1</script>',
  '[click](javascript:alert(1))',
  '| <svg onload=alert(1)> | b |\n|---|---|\n| c | d |',
  '![[<img src=x onerror=alert(1)>]]',
  '[[" onmouseover="alert(1)]]',
  '#tag"><img/onerror=1>',
])('what looks like HTML in a note stays text: %s', async (markdown) => {
  const el = await draw(markdown);
  expect(
    el.querySelector('script, img, svg[onload], [onerror], [onload], [onmouseover], a[href^="javascript"]'),
  ).toBeNull();
});

test('a link to a note is drawn with its words, and one that leads nowhere says so', async () => {
  const el = await draw('[[There]], [[There#Part]], [[There|she]] and [[Nowhere]]');
  const links = el.findAll('a.internal-link');
  expect(links.map((link) => link.getText())).toEqual(['There', 'There > Part', 'she', 'Nowhere']);
  expect(links.map((link) => link.hasClass('is-unresolved'))).toEqual([false, false, false, true]);
  expect(links[1]?.dataset.href).toBe('There#Part');
});

test('a callout carries its kind, its metadata and its title, and may hold another', async () => {
  const el = await draw(
    '> [!question|cues-03] What was on [[There|your]] screen?\n> The gauge.\n>\n> > [!off-record]\n> > Not this.',
  );
  const callout = el.querySelector<HTMLElement>('.callout');
  expect([callout?.dataset.callout, callout?.dataset.calloutMetadata]).toEqual(['question', 'cues-03']);
  expect(callout?.querySelector('.callout-title-inner')?.getText()).toBe('What was on your screen?');
  expect(callout?.querySelector('.callout-content > p')?.getText()).toBe('The gauge.');
  expect(callout?.querySelector<HTMLElement>('.callout .callout')?.dataset.callout).toBe('off-record');
  expect(callout?.querySelector('.callout .callout .callout-title-inner')?.getText()).toBe('Off record');
});

test('a callout with a minus is shut until its title is pressed', async () => {
  const el = await draw('> [!note]- Folded\n> Inside');
  const callout = el.querySelector<HTMLElement>('.callout');
  expect(callout?.hasClass('is-collapsed')).toBe(true);
  callout?.querySelector<HTMLElement>('.callout-title')?.click();
  expect(callout?.hasClass('is-collapsed')).toBe(false);
});

test('comments and block ids are not shown, except in code', async () => {
  const el = await draw('Seen %%unseen%% here ^id-1\n\n%%\nhidden\n%%\n\n`%%kept%%`\n\n```\n%%kept too%%\n```');
  expect(el.getText()).toContain('Seen');
  expect(el.getText()).not.toMatch(/unseen|hidden|id-1/);
  expect(el.getText()).toMatch(/%%kept%%[\s\S]*%%kept too%%/);
});

test('the lines of a note are counted in the whole note', async () => {
  const text = '---\ntype: incident\n---\n# One\n\nA paragraph\nof two lines\n';
  const app = appWith({ 'Here.md': text });
  const seen: unknown[] = [];
  app.postProcessors.add((el, context) => {
    const info = context.getSectionInfo(el);
    seen.push([info?.lineStart, info?.lineEnd]);
  });
  await draw(text, app);
  expect(seen).toEqual([
    [3, 3],
    [5, 6],
  ]);
  expect(toReadable(text).firstLine).toBe(3);
});

test('a registered code block is drawn by its processor, the others as code', async () => {
  const app = appWith({ 'Here.md': '' });
  const handler = vi.fn((source: string, el: HTMLElement) => {
    el.setText(source.toUpperCase());
  });
  app.codeBlocks.set('story', handler);
  const el = await draw('```story\nhello\n```\n\n```js\nx\n```', app);
  expect(el.querySelector('.block-language-story')?.getText()).toBe('HELLO');
  expect(el.querySelector('pre > code')?.getText()).toBe('x\n');
});

test('post processors run by their order, and one that throws does not stop the rest', async () => {
  const app = appWith({ 'Here.md': '' });
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const order: string[] = [];
  app.postProcessors.add(
    Object.assign(
      () => {
        order.push('late');
      },
      { sortOrder: 10 },
    ),
  );
  app.postProcessors.add(
    Object.assign(
      () => {
        throw new Error('broken');
      },
      { sortOrder: 0 },
    ),
  );
  app.postProcessors.add(
    Object.assign(
      () => {
        order.push('early');
      },
      { sortOrder: -10 },
    ),
  );
  await draw('text', app);
  expect(order).toEqual(['early', 'late']);
  expect(silent).toHaveBeenCalledOnce();
  silent.mockRestore();
});

test('for a PDF the whole document is seen, without sections (latex-theorem-equation-referencer#197)', async () => {
  const app = appWith({ 'A.md': '' });
  const seen: [string, boolean][] = [];
  app.postProcessors.add((el, context) => {
    seen.push([(el.textContent ?? '').replace(/\s/g, ''), context.getSectionInfo(el) === null]);
  });
  const end = await drawForPrint(app, '---\nkind: lamp\n---\nOne.\n\nTwo.\n', 'A.md');
  expect(seen).toEqual([['One.Two.', true]]);
  expect(document.querySelectorAll('.print p')).toHaveLength(2);
  end();
  expect(document.querySelector('.print')).toBe(null);
});

test('tasks, tags and tables are drawn', async () => {
  const el = await draw('- [x] done\n- [ ] open #q/basic\n\n| a | b |\n|---|---|\n| 1 | [[There\\|x]] |');
  expect(el.findAll('.task-list-item').map((item) => item.dataset.task)).toEqual(['x', '']);
  expect(el.querySelector('a.tag')?.getText()).toBe('#q/basic');
  expect(el.findAll('td')).toHaveLength(2);
});

test('a note, a section or a block is shown inside another, and notes in a ring stop', async () => {
  const el = await draw('![[There#Part]]');
  expect(el.querySelector('.markdown-embed-content')?.getText()).toContain('Inside');
  expect(el.querySelector('.markdown-embed-content')?.getText()).not.toContain('Hello');
  const ring = appWith({ 'Here.md': '![[There]]', 'There.md': '![[Here]]' });
  const drawn = await draw('![[There]]', ring);
  expect(drawn.findAll('.markdown-embed').length).toBeLessThan(10);
});
