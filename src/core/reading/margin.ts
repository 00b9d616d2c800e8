import { REMARK_ROWS, type RemarkLine } from '../notes/reading-note';
import { createPlaceFinder, findRemarkPlace } from './passage';

/** Whose remarks are shown in the margin. */
export interface MarginReader {
  readonly who: string;
  readonly mine: boolean;
  readonly remarks: readonly RemarkLine[];
}

/** One dot beside a line of an incident, counted from 0: whose it is, and what it says in words. */
export interface MarginDot {
  readonly line: number;
  readonly mine: boolean;
  readonly sentence: string;
}

/** The dots beside the lines of an incident's text, first line first; one a line, mine where I left something there. */
export function toMarginDots(incident: string, text: string, readers: readonly MarginReader[]): readonly MarginDot[] {
  if (readers.every(({ remarks }) => remarks.every(({ quote }) => quote === ''))) return [];
  const find = createPlaceFinder(text);
  const lines = new Map<number, { mine: boolean; said: string[] }>();
  for (const { who, mine, remarks } of readers)
    for (const line of remarks) {
      const { remark, words } = line;
      const place = findRemarkPlace(find, incident, line);
      if (typeof place === 'string') continue;
      const heading = REMARK_ROWS.find((row) => row.remark === remark)?.heading ?? '';
      const at = lines.get(place.line) ?? { mine: false, said: [] };
      at.mine ||= mine;
      at.said.push(`${mine ? '' : `${who}: `}${heading}${words === '' ? '' : `: ${words}`}`);
      lines.set(place.line, at);
    }
  return [...lines]
    .map(([line, { mine, said }]) => ({ line, mine, sentence: said.join('. ') }))
    .sort((a, b) => a.line - b.line);
}
