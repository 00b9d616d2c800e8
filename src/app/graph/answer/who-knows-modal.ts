import { Modal, type HoverParent, type HoverPopover } from 'obsidian';
import { toAnswerMarkdown } from '../../../core/graph/show/answer-words';
import { toDistinct } from '../../../core/graph/show/distinct-ways';
import { whoKnows } from '../../../core/graph/inquiry/who-knows';
import { findNode, toNodeTitle } from '../../../core/atlas/model/model';
import { tell } from '../../shell/tell';
import { drawAnswerList } from './answer-list';
import { readSentences } from './edge-evidence';
import type { GraphParts } from '../graph-parts';

/** Who knows about one note, as text to be read, copied and followed. */
export class WhoKnowsModal extends Modal implements HoverParent {
  hoverPopover: HoverPopover | null = null;

  constructor(
    private readonly parts: GraphParts,
    private readonly path: string,
  ) {
    super(parts.app);
  }

  override onOpen(): void {
    const model = this.parts.model();
    const node = findNode(model, this.path);
    const title = node === -1 ? this.parts.atlas.titleOf(this.path) : toNodeTitle(model, node);
    this.modalEl.addClass('second-story-who-knows');
    this.titleEl.setText(`Who knows about ${title}?`);
    if (node === -1) {
      this.contentEl.createEl('p', {
        text: `Nothing leads to or from “${title}” yet, so nobody can be named. A link in either direction is enough.`,
      });
      return;
    }
    const answer = toDistinct(model, whoKnows(model, node));
    this.contentEl.createEl('p', {
      cls: 'second-story-answer-sentence',
      text: answer.sentence,
      attr: { role: 'status' },
    });
    drawAnswerList(this.contentEl, this.parts, model, answer, this);
    // A followed link would open behind the window.
    this.contentEl.addEventListener('click', (event) => {
      const { targetNode } = event;
      if (
        targetNode?.instanceOf(Element) &&
        targetNode.closest('.second-story-note-link, .second-story-quote-open') &&
        !event.ctrlKey &&
        !event.metaKey
      )
        this.close();
    });
    const buttons = this.contentEl.createDiv({ cls: 'modal-button-container' });
    const copy = buttons.createEl('button', { text: 'Copy as Markdown', attr: { type: 'button' } });
    copy.addEventListener('click', () => {
      void this.copy(async () => toAnswerMarkdown(model, answer, await readSentences(this.parts, model, answer)));
    });
    const show = buttons.createEl('button', { cls: 'mod-cta', text: 'Show in the graph', attr: { type: 'button' } });
    show.addEventListener('click', () => {
      this.close();
      this.parts.handoffs.showInquiry.offer({ inquiry: 'who-knows', node: this.path });
    });
  }

  private async copy(toText: () => Promise<string>): Promise<void> {
    try {
      await this.contentEl.win.navigator.clipboard.writeText(await toText());
      tell('Copied as Markdown.');
    } catch {
      tell('This window may not use the clipboard. Select the text and copy it by hand.');
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
