import { toYamlScalar } from '../../text/properties/yaml-scalar';
import { toKindProperty, toWrittenName, type Draft, type WrittenWords } from '../draft';
import { toNoteName } from '../../text/name/filename';

/** What a transcript note is made of. `incident` is the title of the incident it belongs to, when there is one. */
export interface TranscriptParts {
  readonly title: string;
  readonly date: string | null;
  readonly zone: string | null;
  readonly incident: string | null;
  readonly lines: readonly string[];
  readonly words: WrittenWords;
}

/**
 * A note that keeps a whole conversation: its day, its zone, its incident and its lines. It is a helper and counts as
 * none of the kinds.
 */
export function toTranscriptNote({ title, date, zone, incident, lines, words }: TranscriptParts): Draft {
  const properties = [
    `${toYamlScalar(toKindProperty(words))}: transcript`,
    ...(incident === null
      ? []
      : [`${toYamlScalar(toWrittenName('incident', words))}: ${toYamlScalar(`[[${incident}]]`)}`]),
    ...(date === null ? [] : [`date: ${date}`]),
    ...(zone === null ? [] : [`zone: ${toYamlScalar(zone)}`]),
  ];
  return {
    folder: 'Transcripts',
    name: toNoteName(title),
    text: ['---', ...properties, '---', '', ...lines, ''].join('\n'),
  };
}
