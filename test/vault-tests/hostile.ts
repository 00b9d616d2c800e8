import type { DamageReason } from '../../src/core/text/damage';

/** What is wrong with a note of the hostile vault. */
export type Wound =
  | 'malformed'
  | 'duplicate-keys'
  | 'unclosed'
  | 'merge-in-properties'
  | 'merge-in-body'
  | 'tabs'
  | 'anchors'
  | 'anchors-multiply'
  | 'empty'
  | 'only-spaces'
  | 'only-properties'
  | 'only-fence'
  | 'prototype-keys'
  | 'wrong-type'
  | 'nested'
  | 'several-kinds'
  | 'unknown-kind'
  | 'nulls'
  | 'no-map'
  | 'impossible-time'
  | 'backwards-time'
  | 'very-long-property'
  | 'odd-keys'
  | 'crlf'
  | 'mixed-ends'
  | 'bom'
  | 'bom-crlf'
  | 'not-utf8'
  | 'control-characters'
  | 'no-last-break'
  | 'right-to-left'
  | 'emoji'
  | 'emoji-name'
  | 'nfc'
  | 'two-spellings'
  | 'conflict-copy'
  | 'no-conflict'
  | 'cycle'
  | 'self-link'
  | 'almost-links'
  | 'unlinkable-name'
  | 'prototype-name'
  | 'injection-name'
  | 'injection'
  | 'formulas'
  | 'endless-code'
  | 'endless-comment'
  | 'broken-callouts'
  | 'off-record'
  | 'deep'
  | 'slow-patterns'
  | 'same-id-twice'
  | 'hyphens'
  | 'long-name'
  | 'template';

/**
 * One note of the hostile vault: where it lies, its wound, and the reason that the list of notes that could not be read
 * gives for it, or nothing when the note is odd but can be read.
 */
export interface HostileRow {
  readonly path: string;
  readonly wound: Wound;
  readonly named: DamageReason | null;
}

const row = (path: string, wound: Wound, named: DamageReason | null = null): HostileRow => ({ path, wound, named });

