import { addButton } from '../add-button';
import { Modal, type HoverParent, type HoverPopover } from 'obsidian';
import { toAnswerMarkdown } from '../../../core/graph/show/answer-words';
import { toDistinct } from '../../../core/graph/show/distinct-ways';
import { whoKnows } from '../../../core/graph/inquiry/who-knows';
import { findNode, toKind, type GraphModel } from '../../../core/atlas/model/model';
import type { Answer } from '../../../core/graph/inquiry/answer';
import { toContactLine, toPresence } from '../../../core/graph/show/presence';
import { drawNotUnderstood } from '../../shell/not-understood';
import { copyText } from './copy';
import { toMoment } from './moment';
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
    const title = this.parts.atlas.nameOf(this.path);
    this.modalEl.addClass('second-story-who-knows');
    this.setTitle(`Who knows about ${title}?`);
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
    });
    this.drawActions(model, answer);
    drawAnswerList(this.contentEl, this.parts, model, answer, this);
    drawNotUnderstood(this.contentEl, this.parts, this.path);
    // A followed link would open behind the window.
    this.contentEl.addEventListener('click', (event) => {
      const { targetNode } = event;
      if (
        targetNode?.instanceOf(Element) &&
        targetNode.closest('.second-story-note-link, .second-story-quote-open, .second-story-not-understood') &&
        !event.ctrlKey &&
        !event.metaKey
      )
        this.close();
    });
  }

  /** What can be done with the answer stands above it, where a tired reader sees it. */
  private drawActions(model: GraphModel, answer: Answer): void {
    const buttons = this.contentEl.createDiv({ cls: 'second-story-who-knows-actions' });
    const add = (text: string, act: () => void): void => {
      addButton(buttons, { text }, act);
    };
    const moment = toMoment(this.parts.now());
    const first = answer.rows.find(
      ({ node }) => toKind(model, node) === 'person' && toPresence(model, node, moment).is === 'here',
    );
    // The keyboard stands here first: what is read with it is the answer.
    const attr = { 'aria-description': answer.sentence };
    const show = addButton(buttons, { text: 'Open in graph', cls: 'mod-cta', attr }, () => {
      this.close();
      this.parts.handoffs.showInquiry.offer({ inquiry: 'who-knows', node: this.path });
    });
    if (first)
      add('Copy name and how to reach', () => {
        void copyText(show, toContactLine(model, first.node, moment), 'Copied the name and how to reach them.');
      });
    add('Copy answer', () => {
      void readSentences(this.parts, model, answer).then((sentences) =>
        copyText(show, toAnswerMarkdown(model, answer, sentences, null, moment), 'Copied as Markdown.'),
      );
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
