import { BANK, findFollowUp, findQuestion, LENSES } from '../bank';
import { toClock } from '../accounts/told-moments';
import { suits, type Names, type Question } from '../question';
import { becauseOfGap, becauseOfMarks, becauseOfWords, MARK_REASONS, toNumberWord } from './reasons';
import type { Case, HeardAnswer, Phase } from './talk-state';

/**
 * A question that the case calls for, and why: `because` reads on after “Because”. One with a `context` was brought by
 * words just said.
 */
export interface Wish {
  readonly id: string;
  readonly because: string;
  readonly names?: Names;
  readonly reword?: (text: string) => string;
  readonly context?: string;
}

/** How often one goes after what was just said before one comes back to the line of the talk. */
const DEEP = 2;
/** How many answers back something said is still warm. */
const WARM = 4;
/** So many questions into a talk its end may be thought of, and so many in it comes first. */
const TIME_TO_END = 12;
const PAST_THE_END = 18;
const FEW_MARKS = 2;

/**
 * Everything the case calls for, best first, as somebody who has led many such talks would go on: what was just said,
 * once or twice, then the thread of the last answer, how the person came into it, what was hard, minutes that nobody
 * has told, what only they know, what nobody has been asked, and an end with room for what was not asked. The first of
 * each kind comes before the second of any, so that a few places show several ways to go on. A question may come twice;
 * the first place counts.
 */
export function selectWishes(about: Case, phase: Phase): readonly Wish[] {
  if (phase === 'consent') return ofConsent();
  const story = ofStory(about);
  if (phase === 'story' && !isStoryTold(about)) return story;
  const heard = ofAnswers(about);
  const gone = new Set([...about.here.map(({ answer }) => answer.id), ...about.skipped, ...about.hidden]);
  const open = (wishes: readonly Wish[]): readonly Wish[] => wishes.filter(({ id }) => !gone.has(id));
  const lines = inTurn(toStreams(about).map(open));
  const thread = open(ofThread(about));
  const rest = [
    ...about.own.map(({ id }) => ({ id, because: 'it is a question of your team’s own' })),
    ...ofRest(about),
  ];
  const call = isDeep(about.here)
    ? [...lines.slice(0, 1), ...heard, ...thread, ...lines, ...rest]
    : [...heard, ...thread.slice(0, 1), ...lines.slice(0, 3), ...thread, ...lines, ...rest];
  if (phase === 'case') return call;
  const push = about.here.some(({ answer }) => answer.id === GO_ON)
    ? []
    : [{ id: GO_ON, because: 'they are telling it; this is the smallest push there is' }];
  return [...push, ...call, ...story];
}

const GO_ON = 'story-07';
const ESSENTIAL = ['consent-01', 'consent-03', 'consent-05', 'consent-06'];
const NOT_YET = 'no consent is written on this note yet';

function ofConsent(): readonly Wish[] {
  const all = BANK.filter(({ lens }) => lens === 'consent').map(({ id }) => id);
  return [
    ...ESSENTIAL.map((id) => ({ id, because: NOT_YET })),
    { id: 'story-01', because: 'a free account comes next' },
    ...all.map((id) => ({ id, because: NOT_YET })),
  ];
}

function ofStory({ form }: Case): readonly Wish[] {
  const story = BANK.filter(({ lens, id }) => lens === 'story' && id !== GO_ON);
  return [
    ...story.filter((question) => question.form === form),
    ...story.filter((question) => question.form !== form),
  ].map(({ id }) => ({ id, because: 'a free account comes first' }));
}

function isStoryTold({ here }: Case): boolean {
  return here.some(({ answer }) => findQuestion(answer.id)?.lens === 'story' && answer.text !== '');
}

/** The last questions asked all went after what was just said: time to come back to the line of the talk. */
function isDeep(here: readonly HeardAnswer[]): boolean {
  return here.length > DEEP && here.slice(-DEEP).every((_each, index) => goesAfter(here, here.length - DEEP + index));
}

