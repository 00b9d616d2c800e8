import type { RemarkLine } from '../../core/notes/reading-note';
import type { RemarkPlace } from '../../core/reading/passage';
import { openAtLine } from '../shell/open';
import { drawSaid } from './draw-button';
import type { ReadingParts } from './reading-parts';

/** Draws a remark of mine: its words open my note, the passage opens the incident there, or says that it is gone. */
export function drawRemark(
  parts: ReadingParts,
  item: HTMLElement,
  incident: string,
  mine: string,
  { words, quote, line, link }: RemarkLine,
  place: RemarkPlace,
): void {
  if (words !== '') drawSaid(item, words, `line:${line}`, () => void openAtLine(parts.app, mine, line, 'tab'));
  if (quote === '') return;
  const about = item.createDiv({ cls: 'second-story-reading-about' });
  if (place === 'gone') {
    about.createSpan({ text: `“${quote}”` });
    about.createSpan({ cls: 'second-story-reading-gone', text: 'no longer in the text in these words' });
  } else if (parts.hidden.current !== null) about.createSpan({ text: `“${quote}”` });
  else
    drawSaid(about, `“${quote}”`, `place:${line}`, () => {
      if (typeof place === 'string') void parts.app.workspace.openLinkText(link, mine, 'tab');
      else void openAtLine(parts.app, incident, place.line);
    });
}
