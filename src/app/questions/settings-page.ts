import type { SettingDefinitionItem } from 'obsidian';

/** The page of the questions room: which questions are not offered, and whether answers get the time of the talk. */
export function toQuestionsPage(): SettingDefinitionItem {
  return {
    type: 'page',
    name: 'Questions',
    desc: 'What the questions panel offers, and what it writes.',
    items: [
      {
        type: 'group',
        items: [
          {
            name: 'Questions not to offer',
            desc:
              'Ids with commas between, such as cues-08. The panel shows a question’s id in its note once it is ' +
              'asked. A team’s own questions live in notes with the type “questions”: a heading per lens, a list ' +
              'item per question.',
            control: { type: 'text', key: 'questionsHidden', placeholder: 'cues-08, tools-01' },
          },
          {
            name: 'Write the time of the talk',
            desc: 'Each question that is asked gets the clock of that minute in front of its answer.',
            control: { type: 'toggle', key: 'questionTimes' },
          },
        ],
      },
    ],
  };
}