/** Whether a question was brought by one of the answers before it, as far as the note tells. */
function goesAfter(here: readonly HeardAnswer[], at: number): boolean {
  const question = findQuestion(here[at]?.answer.id ?? '');
  if (!question) return false;
  return (
    question.lens === 'followup' ||
    here.slice(Math.max(0, at - WARM), at).some(({ answer, cues }) => {
      const led = findQuestion(answer.id)?.followUps.some(
        ([cue, id]) => id === question.id && cues.some((heard) => heard.cue === cue),
      );
      return question.leansOn.includes(answer.id) || led === true;
    })
  );
}

/**
 * The last answers first: a cue is followed while it is warm. The question's own idea of what comes next goes before
 * the general one.
 */
function ofAnswers({ here }: Case): readonly Wish[] {
  const told = here.filter(({ answer }) => findQuestion(answer.id)?.lens !== 'consent');
  return [...told]
    .reverse()
    .slice(0, WARM)
    .flatMap(({ answer, cues }, back) =>
      cues.slice(0, back === 0 ? 4 : 2).flatMap(({ cue, words }): Wish[] => {
        const because = becauseOfWords(words);
        const general = findFollowUp(cue)?.id;
        const own = (findQuestion(answer.id)?.followUps ?? []).filter(([each]) => each === cue).map(([, id]) => id);
        return [...new Set([...own, ...(general === undefined ? [] : [general])])].map((id) => ({
          id,
          because,
          context: toShort(answer.text, words),
        }));
      }),
    );
}

/** The few words around what was heard, so that one sees what is meant while somebody talks. */
function toShort(answer: string, words: string): string {
  const plain = answer.replace(/\s+/g, ' ');
  const at = Math.max(0, plain.indexOf(words));
  const from = Math.max(0, at - 40);
  const to = Math.min(plain.length, at + words.length + 60);
  return `${from > 0 ? '…' : ''}${plain.slice(from, to).trim()}${to < plain.length ? '…' : ''}`;
}

/**
 * The kinds of reason in the order of a talk. A group was there together and is not asked one by one; to a stranger's
 * report nobody here came.
 */
function toStreams(about: Case): readonly (readonly Wish[])[] {
  const alone = about.form === 'interview' || about.form === 'self';
  const asked = about.here.length;
  const end = alone && !about.begun && asked >= TIME_TO_END ? ofEnd(asked) : [];
  const arrival = alone ? ofArrival(about) : [];
  const marks = ofMarks(about);
  return [
    asked >= PAST_THE_END ? end : [],
    arrival.slice(0, 1),
    marks.slice(0, FEW_MARKS),
    ofGaps(about),
    alone ? ofKnowing(about) : [],
    arrival.slice(1),
    end,
    ofUnaskedLenses(about),
    marks.slice(FEW_MARKS),
    about.own.slice(0, 1).map(({ id }) => ({ id, because: 'it is a question of your team’s own' })),
  ];
}

function inTurn(streams: readonly (readonly Wish[])[]): readonly Wish[] {
  const rounds = Math.max(0, ...streams.map(({ length }) => length));
  return Array.from({ length: rounds }, (_none, round) =>
    streams.flatMap((stream) => stream.slice(round, round + 1)),
  ).flat();
}

/** What goes on from the last two answers. */
function ofThread({ here }: Case): readonly Wish[] {
  const warm = here
    .filter(({ answer }) => answer.text !== '')
    .slice(-2)
    .reverse();
  return warm
    .flatMap(({ answer }) =>
      BANK.filter(({ leansOn }) => leansOn.includes(answer.id)).map(({ id }) => ({
        id,
        because: 'it goes on from what was just told',
      })),
    )
    .slice(0, 2);
}

/** How somebody came into it: called in, from elsewhere, or simply there. */
function ofArrival({ ties, begun, here }: Case): readonly Wish[] {
  const isTold = here.some(({ answer }) => answer.id === 'timeline-01' && answer.text !== '');
  if (!ties)
    return begun || isTold
      ? []
      : ['timeline-01', 'timeline-02'].map((id) => ({ id, because: 'it is not told yet how they came into it' }));
  const { title } = ties;
  const wish = (ids: readonly string[], because: string): readonly Wish[] => ids.map((id) => ({ id, because }));
  return [
    ...(ties.calledIn
      ? wish(['coordination-01', 'coordination-02', 'coordination-05', 'coordination-04'], `${title} was called in`)
      : []),
    ...(ties.away ? wish(['timeline-01'], `${title} was away that day`) : []),
    ...(ties.newcomer ? wish(['coordination-03'], `${title} was new here at the time`) : []),
    ...(ties.calledIn || ties.away || isTold
      ? []
      : wish(['timeline-01', 'timeline-02'], `it is not told yet how ${title} came into it`)),
  ];
}

