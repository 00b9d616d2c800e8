import { NO_FILTER, selectQuestions, type QuestionFilter } from '../../../core/questions/browse';
import { fill, type Names, type Question, type QuestionForm } from '../../../core/questions/question';
import { LENSES, toLensLabel } from '../../../core/questions/bank';
import { createPart } from '../../shell/redraw-part';

/** What the list of all questions needs to know; asked anew at each drawing. */
export interface BrowseFacts {
  readonly own: readonly Question[];
  readonly asked: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly names: Names;
}

const FORMS: readonly (readonly [QuestionForm | '', string])[] = [
  ['', 'Any form'],
  ['interview', 'Interview'],
  ['group', 'Group'],
  ['reader', 'Reader'],
  ['self', 'On my own'],
];
const ASKED: readonly (readonly [QuestionFilter['asked'], string])[] = [
  ['any', 'Asked or not'],
  ['unasked', 'Not asked here'],
  ['asked', 'Asked here'],
];
const MOST = 60;

/** Draws the search and the filters once, and the list whenever it changes. Returns what redraws the list. */
export function drawBrowse(
  parent: HTMLElement,
  facts: () => BrowseFacts,
  ask: (id: string, text: string) => void,
): () => void {
  let filter: QuestionFilter = NO_FILTER;
  let wide = false;
  const box = parent.createEl('details', { cls: 'second-story-browse' });
  box.createEl('summary', { text: 'All questions', attr: { 'data-key': 'browse' } });
  const tools = box.createDiv({ cls: 'second-story-browse-tools', attr: { role: 'search' } });
  const search = tools.createEl('input', {
    type: 'search',
    attr: { placeholder: 'Search questions', 'aria-label': 'Search questions' },
  });
  const count = box.createDiv({ cls: 'second-story-browse-count', attr: { role: 'status' } });
  const part = createPart(box.createDiv({ cls: 'second-story-browse-list' }));
  const change = (next: Partial<QuestionFilter>): void => {
    filter = { ...filter, ...next };
    wide = false;
    draw();
  };
  search.addEventListener('input', () => {
    change({ words: search.value });
  });
  drawChoice(
    tools,
    'Lens',
    [['', 'All lenses'], ...LENSES.map(({ slug, label }) => [slug, label] as const), ['own', 'Our own']],
    (value) => {
      change({ lens: value === '' ? null : value });
    },
  );
  drawChoice(tools, 'Form', FORMS, (value) => {
    change({ form: readForm(value) });
  });
  drawChoice(tools, 'Asked', ASKED, (value) => {
    change({ asked: ASKED.find(([asked]) => asked === value)?.[0] ?? 'any' });
  });
  const safe = tools.createEl('label', { cls: 'second-story-browse-safe' });
  const box2 = safe.createEl('input', { type: 'checkbox' });
  safe.appendText('Group-safe only');
  box2.addEventListener('change', () => {
    change({ groupSafeOnly: box2.checked });
  });
  box.addEventListener('toggle', () => {
    draw();
  });
  const draw = (): void => {
    if (!box.open) return;
    const { own, asked, hidden, names } = facts();
    const found = selectQuestions(filter, own, asked, hidden);
    count.setText(found.length === 1 ? 'One question' : `${found.length} questions`);
    part(
      `${JSON.stringify(filter)}\n${[...asked].join(' ')}\n${found.length}\n${wide}\n${JSON.stringify(names)}`,
      (el) => {
        drawRows(el, wide ? found : found.slice(0, MOST), asked, names, ask);
        if (found.length > MOST && !wide)
          el.createEl('button', {
            text: `Show ${found.length - MOST} more`,
            attr: { type: 'button', 'data-key': 'browse:more' },
          }).addEventListener('click', () => {
            wide = true;
            draw();
          });
      },
    );
  };
  return draw;
}

function drawChoice(
  parent: HTMLElement,
  label: string,
  options: readonly (readonly [string, string])[],
  change: (value: string) => void,
): void {
  const select = parent.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
  for (const [value, text] of options) select.createEl('option', { text, attr: { value } });
  select.addEventListener('change', () => {
    change(select.value);
  });
}

function drawRows(
  el: HTMLElement,
  questions: readonly Question[],
  asked: ReadonlySet<string>,
  names: Names,
  ask: (id: string, text: string) => void,
): void {
  let lens = '';
  let list: HTMLElement | null = null;
  for (const question of questions) {
    const label = toLensLabel(question);
    if (label !== lens || !list) {
      lens = label;
      el.createEl('h4', { text: label });
      list = el.createEl('ul');
    }
    const text = fill(question.text, names);
    const item = list.createEl('li', { cls: asked.has(question.id) ? 'is-asked' : '' });
    const button = item.createEl('button', {
      cls: 'second-story-browse-ask',
      text,
      attr: { type: 'button', 'data-key': `browse:${question.id}` },
    });
    button.addEventListener('click', () => {
      ask(question.id, text);
    });
    if (asked.has(question.id)) item.createSpan({ cls: 'second-story-browse-asked', text: 'asked' });
    if (!question.groupSafe) item.createSpan({ cls: 'second-story-browse-alone', text: 'alone' });
  }
}

function readForm(value: string): QuestionForm | null {
  const form = FORMS.find(([each]) => each === value)?.[0] ?? '';
  return form === '' ? null : form;
}
