/**
 * How the words of a frame lie, so that the readers know where to look: `active` ends with the verb and has its actor
 * before it, `passive` ends with the participle of what was (not) done to the thing before it, `modal` ends with the
 * participle that was imagined, `before` has what is absent before it, `behind` has it behind it, `slip` is a verb that
 * is an omission by itself, with its actor before it, `about` is said of whoever stands near, `phrase` stands for
 * itself.
 */
export type Form = 'active' | 'passive' | 'modal' | 'before' | 'behind' | 'slip' | 'about' | 'phrase';

/**
 * A way of saying something. It proposes: wherever one of its patterns (see `pattern`) fits, the words around are read
 * and weighed. `rule` names what is taught there; `told` is the end of the sentence "The words say that …".
 */
export interface Frame {
  readonly id: string;
  readonly rule: string;
  readonly form: Form;
  readonly told: string;
  /** The frame names its actor itself, or leaves it out: "the failure to check". */
  readonly actor?: 'nobody' | 'absent';
  /** The words say that it was tried or owed: people who failed to do it did not leave it by choice. */
  readonly isUnchosen?: true;
  /** The words say that what was not there was wanted: a lack, too little. It explains whatever it is a lack of. */
  readonly isLack?: true;
  /** What a modal frame imagines by: an opinion (*should*), an option (*could*), a consequence, a condition. */
  readonly mood?: 'opinion' | 'option' | 'consequence' | 'inverted' | 'condition';
  readonly when: readonly string[];
}
