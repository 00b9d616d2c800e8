import type { FileStats } from 'obsidian';
import type { DiskChange, DiskEntry } from './disk';

/** One field of a JSON answer; undefined when the answer is no object or has none. */
export function readField(answer: unknown, key: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : undefined;
}

/** A field that must be a text. */
export function readText(answer: unknown, key: string): string {
  const value = readField(answer, key);
  return typeof value === 'string' ? value : unexpected(key);
}

/** A field that must be a number. */
export function readNumber(answer: unknown, key: string): number {
  const value = readField(answer, key);
  return typeof value === 'number' ? value : unexpected(key);
}

/** A field that must be a list. */
export function readList(answer: unknown, key: string): readonly unknown[] {
  const value = readField(answer, key);
  return Array.isArray(value) ? value : unexpected(key);
}

/** A file's times and size. */
export function readStat(answer: unknown): FileStats {
  return { ctime: readNumber(answer, 'ctime'), mtime: readNumber(answer, 'mtime'), size: readNumber(answer, 'size') };
}

/** A file or folder. */
export function readEntry(answer: unknown): DiskEntry {
  const stat = readField(answer, 'stat');
  return { path: readText(answer, 'path'), stat: stat === null ? null : readStat(stat) };
}

/** What somebody else did. */
export function readChange(answer: unknown): DiskChange {
  const kind = readText(answer, 'kind');
  if (kind === 'appeared' || kind === 'changed') return { kind, entry: readEntry(readField(answer, 'entry')) };
  return { kind: 'gone', path: readText(answer, 'path') };
}

function unexpected(key: string): never {
  throw new Error(`The server's answer has no usable ${key}.`);
}
