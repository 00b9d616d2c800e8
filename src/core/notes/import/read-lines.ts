import type { WhenContext } from '../when';
import { isSameSpeaker, toNamed, toNobody, type ChatForm, type Head, type Reading } from './form';
import { findStamp } from './forms/parts';
import {
  EDITED,
  endsInClock,
  findClaimed,
  isDeleted,
  isNameThenClock,
  PRIVATE,
  toLead,
  toRest,
  trimBlank,
} from './line-signs';
import type { Chat, ChatDoubt, ChatMessage, LeftOut, LeftReason } from './message';
import { isNameAlone } from './name';
import { readDayLine, readStampLine } from './stamp';

/** What the reader decided about doubtful lines, by number: whether each is words of the message above. */
export type Spoken = ReadonlyMap<number, boolean>;

interface Open {
  readonly head: Head;
  readonly speaker: string | null;
  readonly isHalf: boolean;
  readonly lines: string[];
  answers: string | null;
  /** Whether something of the program's own stood below the heading: a reaction, a notice. */
  isFurnished: boolean;
  leave: LeftReason | null;
}

/**
 * A chat, and how many headings the form found in it, those of messages that are left out included; and how many lines
 * the program itself says.
 */
export interface ReadLines {
  readonly chat: Chat;
  readonly heads: number;
  readonly notices: number;
}

/** Reads a text line by line in one form. Every line ends in a message or in what is left out. */
export function readLines(
  text: string,
  form: ChatForm,
  others: readonly ChatForm[],
  given: WhenContext,
  spoken: Spoken,
): ReadLines {
  return new LineReader(text.split('\n'), form, others, given, spoken).read();
}

/** One pass over the lines; it holds what is open between two of them. */
class LineReader {
  private readonly messages: ChatMessage[] = [];
  private readonly left: LeftOut[] = [];
  private readonly doubts: ChatDoubt[] = [];
  private readonly speakers = new Set<string>();
  /** How the times look that headings of this chat begin with. */
  private readonly shapes = new Set<string>();
  /** By which sign the times of those begin that say who speaks. */
  private readonly leads = new Set<string>();
  /** Whose words lines seem to be among those of another, by number. */
  private readonly claimed = new Map<number, string>();
  private here: WhenContext;
  private open: Open | null = null;
  private isRecording = false;
  private heads = 0;
  private notices = 0;

  constructor(
    private readonly lines: readonly string[],
    private readonly form: ChatForm,
    private readonly others: readonly ChatForm[],
    private readonly given: WhenContext,
    private readonly spoken: Spoken,
  ) {
    this.here = given;
  }

  read(): ReadLines {
    for (let at = 0; at < this.lines.length;) at += this.take(at);
    this.close();
    const { messages, left, isRecording } = this;
    const doubts = this.doubts.filter(({ line }) => {
      const name = this.claimed.get(line);
      return name === undefined || this.speakers.has(name);
    });
    return {
      chat: { format: this.form.name, messages, left, doubts, isRecording },
      heads: this.heads,
      notices: this.notices,
    };
  }

  /** Takes the line, or the lines, at a place, and says how many they were. */
  private take(at: number): number {
    const line = this.lines[at] ?? '';
    const bare = line.trim();
    if (this.form.isFurniture?.(this.lines, at) === true) return this.leave(line, 'furniture');
    const day = this.open !== null && this.spoken.get(at) === true ? null : readDayLine(line, this.here, this.given);
    if (day !== null) {
      this.close();
      this.here = { ...this.here, date: day };
      return this.leave(line, 'day');
    }
    const head = this.form.findHead(this.lines, at, this.toReading());
    if (head) {
      // Who goes on below a heading that is not known is not known either.
      if (this.open?.leave === 'heading' && isSameSpeaker(head))
        this.open.lines.push(...this.lines.slice(at, at + head.lines));
      else this.begin(head, at);
      return head.lines;
    }
    if (bare === '') this.open?.lines.push('');
    else if (this.form.furniture?.test(bare) === true) this.leaveOwn(line, 'furniture');
    else if (this.form.notice?.test(bare) === true) {
      this.leaveOwn(line, 'notice');
      this.notices += 1;
    } else this.takeWords(line, bare, at);
    return 1;
  }

  /** Leaves out what is the program's own; a heading with nothing else below it is its own, too. */
  private leaveOwn(line: string, why: LeftReason): void {
    this.leave(line, why);
    if (this.open) this.open.isFurnished = true;
  }

  private takeWords(line: string, bare: string, at: number): void {
    const { open } = this;
    if (!open) {
      this.leave(line, 'no-place');
      return;
    }
    const answered = this.form.answers?.exec(bare)?.[1];
    if (answered !== undefined && open.answers === null && open.lines.every((each) => each.trim() === '')) {
      open.answers = answered;
      return;
    }
    if (PRIVATE.test(bare)) open.leave = 'private';
    if (isDeleted(bare, null) && open.leave === null && open.lines.some((each) => each.trim() !== '')) {
      this.leave(line, 'deleted');
      return;
    }
    const doubt = open.leave === 'heading' ? null : this.findDoubt(line, at);
    if (doubt) this.doubts.push(doubt);
    if (doubt?.spoken === false) {
      this.close();
      this.open = {
        head: toNobody(open.head),
        speaker: null,
        isHalf: open.isHalf,
        lines: [],
        answers: null,
        isFurnished: false,
        leave: 'heading',
      };
    }
    this.open?.lines.push(this.takeEdited(this.form.toWords?.(line) ?? line.replace(/^\t/, '')));
  }

