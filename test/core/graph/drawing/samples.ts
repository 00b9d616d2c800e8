import { toModel } from '../../../../src/core/atlas/model/build';
import { toFacts } from '../../../../src/core/atlas/model/card-facts';
import type { GraphKind, NoteFacts } from '../../../../src/core/atlas/model/facts';
import { toKind, type GraphModel } from '../../../../src/core/atlas/model/model';
import { INQUIRIES } from '../../../../src/core/graph/ask/inquiries';
import type { QuestionId } from '../../../../src/core/graph/inquiry/answer';
import { NO_FILTER } from '../../../../src/core/graph/filter/tree';
import { FRESH_STATE, type GraphState } from '../../../../src/core/graph/ask/state';
import { toTold, type Told } from '../../../../src/core/graph/ask/answer-state';
import { seeded } from '../../../bench/synthetic';
import { DEMO, readNotes } from '../../../vault-tests/vault-folder';
import { atlasOf } from '../../atlas/cards';
import { noteOf } from '../vault';

/** The demo vault as a graph, without its templates. */
export function toDemoModel(): GraphModel {
  const notes = readNotes(DEMO).filter(({ folder }) => folder !== 'Templates');
  return toModel(
    atlasOf(Object.fromEntries(notes.map(({ path, text }) => [path, text])))
      .all()
      .map(toFacts),
  );
}

/** Every question that is drawn by a plan of its own. */
export const DRAWN_QUESTIONS: readonly QuestionId[] = INQUIRIES.filter(({ plan }) => plan !== null).map(({ id }) => id);

/** Asks a question of a vault, of the notes with these numbers as it needs them. */
export function ask(model: GraphModel, question: QuestionId, at: number, wish: Partial<GraphState> = {}): Told {
  const pathsOf = (kind: GraphKind): readonly string[] =>
    model.paths.filter((_path, node) => toKind(model, node) === kind);
  const pick = (kind: GraphKind, by = 0): readonly string[] => {
    const paths = pathsOf(kind);
    return paths.length === 0 ? [] : [paths[(at + by) % paths.length] ?? ''];
  };
  const subjects: Partial<Record<QuestionId, readonly string[]>> = {
    'who-knows': at % 3 === 0 ? pick('incident') : pick('system'),
    'who-alone': at % 2 === 0 ? pick('person') : [],
    shares: at % 4 === 0 ? [...pick('incident'), ...pick('incident', 1)] : pick('incident'),
    connected: [...pick('person'), ...pick('system', 2)],
    'read-next': pick('incident'),
  };
  const away = question === 'away' ? (at % 3 === 0 ? [...pick('person'), ...pick('person', 1)] : pick('person')) : [];
  const state = { ...FRESH_STATE, question, subjects: subjects[question] ?? [], away, date: '2030-01-01', ...wish };
  return toTold(model, state, NO_FILTER, { today: 21_000 });
}

const WORDS =
  'the relay waits for a carriage return when nobody has looked at lane four since Sunday and Purser closes late';

/**
 * A small made-up vault with long claims for titles, always the same for a seed; one of `more` notes is one that joins
 * the others later.
 */
export function toSmallVault(seed: number): { readonly notes: readonly NoteFacts[]; readonly later: NoteFacts } {
  const next = seeded(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const words = WORDS.split(' ');
  const claim = (at: number): string =>
    `${Array.from({ length: 2 + below(9) }, () => words[below(words.length)]).join(' ')} ${at}`;
  const systems = Array.from({ length: 3 + below(4) }, (_each, at) => `System ${claim(at).slice(0, 18).trim()} ${at}`);
  const people = Array.from(
    { length: 4 + below(7) },
    (_each, at) => `Person ${'Ana Bo Cleo Dag Eli Fay'.split(' ')[at % 6]} ${at}`,
  );
  const claims = Array.from({ length: 4 + below(8) }, (_each, at) => `Claim ${claim(at)}`);
  const incidents = Array.from({ length: 4 + below(9) }, (_each, at) => `Incident ${claim(at)}`);
  const some = (of: readonly string[], most: number): string[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => of[below(of.length)] ?? '')),
  ];
  const toClaim = (title: string): NoteFacts =>
    noteOf('knowledge', title, {
      properties: next() < 0.3 ? new Map([['thought-everyone-knew', [true]]]) : new Map(),
      links: {
        'knowledge.about': some(systems, 2),
        'knowledge.held-by': some(people, 3),
        'knowledge.revealed-by': some(incidents, 1),
        'knowledge.news-to': some(people, 2),
      },
    });
  const toIncident = (title: string, at: number): NoteFacts =>
    noteOf('incident', title, {
      date: next() < 0.1 ? null : 19_010 + at * 37 + below(30),
      links: {
        'incident.systems': some(systems, 3),
        'incident.responders': some(people, 3),
        'incident.related': at > 0 && next() < 0.3 ? [incidents[below(at)] ?? ''] : [],
      },
      says: some(people, 2),
    });
  const notes = [
    ...systems.map((title) => noteOf('system', title, { links: { 'system.owners': some(people, 1) } })),
    ...people.map((title) =>
      noteOf('person', title, {
        left: next() < 0.2,
        links: { 'person.worked-on': some(systems, 2), 'person.ask-me-about': some(systems, 1) },
      }),
    ),
    ...claims.map(toClaim),
    ...incidents.map(toIncident),
  ];
  const later =
    next() < 0.5 ? toClaim('Claim that came later') : toIncident('Incident that came later', incidents.length);
  return { notes, later };
}
