/** What one property, or one item of a list, can hold. */
export type YamlScalar = string | number | boolean;

const PLAIN = /^[\p{L}_][\p{L}\p{M}\p{N}_ ./()’'+&-]*$/u;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;
const WORDS_WITH_MEANING = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/**
 * A value as one line of YAML, safe in a block and in a flow list: plain when nothing could misread it, else in double
 * quotes.
 */
export function toYamlScalar(value: YamlScalar): string {
  if (typeof value !== 'string') return String(value);
  const plain = (PLAIN.test(value) && !/[ ]$/.test(value) && !WORDS_WITH_MEANING.test(value)) || DATE.test(value);
  return plain
    ? value
    : JSON.stringify(value).replace(
        /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
}
