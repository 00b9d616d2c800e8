import { setIcon } from 'obsidian';
import { toCategoryRow } from '../../core/language/category';
import { tellReasons } from '../../core/language/reasons';
import {
  askInPanel,
  insertQuestion,
  keepWords,
  leaveNoteAlone,
  toQuestions,
  turnCategoryOff,
  turnRuleOff,
  type Found,
} from './actions';
import type { LanguageParts } from './room';

const INSERT = 'Insert the question below';
const ASK = 'Ask in the panel';
const KEEP = 'Keep these words';
const NOT_HERE = 'Not in this note';
const OFF_CATEGORY = 'Turn this kind off';
const OFF_RULE = 'Turn this rule off';
const SETTLED = 'The question has been answered below.';
const POSSIBLE = 'Possibly';

/**
 * Draws the card that explains a finding: what the words do, why it matters, what to ask instead, and what can be done.
 * `done` is called after a press.
 */
export function drawCard(parts: LanguageParts, found: Found, done: () => void): HTMLElement {
  const { finding } = found;
  const row = toCategoryRow(finding.category);
  const rule = parts.rulebook().rules.get(finding.ruleId);
  const why = `This ${finding.because} ${rule?.why ?? row.does}`;
  const card = createDiv({
    cls: 'second-story-card',
    attr: {
      role: 'dialog',
      'aria-label': `${row.label}: ${found.text.slice(finding.from, finding.to)}`,
      'aria-description': why,
    },
  });
  const head = card.createDiv({
    cls: `second-story-card-head ${finding.category === 'opening' ? 'is-opening' : 'is-closing'}`,
  });
  head.createSpan({ cls: 'second-story-card-title', text: row.label });
  if (finding.confidence === 'possible') head.createSpan({ cls: 'second-story-card-possible', text: POSSIBLE });
  card.createEl('p', { cls: 'second-story-card-why', text: why });
  const reasons = tellReasons(finding);
  if (reasons !== null) card.createEl('p', { cls: 'second-story-card-reasons', text: reasons });
  if (finding.state === 'settled') card.createEl('p', { cls: 'second-story-card-settled', text: SETTLED });
  drawQuestions(card, parts, found, done);
  drawExample(card, rule?.flag[0], rule?.leaveAlone[0]);
  drawChoices(card, parts, found, done);
  return card;
}

function drawQuestions(card: HTMLElement, parts: LanguageParts, found: Found, done: () => void): void {
  const list = card.createEl('ul', { cls: 'second-story-card-questions' });
  for (const question of toQuestions(parts, found)) {
    const item = list.createEl('li', { cls: 'second-story-card-question' });
    item.createSpan({ text: question });
    const tools = item.createDiv({ cls: 'second-story-card-tools' });
    drawIconButton(tools, 'corner-down-left', `${INSERT}: ${question}`, INSERT, () => {
      done();
      insertQuestion(parts, found, question);
    });
    drawIconButton(tools, 'messages-square', `${ASK}: ${question}`, ASK, () => {
      done();
      askInPanel(parts, found, question);
    });
  }
}

function drawIconButton(tools: HTMLElement, icon: string, label: string, words: string, press: () => void): void {
  const button = tools.createEl('button', {
    cls: 'second-story-card-press',
    attr: { type: 'button', 'aria-label': label },
  });
  setIcon(button.createSpan({ cls: 'second-story-card-icon', attr: { 'aria-hidden': 'true' } }), icon);
  button.createSpan({ text: words });
  button.addEventListener('click', press);
}

function drawExample(card: HTMLElement, flag: string | undefined, leave: string | undefined): void {
  if (flag === undefined || !flag.includes(' ')) return;
  const example = card.createEl('details', { cls: 'second-story-card-example' });
  example.createEl('summary', { text: 'For example' });
  example.createEl('p', { text: `Marked: ${flag.replace('‹', '“').replace('›', '”')}` });
  if (leave !== undefined) example.createEl('p', { text: `Left alone: ${leave}` });
}

function drawChoices(card: HTMLElement, parts: LanguageParts, found: Found, done: () => void): void {
  const choices = card.createDiv({ cls: 'second-story-card-choices' });
  const add = (text: string, press: () => Promise<void>): void => {
    choices
      .createEl('button', { cls: 'second-story-card-choice', text, attr: { type: 'button' } })
      .addEventListener('click', () => {
        done();
        void press();
      });
  };
  add(KEEP, () => keepWords(parts, found));
  add(NOT_HERE, () => leaveNoteAlone(parts, found.place.file));
  add(OFF_RULE, () => turnRuleOff(parts, found.finding));
  add(OFF_CATEGORY, () => turnCategoryOff(parts, found.finding));
}
