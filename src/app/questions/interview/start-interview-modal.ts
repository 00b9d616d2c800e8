import { toToday } from '../../shell/today';
import { Modal } from 'obsidian';
import type { NoteKind } from '../../../core/notes/kind';
import {
  toInterviewAnswers,
  toInterviewProblem,
  toInterviewTitle,
  type InterviewWish,
} from '../../../core/questions/interview/interview-note';
import { selectForIncident } from '../../../core/questions/interview/for-incident';
import { CardSuggest, drawFormPresses, drawFormRow } from '../../shell/form';
import { onEnter } from '../../shell/submit';
import { toMe } from '../../shell/me';
import type { QuestionParts } from '../question-parts';

const CONSENT: Readonly<Record<string, string>> = {
  '': 'Not asked yet',
  notes: 'Notes are all right',
  recorded: 'A recording is all right',
  none: 'Neither',
};
const ATTRIBUTION: Readonly<Record<string, string>> = {
  '': 'Not asked yet',
  named: 'With their name',
  'role only': 'With their role only',
  'off record': 'Off the record',
};
const EXPLAIN =
  'Ask for consent before you write anything down. It can be changed on the note at any time, until it has ' +
  'been read back.';

/** What the form starts with. */
export interface InterviewStart {
  readonly incident: string;
  readonly person: string;
  readonly myself: boolean;
}

/**
 * Asks for the little an interview needs: which incident, with whom, what was agreed, who takes notes. Works with the
 * keyboard alone.
 */
export class StartInterviewModal extends Modal {
  private wish: InterviewWish;
  private problem: HTMLElement | null = null;

  constructor(
    private readonly parts: QuestionParts,
    start: InterviewStart,
    private readonly done: (wish: InterviewWish, title: string, answers: ReturnType<typeof toInterviewAnswers>) => void,
  ) {
    super(parts.app);
    const me = toMe(parts.app);
    this.wish = {
      incident: start.incident,
      person: start.myself ? me : start.person,
      role: '',
      by: me,
      consent: start.myself ? 'notes' : '',
      attribution: start.myself ? 'named' : '',
      myself: start.myself,
      day: toToday(parts.now()),
    };
  }

  /** Draws the fields; the first empty one has the cursor. */
  override onOpen(): void {
    const { myself } = this.wish;
    this.modalEl.addClass('second-story-interview-start');
    this.setTitle(myself ? 'Interview myself' : 'Start interview');
    this.contentEl.createEl('p', {
      cls: 'second-story-interview-explain',
      text: myself ? 'Tell it before you look anything up. The guide asks as it would ask somebody else.' : EXPLAIN,
    });
    this.drawNote('Incident', 'incident', 'incident');
    this.drawNote(myself ? 'Who I am' : 'With whom', 'person', 'person');
    if (!myself) {
      this.drawText('Role', 'role', 'What they did there, in a few words: on call, called in, support');
      this.drawNote('Who takes notes', 'by', 'person');
      this.drawChoice('Consent', 'consent', CONSENT);
      this.drawChoice('How they may be named', 'attribution', ATTRIBUTION);
    }
    this.problem = this.contentEl.createDiv({ cls: 'second-story-interview-problem', attr: { role: 'alert' } });
    drawFormPresses(this, 'Start', () => {
      this.submit();
    });
    const fields = this.contentEl
      .findAll('input')
      .filter((field): field is HTMLInputElement => field.instanceOf(HTMLInputElement));
    (fields.find((field) => field.value === '') ?? fields[0])?.focus();
  }

  private drawNote(label: string, key: 'incident' | 'person' | 'by', kind: NoteKind): void {
    drawFormRow(this.contentEl, label).addText((text) => {
      text
        .setValue(this.wish[key])
        .setPlaceholder(kind === 'incident' ? 'Its title' : 'A name')
        .onChange((value) => {
          this.wish = { ...this.wish, [key]: value };
        });
      text.inputEl.setAttribute('aria-label', label);
      new CardSuggest(
        this.app,
        text.inputEl,
        () => selectForIncident(this.parts.atlas, kind, this.wish.incident),
        (title) => {
          text.setValue(title);
          this.wish = { ...this.wish, [key]: title };
        },
      );
      this.submitOnEnter(text.inputEl);
    });
  }

  private drawText(label: string, key: 'role', hint: string): void {
    drawFormRow(this.contentEl, label).addText((text) => {
      text.setPlaceholder(hint).onChange((value) => {
        this.wish = { ...this.wish, [key]: value };
      });
      text.inputEl.setAttribute('aria-label', label);
      this.submitOnEnter(text.inputEl);
    });
  }

  private drawChoice(label: string, key: 'consent' | 'attribution', options: Readonly<Record<string, string>>): void {
    drawFormRow(this.contentEl, label).addDropdown((dropdown) => {
      dropdown
        .addOptions({ ...options })
        .setValue(this.wish[key])
        .onChange((value) => {
          this.wish = { ...this.wish, [key]: value };
        });
      dropdown.selectEl.setAttribute('aria-label', label);
    });
  }

  private submitOnEnter(input: HTMLInputElement): void {
    onEnter(
      input,
      () => {
        this.submit();
      },
      'mod',
    );
  }

  private submit(): void {
    const problem = toInterviewProblem(this.wish);
    if (problem !== null) {
      this.problem?.setText(problem);
      return;
    }
    this.close();
    this.done(this.wish, toInterviewTitle(this.wish), toInterviewAnswers(this.wish));
  }
}
