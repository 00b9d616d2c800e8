/** Something that is made piece by piece, so that whoever makes it can stop to breathe between two pieces. */
export type Making<Made> = Generator<undefined, Made, undefined>;

/** Makes the rest at once. */
export function finish<Made>(making: Making<Made>): Made {
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
  }
}
