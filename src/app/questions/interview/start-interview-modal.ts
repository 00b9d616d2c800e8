import { toToday } from '../../shell/today';
import { Modal, type TFile } from 'obsidian';
import { findNamed } from '../../../core/atlas/find-named';
import type { NoteCard } from '../../../core/notes/card';
import type { NoteKind } from '../../../core/notes/kind';
import {
  toInterviewAnswers,
  toInterviewProblem,
  toInterviewTitle,
  type InterviewLinks,
  type InterviewWish,
} from '../../../core/questions/interview/interview-note';
import { selectForIncident } from '../../../core/questions/interview/for-incident';
import { CardSuggest, drawFormPresses, drawFormRow } from '../../shell/form';
import { toLinkText } from '../../shell/link-text';
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

/** The fields that name a note, with the kind of note each means. */
const NOTED = { incident: 'incident', person: 'person', by: 'person' } as const satisfies Record<string, NoteKind>;
type Noted = keyof typeof NOTED;

/** What the form starts with. */
export interface InterviewStart {
  readonly incident: NoteCard | null;
  readonly person: string;
  readonly myself: boolean;
}

/**
 * Asks for the little an interview needs: which incident, with whom, what was agreed, who takes notes. Works with the
 * keyboard alone.
 */
export class StartInterviewModal extends Modal {
  private wish: InterviewWish;
  /** The notes that were taken, as files: a name may change, or belong to two, before the press. */
  private readonly taken = new Map<Noted, TFile>();
  private problem: HTMLElement | null = null;

  constructor(
    private readonly parts: QuestionParts,
    start: InterviewStart,
    private readonly done: (wish: InterviewWish, title: string, answers: ReturnType<typeof toInterviewAnswers>) => void,
  ) {
    super(parts.app);
    const me = toMe(parts.app);
    if (start.incident) this.take('incident', start.incident);
    this.wish = {
      incident: start.incident?.title ?? '',
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
    this.drawNote('Incident', 'incident');
    this.drawNote(myself ? 'Who I am' : 'With whom', 'person');
    if (!myself) {
      this.drawText('Role', 'role', 'What they did there, in a few words: on call, called in, support');
      this.drawNote('Who takes notes', 'by');
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

  private drawNote(label: string, key: Noted): void {
    const kind = NOTED[key];
    drawFormRow(this.contentEl, label).addText((text) => {
      text
        .setValue(this.wish[key])
        .setPlaceholder(kind === 'incident' ? 'Its title' : 'A name')
        .onChange((value) => {
          this.wish = { ...this.wish, [key]: value };
          this.taken.delete(key);
        });
      text.inputEl.setAttribute('aria-label', label);
      new CardSuggest(
        this.app,
        text.inputEl,
        () => selectForIncident(this.parts.atlas, kind, this.wish.incident),
        (card) => {
          text.setValue(card.title);
          this.wish = { ...this.wish, [key]: card.title };
          this.take(key, card);
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

  private take(key: Noted, { path }: NoteCard): void {
    const file = this.app.vault.getFileByPath(path);
    if (file) this.taken.set(key, file);
  }

  /** The note that a field means now: the one that was taken, else the one of its kind that is called so. */
  private findNote(key: Noted): NoteCard | null {
    const { atlas } = this.parts;
    const path = this.taken.get(key)?.path;
    return (path === undefined ? null : atlas.card(path)) ?? findNamed(atlas, NOTED[key], this.wish[key]);
  }

  private submit(): void {
    const links: { -readonly [Key in keyof InterviewLinks]: InterviewLinks[Key] } = {};
    for (const key of ['incident', 'person', 'by'] as const) {
      const note = this.findNote(key);
      if (!note) continue;
      this.wish = { ...this.wish, [key]: note.title };
      links[key] = toLinkText(this.app, note.path);
    }
    const problem = toInterviewProblem(this.wish);
    if (problem !== null) {
      this.problem?.setText(problem);
      return;
    }
    this.close();
    this.done(this.wish, toInterviewTitle(this.wish), toInterviewAnswers(this.wish, links));
  }
}
