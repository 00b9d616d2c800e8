/**
 * A named set of words that behave alike; a comment above its name says what belongs in it. `words` are taken as
 * written, `nouns` bring their plurals, `verbs` bring their forms as `name` (base), `name.s`, `name.ed` (past),
 * `name.en` (participle) and `name.ing`.
 */
export interface WordClass {
  readonly name: string;
  readonly words?: string;
  readonly nouns?: string;
  readonly verbs?: string;
}
