import { describe, expect, test } from 'vitest';
import { findWhomNext } from '../../../../src/core/questions/offer/whom-next';
import { atlasOf } from '../../atlas/cards';
import { NIGHT } from '../vault';
import { atlas, incident, path } from '../night';

describe('whom to talk to next', () => {
  test('everybody comes with the reasons, and those who were heard do not come', () => {
    expect(
      findWhomNext(atlas, incident, '2026-03-12').people.map(({ title, reasons }) => `${title}: ${reasons.join(', ')}`),
    ).toEqual([
      'Cy Dunn: to ask next, says the talk with Ana Reyes, was called in, only holder of “Replay needs the old key”',
      'Didi Park: used to own Ledger, was away that day',
      'Eve Sato: named in the talk with Ana Reyes',
    ]);
  });

  test('each of the eight reasons brings somebody, and nobody comes without one', () => {
    const person = (name: string, more = ''): Record<string, string> => ({
      [`People/${name}.md`]: `---\ntype: person\n${more}---\n`,
    });
    const link = (name: string): string => `["[[${name}]]"]`;
    const vault = atlasOf({
      'Incidents/Fog.md':
        `---\ntype: incident\nstarted: 2026-03-02T02:10:00\nsystems: ${link('Horn')}\ncalled-in: ` +
        `${link('Called')}\naway: ${link('Away')}\nforeseen-by: ${link('Foresaw')}\nresponders: ["[[Took ` +
        `part]]", "[[Newcomer]]"]\n---\n`,
      'Systems/Horn.md': `---\ntype: system\nformer-owners: ${link('Former owner')}\n---\n`,
      'Knowledge/The horn has two reeds.md':
        `---\ntype: knowledge\nabout: ${link('Horn')}\n` + `held-by: ${link('Only holder')}\n---\n`,
      'Interviews/Heard.md':
        `---\ntype: interview\nincident: ${link('Fog')}\nwith: ${link('Heard')}\nto-ask-next: ` +
        `${link('Pointed at')}\n---\n\n> [!question|story-01] Tell me.\n> [[Named]] said a word.\n`,
      ...person('Called'),
      ...person('Away'),
      ...person('Foresaw'),
      ...person('Took part'),
      ...person('Newcomer', 'since: 2026-01-10\n'),
      ...person('Former owner'),
      ...person('Only holder'),
      ...person('Heard'),
      ...person('Pointed at'),
      ...person('Named'),
      ...person('Nobody in particular'),
    });
    const fog = vault.card('Incidents/Fog.md');
    expect(
      fog &&
        findWhomNext(vault, fog, '2026-03-12').people.map(({ title, reasons }) => `${title}: ${reasons.join(', ')}`),
    ).toEqual([
      'Pointed at: to ask next, says the talk with Heard',
      'Called: was called in',
      'Only holder: only holder of “The horn has two reeds”',
      'Newcomer: took part, was new here at the time',
      'Took part: took part',
      'Foresaw: saw it coming',
      'Former owner: used to own Horn',
      'Away: was away that day',
      'Named: named in the talk with Heard',
    ]);
  });

  test('days without an account are said gently, once there is one nothing is said', () => {
    const { 'Interviews/Ana.md': _ana, 'Interviews/Bo.md': _bo, ...rest } = NIGHT;
    const early = atlasOf(rest);
    const alone = early.card(path);
    expect(alone && findWhomNext(early, alone, '2026-03-12').waiting).toMatch(
      /^10 days since, no account recorded yet\./,
    );
    expect(findWhomNext(atlas, incident, '2026-03-12').waiting).toBeNull();
  });
});
