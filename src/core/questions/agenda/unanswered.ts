import { USUAL_CHOICES, type Choices } from '../../language/choices';
import { readOn, startNote } from '../../language/note';
import { toStandardRulebook } from '../../language/rulebook';
import { createSurveyor, toSighting } from '../../language/survey';
import { toSource } from '../../text/markdown/blocks';
import { createLineCounter } from '../../text/place/lines';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';

/** A sentence that the highlighter asks about and that no answer has settled yet. `line` counts from 0. */
export interface UnansweredFinding {
  readonly phrase: string;
  readonly sentence: string;
  readonly line: number;
}

/**
 * The findings of a note that explain and have no answer below them, in the order of the text: each sentence once. What
 * somebody kept, what the team does not want to see, and what was said off the record is not among them.
 */
export function findUnanswered(text: string, choices: Choices = USUAL_CHOICES): readonly UnansweredFinding[] {
  const source = toSource(text);
  const surveyor = createSurveyor(readOn(startNote(), source, Infinity), source, toStandardRulebook(), choices);
  while (surveyor.step(1000));
  const hidden = findOffRecord(text);
  const toLine = createLineCounter(text);
  const seen = new Set<string>();
  return surveyor.survey().standing.flatMap((each) => {
    if (each.state !== 'open' || each.category === 'opening' || isOffRecord(each, hidden)) return [];
    const { phrase, sentence } = toSighting(each, source);
    const line = toLine(each.from);
    const key = `${line} ${sentence}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ phrase, sentence, line }];
  });
}
