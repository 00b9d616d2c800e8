import { seeded } from '../bench/synthetic';

/** The notes of a vault as they lie on disk: text by path. */
export type Notes = Readonly<Record<string, string>>;

const PEOPLE = ['Ana Reyes', 'Bo Lind', 'Mia Brandt', 'Tom Okafor', 'Ida Lund', 'Zoë Øst'];
const SYSTEMS = ['Ledger', 'Purser', 'Payments queue', 'Relay'];
const THEMES = ['Hidden work', 'Night hours'];
const CLAIMS = [
  'Replay twice is safe',
  'The queue drains by hand',
  'The gauge lies after a restart',
  'Purser needs salt',
];
const EVENTS = ['Stall', 'Slow queue', 'Double charge', 'Lost hour', 'Quiet pager'];
const DAYS = ['2024', '2024-03', '2024-05-17', '2025-01-02T03:04', '2025-11-30', '2026-02-29', 'some Tuesday'];
const MARKS = ['confused', 'unsure', 'torn', 'surprised', 'who-knew', 'luck', 'ask'];
const STATES = ['holds', 'unsure', 'out of date', ''];

type Dice = ReturnType<typeof toDice>;

function toDice(seed: number) {
  const next = seeded(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  return { below, one, likely: (chance: number): boolean => next() < chance };
}

/** A vault made from a number, always the same: people who left or have no note, claims out of date, words kept off. */
export function toMadeVault(seed: number): Notes {
  const dice = toDice(seed);
  const notes: Record<string, string> = {};
  const put = (folder: string, title: string, kind: string, rows: readonly string[], body = ''): void => {
    const kept = rows.filter((row) => row !== '');
    notes[`${folder}/${title}.md`] = `---\ntype: ${kind}\n${kept.map((row) => `${row}\n`).join('')}---\n${body}`;
  };
  for (const person of PEOPLE) if (dice.likely(0.8)) put('People', person, 'person', toPersonRows(dice));
  for (const system of SYSTEMS)
    if (dice.likely(0.85))
      put('Systems', system, 'system', [
        links(dice, 'owners', PEOPLE, 0.4),
        links(dice, 'former-owners', PEOPLE, 0.3),
        links(dice, 'depends-on', SYSTEMS, 0.4),
      ]);
  for (const theme of THEMES) if (dice.likely(0.7)) put('Themes', theme, 'theme', []);
  for (const claim of CLAIMS)
    if (dice.likely(0.8)) put('Knowledge', claim, 'knowledge', toClaimRows(dice), toBody(dice));
  for (const event of EVENTS)
    if (dice.likely(0.8)) put('Incidents', event, 'incident', toEventRows(dice), toBody(dice));
  for (const event of EVENTS) {
    if (dice.likely(0.5)) put('Interviews', `Talk about ${event}`, 'interview', toTalkRows(dice, event), toTalk(dice));
    if (dice.likely(0.3))
      put('Readings', `Reading of ${event}`, 'reading', [
        `incident: "[[${event}]]"`,
        links(dice, 'reader', PEOPLE, 0.8),
        day(dice, 'date'),
      ]);
    if (dice.likely(0.2))
      put('Reviews', `Review of ${event}`, 'review', [
        `incident: "[[${event}]]"`,
        links(dice, 'attended', PEOPLE, 0.8),
        links(dice, 'themes', THEMES, 0.5),
        day(dice, 'date'),
      ]);
  }
  notes['Shopping.md'] = `Milk, and [[${dice.one(SYSTEMS)}]].\n`;
  return notes;
}

function links(dice: Dice, key: string, from: readonly string[], chance: number): string {
  if (!dice.likely(chance)) return '';
  const chosen = Array.from({ length: 1 + dice.below(2) }, () => `"[[${dice.one(from)}]]"`);
  return `${key}: [${chosen.join(', ')}]`;
}

function day(dice: Dice, key: string, chance = 0.8): string {
  return dice.likely(chance) ? `${key}: ${dice.one(DAYS)}` : '';
}

function toPersonRows(dice: Dice): readonly string[] {
  return [
    dice.likely(0.3) ? `left: ${dice.one(DAYS)}` : '',
    day(dice, 'since', 0.3),
    links(dice, 'worked-on', SYSTEMS, 0.4),
    links(dice, 'ask-me-about', [...SYSTEMS, ...CLAIMS, ...THEMES], 0.5),
    dice.likely(0.3) ? 'reach: by the kettle' : '',
  ];
}

function toClaimRows(dice: Dice): readonly string[] {
  const state = dice.one(STATES);
  return [
    links(dice, 'about', SYSTEMS, 0.9),
    links(dice, 'held-by', [...PEOPLE, 'Nobody Yet', 'Ledger'], 0.8),
    links(dice, 'revealed-by', EVENTS, 0.5),
    links(dice, 'news-to', PEOPLE, 0.3),
    links(dice, 'contradicts', CLAIMS, 0.2),
    state === '' ? '' : `state: ${state}`,
    day(dice, 'confirmed', 0.5),
    dice.likely(0.2) ? 'thought-everyone-knew: true' : '',
  ];
}

function toEventRows(dice: Dice): readonly string[] {
  return [
    day(dice, 'started'),
    day(dice, 'noticed', 0.2),
    links(dice, 'systems', [...SYSTEMS, 'Old gateway'], 0.9),
    links(dice, 'responders', [...PEOPLE, 'Somebody Else'], 0.7),
    links(dice, 'called-in', PEOPLE, 0.4),
    links(dice, 'away', PEOPLE, 0.3),
    links(dice, 'foreseen-by', PEOPLE, 0.3),
    links(dice, 'contributors', [...PEOPLE, ...SYSTEMS, ...THEMES, 'A loose cable'], 0.5),
    links(dice, 'themes', THEMES, 0.4),
    links(dice, 'related', EVENTS, 0.3),
    links(dice, 'authors', PEOPLE, 0.4),
    dice.likely(0.1) ? 'graph: stop' : '',
  ];
}

function toTalkRows(dice: Dice, event: string): readonly string[] {
  return [
    `incident: "[[${event}]]"`,
    links(dice, 'with', PEOPLE, 0.8),
    links(dice, 'by', PEOPLE, 0.5),
    links(dice, 'to-ask-next', [...PEOPLE, 'Somebody Else'], 0.5),
    `attribution: ${dice.one(['named', 'named', 'role only', 'off record'])}`,
    `consent: ${dice.one(['notes', 'recorded', 'none'])}`,
    dice.likely(0.5) ? 'role: whoever had the pager' : '',
    day(dice, 'date', 0.7),
  ];
}

function toBody(dice: Dice): string {
  const lines = Array.from({ length: dice.below(4) }, () => {
    const mark = dice.likely(0.4) ? ` #mark/${dice.one(MARKS)}` : '';
    return (
      `It was then that [[${dice.one([...PEOPLE, ...SYSTEMS, ...CLAIMS, ...EVENTS, 'Old gateway'])}]] came up.` +
      `${mark}\n`
    );
  });
  if (dice.likely(0.2)) lines.push(`\n> [!off-record]\n> [[${dice.one(PEOPLE)}]] lent the key to a friend.\n`);
  return lines.join('\n');
}

function toTalk(dice: Dice): string {
  const asked = ['timeline-01', 'cues-01', 'knowledge-01'].filter(() => dice.likely(0.5));
  return asked.map((id) => `> [!question|${id}] What then?\n> ${toBody(dice).split('\n')[0] ?? ''}\n\n`).join('');
}
