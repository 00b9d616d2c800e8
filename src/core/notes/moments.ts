import { readCells } from '../text/markdown/cells';
import { toHeadingLevel } from '../text/markdown/starts';
import { toHeadingWords } from '../text/markdown/structure';
import { blankOffRecord } from '../text/markdown/off-record';
import { readMarkdown, type BodyLine, type ListItem, type Markdown } from '../text/markdown/structure';
import type { Span } from '../text/place/span';
import { readAbove, type Above } from './day-above';
import { readLabelledMoment, readMomentWords, type MomentWords } from './moment-line';
import { readHeadingZone, readMomentRow } from './moment-row';
import { findDayOrder } from './read-day';
import type { When, WhenContext } from './when';

/**
 * One line of a timeline: a list item, a row of a table or a paragraph that begins with a time. `from` and `to` hold
 * it with the lines below that belong to it. `speaker` is the note that a link right behind the time leads to, when a
 * colon follows it: `- 09:22 [[Ana Reyes]]: …`.
 */
export interface Moment extends Span, MomentWords {
  readonly line: number;
  /** Everything before the time: quote marks, indent, the list mark. */
  readonly lead: string;
  /** Moments of one list carry the same number; only they are compared with each other. */
  readonly list: number;
}

/** Whether what was said off the record is read as well; only a view of the note itself may ask for that. */
export interface MomentOptions {
  readonly offRecord?: boolean;
}

const TASK = /^\[[^\]]\][ \t]+/;

/**
 * The moments of a note in the order in which they are written. A day or a zone that a line names holds for what stands
 * below it: of a list item until the list ends, of a heading until the next of its level, of a paragraph until the next
 * heading; before that, the note's own.
 */
export function findMoments(text: string, context: WhenContext, options: MomentOptions = {}): readonly Moment[] {
  return new MomentReader(options.offRecord === true ? text : blankOffRecord(text), context).read();
}

/** What holds from a heading, or a paragraph below it, until a heading of that level. */
interface Holding extends Above {
  readonly level: number;
}

/** A table or a run of paragraphs that is being read, with its number, its day and its zone. */
interface Run {
  readonly kind: 'table' | 'prose';
  readonly number: number;
  day: string | null;
  zone: string | null;
}

/** One pass over the lines of a note, with what holds at each. */
class MomentReader {
  private readonly note: Markdown;
  private readonly context: WhenContext;
  private readonly items: ReadonlyMap<number, ListItem>;
  private readonly headings: ReadonlyMap<number, string>;
  private readonly out: Moment[] = [];
  private readonly listDays = new Map<number, string | null>();
  private readonly listReadings = new Map<number, readonly string[]>();
  private holding: readonly Holding[] = [];
  private lists: number;
  private level = 0;
  private run: Run | null = null;

  constructor(
    private readonly text: string,
    context: WhenContext,
  ) {
    this.context = { ...context, order: context.order ?? findDayOrder(text, context) };
    this.note = readMarkdown(text);
    this.items = new Map(this.note.items.map((item) => [item.line, item] as const));
    this.headings = new Map(this.note.headings.map((heading) => [heading.line, heading.text] as const));
    this.lists = this.note.items.reduce((most, { list }) => Math.max(most, list), 0);
  }

  read(): readonly Moment[] {
    this.note.lines.forEach((line, at) => {
      if (line.type === 'blank') {
        if (this.run?.kind === 'table') this.run = null;
      } else if (!line.inert) this.take(line, at);
    });
    return this.out;
  }

  private take(line: BodyLine, at: number): void {
    const words = this.text.slice(line.content, line.to);
    if (line.type === 'heading') this.takeHeading(line, words);
    else if (line.isItem) this.takeItem(line, words);
    else if (words.startsWith('|')) this.takeRow(line, words);
    else if (line.type === 'text') this.takeProse(line, words, at);
  }

  private takeHeading(line: BodyLine, raw: string): void {
    const words = this.headings.get(line.number) ?? toHeadingWords(raw);
    const level = toHeadingLevel(raw, 0);
    this.level = level;
    this.run = null;
    this.holding = this.holding.filter((each) => each.level < level);
    const above = this.readAboveIn(words, level);
    if (above) {
      this.holding = [...this.holding, { level, ...above }];
      return;
    }
    const read = readMomentWords(words, this.toContext(), true);
    if (read?.when.time == null) return;
    this.lists += 1;
    this.push(read, line, `${this.toLead(line)}${raw.slice(0, raw.indexOf(words))}`, line.to, this.lists);
  }

  /** What a heading names for what stands below it; the title of the note gives way to the day that the note bears. */
  private readAboveIn(words: string, level: number): Above | null {
    const above = readAbove(words, this.toContext(), true);
    return above !== null && level === 1 && this.context.date !== null && !/^\d/.test(words)
      ? { ...above, date: null }
      : above;
  }

