import { toConnections } from '../../core/atlas/connections';
import type { Evidence } from '../../core/atlas/edges';
import { toQuestion } from '../../core/language/names';
import { listSightings } from '../../core/language/sightings';
import { toLensLabel } from '../../core/questions/bank';
import { askWhoKnows, findNamed, toPlainWhoKnows } from '../graph/answer/ask-who-knows';
import { readQuote } from '../graph/answer/quotes';
import { toLinkTarget } from '../../core/text/markdown/wikilink';
import type { LanguageParts } from '../language/room';
import { gather } from '../questions/panel/gather';
import type { QuestionParts } from '../questions/question-parts';
import type { Parts } from '../shell/parts';
import type { SecondStoryApi, SecondStoryFinding, SecondStoryQuestion, SecondStorySaid } from './types';

const NOBODY = { people: [], systems: [], around: '' };

/** What the rooms hand to the API: the rules and choices of one, the team's questions of the other. */
export interface Rooms {
  readonly language: Pick<LanguageParts, 'rulebook' | 'choices'>;
  readonly questions: QuestionParts;
}

/** The questions that other plugins and scripts may put to this one (`types.ts`): all of it reads, nothing writes. */
export function createApi(parts: Parts, { language, questions }: Rooms): SecondStoryApi {
  const reading = { ...parts, model: () => parts.atlas.graph() };
  const pathOf = (name: string): string | null => {
    const model = reading.model();
    const named = findNamed(model, toName(name));
    return 'refused' in named ? null : (model.paths[named.node] ?? null);
  };
  return Object.freeze({
    version: 1,
    whoKnows: async (note: string) => toPlainWhoKnows(await askWhoKnows(reading, toName(note))),
    connections: async (note: string) => {
      const path = pathOf(note);
      const groups = path === null ? [] : toConnections(parts.atlas, path);
      return Promise.all(
        groups.map(async ({ words, connections }) => ({
          words,
          notes: await Promise.all(
            connections.map(async ({ node, title, kind, evidence }) => ({
              title,
              path: node.startsWith('?') ? null : node,
              kind,
              sentences: await readSaid(parts, evidence),
            })),
          ),
        })),
      );
    },
    findings: (text: string) => findIn(toWords(text), language),
    questions: async (note: string) => offersFor(questions, pathOf(note)),
    kind: (note: string) => parts.atlas.card(pathOf(note) ?? '')?.kind ?? null,
  });
}

/** The sentences behind a connection, each once; a place that is a property alone gives none. */
async function readSaid(parts: Parts, evidence: readonly Evidence[]): Promise<readonly SecondStorySaid[]> {
  const places = evidence.filter(({ property }) => property === null);
  const quotes = await Promise.all(places.map((place) => readQuote(parts, place)));
  const said = quotes.flatMap((quote, at) =>
    quote ? [{ sentence: quote.sentence, title: parts.atlas.nameOf(places[at]?.path ?? '') }] : [],
  );
  return said.filter(
    (each, at) => said.findIndex(({ sentence, title }) => sentence === each.sentence && title === each.title) === at,
  );
}

function findIn(text: string, { rulebook, choices }: Rooms['language']): readonly SecondStoryFinding[] {
  const book = rulebook();
  return listSightings(text, book, choices()).map((each) => {
    const rule = book.rules.get(each.ruleId);
    return {
      from: each.from,
      to: each.to,
      category: each.category,
      confidence: each.confidence,
      phrase: each.phrase,
      sentence: each.sentence,
      because: `This ${each.because}`,
      questions: (rule?.questions ?? []).map((question) => toQuestion(question, NOBODY)),
      state: each.state,
    };
  });
}

/** What a script hands over where it has nothing, as for a property that a note lacks, is a name that no note has. */
function toWords(given: unknown): string {
  return typeof given === 'string' ? given : '';
}

/** The name that a script hands over, as it stands in a property: a link counts as the note that it names. */
function toName(given: unknown): string {
  return toLinkTarget(toWords(given));
}

/** What somebody just said, and what somebody sent to the top of the panel, stays between them and the panel. */
async function offersFor(parts: QuestionParts, path: string | null): Promise<readonly SecondStoryQuestion[]> {
  const gathered = path === null ? null : await gather(parts, path);
  return (gathered?.guide.offers ?? [])
    .filter(({ heard, pinned }) => !heard && !pinned)
    .map(({ question, text, because }) => ({ id: question.id, text, lens: toLensLabel(question), because }));
}
