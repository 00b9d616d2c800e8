/** Why a note, or a part of it, could not be read. */
export type DamageReason =
  | 'bad-yaml'
  | 'duplicate-key'
  | 'merge-markers'
  | 'conflict-copy'
  | 'wrong-type'
  | 'unclosed-properties'
  | 'unclear-attribution'
  | 'unclear-sign'
  | 'unreadable';

/**
 * One thing that kept us from reading a note. `line` counts from 0; `detail` names the property or what the parser
 * said, as plain text.
 */
export interface Damage {
  readonly reason: DamageReason;
  readonly line: number;
  readonly detail: string;
}
