import { toLinkTarget } from '../../text/markdown/wikilink';
import type { Filling } from '../../notes/template';

/**
 * What was said when an interview was started; titles stand without brackets, empty means not said. `day` is
 * `2026-11-04`.
 */
export interface InterviewWish {
  readonly incident: string;
  readonly person: string;
  readonly role: string;
  readonly by: string;
  readonly consent: string;
  readonly attribution: string;
  readonly myself: boolean;
  readonly day: string;
}

/** What keeps an interview from being started, in one calm sentence, or nothing. */
export function toInterviewProblem({ incident, person, role, attribution }: InterviewWish): string | null {
  if (clean(incident) === '') return 'Choose the incident that the talk is about; everything else can come later.';
  if (attribution === 'role only')
    return clean(role) === ''
      ? 'Shown with the role only: write a role, such as “on call that night”. The name will not be written.'
      : null;
  if (attribution === 'off record') return null;
  return clean(person) === '' && clean(role) === '' ? 'Say with whom you talk, by name or by role.' : null;
}

/** How a link to the note that is meant is written, where its title alone could lead to another. */
export type InterviewLinks = Readonly<Partial<Record<'incident' | 'person' | 'by', string>>>;

/**
 * The properties of the new interview note. *Role only* writes no name at all, *off the record* neither.
 */
export function toInterviewAnswers(wish: InterviewWish, links: InterviewLinks = {}): ReadonlyMap<string, Filling> {
  const quiet = wish.attribution === 'role only' || wish.attribution === 'off record';
  const person = links.person ?? wish.person;
  const by = wish.myself ? person : (links.by ?? wish.by);
  return new Map<string, Filling>([
    ['incident', toLinks(links.incident ?? wish.incident)],
    ['with', quiet ? null : toLinks(person)],
    ['role', clean(wish.role) === '' ? null : clean(wish.role)],
    ['by', toLinks(by)],
    ['date', wish.day],
    ['consent', wish.consent === '' ? null : wish.consent],
    ['attribution', wish.attribution === '' ? null : wish.attribution],
  ]);
}

/** `Ana Reyes on Stalled queue`; somebody who is not to be named is a role, or nobody. */
export function toInterviewTitle(wish: InterviewWish): string {
  const quiet = wish.attribution === 'role only' || wish.attribution === 'off record';
  const who = quiet ? clean(wish.role) || 'Somebody' : clean(wish.person) || clean(wish.role);
  return `${who} on ${clean(wish.incident)}`;
}

function toLinks(title: string): readonly string[] | null {
  return clean(title) === '' ? null : [`[[${clean(title)}]]`];
}

function clean(text: string): string {
  return toLinkTarget(text);
}
