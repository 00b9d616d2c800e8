import { readSettings, type IsUsable, type ReadSettings } from './settings';

/**
 * What could be made of the text of `data.json`, and one sentence to show when something had to be mended; nothing to
 * show when all was well.
 */
export interface RepairedSettings extends ReadSettings {
  readonly notice: string | null;
}

/**
 * Makes usable settings of any text that `data.json` may hold: cut off anywhere, of the wrong types, from a later
 * version. What can be saved of a text that breaks off is saved; nothing is written back by this.
 */
export function repairSettings(text: string, isUsable?: IsUsable): RepairedSettings {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return { ...readSettings(null), repaired: ['data.json'], notice: EMPTY };
  const whole = parse(bare);
  if (whole !== undefined) return repairData(whole, isUsable);
  const saved = findWholeEntries(bare);
  const read = readSettings(saved, isUsable);
  return {
    ...read,
    repaired: [...read.repaired, 'data.json'],
    notice:
      'The settings file was cut off or damaged. What could be read of it is in use, and the rest stands as it ' +
      'comes; nothing was written yet.',
  };
}

const EMPTY =
  'The settings file is empty, so all settings stand as they come. If it held something, bring an earlier version of ' +
  'it back before you choose anything.';

/** The same for what the host has parsed already. */
export function repairData(data: unknown, isUsable?: IsUsable): RepairedSettings {
  const read = readSettings(data, isUsable);
  return { ...read, notice: toNotice(read.repaired) };
}

function toNotice(repaired: readonly string[]): string | null {
  if (repaired.length === 0) return null;
  const named = repaired.slice(0, 3).join(', ') + (repaired.length > 3 ? ` and ${repaired.length - 3} more` : '');
  return (
    `Some settings could not be used and stand as they come: ${named}. What the file says about them stays there ` +
    'until you choose them anew.'
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The entries of a broken object that are whole: it is cut behind each comma of its top level, from the last one back,
 * until it can be read.
 */
function findWholeEntries(text: string): unknown {
  const commas: number[] = [];
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === ',' && depth === 1) commas.push(at);
  }
  for (const cut of [text.length, ...commas.reverse().slice(0, 200)]) {
    const value = parse(`${text.slice(0, cut)}}`);
    if (value !== undefined) return value;
  }
  return null;
}
