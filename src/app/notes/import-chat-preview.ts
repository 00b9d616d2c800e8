import type { LeftOut, LeftReason } from '../../core/notes/import/message';
import { toCounted } from '../../core/text/in-words';

const SHOWN = 200;
const REASONS: Readonly<Record<LeftReason, string>> = {
  private: 'to one person only',
  deleted: 'deleted',
  heading: 'could be a heading that is not known',
  'no-place': 'without a place',
  notice: 'said by the program',
  furniture: 'the program’s own signs',
  day: 'a day, which counts for the lines below it',
};
const ORDER: readonly LeftReason[] = ['private', 'deleted', 'heading', 'no-place', 'notice', 'furniture', 'day'];

/** Shows the lines that would be written, as far as a person looks. */
export function drawWritten(el: HTMLElement, lines: readonly string[]): void {
  el.empty();
  const list = el.createEl('ul', {
    cls: 'second-story-import-lines',
    attr: { 'aria-label': 'What would be written', tabindex: '0' },
  });
  for (const line of lines.slice(0, SHOWN)) list.createEl('li', { text: line.replace(/^- /, '') });
  if (lines.length > SHOWN)
    el.createEl('p', { cls: 'second-story-form-said', text: `And ${lines.length - SHOWN} more.` });
}

/** Shows what would be left out, each with its reason; what was private or deleted comes first. */
export function drawLeftOut(el: HTMLElement, left: readonly LeftOut[]): void {
  if (left.length === 0) return;
  const details = el.createEl('details', { cls: 'second-story-form-cues' });
  details.createEl('summary', { text: toLeftSentence(left) });
  for (const why of ORDER) {
    const those = left.filter((each) => each.why === why);
    if (those.length === 0) continue;
    details.createEl('p', { cls: 'second-story-form-said', text: `${those.length} – ${REASONS[why]}` });
    const list = details.createEl('ul', {
      cls: 'second-story-import-lines',
      attr: { tabindex: '0', 'aria-label': `Left out: ${REASONS[why]}` },
    });
    for (const { text } of those.slice(0, SHOWN)) list.createEl('li', { text });
    if (those.length > SHOWN) list.createEl('li', { text: `And ${those.length - SHOWN} more.` });
  }
}

function toLeftSentence(left: readonly LeftOut[]): string {
  const count = (why: LeftReason): number => left.filter((each) => each.why === why).length;
  const named = (['private', 'deleted', 'heading', 'no-place'] as const)
    .filter((why) => count(why) > 0)
    .map((why) => `${count(why)} ${REASONS[why]}`);
  const rest =
    left.length - (['private', 'deleted', 'heading', 'no-place'] as const).reduce((sum, why) => sum + count(why), 0);
  const all = [...named, ...(rest > 0 ? [`${rest} of the program’s own`] : [])];
  return `${toCounted(left.length, 'thing', 'things')} would be left out: ${all.join(', ')}`;
}
