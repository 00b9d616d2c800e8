import { readWhen } from '../../read-when';
import type { When } from '../../when';
import type { ChatForm, Reading } from '../form';
import { isName, isNameAlone, toName } from '../name';
import { readDayLine, readStamp } from '../stamp';

const TIME = /^(?:time(?:stamp)?|when|date(?: ?(?:\/|and|&)? ?time)?|at|uhrzeit|zeit)(?: \(?\w{2,6}\)?)?$/i;
const WHO = /^(?:who|user(?:name)?|name|from|author|sender|speaker|person|by|nick|wer)$/i;

/** A table: cells parted by tabs, bars or, with a heading row, commas; one of them a time, one perhaps a name. */
export const table: ChatForm = {
  name: 'a table',
  isStrict: false,
  isIn: (text) => text.split('\n', 40).filter((line) => (toCells(line)?.length ?? 0) > 1).length > 1,
  furniture: /^\|?[\s:|-]+\|?$|^\|?(?:[\p{L} ()/]{1,25}[\t|,;]){1,8}[\p{L} ()/]{1,25}\|?$/u,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const cells = toCells(line);
    if (!cells || cells.length < 2) return null;
    const time = findTimeCell(cells, reading);
    if (!time) return null;
    const rest = cells.filter((cell, number) => !time.cells.includes(number) && cell !== '');
    const who = findWho(lines, at, cells) ?? (rest.length > 1 && isNameAlone(rest[0] ?? '') ? rest[0] : undefined);
    const text = rest.filter((cell) => cell !== who).join(' – ');
    return {
      when: time.when,
      written: time.cells.map((number) => cells[number]).join(' '),
      speaker: who === undefined || !isName(who) ? null : toName(who),
      text: who === undefined || isName(who) ? text : rest.join(' – '),
      lines: 1,
    };
  },
};

const CELLS: ReadonlyMap<string, RegExp> = new Map([
  ['\t', /("(?:[^"]|"")*"|[^\t]*)(?:\t|$)/g],
  ['|', /([^|]*)(?:\||$)/g],
  [';', /("(?:[^"]|"")*"|[^;]*)(?:;|$)/g],
  [',', /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g],
]);

function toCells(line: string): readonly string[] | null {
  const bare = line.trim();
  const mark = findMark(bare);
  const cell = mark === null ? undefined : CELLS.get(mark);
  if (cell === undefined) return null;
  const inner = mark === '|' ? bare.replace(/^\||\|$/g, '') : bare;
  const cells: string[] = [];
  for (const hit of inner.matchAll(cell)) {
    if (hit.index >= inner.length && cells.length > 0) break;
    cells.push(
      (hit[1] ?? '')
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replace(/""/g, '"'),
    );
  }
  return cells;
}

/** What parts the cells of a line; commas and semicolons only behind a cell that holds a figure. */
function findMark(line: string): string | null {
  if (line.includes('\t')) return '\t';
  if (line.includes('|')) return '|';
  return /^"?[^,;"]*\d[^,;"]*"?([,;])/.exec(line)?.[1] ?? null;
}

/** The cell of the first three that is a time, with the cell of a day before it. */
function findTimeCell(
  cells: readonly string[],
  reading: Reading,
): { readonly when: When; readonly cells: readonly number[] } | null {
  for (let at = 0; at < Math.min(3, cells.length); at += 1) {
    const cell = cells[at] ?? '';
    const day = readDayLine(cell, reading.here, reading.given);
    const next = cells[at + 1] ?? '';
    const both = day === null ? null : readWhen(next, { ...reading.here, date: day });
    if (both?.time != null) return { when: both, cells: [at, at + 1] };
    const when = readStamp(cell, reading.here, reading.given);
    if (when) return { when, cells: [at] };
  }
  return null;
}

/** The cell under a heading that says who, where the table has one. */
function findWho(lines: readonly string[], at: number, cells: readonly string[]): string | undefined {
  for (let above = at - 1; above >= 0 && above > at - 500; above -= 1) {
    const heading = toCells(lines[above] ?? '') ?? (lines[above] ?? '').split(/[,;]/).map((cell) => cell.trim());
    if (heading.length < 2 || !heading.some((cell) => TIME.test(cell))) continue;
    const who = heading.findIndex((cell) => WHO.test(cell));
    return who === -1 ? undefined : cells[who];
  }
  return undefined;
}
