import { toProperty, type WhenContext } from '../when';
import type { ChatMessage } from './message';

/**
 * What the form of a new incident starts with when a chat is brought into one, by property, and the section its lines
 * go to.
 */
export interface IncidentFromChat {
  readonly seed: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

/**
 * A chat as the beginning of an incident: it starts when the first line was written, and those who spoke and have a
 * person note, or get one, took part. A chat without a day has no start. `people` are titles of notes; `lines` stand
 * under `heading` as they are.
 */
export function toIncidentFromChat(
  messages: readonly ChatMessage[],
  context: WhenContext,
  people: readonly string[],
  heading: string,
  lines: readonly string[],
): IncidentFromChat {
  const first = messages[0]?.when;
  const day = first ? (first.date ?? context.date) : null;
  const started = first && day !== null ? toProperty({ ...first, date: day }) : null;
  const zone = first?.zone ?? context.zone;
  return {
    seed: new Map([
      ['started', started === null ? [] : [zone === null ? started : `${started} ${zone}`]],
      ['responders', people],
    ]),
    body: `\n## ${heading}\n\n${lines.join('\n')}`,
  };
}
