import type { LinkFact, NoteFacts } from '../../src/core/atlas/model/facts';
import { toSyntheticVault } from './synthetic';

const THINGS = [
  'ledger',
  'gate',
  'tide table',
  'berth planner',
  'ticket queue',
  'ballast pump',
  'radar feed',
  'crew roster',
  'bridge clock',
  'fuel meter',
  'turnstile',
  'manifest',
];
const HOURS = [
  'quiet',
  'slow',
  'early',
  'blue',
  'second',
  'northern',
  'borrowed',
  'salted',
  'night',
  'spare',
  'double',
  'old',
];
const FIRST = [
  'Ana',
  'Bo',
  'Cleo',
  'Dag',
  'Edda',
  'Finn',
  'Gro',
  'Hedda',
  'Ivo',
  'Jun',
  'Kaja',
  'Liv',
  'Mio',
  'Nell',
  'Odd',
  'Pia',
];
const LAST = [
  'Aker',
  'Berg',
  'Dahl',
  'Eide',
  'Foss',
  'Gran',
  'Haug',
  'Juhl',
  'Lind',
  'Moen',
  'Nygard',
  'Reyes',
  'Sund',
  'Tveit',
  'Vik',
  'Wold',
];

/**
 * The made-up vault of `count` notes as files: path to text, every link of it where the plugin looks for it. The same
 * count gives the same files.
 */
export function toSyntheticTexts(count: number): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const note of toSyntheticVault(count).notes) texts[toNamed(note.path)] = toText(note);
  return texts;
}

/** A path with a name that is as long as a real one. The number stays, so that no two are the same. */
function toNamed(path: string): string {
  const [folder = '', rest = ''] = path.split('/');
  const at = Number(/\d+/.exec(rest)?.[0] ?? 0);
  const pick = (list: readonly string[], by: number): string => list[by % list.length] ?? '';
  if (folder === 'People')
    return `${folder}/${pick(FIRST, at)} ${pick(LAST, Math.floor(at / FIRST.length) + at)} ${at}.md`;
  if (folder === 'Systems')
    return `${folder}/${pick(HOURS, at)} ${pick(THINGS, Math.floor(at / HOURS.length) + at)} ${at}.md`;
  if (folder === 'Knowledge')
    return `${folder}/The ${pick(THINGS, at)} needs a ${pick(HOURS, at + 5)} restart ${at}.md`;
  return `${folder}/${at} The ${pick(THINGS, at * 7)} stood still on a ${pick(HOURS, at * 5)} morning.md`;
}

function toText({ kind, date, links }: NoteFacts): string {
  const properties = new Map<string, LinkFact[]>();
  for (const link of links.filter(({ offset }) => offset < 0))
    properties.set(link.relation, [...(properties.get(link.relation) ?? []), link]);
  const lines = ['---', `type: ${kind}`];
  if (date !== null)
    lines.push(
      `${kind === 'incident' ? 'started' : 'confirmed'}: ${new Date(date * 86_400_000).toISOString().slice(0, 10)}`,
    );
  for (const [relation, listed] of properties)
    lines.push(
      `${relation.slice(relation.indexOf('.') + 1)}: [${listed.map((link) => `"[[${toTarget(link)}]]"`).join(', ')}]`,
    );
  lines.push('---', '');
  for (const link of links.filter(({ offset }) => offset >= 0))
    lines.push(`It was late when somebody opened [[${toTarget(link)}]] and read on.`, '');
  return lines.join('\n');
}

function toTarget({ to }: LinkFact): string {
  return toNamed(to).replace(/\.md$/, '');
}
