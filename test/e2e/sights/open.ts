import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { worldWith } from '../../app/world';
import { findRoot } from '../../host/server/root';
import { openHost, type HostWish, type OpenHost } from '../host';

/** The evening of the walks (`setClock` in test/app/by-hand.ts), from which on the clock of the page runs. */
const CLOCK = `(() => {
  const Real = Date;
  const shift = new Real(2026, 10, 29, 18, 30).getTime() - Real.now();
  window.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + shift);
      else super(...given);
    }
    static now() {
      return Real.now() + shift;
    }
  };
})();`;

/** The vault of the walks, with a note that has a block, phrases and times to be settled, and a base. */
const WORLD: Readonly<Record<string, string>> = {
  ...worldWith(),
  'All.base': 'views:\n  - type: second-story-graph\n    name: Graph\n',
  'Incidents/Told by hand.md':
    '---\ntype: incident\nstarted: 2026-01-14\n---\n\nThey should have called [[Ledger]].\n\n```incident-graph\n' +
    'question: who-knows\nof: [[Ledger]]\nas: picture\n```\n\n## Moments\n\n- 23:50 [[Bo Lind]]: the lamp goes out.\n' +
    '- 00:10 It is on again.\n',
  'Interviews/Said in private.md':
    '---\ntype: interview\nincident: "[[Slow lamp]]"\nwith: "[[Bo Lind]]"\nattribution: off-record\n---\n\n' +
    '> [!question|story-01] What happened?\n> It was the lamp.\n',
};

let sights: Promise<string> | null = null;

/** Opens the page over that vault, with axe and every way to come to a place of the plugin (`in-page.ts`). */
export async function openSights(wish: HostWish = {}): Promise<OpenHost> {
  sights ??= bundleSights();
  const host = await openHost({ vault: WORLD, init: CLOCK, ...wish });
  await host.page.emulateMedia({ reducedMotion: 'reduce' });
  // Only what the plugin brings shows where the keyboard stands: the app has ways of its own.
  await host.page.addStyleTag({
    content: '*:focus, *:focus-visible { outline: none; } .workspace-split { transition: none !important; }',
  });
  await host.page.evaluate(
    `for (const el of document.querySelectorAll('style'))
      if (el.textContent.includes('.second-story')) document.head.append(el);`,
  );
  await host.page.evaluate(await sights);
  await host.page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return host;
}

/** The walks as they run in a page: the plugin is there already, and nothing of the test's own framework is needed. */
async function bundleSights(): Promise<string> {
  const root = findRoot();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/e2e/sights/in-page.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'in the page',
        setup(made) {
          made.onResolve({ filter: /\/at-home$/ }, () => ({ path: join(root, 'test/e2e/sights/at-home.ts') }));
          made.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'none' }));
          made.onLoad({ filter: /./, namespace: 'none' }, () => ({
            contents: 'export const vi = null;\nexport const onTestFinished = null;',
          }));
        },
      },
    ],
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