/** What somebody may know that others do not, by how they stand to the systems. */
function ofKnowing({ ties }: Case): readonly Wish[] {
  if (!ties) return [];
  const { title } = ties;
  const held = ties.left ? 'was the last to hold' : 'is the only holder of';
  const wish = (ids: readonly string[], because: string, names?: Names): readonly Wish[] =>
    ids.map((id) => (names ? { id, because, names } : { id, because }));
  return [
    ...ties.onlyHolds.flatMap((knowledge): readonly Wish[] => [
      {
        id: 'knowledge-01',
        because: `${title} ${held} “${knowledge}”`,
        reword: (text) => `“${knowledge}”: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
      },
      { id: 'knowledge-14', because: `${title} ${held} “${knowledge}”`, names: { knowledge } },
    ]),
    ...ties.usedToOwn.flatMap((system) =>
      wish(['knowledge-10', 'surprise-04', 'hidden-10'], `${title} used to own ${system}`, { system }),
    ),
    ...(ties.sawItComing ? wish(['knowledge-12'], `${title} saw it coming`) : []),
    ...(ties.newcomer ? wish(['hidden-06', 'confusion-02'], `${title} was new here at the time`) : []),
    ...(ties.away ? wish(['hidden-02'], `${title} was away that day`) : []),
  ];
}

/** The first question of every mark, then the second of every mark. */
function ofMarks({ marks, foreign, form }: Case): readonly Wish[] {
  if (foreign && form === 'group') return [];
  const rows = MARK_REASONS.filter(({ mark }) => (marks.get(mark) ?? 0) > 0);
  return inTurn(
    rows.map((row) => row.ask.map((id) => ({ id, because: becauseOfMarks(row, marks.get(row.mark) ?? 0) }))),
  );
}

function ofGaps({ gaps }: Case): readonly Wish[] {
  return gaps.slice(0, 1).map((gap) => ({
    id: 'timeline-04',
    because: becauseOfGap(gap),
    reword: (text) => text.replace('those two moments', `${toClock(gap.from)} and ${toClock(gap.to)}`),
  }));
}

function ofUnaskedLenses(about: Case): readonly Wish[] {
  const heard = new Set(
    [...about.here.map(({ answer }) => answer.id), ...about.elsewhere.keys()].map((id) => findQuestion(id)?.lens),
  );
  const unasked = LENSES.filter(({ slug, hasItsOwnTime }) => !hasItsOwnTime && !heard.has(slug));
  return unasked.flatMap(({ label, questions }): Wish[] => {
    const first = questions.find((question) => question.leansOn.length === 0 && fits(question, about));
    return first
      ? [{ id: first.id, because: `nobody has been asked about ${label.charAt(0).toLowerCase()}${label.slice(1)}` }]
      : [];
  });
}

function ofEnd(asked: number): readonly Wish[] {
  return ['after-02', 'after-05', 'after-07'].map((id) => ({
    id,
    because: `${toNumberWord(asked)} questions were asked, so leave room for the end`,
  }));
}

/**
 * The rest of the guide: what stands by itself, then what closes a talk, and last what leans on something that was not
 * told.
 */
function ofRest(about: Case): readonly Wish[] {
  const rest = BANK.filter(({ lens }) => lens !== 'followup' && lens !== 'consent' && lens !== 'story').filter(
    (question) => fits(question, about),
  );
  const mine = (question: Question): number => (question.form === about.form ? 0 : 1);
  const place = ({ lens, leansOn }: Question): number => (leansOn.length > 0 ? 2 : lens === 'after' ? 1 : 0);
  return [...rest]
    .sort((a, b) => place(a) - place(b) || mine(a) - mine(b))
    .map(({ id }) => ({ id, because: 'it is next in the guide' }));
}

/**
 * A group that studies somebody else's report is asked what a study group is asked; one that was there is asked
 * everything but that.
 */
function fits(question: Question, { form, foreign }: Case): boolean {
  return suits(question, form) && (form !== 'group' || (question.lens === 'study') === foreign);
}
