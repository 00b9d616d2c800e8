// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findLater, rest, run } from '../by-hand';
import { runPlugin } from '../language/at-home';

test('a runbook that points to an incident is a sign, and an answer that the graph wrote down is none', async () => {
  const app = await runPlugin({
    'Incidents/Slow lamp.md': '---\ntype: incident\n---\nIt stood still.\n',
    'Runbook.md': 'As on the day of [[Slow lamp]].\n',
    'Graphs/Everything.md': '# Everything\n\n- [[Slow lamp]]\n',
  });
  await rest(app);
  run(app, 'signs-read');
  const view = await findLater('.view-content', 'Runbook points to Slow lamp.');
  expect(view.textContent).not.toContain('Everything points to');
});
