/** Chooses one of `count` things: a number from 0 to `count` − 1. */
export type Pick = (count: number) => number;

/** Choices from words, such as a group's name and a date: the same words choose the same things everywhere. */
export function toPick(words: string): Pick {
  let state = 0x811c_9dc5;
  for (let at = 0; at < words.length; at += 1) state = Math.imul(state ^ words.charCodeAt(at), 0x0100_0193);
  return (count) => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return count <= 0 ? 0 : ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}
