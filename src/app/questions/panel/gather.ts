import { toToday } from '../../shell/today';
import { scanProse } from '../../../core/language/scan';
import { ask, type Guide } from '../../../core/questions/offer/ask';
import { toCase, toSubject, type Subject } from '../../../core/questions/offer/incident-case';
import { readAccount, type Account } from '../../../core/questions/accounts/compare';
import type { HeardFinding } from '../../../core/questions/offer/cues';
import { findClocks } from '../../../core/questions/accounts/told-moments';
import type { Names, Question } from '../../../core/questions/question';
import { toBroughtQuestion } from '../../../core/questions/offer/pinned';
import type { HeardAnswer, PinnedQuestion } from '../../../core/questions/offer/talk-state';
import { findAccounts, findWhomNext, toTeller, type WhomNext } from '../../../core/questions/offer/whom-next';
import type { NoteCard } from '../../../core/notes/card';
import type { QuestionParts } from '../question-parts';

/** Everything the panel shows about one note, decided by core from what the vault holds now. */
export interface Gathered {
  readonly subject: Subject;
  readonly guide: Guide;
  readonly here: readonly HeardAnswer[];
  readonly whom: WhomNext | null;
  readonly own: readonly Question[];
  /** What fills the blanks of questions about this note. */
  readonly names: Names;
}

const MOST_ACCOUNTS = 12;

/** Carries the facts about a note to core and its answer back; nothing for a note that is none of ours. */
export async function gather(parts: QuestionParts, path: string): Promise<Gathered | null> {
  const card = parts.atlas.card(path);
  if (!card) return null;
  const subject = toSubject(parts.atlas, card);
  const { incident } = subject;
  const [text, incidentText, own, accounts, pinned] = await Promise.all([
    parts.readText(path),
    incident ? parts.readText(incident.path) : null,
    parts.team.questions(),
    incident ? readAccounts(parts, incident, path) : [],
    gatherPinned(parts, path, subject),
  ]);
  const about = toCase(parts.atlas, subject, {
    text: text ?? '',
    incidentText: incidentText ?? '',
    heardClocks: accounts.flatMap(({ answers }) => answers.flatMap((answer) => findClocks(answer.text))),
    scan: scanAnswer,
    own,
    hidden: new Set(parts.settings.current().questionsHidden),
    skipped: parts.memory.skipped(path),
    pinned,
    told: parts.memory.isTold(path),
  });
  const whom =
    incident && (card.kind === 'incident' || card.kind === 'interview')
      ? findWhomNext(parts.atlas, incident, toToday(parts.now()))
      : null;
  return { subject, guide: ask(about), here: about.here, whom, own, names: about.names };
}

/** The question that was pinned from the highlighter, where it is of this note or this is a talk about it. */
async function gatherPinned(parts: QuestionParts, path: string, { isTalk }: Subject): Promise<PinnedQuestion | null> {
  const pinned = parts.pinned.current;
  const from = pinned?.place.file.path ?? '';
  if (pinned === null || from === path) return pinned;
  const source = isTalk && parts.atlas.card(from)?.offRecord !== true ? await parts.readText(from) : null;
  return source === null ? null : toBroughtQuestion(pinned, source);
}

/**
 * The accounts of an incident, read from their notes; those given off the record stay where they are. At most twelve,
 * by path.
 */
export async function readAccounts(
  parts: QuestionParts,
  incident: NoteCard,
  but: string | null = null,
): Promise<readonly Account[]> {
  const cards = findAccounts(parts.atlas, incident)
    .filter(({ path }) => path !== but)
    .slice(0, MOST_ACCOUNTS);
  const read = await Promise.all(
    cards.map(async (card) => {
      const text = await parts.readText(card.path);
      return text === null ? null : readAccount(card.path, toTeller(parts.atlas, card), text);
    }),
  );
  return read.filter((account): account is Account => account !== null);
}

/** What the highlighter's scan hears in an answer: in speech it is a cue, not a fault. */
export function scanAnswer(answer: string): readonly HeardFinding[] {
  return scanProse(answer).map(({ category, ruleId, from, to }) => ({
    category,
    ruleId,
    text: answer.slice(from, to),
  }));
}
