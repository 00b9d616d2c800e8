// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawForPrint } from '../../host/page/ui/markdown/print';
import { rest } from '../by-hand';
import { eventually, runPlugin } from './at-home';

const NOTE =
  '---\ntype: incident\n---\n\n## Story\n\n' +
  'The on-call should have paged the owner. %%keep: should have paged%%\n\nNobody noticed the second lamp.\n\n' +
  '## Lessons learned\n\nThe night was long.\n';

test('on paper those phrases are marked that the screen marks, across paragraphs, and no kept words (G8)', async () => {
  const app = await runPlugin({ 'Belt.md': NOTE });
  await rest(app, 5);
  const end = await drawForPrint(app, NOTE, 'Belt.md');
  await eventually(() => {
    const marked = Array.from(document.querySelectorAll('.print .second-story-finding'), (mark) => mark.textContent);
    expect(marked).toContain('Nobody noticed');
    expect(marked.join('|')).not.toMatch(/should have paged/);
  });
  expect(document.querySelector('.print')?.textContent).not.toContain('second-story');
  end();
});
