import { walkBody, type BodyLine } from '../text/markdown/headings';
import { blankOffRecord } from '../text/markdown/off-record';
import type { Span } from '../text/place/span';
import { readAbove, readMomentWords, type MomentWords } from './moment-line';
import { readHeadingZone, readMomentRow, toCells } from './moment-row';
import type { WhenContext } from './when';

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

const ITEM = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)(\S.*)$/;
const HEADING = /^((?:[ \t]*>)*[ \t]*#{1,6}[ \t]+)(\S.*)$/;
const ROW = /^((?:[ \t]*>)*[ \t]*)(\|.*)$/;
const PLAIN = /^((?:[ \t]*>)*[ \t]*)(\S.*)$/;
const LONGEST_HEADING = 300;
const RULE = /^\|?[\s:|-]+\|?$/;

/**
 * The moments of a note in the order in which they are written. A day or a zone that a line names holds for what stands
 * below it: of a list item until the list ends, of a heading until the next of its level, of a paragraph until the next
 * heading; before that, the note's own.
 */
export function findMoments(text: string, context: WhenContext, options: MomentOptions = {}): readonly Moment[] {
  return new MomentReader(options.offRecord === true ? text : blankOffRecord(text), context).read();
}

/** A list that is being read: how far it is indented, and the day that its last dated line named. */
interface OpenList {
  readonly indent: string;
  readonly number: number;
  day: string | null;
}

/** What holds from a heading, or a paragraph below it, until a heading of that level. */
interface Holding {
  readonly level: number;
  readonly date: string | null;
  readonly zone: string | null;
}

/** One pass over the lines of a note, with what holds at each. */
class MomentReader {
  private readonly lines: readonly BodyLine[];
  private readonly out: Moment[] = [];
  private holding: readonly Holding[] = [];
  private open: OpenList[] = [];
  private lists = 0;
  private level = 0;
  /** The table or the run of paragraphs that is being read, with its day and zone. */
  private run: {
    readonly kind: 'table' | 'prose';
    readonly number: number;
    day: string | null;
    zone: string | null;
  } | null = null;
  private wasBlank = true;

  constructor(
    text: string,
    private readonly context: WhenContext,
  ) {
    this.lines = [...walkBody(text)];
  }

  read(): readonly Moment[] {
    this.lines.forEach((line, at) => {
      const isBlank = line.text.replace(/[>\s]/g, '') === '';
      if (!line.inert && !isBlank) this.take(line, at);
      this.wasBlank = isBlank || line.inert;
      if (isBlank && this.run?.kind === 'table') this.run = null;
    });
    return this.out;
  }

  private take(line: BodyLine, at: number): void {
    const heading = HEADING.exec(line.text);
    if (heading) {
      this.takeHeading(heading, line);
      return;
    }
    const item = ITEM.exec(line.text);
    if (item) {
      this.run = null;
      this.takeItem(item, line, at);
      return;
    }
    const row = ROW.exec(line.text);
    if (row) this.takeRow(row, line);
    else this.takeProse(line, at);
  }

  private takeHeading([, lead = '', words = '']: RegExpExecArray, line: BodyLine): void {
    const level = lead.trim().replace(/^[>\s]+/, '').length;
    this.level = level;
    this.open = [];
    this.run = null;
    this.holding = this.holding.filter((each) => each.level < level);
    const bare = words.length > LONGEST_HEADING ? words : words.replace(/[ \t]+#+[ \t]*$/, '');
    const above = readAbove(bare, this.toContext());
    if (above) {
      this.holding = [...this.holding, { level, ...above }];
      return;
    }
    const read = readMomentWords(bare, this.toContext(), true);
    if (read?.when.time == null) return;
    this.lists += 1;
    this.push(read, line, lead, line.to, this.lists);
  }

  private takeItem([, lead = '', rest = '']: RegExpExecArray, line: BodyLine, at: number): void {
    const indent = toIndent(lead);
    this.open = this.open.filter((each) => each.indent.length <= indent.length);
    let list = this.open[this.open.length - 1];
    if (!list || list.indent !== indent) {
      this.lists += 1;
      list = { indent, number: this.lists, day: list?.day ?? this.toContext().date };
      this.open.push(list);
    }
    const context = { ...this.toContext(), date: list.day };
    const above = readAbove(rest, context);
    if (above?.date != null) {
      list.day = above.date;
      return;
    }
    const read = readMomentWords(rest, context);
    if (!read) return;
    list.day = read.when.date ?? list.day;
    this.push(read, line, lead, findItemEnd(this.lines, at), list.number);
  }

  private takeRow([, lead = '', row = '']: RegExpExecArray, line: BodyLine): void {
    this.open = [];
    if (this.run?.kind !== 'table') {
      this.lists += 1;
      const { date, zone } = this.toContext();
      this.run = { kind: 'table', number: this.lists, day: date, zone };
    }
    const { run } = this;
    if (RULE.test(row)) return;
    const cells = toCells(row);
    const read = readMomentRow(cells, { ...this.toContext(), date: run.day, zone: run.zone });
    if (!read) {
      run.zone = readHeadingZone(cells) ?? run.zone;
      return;
    }
    run.day = read.when.date ?? run.day;
    this.push(read, line, `${lead}| `, line.to, run.number);
  }

  private takeProse(line: BodyLine, at: number): void {
    const [, lead = '', rest = ''] = PLAIN.exec(line.text) ?? [];
    const isDeeper = this.open.length > 0 && lead.length > 0 && !this.wasBlank;
    if (/^\S/.test(line.text)) this.open = [];
    if (isDeeper || (!this.wasBlank && this.run?.kind !== 'prose' && !this.isAfterHeading(at))) return;
    const above = readAbove(rest, this.toContext());
    if (above) {
      this.holding = [...this.holding, { level: this.level + 1, ...above }];
      return;
    }
    const { date, zone } = this.toContext();
    const context = { ...this.toContext(), date: this.run?.day ?? date, zone: this.run?.zone ?? zone };
    const read = readMomentWords(rest, context, true);
    if (read === null || (read.text === '' && read.speaker === null)) return;
    if (this.run?.kind !== 'prose') {
      this.lists += 1;
      this.run = { kind: 'prose', number: this.lists, day: context.date, zone: null };
    }
    this.run.day = read.when.date ?? this.run.day;
    this.push(read, line, lead, findProseEnd(this.lines, at, context), this.run.number);
  }

  private isAfterHeading(at: number): boolean {
    return HEADING.test(this.lines[at - 1]?.text ?? '');
  }

  private push(read: MomentWords, line: BodyLine, lead: string, to: number, list: number): void {
    this.out.push({ ...read, line: line.number, lead, from: line.from, to, list });
  }

  private toContext(): WhenContext {
    const find = (key: 'date' | 'zone'): string | null =>
      [...this.holding].reverse().find((each) => each[key] !== null)?.[key] ?? null;
    return { ...this.context, date: find('date') ?? this.context.date, zone: find('zone') ?? this.context.zone };
  }
}

function toIndent(lead: string): string {
  return /^(?:[ \t]*>)*[ \t]*/.exec(lead)?.[0] ?? '';
}

/**
 * The end of the last line that belongs to an item: deeper items and continued lines do, a blank line at the end does
 * not.
 */
function findItemEnd(lines: readonly BodyLine[], at: number): number {
  const indent = toIndent(ITEM.exec(lines[at]?.text ?? '')?.[1] ?? '').length;
  let end = lines[at]?.to ?? 0;
  // By index: a copy of the rest of the note for each item made a long timeline cost its square.
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.text.replace(/[>\s]/g, '') === '') continue;
    if ((/^(?:[ \t]*>)*[ \t]*/.exec(line.text)?.[0].length ?? 0) <= indent) break;
    end = line.to;
  }
  return end;
}

/** The end of a paragraph that begins with a time: before the next such line, or a blank one. */
function findProseEnd(lines: readonly BodyLine[], at: number, context: WhenContext): number {
  let end = lines[at]?.to ?? 0;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    const words = PLAIN.exec(line?.text ?? '')?.[2] ?? '';
    if (!line || words === '' || line.inert || ITEM.test(line.text) || HEADING.test(line.text) || ROW.test(line.text))
      break;
    if (readMomentWords(words, context, true)) break;
    end = line.to;
  }
  return end;
}
