import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFileDamage, findWrongTypes } from '../../src/core/notes/damage';
import { readKind } from '../../src/core/notes/kind';
import { findCallouts } from '../../src/core/text/markdown/callout';
import { findFrontmatter } from '../../src/core/text/markdown/frontmatter';
import { CANARIES, HACKED, HOSTILE_ROWS, type HostileRow, type Wound } from './hostile';
import { LARGE_ROWS, makeLarge } from './large';
import { HOSTILE, readNotes } from './vault-folder';

interface Wounded {
  readonly path: string;
  readonly text: string;
  readonly bytes: Buffer;
  readonly yaml: string | null;
  readonly read: ReadYaml;
}
interface ReadYaml {
  readonly value: unknown;
  readonly error: string | null;
}

const READABLE: ReadYaml = { value: null, error: null };

/**
 * How each wound shows: a note that has healed by accident (an editor, a checkout) fails here and not in a puzzling
 * place.
 */
const SHOWS: Readonly<Record<Wound, (note: Wounded) => boolean>> = {
  malformed: ({ read }) => read.error !== null,
  'duplicate-keys': ({ yaml }) => /^systems:[\s\S]*^systems:/m.test(yaml ?? ''),
  unclosed: ({ text, yaml }) => text.startsWith('---\n') && yaml === null,
  'merge-in-properties': ({ yaml }) => /^<{7} .*\n[\s\S]*^={7}\n[\s\S]*^>{7} /m.test(yaml ?? ''),
  'merge-in-body': ({ yaml, text, read }) =>
    yaml !== null &&
    !yaml.includes('<<<') &&
    read.error === null &&
    /^<{7} [\s\S]*^={7}\n[\s\S]*^>{7} [\s\S]*^={7}$/m.test(text),
  tabs: ({ yaml, read }) => /^\t/m.test(yaml ?? '') && read.error !== null,
  anchors: ({ yaml, read }) => /: &both/.test(yaml ?? '') && read.error === null,
  'anchors-multiply': ({ bytes, yaml, read }) => bytes.length < 2000 && /&i \[/.test(yaml ?? '') && read.error !== null,
  empty: ({ bytes }) => bytes.length === 0,
  'only-spaces': ({ bytes, text }) => bytes.length > 0 && text.trim() === '',
  'only-properties': ({ text, yaml }) => yaml !== null && text.endsWith('\n---'),
  'only-fence': ({ text }) => text === '---\n',
  'prototype-keys': ({ yaml }) => /^__proto__:/m.test(yaml ?? '') && /^constructor:/m.test(yaml ?? ''),
  'wrong-type': ({ yaml, read }) => read.error === null && /^systems: 7$|^started: \[a\]$/m.test(yaml ?? ''),
  nested: ({ yaml, read }) => read.error === null && /first: \{name:/.test(yaml ?? ''),
  'several-kinds': ({ yaml }) => /^type: \[incident, system\]$/m.test(yaml ?? ''),
  'unknown-kind': ({ yaml }) => /^type: Postmortem$/m.test(yaml ?? ''),
  nulls: ({ yaml }) => /^started:$/m.test(yaml ?? ''),
  'no-map': ({ read }) => typeof read.value === 'string' || Array.isArray(read.value),
  'impossible-time': ({ yaml, text }) => /2026-02-30T25:61/.test(yaml ?? '') && text.includes('- 25:99 '),
  'backwards-time': ({ yaml }) => /^ended: 1969/m.test(yaml ?? ''),
  'very-long-property': ({ yaml }) => (yaml?.length ?? 0) > 20_000,
  'odd-keys': ({ yaml }) =>
    /^"type"/m.test(yaml ?? '') && /^SYSTEMS:/m.test(yaml ?? '') && /^\u00A0zone/m.test(yaml ?? ''),
  crlf: ({ text }) => text.includes('\r\n') && !/[^\r]\n/.test(text),
  'mixed-ends': ({ text }) => /\r\n/.test(text) && /[^\r]\n/.test(text) && /\r[^\n]/.test(text),
  bom: ({ bytes, text }) => startsWithBom(bytes) && !text.includes('\r'),
  'bom-crlf': ({ bytes, text }) => startsWithBom(bytes) && text.includes('\r\n'),
  'not-utf8': ({ bytes, text }) => bytes.includes(0xe9) && text.includes('\uFFFD'),
  'control-characters': ({ bytes }) => bytes.includes(0) && bytes.includes(0x1b),
  'no-last-break': ({ text }) => !text.endsWith('\n'),
  'right-to-left': ({ text }) => text.includes('\u202E') && text.includes('\u2066'),
  emoji: ({ text }) => text.includes('\u200D') && text.includes('\u200B') && text.includes('\u00AD'),
  'emoji-name': ({ path }) => path.includes('\u200D'),
  nfc: ({ path, yaml }) =>
    path === path.normalize('NFC') && path !== path.normalize('NFD') && yaml !== yaml?.normalize('NFC'),
  'two-spellings': ({ yaml }) => yaml !== yaml?.normalize('NFC') && yaml !== yaml?.normalize('NFD'),
  'conflict-copy': ({ path }) => /conflict/i.test(path) && /^Conflicts\/Slow queue./.test(path),
  'no-conflict': ({ path }) => path.startsWith('Conflicts/'),
  cycle: ({ text }) => text.includes('[[Round and round]]'),
  'self-link': ({ path, text }) => text.includes(`[[${path.replace(/^.*\/|\.md$/g, '')}`),
  'almost-links': ({ yaml, text }) => /^systems: \[\[Pump\]\]$/m.test(yaml ?? '') && text.includes('[[Ida [['),
  'unlinkable-name': ({ path }) => /[[\]#^]/.test(path),
  'prototype-name': ({ path }) => /(?:__proto__|constructor)\.md$/.test(path),
  'injection-name': ({ path }) => /alert\(1\)/.test(path),
  injection: ({ text, read }) => read.error === null && text.split(HACKED).length > 20,
  formulas: ({ text }) => text.includes('"=1+1"') && text.includes('"@SUM(1)"'),
  'endless-code': ({ text }) => (text.match(/^```/gm) ?? []).length === 1,
  'endless-comment': ({ text }) =>
    (text.match(/%%/g) ?? []).length === 1 && text.includes('<!--') && !text.includes('-->'),
  'broken-callouts': ({ text }) => /^> \[!question\|cues-03 What/m.test(text) && text.includes(CANARIES.offRecordPart),
  'off-record': ({ yaml, text }) =>
    /^attribution: Off Record$/m.test(yaml ?? '') && text.includes(CANARIES.offRecordInterview),
  deep: ({ text }) => text.includes('> '.repeat(100)) && text.includes('['.repeat(200)),
  'slow-patterns': ({ text }) => text.includes('should have '.repeat(300)) && text.includes('a'.repeat(3000)),
  'same-id-twice': ({ text }) => text.split(' ^q-7f3a\n').length === 3,
  hyphens: ({ text }) => text.split('\n').filter((line) => line === '---').length === 5,
  'long-name': ({ path, text }) => path.length > 100 && text.length > 5000,
  template: ({ text, path }) => path.startsWith('Templates/') && text.includes('{{title}}'),
};

const notes = new Map(HOSTILE_ROWS.map((row) => [row.path, readWounded(row)]));

describe('the hostile vault', () => {
  test('holds exactly the notes of its table', () => {
    expect(
      readNotes(HOSTILE)
        .map((note) => note.path)
        .sort(),
    ).toEqual(HOSTILE_ROWS.map((row) => row.path).sort());
  });

  test.each(HOSTILE_ROWS.map((row) => [row.wound, row.path] as const))(
    'still has its wound: %s in %s',
    (wound, path) => {
      const note = notes.get(path);
      expect(note && SHOWS[wound](note)).toBe(true);
    },
  );

  test('can be checked out on any system', () => {
    expect(
      HOSTILE_ROWS.filter(
        ({ path }) => /[<>:"\\|?*]|[. ](?:\/|\.md$)/.test(path) || path !== path.normalize('NFC'),
      ).map(({ path }) => path),
    ).toEqual([]);
    expect(new Set(HOSTILE_ROWS.map(({ path }) => path.toLowerCase())).size).toBe(HOSTILE_ROWS.length);
  });

  test.each(HOSTILE_ROWS.map((row) => [row.path, row.named] as const))('%s is named as %s', (path, named) => {
    const note = notes.get(path);
    expect(note ? namesOf(note) : ['not read']).toEqual(named === null ? [] : [named]);
  });

  test('hides its off-record words where callouts can find them', () => {
    const note = notes.get('Bodies/Callouts gone wrong.md');
    const hidden = findCallouts(note?.text ?? '').filter((callout) => callout.type === 'off-record');
    expect(hidden.map((callout) => callout.body.includes(CANARIES.offRecordPart))).toEqual([true]);
  });
});

describe('what is made at test time beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is as large as it promises, and leaves every note of the vault as it was', () => {
    cpSync(HOSTILE, folder, { recursive: true });
    const made = makeLarge(folder);
    for (const row of LARGE_ROWS.filter((each) => each.everywhere)) expect(made).toContain(row.path);
    const size = (path: string) => readFileSync(join(folder, path)).length;
    expect(size('Large/Two megabytes.md')).toBeGreaterThanOrEqual(2 * 1024 * 1024);
    const lines = readFileSync(join(folder, 'Large/One line of a megabyte.md'), 'utf8').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThanOrEqual(1024 * 1024);
    for (const { path } of HOSTILE_ROWS)
      expect(readFileSync(join(folder, path)).equals(readFileSync(join(HOSTILE, path))), path).toBe(true);
  });
});

function readWounded({ path }: HostileRow): Wounded {
  const bytes = readFileSync(join(HOSTILE, path));
  const text = bytes.toString('utf8');
  const block = findFrontmatter(text);
  const yaml = block ? text.slice(block.yaml.from, block.yaml.to) : null;
  return { path, bytes, text, yaml, read: yaml === null ? READABLE : readYaml(yaml) };
}

function readYaml(yaml: string): ReadYaml {
  try {
    const value: unknown = parse(yaml);
    return { value, error: null };
  } catch (error) {
    return { value: null, error: String(error) };
  }
}

function startsWithBom(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/**
 * What core finds, each reason once; merge markers make the properties unreadable too, and only the markers are worth a
 * word.
 */
function namesOf({ path, text, read }: Wounded): readonly string[] {
  // The templates folder is no source of notes, so nothing there is ever named.
  if (path.startsWith('Templates/')) return [];
  const isThere = (each: string): boolean => HOSTILE_ROWS.some((row) => row.path === each);
  const whole = findFileDamage({ path, text, frontmatter: read.value, yamlError: read.error, isThere }).map(
    ({ reason }) => reason,
  );
  if (whole.length > 0) return whole.includes('merge-markers') ? ['merge-markers'] : [...new Set(whole)];
  const properties =
    typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value)
      ? Object.entries(read.value)
      : [];
  const kind = readKind(properties.find(([key]) => key === 'type')?.[1]);
  const wrong = kind === null ? [] : findWrongTypes(kind, new Map(properties), text);
  // What is kept and in use, and only listed so that nothing is left out in silence, is no damage.
  return [...new Set(wrong.map(({ reason }) => reason).filter((reason) => reason === 'wrong-type'))];
}