  private takeItem(line: BodyLine, words: string): void {
    const item = this.items.get(line.number);
    if (!item) return;
    this.run = null;
    const list = item.list;
    const parent = item.parent === null ? undefined : this.note.items[item.parent];
    if (!this.listDays.has(list)) {
      const above = parent === undefined ? undefined : this.listDays.get(parent.list);
      this.listDays.set(list, above === undefined ? this.toContext().date : above);
    }
    const context = { ...this.toContext(), date: this.listDays.get(list) ?? null };
    const task = TASK.exec(words)?.[0] ?? '';
    const rest = words.slice(task.length);
    const above = readAbove(rest, context);
    if (above !== null && (above.date !== null || above.readings.length > 0)) {
      this.listDays.set(list, above.date);
      this.listReadings.set(list, above.readings);
      return;
    }
    const read = readMomentWords(rest, context) ?? readLabelledMoment(rest, context);
    if (!read) return;
    this.listDays.set(list, read.when.date ?? context.date);
    const open = this.listReadings.get(list) ?? (parent && this.listReadings.get(parent.list));
    this.push(read, line, `${this.toLead(line)}${task}`, Math.max(item.to, line.to), list, open);
  }

  private takeRow(line: BodyLine, row: string): void {
    if (this.run?.kind !== 'table') {
      this.lists += 1;
      const { date, zone } = this.toContext();
      this.run = { kind: 'table', number: this.lists, day: date, zone };
    }
    const { run } = this;
    const cells = readCells(row);
    const read = readMomentRow(cells, { ...this.toContext(), date: run.day, zone: run.zone });
    if (!read) {
      run.zone = readHeadingZone(cells) ?? run.zone;
      return;
    }
    run.day = read.when.date ?? run.day;
    this.push(read, line, `${this.toLead(line)}| `, line.to, run.number);
  }

  /** A paragraph, or a line of a run of them, that begins with a time; a line amid a sentence does not count. */
  private takeProse(line: BodyLine, words: string, at: number): void {
    const before = this.note.lines[at - 1];
    const begins = before === undefined || before.type !== 'text' || before.inert;
    if (!begins && !this.goesOn(line, before)) return;
    if (before?.isItem === true) return;
    const above = readAbove(words, this.toContext()) ?? (begins ? this.readWrapped(words, at) : null);
    if (above) {
      this.holding = [...this.holding, { level: this.level + 1, ...above }];
      return;
    }
    const context = this.toRunContext();
    const read = readMomentWords(words, context, true);
    if (read === null || (read.text === '' && read.speaker === null)) {
      if (begins && this.run?.kind === 'prose' && line.around !== '') this.run = null;
      return;
    }
    const run = this.toProse(context.date);
    run.day = read.when.date ?? run.day;
    this.push(read, line, this.toLead(line), this.findProseEnd(at, context), run.number);
  }

  /** A sentence about all that follows may go on in the line below it: “all times are in” and “UTC”. */
  private readWrapped(words: string, at: number): Above | null {
    const next = this.note.lines[at + 1];
    if (next?.type !== 'text' || next.isItem || next.inert) return null;
    return readAbove(`${words.trimEnd()} ${this.text.slice(next.content, next.to)}`, this.toContext());
  }

  /** Whether a line that begins no paragraph can be the next moment of the run that stands above it. */
  private goesOn(line: BodyLine, before: BodyLine): boolean {
    return this.run?.kind === 'prose' && line.around === before.around;
  }

  /** The run of paragraphs that is being read, or a new one. */
  private toProse(day: string | null): Run {
    if (this.run?.kind === 'prose') return this.run;
    this.lists += 1;
    this.run = { kind: 'prose', number: this.lists, day, zone: null };
    return this.run;
  }

  /** The end of a paragraph that begins with a time: before the next such line, or whatever else is no text of it. */
  private findProseEnd(at: number, context: WhenContext): number {
    let end = this.note.lines[at]?.to ?? 0;
    for (let next = at + 1; next < this.note.lines.length; next += 1) {
      const line = this.note.lines[next];
      if (line?.type !== 'text' || line.isItem || line.inert) break;
      if (readMomentWords(this.text.slice(line.content, line.to), context, true)) break;
      end = line.to;
    }
    return end;
  }

  private toLead(line: BodyLine): string {
    return this.text.slice(line.from, line.content);
  }

  private push(
    read: MomentWords,
    line: BodyLine,
    lead: string,
    to: number,
    list: number,
    readings: readonly string[] = this.findHolding('date')?.readings ?? [],
  ): void {
    const { when } = read;
    const isOpen = readings.length > 0 && when.date === null && when.doubt === null;
    const told: When = isOpen ? { ...when, doubt: 'unclear-date', readings } : when;
    this.out.push({ ...read, when: told, line: line.number, lead, from: line.from, to, list });
  }

  /** What holds at a line of the run that is being read: what its own lines say comes first. */
  private toRunContext(): WhenContext {
    const context = this.toContext();
    return { ...context, date: this.run?.day ?? context.date, zone: this.run?.zone ?? context.zone };
  }

  private toContext(): WhenContext {
    const held = this.findHolding('date');
    const date = held === undefined ? this.context.date : held.date;
    return { ...this.context, date, zone: this.findHolding('zone')?.zone ?? this.context.zone };
  }

  /** What was said last about the day, or the zone, of what stands here. */
  private findHolding(what: 'date' | 'zone'): Holding | undefined {
    return [...this.holding]
      .reverse()
      .find((each) => each[what] !== null || (what === 'date' && each.readings.length > 0));
  }
}
