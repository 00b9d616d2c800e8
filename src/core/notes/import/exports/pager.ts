import type { WhenContext } from '../../when';
import type { Chat } from '../message';
import { field, Gathered, listOf, readMoment, textOf } from './json';

const WORDS = ['summary', 'log', 'body'];
const TIMES = ['created_at', 'createdAt', 'eventTime', 'createdTime'];

/**
 * Reads what a pager logged about an incident: PagerDuty’s log entries, Opsgenie’s logs, Grafana’s activity. Nobody
 * speaks in it but who wrote a note.
 */
export function readPagerLog(data: unknown, context: WhenContext): Chat | null {
  const entries = [...listOf(data, 'log_entries'), ...listOf(field(data, 'data') ?? data, 'logs')];
  const opsgenie = entries.length > 0 ? [] : listOf(data, 'data').filter((each) => textOf(each, 'log') !== null);
  const all = [...entries, ...opsgenie, ...listOf(data, 'activityItems')];
  if (all.length === 0) return null;
  const out = new Gathered();
  for (const entry of all) {
    const said = WORDS.flatMap((key) => textOf(entry, key) ?? [])[0] ?? '';
    const text = textOf(field(entry, 'channel'), 'summary') ?? said;
    const written = TIMES.flatMap((key) => textOf(entry, key) ?? [])[0] ?? '';
    const who = textOf(field(entry, 'user'), 'name');
    const isNote = textOf(entry, 'activityKind') === 'userNote';
    const told = who === null || isNote || text === '' ? text : `${text} (${who})`;
    out.add({ when: readMoment(written, context), written, speaker: isNote ? who : null, text: told }, entry);
  }
  return out.toChat('a pager’s log');
}
