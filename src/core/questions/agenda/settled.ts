import { readAnswers } from '../interview/answers';

/**
 * Where a finding stands and which rule found it; all that is needed to tell whether somebody has answered its
 * question.
 */
export interface FindingPlace {
  readonly ruleId: string;
  readonly from: number;
}

/** The id of the question that a rule's finding brings. */
export function toRuleQuestionId(ruleId: string): string {
  return `rule-${ruleId}`;
}

/**
 * Whether a finding is settled: the question that its rule brings stands answered below it, before the next heading.
 * What was said off the record settles nothing that can be seen.
 */
export function isSettled(text: string, finding: FindingPlace): boolean {
  const heading = text.slice(finding.from).search(/\n#{1,6}[ \t]/);
  const end = heading === -1 ? text.length : finding.from + heading;
  return readAnswers(text).some(
    (answer) =>
      answer.id === toRuleQuestionId(finding.ruleId) &&
      answer.text !== '' &&
      answer.from >= finding.from &&
      answer.from < end,
  );
}
