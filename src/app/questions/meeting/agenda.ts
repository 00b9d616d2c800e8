import { toToday } from '../../shell/today';
import { toAgenda, type Agenda, type OpenSentence } from '../../../core/questions/agenda/agenda';
import { addAgenda, toAgendaBody, type AgendaPlaces } from '../../../core/questions/agenda/agenda-note';
import { toSubject } from '../../../core/questions/offer/incident-case';
import { isRefusal } from '../../../core/text/edit/change';
import { findText, type NoteCard } from '../../../core/notes/card';
import type { Filling } from '../../../core/notes/template';
import { findHeadingAbove } from '../../../core/questions/agenda/heading-above';
import { readReaderQuestions } from '../../../core/questions/agenda/reader-questions';
import { findUnanswered, type UnansweredFinding } from '../../../core/questions/agenda/unanswered';
import { toWikilink } from '../../../core/text/edit/escape-markdown';
import { findPerson } from '../../../core/atlas/find-named';
import { toLinkText } from '../../shell/link-text';
import { tell } from '../../shell/tell';
import { editNote, isRefused } from '../../vault/write';
import { readAccounts } from '../panel/gather';
import { toMe } from '../../shell/me';
import type { QuestionParts } from '../question-parts';

/**
 * Makes the review note of an incident with its agenda: one press, everything in it can be cut and reordered by hand.
 */
export async function makeAgenda(parts: QuestionParts, incidentPath: string): Promise<void> {
  const incident = parts.atlas.card(incidentPath);
  if (incident?.kind !== 'incident') {
    tell('Open an incident to make an agenda for its review.');
    return;
  }
  const agenda = await gatherAgenda(parts, incident);
  const body = toAgendaBody(agenda, await toPlaces(parts, agenda));
  const me = toMe(parts.app);
  const person = findPerson(parts.atlas, me)?.path;
  const taken = parts.handoffs.makeNote.offer({
    kind: 'review',
    title: `Review of ${incident.title}`,
    answers: new Map<string, Filling>([
      ['incident', [`[[${toLinkText(parts.app, incident.path)}]]`]],
      ['date', toToday(parts.now())],
      ['facilitator', me === '' ? null : [`[[${person === undefined ? me : toLinkText(parts.app, person)}]]`]],
    ]),
    body,
    onMade: () => {
      tell('The agenda is a note now. Cut and reorder it as you like; it is not made again by itself.');
    },
  });
  if (!taken) tell('The agenda could not be made just now. Try again in a moment.');
}

/** Writes into a review that is there what is not on its agenda yet; every line of it stays. */
export async function writeAgenda(parts: QuestionParts, reviewPath: string): Promise<void> {
  const review = parts.atlas.card(reviewPath);
  const incident = review && toSubject(parts.atlas, review).incident;
  const file = parts.app.vault.getFileByPath(reviewPath);
  if (!incident || !file) {
    tell('This review does not say which incident it is about. Its property “incident” does.');
    return;
  }
  const agenda = await gatherAgenda(parts, incident);
  const places = await toPlaces(parts, agenda);
  let isNew = false;
  const written = await editNote(parts.app, file, (text) => {
    const edit = addAgenda(text, agenda, places);
    isNew = !isRefusal(edit) && edit.text !== text;
    return edit;
  });
  if (isRefused(written)) tell(written.sentence);
  else tell(isNew ? 'What was new is on the agenda now, at its end.' : 'The agenda has it all already.');
}

async function toPlaces(parts: QuestionParts, agenda: Agenda): Promise<AgendaPlaces> {
  const texts = await readTexts(parts, agenda);
  return {
    linkTo: (path, line) => {
      const heading = findHeadingAbove(texts.get(path) ?? '', line);
      return toWikilink(toLinkText(parts.app, path), heading, 'where it stands');
    },
  };
}

/** Everything a review of this incident could look at, as the vault stands now. */
export async function gatherAgenda(parts: QuestionParts, incident: NoteCard): Promise<Agenda> {
  const [text, accounts, open] = await Promise.all([
    parts.readText(incident.path),
    readAccounts(parts, incident),
    readOpen(parts, incident),
  ]);
  return toAgenda({
    atlas: parts.atlas,
    incident,
    text: text ?? '',
    accounts,
    open,
    findings: findFindings(parts, incident, text ?? ''),
    today: toToday(parts.now()),
  });
}

/**
 * What the highlighter would still ask about in the incident's own text; nothing where it is off, in this vault or in
 * this note.
 */
function findFindings(parts: QuestionParts, incident: NoteCard, text: string): readonly UnansweredFinding[] {
  const now = parts.settings.current();
  if (!now.highlight || findText(incident, 'highlight-language') === 'false') return [];
  return findUnanswered(text, {
    categoriesOff: new Set(now.categoriesOff),
    rulesOff: new Set(now.rulesOff),
    sectionsOff: new Set(now.highlightSectionsOff),
    possible: now.highlightPossible,
    openings: false,
  });
}

/** Questions that readers of this incident left and nobody has replied to. */
async function readOpen(parts: QuestionParts, incident: NoteCard): Promise<readonly OpenSentence[]> {
  const readings = parts.atlas
    .edgesTo(incident.path)
    .filter(({ relation }) => relation.id === 'reading.incident')
    .flatMap(({ from }) => parts.atlas.card(from) ?? []);
  const texts = await Promise.all(
    readings.map(async ({ path }) => ({
      path,
      title: parts.atlas.titleOf(path),
      text: (await parts.readText(path)) ?? '',
    })),
  );
  return readReaderQuestions(texts).map(({ path, line, text, readingTitle, because }) => {
    const reader = parts.atlas.edgesFrom(path).find(({ relation }) => relation.id === 'reading.reader')?.to;
    return {
      text,
      path,
      line,
      because,
      people: [reader === undefined ? readingTitle : parts.atlas.titleOf(reader)],
    };
  });
}

async function readTexts(parts: QuestionParts, agenda: Agenda): Promise<ReadonlyMap<string, string>> {
  const paths = [...new Set(agenda.items.map(({ path }) => path))];
  return new Map(await Promise.all(paths.map(async (path) => [path, (await parts.readText(path)) ?? ''] as const)));
}
