import { SuggestModal, type TFile } from 'obsidian';
import type { Offer } from '../../../core/questions/offer/ask';
import { fold } from '../../../core/notes/mapping';
import { askInNote, toCursorPlace, type AskPlace } from './ask-in-note';
import { gather } from '../panel/gather';
import type { QuestionParts } from '../question-parts';
import { tell } from '../../shell/tell';

/**
 * Asks the next question from the keyboard: what is on offer for the open note, best first, each with its reason. Enter
 * writes it.
 */
export class AskModal extends SuggestModal<Offer> {
  constructor(
    private readonly parts: QuestionParts,
    private readonly file: TFile,
    private readonly offers: readonly Offer[],
    private readonly at: AskPlace,
  ) {
    super(parts.app);
    this.setPlaceholder('Which question? Type a word of it, or press enter for the first');
  }

  override getSuggestions(query: string): Offer[] {
    const words = fold(query).split(/\s+/);
    return this.offers
      .filter(({ text, because, question }) =>
        words.every((word) => fold(`${question.id} ${text} ${because}`).includes(word)),
      )
      .slice(0, 40);
  }

  override renderSuggestion({ text, because }: Offer, el: HTMLElement): void {
    el.createDiv({ text });
    el.createDiv({ cls: 'second-story-offer-because', text: `Because ${because}` });
  }

  override onChooseSuggestion({ question, text }: Offer): void {
    void askInNote(this.parts, { file: this.file, id: question.id, text, at: this.at });
  }
}

/** Opens the list for a note, or says what to do first. */
export async function openAskModal(parts: QuestionParts, file: TFile): Promise<void> {
  const at = toCursorPlace(parts, file);
  const gathered = await gather(parts, file.path);
  if (!gathered) tell('Questions are asked in notes about incidents. Open one, or start an interview.');
  else new AskModal(parts, file, gathered.guide.offers, at).open();
}

/** Asks the first question on offer, so that a talk can go on without leaving the keyboard. */
export async function askNext(parts: QuestionParts, file: TFile): Promise<void> {
  const at = toCursorPlace(parts, file);
  const offer = (await gather(parts, file.path))?.guide.offers[0];
  if (!offer) tell('Nothing is on offer for this note. “Ask a question…” shows all that fit.');
  else await askInNote(parts, { file, id: offer.question.id, text: offer.text, at });
}
