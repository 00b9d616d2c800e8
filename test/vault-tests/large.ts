import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A note that is too large, or named too oddly for some systems, to be kept in the repository. */
export interface LargeRow {
  readonly path: string;
  readonly wound: 'two-megabytes' | 'one-line' | 'many-links' | 'nfd-twin' | 'angle-brackets';
  /** The note's text; the same on every run. */
  readonly text: () => string;
  /** Whether every file system in use can hold it. Where one cannot, it is left out. */
  readonly everywhere: boolean;
}

const HEAD = '---\ntype: incident\nstarted: 2026-02-03T09:00:00\nsystems: ["[[Pump]]"]\n---\n\n';
const SENTENCES = [
  'The pump went quiet and [[Ida]] listened to it.',
  'We should have looked at the valve.',
  'Nobody was surprised but the plumber. #mark/surprised',
  '- 09:22 Somebody comes with a lamp.',
  '> [!question|cues-03] What was on your screen?',
  '> The gauge.',
  '',
];

/** What the generator makes beside the hostile vault. */
export const LARGE_ROWS: readonly LargeRow[] = [
  {
    path: 'Large/Two megabytes.md',
    wound: 'two-megabytes',
    everywhere: true,
    text: () => HEAD + fill(2 * 1024 * 1024, (at) => `${SENTENCES[at % SENTENCES.length] ?? ''}\n`),
  },
  {
    path: 'Large/One line of a megabyte.md',
    wound: 'one-line',
    everywhere: true,
    text: () =>
      HEAD + fill(1024 * 1024, (at) => (at % 9 === 0 ? 'should have been seen, ' : 'the pump and the valve, ')),
  },
  {
    path: 'Large/Two thousand systems.md',
    wound: 'many-links',
    everywhere: true,
    text: () =>
      '---\ntype: incident\n' +
      `systems: [${Array.from({ length: 2000 }, (_, at) => `"[[System ${at}]]"`).join(', ')}]\n---\n`,
  },
  {
    path: `Bytes/${'Café crossing'.normalize('NFD')}.md`,
    wound: 'nfd-twin',
    everywhere: false,
    text: () => '---\ntype: system\n---\n\nIts name is written with an e and an accent of its own.\n',
  },
  {
    path: 'Injection/<img src=x onerror=window.hacked=1>.md',
    wound: 'angle-brackets',
    everywhere: false,
    text: () => '---\ntype: system\n---\n\nA title that is a picture.\n',
  },
];

/**
 * Writes the large and oddly named notes into a folder, which ought to be a copy of the hostile vault, and tells which
 * were written. A name that this file system refuses is left out; a note for every file system that cannot be written
 * throws.
 */
export function makeLarge(folder: string): readonly string[] {
  return LARGE_ROWS.flatMap((row) => {
    const path = join(folder, ...row.path.split('/'));
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, row.text(), { flag: 'wx' });
      return [row.path];
    } catch (error) {
      if (row.everywhere) throw error;
      return [];
    }
  });
}

function fill(length: number, part: (at: number) => string): string {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < length; at += 1) {
    const next = part(at);
    parts.push(next);
    size += next.length;
  }
  return parts.join('');
}