  /** Words without the sign that they were changed later. */
  private takeEdited(words: string): string {
    const hit = EDITED.exec(words.trimEnd());
    if (hit) this.leave(hit[0], 'furniture');
    return hit ? words.slice(0, hit.index).trimEnd() : words;
  }

  /** A line among somebody's words that could be a heading: never speech without having been shown. */
  private findDoubt(line: string, at: number): ChatDoubt | null {
    const lead = toLead(line);
    const isLed = lead !== '' && this.leads.has(lead);
    const isHead = this.couldBeHead(line, at) || (isLed && lead !== ':');
    const isTimed = isLed || lead === '[' || endsInClock(line);
    const isSoft = !isHead && (isTimed || this.isClaimed(line, at));
    return isHead || isSoft ? { line: at, text: line.trim(), spoken: this.spoken.get(at) ?? isSoft } : null;
  }

  /** Whether a line begins with the name of somebody else who speaks in this chat. */
  private isClaimed(line: string, at: number): boolean {
    const name = findClaimed(line);
    const { open } = this;
    if (name === null || open?.speaker === name || open?.lines.some((each) => each.trim() !== '') !== true)
      return false;
    this.claimed.set(at, name);
    return true;
  }

  private couldBeHead(line: string, at: number): boolean {
    const reading = this.toReading();
    const next = this.lines[at + 1] ?? '';
    const isStamp = (text: string): boolean => readStampLine(text, this.here, this.given) !== null;
    const shape = this.toShape(line);
    if (shape !== '' && this.shapes.has(shape)) return true;
    if (isStamp(line) || (isNameAlone(line.replace(/:\s*$/, '')) && /\S\s\S/.test(line) && isStamp(next))) return true;
    if (isNameThenClock(line)) return true;
    return this.others.some((form) => form.isStrict && form.findHead(this.lines, at, reading) !== null);
  }

  private begin(head: Head, at: number): void {
    const isSame = isSameSpeaker(head);
    const speaker = isSame ? (this.open?.speaker ?? null) : toNamed(head);
    const wasHalf = this.open?.isHalf ?? false;
    this.close();
    const heading = this.lines.slice(at, at + head.lines);
    this.note(head, speaker, heading[0] ?? '');
    const known = [head.written, speaker ?? '', head.text, head.answers ?? '', head.frame ?? ''];
    this.leave(toRest(heading.join('\n'), known), 'furniture');
    const isHalf = /\d\s?[ap]\.?m\b/i.test(heading.join(' ')) || (isSame && wasHalf);
    const lines = this.takeText(head.text);
    this.open = {
      head,
      speaker,
      isHalf,
      lines,
      answers: head.answers ?? null,
      isFurnished: head.text !== '' && lines.length === 0,
      leave: head.leave ?? null,
    };
  }

  /** Remembers of a heading what tells others: who speaks here, and how its time looks. */
  private note({ leave, offset, speaker: named }: Head, speaker: string | null, line: string): void {
    if (leave === 'notice') this.notices += 1;
    else this.heads += 1;
    if (offset !== undefined) this.isRecording = true;
    const shape = this.toShape(line);
    if (shape !== '') this.shapes.add(shape);
    if (speaker === null) return;
    if (named === speaker) this.leads.add(toLead(line));
    this.speakers.add(speaker);
  }

  /** The words of a heading's own line, unless they stand for something that is not there. */
  private takeText(text: string): string[] {
    if (text === '') return [];
    if (this.form.placeholder?.test(text.trim()) !== true) return [this.takeEdited(text)];
    this.leave(text, 'furniture');
    return [];
  }

  private close(): void {
    const { open } = this;
    this.open = null;
    if (!open) return;
    const text = trimBlank(open.lines);
    const written = [open.speaker, open.head.written].filter((part) => part !== null && part !== '').join(' ');
    const leave =
      open.leave ??
      (isDeleted(text, open.speaker) ? 'deleted' : text === '' ? (open.isFurnished ? 'furniture' : 'no-place') : null);
    if (leave !== null) {
      const answers = open.answers === null ? '' : `(answering “${open.answers}”) `;
      this.leave([written, `${answers}${text}`].filter((part) => part !== '').join(': '), leave);
      return;
    }
    this.messages.push({
      when: open.head.when,
      written: open.head.written,
      speaker: open.speaker,
      text,
      ...(open.answers === null ? {} : { answers: open.answers }),
      ...(open.head.offset === undefined ? {} : { offset: open.head.offset }),
    });
  }

  /** What the time looks like that a line begins with; empty where it begins with none, or with a short one alone. */
  private toShape(line: string): string {
    if (!/^\W{0,2}\w/.test(line)) return '';
    const length = findStamp(line.slice(0, 80), this.here, this.toReading())?.length ?? 0;
    const stamp = line.slice(0, length);
    return length === 0 || length === line.trimEnd().length || /^\d?\d:\d\d$/.test(stamp)
      ? ''
      : stamp.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'a');
  }

  private leave(text: string, why: LeftReason): number {
    if (text.trim() !== '') this.left.push({ text: text.trim(), why });
    return 1;
  }

  private toReading(): Reading {
    const { open } = this;
    return {
      here: this.here,
      given: this.given,
      speakers: this.speakers,
      before: open === null ? null : { when: open.head.when, isHalf: open.isHalf },
    };
  }
}
