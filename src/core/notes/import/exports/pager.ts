import type { WhenContext } from '../../when';
import type { Chat } from '../message';
import { field, Gathered, listOf, readMoment, textOf } from './json';

/** Reads what a pager logged about an incident (PagerDuty’s log entries, Opsgenie’s logs); nobody speaks in it. */
export function readPagerLog(data: unknown, context: WhenContext): Chat | null {
  const entries = [...listOf(data, 'log_entries'), ...listOf(field(data, 'data') ?? data, 'logs')];
  const opsgenie = entries.length > 0 ? [] : listOf(data, 'data').filter((each) => textOf(each, 'log') !== null);
  const all = [...entries, ...opsgenie];
  if (all.length === 0) return null;
  const out = new Gathered();
  for (const entry of all) {
    const text = textOf(field(entry, 'channel'), 'summary') ?? textOf(entry, 'summary') ?? textOf(entry, 'log') ?? '';
    const written = textOf(entry, 'created_at') ?? textOf(entry, 'createdAt') ?? '';
    out.add({ when: readMoment(written, context), written, speaker: null, text }, entry);
  }
  return out.toChat('a pager’s log');
}
