import { STUDY } from '../questions/bank/study';

/** What a room can talk about before it knows the ending, in turn; and at the end, what each took from it. */
const IN_THE_MIDDLE = ['study-04', 'study-05', 'study-06', 'study-03'];
const AT_THE_END = 'study-10';

/** The question of the study lens that a group is asked at a stop; another one at the next stop. */
export function toStudyQuestion(stop: number, isLast: boolean): string {
  const id = isLast ? AT_THE_END : IN_THE_MIDDLE[stop % IN_THE_MIDDLE.length];
  return STUDY.questions.find((question) => question.id === id)?.text ?? '';
}
