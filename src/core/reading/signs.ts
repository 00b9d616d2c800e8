import type { Atlas } from '../atlas/atlas';
import { findDated } from '../atlas/dated';
import type { Making } from '../language/making';
import { findOffRecord, isOffRecord } from '../text/markdown/off-record';
import type { Span } from '../text/place/span';
import { compareTexts, listReadings, type Reading } from './readings';

/** One case in which an incident was read, used or talked about: when, in a sentence, and the note that says so. */
export interface Sign {
  readonly day: string;
  readonly sentence: string;
  readonly path: string;
}

/** Cases of one sort, newest first; those without a day come last. */
export interface Signs {
  readonly heading: string;
  readonly cases: readonly Sign[];
}

/** An ordinary note that links other notes: a runbook, a training, a path to read. Offsets are those of its text. */
export interface LinkingNote {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly (Span & { readonly target: string })[];
}

const USED = 'Used elsewhere';
const USED_IN = 'incident.used-in';
const REVIEWS = 'Reviews that drew people who were not involved';
const TRANSCRIPTS = 'Transcripts that are there to read';
const READINGS = 'Readings';
const AGAIN = 'Read again';
const DRAWN = 'Drawn by a reader';
const RELATED = 'Related by hand';
const HOLDERS = 'Knowledge that found another holder';
const UNREAD = 'Not read by anybody yet';
const HEADINGS = [USED, REVIEWS, TRANSCRIPTS, READINGS, AGAIN, DRAWN, RELATED, HOLDERS, UNREAD] as const;
const OF_REVIEW = { 'review.came-though-not-involved': REVIEWS };
const OF_INCIDENT = { [USED_IN]: USED, 'incident.related': RELATED, 'incident.reminds-of': RELATED };
const DRAWING = /\.(?:canvas|svg|png|jpe?g|webp|excalidraw|drawio)$/i;

/**
 * The signs that incidents of a vault are read, as cases with a sentence each, and last what nobody has read yet. There
 * is no sum of anything, and no person's cases are put together. Found note by note, for a vault may hold thousands.
 */
export function* findSigns(atlas: Atlas, linking: readonly LinkingNote[]): Making<readonly Signs[]> {
  const finder = new SignFinder(atlas);
  yield* finder.takeReadings();
  yield* finder.takeReviews();
  yield* finder.takeIncidents();
  yield* finder.takeKnowledge();
  for (const note of linking) {
    yield;
    finder.takeLinks(note);
  }
  return [...finder.found].flatMap(([heading, cases]) =>
    cases.length === 0 ? [] : [{ heading, cases: cases.sort((a, b) => compareTexts(b.day, a.day)) }],
  );
}

/** What a reading says here, as long as it is the same reading of an incident of the same title. */
interface Said {
  readonly title: string;
  readonly pair: string;
  readonly sentence: string;
  readonly drawings: readonly string[];
}
const said = new WeakMap<Reading, Said>();

/** One pass over the notes of each kind; what nobody has read is known once the readings are taken. */
class SignFinder {
  readonly found = new Map<string, Sign[]>(HEADINGS.map((heading) => [heading, []]));
  private readonly read = new Set<string>();

  constructor(private readonly atlas: Atlas) {}

  *takeReadings(): Making<void> {
    const pairs = new Set<string>();
    for (const reading of [...listReadings(this.atlas)].sort((a, b) => compareTexts(a.date, b.date))) {
      yield;
      const { path, incident, date } = reading;
      const { pair, sentence, drawings } = this.say(reading);
      this.add(pairs.has(pair) ? AGAIN : READINGS, path, sentence, date);
      pairs.add(pair);
      this.read.add(incident);
      for (const drawing of drawings) this.add(DRAWN, path, drawing, date);
    }
  }

  private say(reading: Reading): Said {
    const { path, incident, reader, who, distance } = reading;
    const title = this.atlas.titleOf(incident);
    const known = said.get(reading);
    if (known?.title === title) return known;
    const drawn = this.linked(path, (property, linkpath) => property === null && DRAWING.test(linkpath));
    const fresh = {
      title,
      pair: `${reader ?? path}\n${incident}`,
      sentence: `${who} reads ${title}${distance === null ? '' : `, ${distance}`}.`,
      drawings: [...drawn].map((name) => `${who} draws ${title}: ${name}.`),
    };
    said.set(reading, fresh);
    return fresh;
  }

  *takeReviews(): Making<void> {
    for (const { path, title } of this.atlas.ofKind('review')) {
      yield;
      this.addEdges(path, OF_REVIEW);
      for (const name of this.linked(path, (property) => property === 'transcript'))
        this.add(TRANSCRIPTS, path, `${title} has its transcript: ${name}.`);
    }
  }

  *takeIncidents(): Making<void> {
    for (const { path, title, properties } of this.atlas.ofKind('incident')) {
      yield;
      this.addEdges(path, OF_INCIDENT);
      for (const place of properties.get('used-in') ?? [])
        if (!String(place).startsWith('[[')) this.add(USED, path, `${title} is used in ${place}.`);
      if (!this.read.has(path)) this.add(UNREAD, path, `${title}.`);
    }
  }

  *takeKnowledge(): Making<void> {
    for (const { path, title } of this.atlas.ofKind('knowledge')) {
      yield;
      const holders = this.atlas.edgesFrom(path).filter(({ relation }) => relation.id === 'knowledge.held-by');
      if (holders.length > 1)
        this.add(HOLDERS, path, `${title}: held by ${holders.map(({ to }) => this.atlas.titleOf(to)).join(' and ')}.`);
    }
  }

  takeLinks({ path, title, text, links }: LinkingNote): void {
    const hidden = findOffRecord(text);
    const spoken = links.filter((link) => !isOffRecord(link, hidden)).map(({ target }) => target);
    for (const incident of new Set(spoken)) {
      const isIncident = this.atlas.card(incident)?.kind === 'incident';
      const isSaid = this.atlas.edgesFrom(incident).some(({ to, relation }) => to === path && relation.id === USED_IN);
      if (isIncident && !isSaid) this.add(USED, path, `${title} points to ${this.atlas.titleOf(incident)}.`);
    }
  }

  private add(heading: string, path: string, sentence: string, day = this.dayOf(path)): void {
    this.found.get(heading)?.push({ day, sentence, path });
  }

  private dayOf(path: string): string {
    const card = this.atlas.card(path);
    return (card && findDated(card)?.written) ?? '';
  }

  /** One case for each link of some relations: of a person read from the person, else from the note that stores it. */
  private addEdges(path: string, headings: Readonly<Record<string, string>>): void {
    for (const { to, relation } of this.atlas.edgesFrom(path)) {
      const heading = headings[relation.id];
      if (heading === undefined) continue;
      const [own, far] = [this.atlas.titleOf(path), this.atlas.titleOf(to)];
      this.add(
        heading,
        path,
        heading === REVIEWS ? `${far} ${relation.inverse} ${own}.` : `${own} ${relation.forward} ${far}.`,
      );
    }
  }

  private linked(path: string, fits: (property: string | null, linkpath: string) => boolean): ReadonlySet<string> {
    const links = this.atlas.card(path)?.links ?? [];
    return new Set(links.filter(({ property, linkpath }) => fits(property, linkpath)).map(({ display }) => display));
  }
}
