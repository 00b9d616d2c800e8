import { toWhen } from '../../when';
import type { ChatForm } from '../form';
import { isName, toName } from '../name';
import { readOffset } from '../stamp';

const CUE = /^(\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3})\s*(?:-->|,)\s*(\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3}).*$/;

/** Captions of a recording, WebVTT, SubRip or SubViewer, each cue with its speaker where it names one. */
export const captions: ChatForm = {
  name: 'captions of a recording',
  isStrict: true,
  isIn: (text) => /^\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3}\s*(?:-->|,)\s*\d/m.test(text),
  furniture:
    /^(?:WEBVTT.*|NOTE(?:\s.*)?|STYLE|REGION|Kind:.*|Language:.*|X-TIMESTAMP-MAP.*|\d+|[\da-f]{8}-[\da-f-]{20,}(?:\/\d+-\d+)?)$/,
  findHead(lines, at) {
    const cue = CUE.exec((lines[at] ?? '').trim());
    const offset = cue ? readOffset(cue[1] ?? '') : null;
    const when = toWhen(null, null, null);
    if (!cue || offset === null || !when) return null;
    const first = lines[at + 1] ?? '';
    const voice = /^<v(?:\.[\w.]+)?\s+([^>]{1,60})>(.*?)(?:<\/v>)?$/.exec(first.trim());
    const named = voice ?? /^([^:]{1,60}):\s+(.*)$/.exec(first);
    const isNamed = named !== null && isName(named[1] ?? '');
    return {
      when,
      written: (lines[at] ?? '').trim(),
      speaker: isNamed ? toName(named[1] ?? '') : null,
      text: isNamed ? (named[2] ?? '') : '',
      lines: isNamed ? 2 : 1,
      offset,
      ...(voice ? { frame: 'v /v' } : {}),
    };
  },
};
