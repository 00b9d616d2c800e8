import { replaceWikilinks } from '../text/markdown/wikilink';
import type { DraftRequest } from './draft';

/**
 * A note of the example with every link to another of them written as that one's name became when it was made: a
 * pattern of the settings may have put a day in front, and a name that is taken gets a number.
 */
export function toLinkedExample(note: ExampleNote, links: ReadonlyMap<string, string>): ExampleNote {
  const relink = (text: string): string =>
    replaceWikilinks(text, ({ target, tail }) => {
      const link = links.get(target);
      return link === undefined ? null : `[[${link}${tail}]]`;
    });
  const answers = [...note.answers].map(
    ([key, value]) =>
      [
        key,
        typeof value === 'string'
          ? relink(value)
          : Array.isArray(value)
            ? value.map((each) => relink(String(each)))
            : value,
      ] as const,
  );
  return { ...note, answers: new Map(answers), body: relink(note.body ?? '') };
}

/** One note of the small example: what a draft needs, less what the vault's settings say. */
export type ExampleNote = Pick<DraftRequest, 'kind' | 'title' | 'answers' | 'body'>;

/**
 * A first incident to look at, with the system, the people and the piece of knowledge it brought to light. Small enough
 * to read in two minutes, and it holds one phrase of each colour of the highlighter. Names are invented.
 */
export const EXAMPLE_NOTES: readonly ExampleNote[] = [
  {
    kind: 'system',
    title: 'Label printer queue (example)',
    answers: new Map<string, readonly string[]>([
      ['owners', ['[[Imke Vos (example)]]']],
      ['aliases', ['the label queue']],
    ]),
    body:
      'Takes orders from the shop and hands them to four printers in the warehouse. One of the printers speaks ' +
      'an older protocol.\n',
  },
  {
    kind: 'person',
    title: 'Imke Vos (example)',
    answers: new Map<string, string | readonly string[]>([
      ['team', 'Warehouse systems'],
      ['ask-me-about', ['[[Label printer queue (example)]]']],
    ]),
    body: 'Has looked after the printers since the warehouse opened.\n',
  },
  {
    kind: 'person',
    title: 'Tarek Aziz (example)',
    answers: new Map([['team', 'Shop']]),
    body: 'Was on call for the shop that night, and had never seen the warehouse.\n',
  },
  {
    kind: 'incident',
    title: 'Labels came out twice (example)',
    answers: new Map<string, string | readonly string[]>([
      ['started', '2026-03-12T04:10:00'],
      ['systems', ['[[Label printer queue (example)]]']],
      ['responders', ['[[Tarek Aziz (example)]]']],
      ['called-in', ['[[Imke Vos (example)]]']],
      ['called-incident-because', 'the first lorry stood waiting'],
    ]),
    body: [
      '## Story',
      '',
      'The page said that the shop was slow, and the shop was not slow. [[Tarek Aziz (example)|Tarek]] was not ' +
        'sure whether to restart the shop or to wait. #mark/torn',
      '',
      'It turned out that a printer had been switched off for cleaning. [[Imke Vos (example)|Imke]] saw it at ' +
        'once: she was the only one who knew that the queue waits for the old printer. #mark/who-knew',
      '',
      '## Sources and contributors',
      '',
      'The first draft of this note said: Tarek should have checked the printers. Hover that phrase to see ' +
        'which question brings the fact back.',
      '',
      '## Moments',
      '',
      '- 04:10 The page comes in: the shop is slow.',
      '- 04:25 [[Tarek Aziz (example)|Tarek]]: the shop looks fine from here.',
      '- 04:41 [[Imke Vos (example)|Imke]] is called in.',
      '- 04:44 The old printer is switched on again, and every label of the night comes out once more.',
      '',
    ].join('\n'),
  },
  {
    kind: 'knowledge',
    title: 'A silent printer holds the whole queue (example)',
    answers: new Map<string, string | boolean | readonly string[]>([
      ['about', ['[[Label printer queue (example)]]']],
      ['held-by', ['[[Imke Vos (example)]]']],
      ['revealed-by', ['[[Labels came out twice (example)]]']],
      ['news-to', ['[[Tarek Aziz (example)]]']],
      ['knowledge-kind', 'quirk'],
      ['thought-everyone-knew', true],
      ['state', 'holds'],
    ]),
    body:
      'When the old printer is switched off it does not say so; the queue waits for it, and then sends ' +
      'everything again.\n',
  },
];
