import { toBits, unite } from '../../atlas/model/bits';
import { planAway, planEveryoneKnows, planWhoAlone } from '../drawing/plan/holders';
import { planByDate, planConnected, planReadNext, planShares } from '../drawing/plan/incidents';
import { planWhoKnows } from '../drawing/plan/who-knows';
import { toFiltered } from '../filter/evaluate';
import { NO_FILTER } from '../filter/tree';
import { whatIfAway } from '../inquiry/away';
import { writtenBy } from '../inquiry/by-date';
import { howConnected } from '../inquiry/connected';
import { everyoneThinks } from '../inquiry/everyone-knows';
import { everything } from '../inquiry/everything';
import { readNext } from '../inquiry/read-next';
import { toTwoIncidents, whatItShares } from '../inquiry/shares';
import { onlyTheyHold, whoAlone } from '../inquiry/who-alone';
import { whoKnows } from '../inquiry/who-knows';
import { toDistinct } from '../show/distinct-ways';
import type { Inquiry, Needs } from './inquiry';
import { toListed } from '../../text/in-words';

const NOTHING: Needs = { least: 0, most: 0, kinds: [], choose: '', date: false, people: false };

/**
 * The questions, in the order of the picker. A new one is a row here and a file for its answer; it is asked, filtered,
 * saved, embedded, drawn and exported from this row.
 */
export const ROWS: readonly Inquiry[] = [
  {
    id: 'who-knows',
    label: 'Who knows about…',
    needs: { ...NOTHING, least: 1, most: 1, choose: 'Choose a system, an incident or any other note' },
    name: ({ about, away }) => `Who knows${about === '' ? '' : ` about ${about}`}${toAwayWords(away)}`,
    answer: (model, { subjects: [of = -1], away }) => toDistinct(model, whoKnows(model, of, { hidden: new Set(away) })),
    plan: planWhoKnows,
    offersAway: true,
  },
  {
    id: 'who-alone',
    label: 'Who is the only one who knows…',
    needs: {
      ...NOTHING,
      most: 1,
      kinds: ['person'],
      choose: 'Choose a person to see what only they hold, or nobody to see everything that rests on one person',
    },
    name: ({ about }) => (about === '' ? 'Who alone holds what' : `What only ${about} holds`),
    answer: (model, { subjects: [person] }) => (person === undefined ? whoAlone(model) : onlyTheyHold(model, person)),
    plan: planWhoAlone,
  },
  {
    id: 'away',
    label: 'What if … is away?',
    needs: { ...NOTHING, most: 1, people: true, choose: 'Choose who is away' },
    name: ({ about, away }) =>
      `What if ${away.length === 0 ? 'somebody' : toListed(away)} ${away.length > 1 ? 'are' : 'is'} away` +
      (about === '' ? '' : `, around ${about}`),
    answer: (model, { away, subjects }) => whatIfAway(model, away, subjects.slice(0, 1)),
    plan: planAway,
    offersAway: true,
  },
  {
    id: 'shares',
    label: 'What does this incident share?',
    needs: {
      ...NOTHING,
      least: 1,
      most: 2,
      kinds: ['incident'],
      choose: 'Choose an incident, and a second one to put them side by side',
    },
    name: ({ about, subjects }) =>
      subjects.length > 1 ? `What ${about} share` : `What ${about === '' ? 'an incident' : about} shares`,
    answer: (model, { subjects: [first = -1, second] }) =>
      toDistinct(model, second === undefined ? whatItShares(model, first) : toTwoIncidents(model, first, second)),
    plan: planShares,
    nearest: 5,
  },
  {
    id: 'connected',
    label: 'How are these connected?',
    needs: { ...NOTHING, least: 2, most: 2, choose: 'Choose two notes' },
    name: ({ about, subjects }) =>
      subjects.length > 1 ? `How ${about} are connected` : `How ${about === '' ? 'notes' : about} is connected`,
    answer: (model, { subjects: [first = -1, second = -1], filtered }) =>
      howConnected(
        model,
        first,
        second,
        filtered ? { within: unite(filtered.nodes, toBits(model.count, [first, second])) } : {},
      ),
    plan: planConnected,
  },
  {
    id: 'read-next',
    label: 'What to read next',
    needs: {
      ...NOTHING,
      least: 1,
      most: 1,
      kinds: ['incident'],
      choose: 'Choose the incident you have just read, or draw one for a group',
    },
    name: ({ about, draw }) =>
      about === '' ? `What to read next${draw === '' ? '' : `, for ${draw}`}` : `What to read after ${about}`,
    answer: (model, { subjects: [first = -1], read, pick }) =>
      toDistinct(model, readNext(model, first, { ...(read ? { read } : {}), ...(pick ? { pick } : {}) })),
    plan: planReadNext,
    asksRead: true,
  },
  {
    id: 'by-date',
    label: 'What was written down by a date?',
    needs: { ...NOTHING, date: true, choose: 'Choose a day' },
    name: ({ date }) => `What was written down${date === '' ? '' : ` by ${date}`}`,
    answer: (model, { day }) => writtenBy(model, day),
    plan: planByDate,
    standsAlone: true,
    drawsRowsOnly: true,
  },
  {
    id: 'everyone-knows',
    label: 'What does everyone think everyone knows?',
    needs: NOTHING,
    name: () => 'What everyone thinks everyone knows',
    answer: (model) => everyoneThinks(model),
    plan: planEveryoneKnows,
  },
  {
    id: 'everything',
    label: 'Everything, filtered',
    needs: NOTHING,
    name: () => 'Everything',
    answer: (model, { filtered, room, named }) =>
      everything(model, filtered ?? toFiltered(model, NO_FILTER, {}), room, named),
    plan: null,
  },
];

function toAwayWords(away: readonly string[]): string {
  return away.length === 0 ? '' : `, with ${toListed(away)} away`;
}
