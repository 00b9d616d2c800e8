/**
 * Why a note, or a part of it, could not be read. The last five are kept and in use as far as they go: they are listed
 * so that nothing is left out in silence.
 */
export type DamageReason =
  | 'bad-yaml'
  | 'duplicate-key'
  | 'merge-markers'
  | 'conflict-copy'
  | 'wrong-type'
  | 'unclosed-properties'
  | 'unclear-attribution'
  | 'unclear-sign'
  | 'unclear-words'
  | 'unreadable'
  | 'template'
  | 'plain-name'
  | 'unclear-link'
  | 'unclear-date'
  | 'unclear-zone';

/**
 * One thing that kept us from reading a note. `line` counts from 0; `detail` names the property or what the parser
 * met, as plain text.
 */
export interface Damage {
  readonly reason: DamageReason;
  readonly line: number;
  readonly detail: string;
}
