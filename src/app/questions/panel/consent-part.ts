import { parseYaml, type TFile } from 'obsidian';
import { toWrittenName } from '../../../core/notes/draft';
import { setScalar } from '../../../core/text/properties/edit';
import { tell } from '../../shell/tell';
import { editNote, isRefused } from '../../vault/write';
import type { QuestionParts } from '../question-parts';

const AGREED: readonly (readonly [string, string])[] = [
  ['Notes are all right', 'notes'],
  ['A recording is all right', 'recorded'],
  ['Neither', 'none'],
];

/**
 * Draws the answers that somebody may give to the question of consent; a press writes the answer on the note, and
 * nothing else.
 */
export function drawAgreed(parent: HTMLElement, parts: QuestionParts, path: string): void {
  const file = parts.app.vault.getFileByPath(path);
  if (!file) return;
  const row = parent.createDiv({
    cls: 'second-story-questions-actions second-story-questions-agreed',
    attr: { role: 'group', 'aria-label': 'What was agreed' },
  });
  for (const [label, consent] of AGREED) {
    row
      .createEl('button', { text: label, attr: { type: 'button', 'data-key': `agreed:${consent}` } })
      .addEventListener('click', () => {
        void writeConsent(parts, file, consent);
      });
  }
}

async function writeConsent(parts: QuestionParts, file: TFile, consent: string): Promise<void> {
  const key = toWrittenName('consent', parts.settings.current());
  const written = await editNote(parts.app, file, (text) => setScalar(text, key, consent, parseYaml));
  if (isRefused(written)) tell(written.sentence);
}
