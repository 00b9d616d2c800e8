import type { Frame } from '../../frame';

const SLIP = 'accidentally|mistakenly|carelessly|negligently|recklessly|foolishly|thoughtlessly';
const UNMEANT = 'inadvertently|unintentionally|erroneously';

/** How English ties an outcome to a slip. */
export const BLAME_FRAMES: readonly Frame[] = [
  {
    id: 'did-by-slip',
    rule: 'blame-accidentally',
    form: 'active',
    told: 'something was done by a slip',
    when: [`<!{be} [${SLIP} {adverb}* {en}|{past}]`],
  },
  {
    id: 'was-done-by-slip',
    rule: 'blame-accidentally',
    form: 'passive',
    told: 'something was done by a slip',
    when: [`{be} {adverb}* [${SLIP}|${UNMEANT} {adverb}* {en}|{past}]`, `{en} ~6 [${SLIP}|${UNMEANT}]`],
  },
  {
    id: 'did-unmeant',
    rule: 'blame-accidentally',
    form: 'active',
    told: 'something was done without meaning it',
    when: [`<!{be} [${UNMEANT} {adverb}* {en}|{past}]`],
  },
  {
    id: 'slip-of-hand',
    rule: 'blame-slip',
    form: 'active',
    told: 'the wrong thing was done',
    when: [
      '<!{be} [mistyped|mis-typed|misclicked|mis-clicked|misentered|mis-entered|mislabelled|mislabeled|misplaced|' +
        'miskeyed|fumbled]',
      '<!{be} [entered|typed|pushed|pressed|deleted|selected|chose|picked|clicked|pulled|unplugged|disconnected|' +
        'removed|dropped|ran|executed|edited|copied|pasted|used|applied|sent|shut|opened|closed|restarted|stopped|' +
        'turned {article}? wrong]',
    ],
  },
];
