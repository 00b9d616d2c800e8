import { setIcon } from 'obsidian';
import type { Offer } from '../../../core/questions/offer/ask';
import { findQuestion } from '../../../core/questions/bank';
import { type Question } from '../../../core/questions/question';
import { toLensLabel } from '../../../core/questions/bank';
import { toListed } from '../../../core/text/in-words';

/** What one can do with an offered question. */
export interface OfferActions {
  readonly ask: (id: string, text: string) => void;
  readonly skip: (id: string) => void;
  readonly copy: (text: string) => void;
  readonly keepNote: (id: string, note: string) => void;
  readonly noteFor: (id: string) => string;
  /** Ids whose background is unfolded, kept by the view so that a redraw does not fold it. */
  readonly unfolded: Set<string>;
  /** Ids whose note to self is being written. */
  readonly noting: Set<string>;
}

/**
 * Draws one offered question: its words are the button that asks it; the reason stands below. Keys: S skips, N writes a
 * note to self, C copies, A tells about it.
 */
export function drawOffer(list: HTMLElement, offer: Offer, place: string, actions: OfferActions): void {
  const { question, text, because, context, elsewhere, pinned } = offer;
  const item = list.createEl('li', { cls: 'second-story-offer' });
  const key = `${place}:${question.id}`;
  const ask = item.createEl('button', {
    cls: 'second-story-offer-ask',
    text,
    attr: { type: 'button', 'data-key': key, 'data-question': question.id },
  });
  ask.addEventListener('click', () => {
    actions.ask(question.id, text);
  });
  const row = item.createDiv({ cls: 'second-story-offer-row' });
  const why = row.createDiv({ cls: 'second-story-offer-because' });
  why.createSpan({ text: `Because ${because}` });
  if (elsewhere.length > 0) why.createSpan({ text: ` · also asked: ${toListed(elsewhere)}` });
  const tools = row.createDiv({ cls: 'second-story-offer-tools' });
  if (context !== null && pinned) item.createEl('blockquote', { cls: 'second-story-offer-context', text: context });
  const below = item.createDiv({ cls: 'second-story-offer-below' });
  const redraw = (): void => {
    below.empty();
    drawBelow(below, offer.question, actions);
  };
  const toggleAbout = (): void => {
    if (!actions.unfolded.delete(question.id)) actions.unfolded.add(question.id);
    redraw();
    about.setAttr('aria-expanded', String(actions.unfolded.has(question.id)));
  };
  const toggleNote = (): void => {
    if (!actions.noting.delete(question.id)) actions.noting.add(question.id);
    redraw();
    note.setAttr('aria-expanded', String(actions.noting.has(question.id)));
    below.find('textarea')?.focus();
  };
  drawTool(tools, 'skip-forward', `Skip “${text}” for now`, `${key}:skip`, () => {
    actions.skip(question.id);
  });
  const note = drawTool(tools, 'sticky-note', `Note to self about “${text}”`, `${key}:note`, toggleNote);
  note.setAttr('aria-expanded', String(actions.noting.has(question.id)));
  drawTool(tools, 'copy', `Copy “${text}”`, `${key}:copy`, () => {
    actions.copy(text);
  });
  const about = drawTool(tools, 'info', `About “${text}”`, `${key}:about`, toggleAbout);
  about.setAttr('aria-expanded', String(actions.unfolded.has(question.id)));
  ask.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = new Map([
      [
        's',
        () => {
          actions.skip(question.id);
        },
      ],
      ['n', toggleNote],
      [
        'c',
        () => {
          actions.copy(text);
        },
      ],
      ['a', toggleAbout],
    ]).get(event.key.toLowerCase());
    if (!act) return;
    event.preventDefault();
    act();
  });
  redraw();
}

function drawTool(parent: HTMLElement, icon: string, label: string, key: string, press: () => void): HTMLButtonElement {
  const button = parent.createEl('button', {
    cls: 'clickable-icon second-story-offer-tool',
    attr: { type: 'button', 'aria-label': label, 'data-key': key },
  });
  setIcon(button, icon);
  button.addEventListener('click', press);
  return button;
}

function drawBelow(below: HTMLElement, question: Question, actions: OfferActions): void {
  const note = actions.noteFor(question.id);
  if (actions.noting.has(question.id)) {
    const area = below.createEl('textarea', {
      cls: 'second-story-offer-note',
      attr: {
        'aria-label': 'Note to self, kept on this device only',
        rows: 2,
        placeholder: 'Note to self, kept on this device only',
      },
    });
    area.value = note;
    area.addEventListener('input', () => {
      actions.keepNote(question.id, area.value);
    });
  } else if (note !== '') below.createDiv({ cls: 'second-story-offer-kept', text: note });
  if (actions.unfolded.has(question.id)) drawAbout(below, question);
}

/** Everything the bank says about a question, for whoever wants to know before asking it. */
export function drawAbout(parent: HTMLElement, question: Question): void {
  const list = parent.createEl('dl', { cls: 'second-story-offer-about' });
  const row = (term: string, words: string): void => {
    if (words === '') return;
    list.createEl('dt', { text: term });
    list.createEl('dd', { text: words });
  };
  row('What it is for', question.purpose);
  row('Listen for', question.listensFor);
  row('Leave it when', question.avoidWhen);
  row(
    'Could lead to',
    question.followUps
      .map(([, id]) => findQuestion(id)?.text ?? '')
      .filter((text) => text !== '')
      .join(' · '),
  );
  row('Before a group', question.groupSafe ? 'can be asked before everyone' : 'better asked alone');
  row('Lens', toLensLabel(question));
  row('Idea from', question.source);
}
