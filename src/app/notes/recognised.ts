import { Component, type App, type Setting } from 'obsidian';
import { KIND_ROWS, NOTE_KINDS, toKindRow, type NoteKind } from '../../core/notes/kind';
import { findKind, type Mapping } from '../../core/notes/mapping';
import type { Parts } from '../shell/parts';
import { listNotes, toClues } from '../vault/read';

const PAUSE_MS = 150;

/** How many notes of each kind a mapping would recognise, told from the host's cache without opening a note. */
export function countKinds(app: Pick<App, 'metadataCache'>, mapping: Mapping): ReadonlyMap<NoteKind, number> {
  const counts = new Map<NoteKind, number>();
  for (const path of listNotes(app)) {
    const kind = findKind(toClues(path, app.metadataCache.getCache(path)), mapping);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The counts as one sentence: "Recognised now: 12 incidents, 3 people." Kinds without a note are left out. */
export function toCountSentence(counts: ReadonlyMap<NoteKind, number>, lead = 'Recognised now'): string {
  const said = NOTE_KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [toCounted(kind, count)];
  });
  return said.length === 0 ? 'No note is recognised yet.' : `${lead}: ${said.join(', ')}.`;
}

/** The count of one kind as one sentence: "412 notes are incidents." */
export function toKindSentence(kind: NoteKind, counts: ReadonlyMap<NoteKind, number>): string {
  const count = counts.get(kind) ?? 0;
  const { label, plural } = toKindRow(kind);
  if (count === 0) return `No note is recognised as ${label.toLowerCase()} yet.`;
  return count === 1
    ? `1 note is recognised as ${label.toLowerCase()}.`
    : `${count} notes are recognised as ${plural.toLowerCase()}.`;
}

/** Draws a row whose sentence follows the mapping while somebody types into it. The returned function ends it. */
export function drawRecognised(
  parts: Parts,
  setting: Setting,
  toSentence: (counts: ReadonlyMap<NoteKind, number>) => string,
): () => void {
  const owner = new Component();
  owner.load();
  setting.descEl.setAttribute('aria-live', 'polite');
  const { win } = setting.settingEl;
  let timer: number | null = null;
  const say = (): void => {
    timer = null;
    const sentence = toSentence(countKinds(parts.app, parts.mapping()));
    if (setting.descEl.textContent !== sentence) setting.setDesc(sentence);
  };
  const ask = (): void => {
    if (timer !== null) win.clearTimeout(timer);
    timer = win.setTimeout(say, PAUSE_MS);
  };
  parts.settingsChanged.on(owner, ask);
  parts.vaultChanged.on(owner, ask);
  say();
  return () => {
    owner.unload();
    if (timer !== null) win.clearTimeout(timer);
  };
}

function toCounted(kind: NoteKind, count: number): string {
  const row = KIND_ROWS.find((each) => each.kind === kind);
  return `${count} ${(count === 1 ? row?.label : row?.plural)?.toLowerCase() ?? kind}`;
}
