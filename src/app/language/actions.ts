import { parseYaml, type TFile } from 'obsidian';
import { toNamesOf } from './names-here';
import { toCategoryRow } from '../../core/language/category';
import { toQuestion } from '../../core/language/names';
import type { Standing } from '../../core/language/finding-state';
import { setScalar } from '../../core/text/properties/edit';
import { addKeep } from '../../core/text/edit/line-end';
import { toLineNumber } from '../../core/text/place/lines';
import { findSentence, toPlainSentence } from '../../core/text/markdown/sentence';
import { tell } from '../shell/tell';
import type { Place } from '../vault/place';
import { editNote, isRefused } from '../vault/write';
import type { LanguageParts } from './room';

const NOBODY_THERE =
  'The question could not be handed over: the questions part is not there. Reload the plugin and press again.';
const OFF_HERE =
  'Highlights are off in this note. Remove the property highlight-language, or set it to true, to see them again.';

/** A finding in its note, with the text it was found in and the place that a press is meant for. */
export interface Found {
  readonly place: Place;
  readonly text: string;
  readonly finding: Standing;
}

/** The questions of the rule that found it, with the names of the people and systems on the note. */
export function toQuestions(parts: LanguageParts, { place, text, finding }: Found): readonly string[] {
  const sentence = findSentence(text, finding.from);
  const names = toNamesOf(parts, place.file.path);
  const rule = parts.rulebook().rules.get(finding.ruleId);
  return (rule?.questions ?? []).map((question) =>
    toQuestion(question, { ...names, around: text.slice(sentence.from, sentence.to) }),
  );
}

/** Writes a question below the block that the finding stands in. */
export function insertQuestion(parts: LanguageParts, { place, finding }: Found, question: string): void {
  if (!parts.handoffs.insertQuestion.offer({ id: `rule-${finding.ruleId}`, text: question, place })) tell(NOBODY_THERE);
}

/** Puts a question on top of the question panel, with the sentence that brought it. */
export function askInPanel(parts: LanguageParts, { place, text, finding }: Found, question: string): void {
  const { from, to } = findSentence(text, finding.from);
  if (
    !parts.handoffs.askInPanel.offer({
      id: `rule-${finding.ruleId}`,
      text: question,
      place,
      sentence: toPlainSentence(text.slice(from, to)),
    })
  )
    tell(NOBODY_THERE);
}

/** Keeps the words: they are no longer marked, here and for everybody who reads the note. */
export async function keepWords(parts: LanguageParts, { place, text, finding }: Found): Promise<void> {
  const phrase = text
    .slice(finding.from, finding.to)
    .replace(/[\s>]+/g, ' ')
    .trim();
  const answer = await editNote(parts.app, place.file, (now) => {
    const at = place.find(now);
    return at ? addKeep(now, toLineNumber(now, at.from), phrase, parts.mapping().markPrefix) : { refused: 'moved' };
  });
  if (isRefused(answer)) tell(answer.sentence);
}

/** Switches highlights off in one note, by its own property. */
export async function leaveNoteAlone(parts: LanguageParts, file: TFile): Promise<void> {
  const answer = await editNote(parts.app, file, (text) => setScalar(text, 'highlight-language', false, parseYaml));
  tell(isRefused(answer) ? answer.sentence : OFF_HERE);
}

/** Switches a category off for the whole vault. */
export async function turnCategoryOff(parts: LanguageParts, finding: Standing): Promise<void> {
  await parts.settings.change(({ categoriesOff }) => ({
    categoriesOff: [...new Set([...categoriesOff, finding.category])],
  }));
  tell(
    `“${toCategoryRow(finding.category).label}” is off in this vault. ` +
      'The settings, under Language, switch it on again.',
  );
}

/** Switches one rule off for the whole vault. */
export async function turnRuleOff(parts: LanguageParts, finding: Standing): Promise<void> {
  await parts.settings.change(({ rulesOff }) => ({ rulesOff: [...new Set([...rulesOff, finding.ruleId])] }));
  tell('This rule is off in this vault. The settings, under Language, switch it on again.');
}