/** Every note of `test/vault-hostile`; a note that is not here is not promised. */
export const HOSTILE_ROWS: readonly HostileRow[] = [
  row('Properties/Malformed.md', 'malformed', 'bad-yaml'),
  row('Properties/Duplicate keys.md', 'duplicate-keys', 'duplicate-key'),
  row('Properties/Never closed.md', 'unclosed', 'unclosed-properties'),
  row('Properties/Merge markers in the properties.md', 'merge-in-properties', 'merge-markers'),
  row('Properties/Merge markers in the body.md', 'merge-in-body', 'merge-markers'),
  row('Properties/Tabs.md', 'tabs', 'bad-yaml'),
  row('Properties/Anchors.md', 'anchors'),
  row('Properties/Anchors that multiply.md', 'anchors-multiply', 'bad-yaml'),
  row('Properties/Empty.md', 'empty'),
  row('Properties/Only spaces.md', 'only-spaces'),
  row('Properties/Only properties.md', 'only-properties'),
  row('Properties/Only an opening fence.md', 'only-fence'),
  row('Properties/Prototype keys.md', 'prototype-keys'),
  row('Properties/Systems is a number.md', 'wrong-type', 'wrong-type'),
  row('Properties/Started is a list.md', 'wrong-type', 'wrong-type'),
  row('Properties/A map in a map.md', 'nested', 'wrong-type'),
  row('Properties/Type is a list.md', 'several-kinds'),
  row('Properties/Type is unknown.md', 'unknown-kind'),
  row('Properties/Nothing but nulls.md', 'nulls'),
  row('Properties/A list at the root.md', 'no-map', 'bad-yaml'),
  row('Properties/A sentence at the root.md', 'no-map', 'bad-yaml'),
  row('Properties/Times that cannot be.md', 'impossible-time', 'wrong-type'),
  row('Properties/Ended before it started.md', 'backwards-time'),
  row('Properties/A very long property.md', 'very-long-property'),
  row('Properties/Keys in odd clothes.md', 'odd-keys'),
  row('Bytes/Windows line ends.md', 'crlf'),
  row('Bytes/Mixed line ends.md', 'mixed-ends'),
  row('Bytes/Byte order mark.md', 'bom'),
  row('Bytes/Byte order mark and Windows line ends.md', 'bom-crlf'),
  row('Bytes/Not UTF-8.md', 'not-utf8'),
  row('Bytes/A null in the middle.md', 'control-characters'),
  row('Bytes/No last line break.md', 'no-last-break'),
  row('Bytes/Right to left.md', 'right-to-left'),
  row('Bytes/Joined emoji.md', 'emoji'),
  row('Bytes/👩‍🚒 on the quay.md', 'emoji-name'),
  row('Bytes/Café crossing.md', 'nfc'),
  row('Bytes/Links in two spellings.md', 'two-spellings'),
  row('Conflicts/Slow queue.md', 'no-conflict'),
  row('Conflicts/Slow queue (conflicted copy 2026-11-04 101500).md', 'conflict-copy', 'conflict-copy'),
  row('Conflicts/Slow queue.sync-conflict-20261104-101500-ABC1234.md', 'conflict-copy', 'conflict-copy'),
  row("Conflicts/Slow queue (Ana's conflicted copy).md", 'conflict-copy', 'conflict-copy'),
  row("Conflicts/Slow queue (Ana's conflicted copy 2026-11-04).md", 'conflict-copy', 'conflict-copy'),
  row('Conflicts/Slow queue (Conflicted copy laptop 202611041015).md', 'conflict-copy', 'conflict-copy'),
  row('Conflicts/Slow queue_conflict-20261104-101500.md', 'conflict-copy', 'conflict-copy'),
  row('Conflicts/A conflict of opinion.md', 'no-conflict'),
  row('Links/Ida.md', 'cycle'),
  row('Links/Pump.md', 'cycle'),
  row('Links/Valve.md', 'self-link'),
  row('Links/Round and round.md', 'self-link'),
  row('Links/Back again.md', 'cycle'),
  row('Links/A claim against itself.md', 'self-link'),
  row('Links/Links that are almost links.md', 'almost-links'),
  row('Links/A [bracket] #hash ^caret.md', 'unlinkable-name'),
  row('Links/__proto__.md', 'prototype-name'),
  row('Links/constructor.md', 'prototype-name'),
  row('Injection/&lt;img src=x onerror=alert(1)&gt;.md', 'injection-name'),
  row("Injection/'onmouseover='alert(1)'.md", 'injection-name'),
  row('Injection/%3Cscript%3Ealert(1)%3C%2Fscript%3E.md', 'injection-name'),
  row('Injection/${alert(1)} {{constructor}} $& $1 %s.md', 'injection-name'),
  row('Injection/Markup in every place.md', 'injection'),
  row('Injection/Formulas and commands.md', 'formulas'),
  row('Bodies/Code that never ends.md', 'endless-code'),
  row('Bodies/A comment that never ends.md', 'endless-comment'),
  row('Bodies/Callouts gone wrong.md', 'broken-callouts'),
  row('Bodies/Off the record.md', 'off-record'),
  row('Bodies/A quote a hundred deep.md', 'deep'),
  row('Bodies/Food for slow patterns.md', 'slow-patterns'),
  row('Bodies/The same block id twice.md', 'same-id-twice'),
  row('Bodies/Three hyphens everywhere.md', 'hyphens'),
  row(
    'Bodies/Only a heading that is very long and goes on for as long as a file name is allowed to go on here.md',
    'long-name',
  ),
  row('Templates/Not a source of notes.md', 'template'),
];

/**
 * Notes of the hostile vault that can be read and are in use, yet are listed in the vault for what was not understood:
 * a plain name where a link belongs. It takes the vault to say so, since only there can the name be met.
 */
export const LISTED_IN_THE_VAULT: readonly string[] = [
  'Injection/Markup in every place.md',
  'Links/Links that are almost links.md',
];

/** Listed in the app besides, whose links do not meet a note in another spelling of its letters. */
export const LISTED_IN_THE_APP: readonly string[] = ['Bytes/Links in two spellings.md'];

/**
 * Words said off the record in the hostile vault, and the word of an ordinary answer beside them: neither of the first
 * two may appear in any other view.
 */
export const CANARIES = { offRecordPart: 'CINNABAR', offRecordInterview: 'VERMILION' } as const;

/** The name that an injected script would give itself on the window. */
export const HACKED = 'hacked';
