import type { Damage } from '../text/damage';
import { toEdited, type Edited, type ParseYaml, type Refusal } from '../text/edit/change';
import { findMergeMarkers } from '../text/edit/markers';
import { findNearSigns } from '../text/markdown/off-record';
import { OFF_RECORD } from '../text/markdown/off-record-sign';
import { toLineNumber } from '../text/place/lines';
import { replaceValue, setScalar } from '../text/properties/edit';
import { ATTRIBUTIONS } from './attribution';
import { isLinkable, toPropertyLink } from './property-link';
import { readWhen } from './read-when';
import { toZoneReadings } from './zone';

/** One press that writes what was meant as it is agreed: its words on the button, and the edit. */
export interface Mend {
  readonly label: string;
  readonly mend: (text: string) => Edited | Refusal;
}

/**
 * The presses that mend what is listed: a word that was taken for “off the record”, a name that is no link yet, a link
 * in a form that does not count, a day or a zone that reads in several ways. Any other damage has none.
 */
export function toMends(damage: Damage, parseYaml: ParseYaml): readonly Mend[] {
  if (damage.reason === 'unclear-attribution')
    return ATTRIBUTIONS.map((value) => ({
      label: `Write “${value}”`,
      mend: (text) => setScalar(text, damage.detail, value, parseYaml),
    }));
  if (damage.reason === 'unclear-sign')
    return [{ label: `Write “[!${OFF_RECORD}]”`, mend: (text) => mendSign(text, damage) }];
  const [key = '', value = ''] = damage.detail.split(/: (.*)/s);
  const write = (label: string, to: string): Mend => ({
    label,
    mend: (text) => replaceValue(text, key, value, to, parseYaml),
  });
  if (value === '') return [];
  if (damage.reason === 'plain-name') return isLinkable(value) ? [write('Make it a link', `[[${value}]]`)] : [];
  if (damage.reason === 'unclear-link') {
    const link = toPropertyLink(value);
    return link === null ? [] : [write(`Write ${link}`, link)];
  }
  if (damage.reason === 'unclear-date')
    return (readWhen(value, { date: null, zone: null })?.readings ?? []).map((day) => write(`Write ${day}`, day));
  if (damage.reason === 'unclear-zone') return toZoneReadings(value).map((zone) => write(`Write ${zone}`, zone));
  return [];
}

/**
 * Writes the agreed word where a near one stands: on its line when it still does, else wherever it went. Words that
 * stand beside it in its brackets are kept behind it.
 */
function mendSign(text: string, { line, detail }: Damage): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const signs = findNearSigns(text).filter(({ written }) => written === detail);
  const sign =
    signs.find(({ from }) => toLineNumber(text, from) === line) ?? (signs.length === 1 ? signs[0] : undefined);
  if (!sign) return { refused: 'gone' };
  const isMarked = /[!！ǃ¡]/.test(text[sign.from - 1] ?? '');
  const agreed = isMarked ? OFF_RECORD : `!${OFF_RECORD}`;
  const isAlone = text.slice(sign.from, sign.to).trim() === sign.written;
  return toEdited(text, [
    isAlone
      ? { from: sign.from, to: sign.to, insert: agreed }
      : { from: sign.from, to: sign.from, insert: `${agreed}] ` },
  ]);
}
