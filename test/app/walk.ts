import type { HostApp } from '../host/page/ui/app';
import { pick, rest, run, setClock, stubCanvas } from './by-hand';
import { runPlugin } from './language/at-home';

/**
 * The plugin over a vault that is to be walked, on an evening on which Bo Lind reads and wants to see what others read.
 */
export async function openWorld(world: Readonly<Record<string, string>>): Promise<HostApp> {
  stubCanvas();
  setClock();
  const app = await runPlugin(world);
  app.saveLocalStorage('second-story-me', 'Bo Lind');
  app.saveLocalStorage('second-story-reading-others', 'yes');
  await rest(app);
  return app;
}

/** Points at everything, unfolds what can be unfolded, and gives the focus to what takes it. */
export async function touchAll(app: HostApp): Promise<void> {
  for (const el of document.body.findAll('[class*="second-story"], [class*="second-story"] *, .menu-item, .modal *')) {
    if (el.closest('.cm-content')) continue;
    for (const type of ['mouseover', 'mouseenter', 'mousemove', 'pointerover'])
      el.dispatchEvent(new MouseEvent(type, { bubbles: type !== 'mouseenter' }));
    if (el.matches('summary')) el.parentElement?.setAttribute('open', '');
    if (el.matches('[aria-expanded="false"]')) el.click();
    if (el.matches('button, [tabindex]')) el.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
  await rest(app, 30);
}

/** Opens a window of the plugin, and chooses the second incident where it asks for one. */
export async function show(app: HostApp, id: string): Promise<void> {
  run(app, id);
  await rest(app, 30);
  if (id === 'compare-incidents') pick('Slow lamp');
  await rest(app, 30);
}

/** Each window of the plugin and the note that is in front when it is opened. */
export const VIEWS: readonly (readonly [string, string])[] = [
  ['show-damaged-notes', 'Slow lamp'],
  ['show-language', 'Slow lamp'],
  ['show-questions', 'Slow lamp'],
  ['show-questions', 'Ana on the queue'],
  ['show-questions', 'Queue review'],
  ['show-questions', 'Said in private'],
  ['show-connections', 'Slow lamp'],
  ['show-connections', 'Ledger'],
  ['show-connections', 'Ana Reyes'],
  ['show-connections', 'Said in private'],
  ['show-reading', 'Stalled queue'],
  ['open-local-graph', 'Slow lamp'],
  ['graph-who-knows', 'Ledger'],
  ['graph-everything', 'Ledger'],
  ['graph-away', 'Bo Lind'],
  ['graph-who-alone', 'Bo Lind'],
  ['show-welcome', 'Slow lamp'],
  ['compare-accounts', 'Stalled queue'],
  ['compare-accounts', 'Slow lamp'],
  ['facilitate', 'Queue review'],
  ['question-log', 'Stalled queue'],
  ['open-questions', 'Stalled queue'],
  ['readers-side-by-side', 'Stalled queue'],
  ['write-for', 'Stalled queue'],
  ['signs-read', 'Stalled queue'],
  ['compare-incidents', 'Stalled queue'],
  ['read-hidden', 'Stalled queue'],
];
