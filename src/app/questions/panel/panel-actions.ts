import type { Subject } from '../../../core/questions/offer/incident-case';

/** What the buttons at the top of the panel do; each is a command too. */
export interface PanelCommands {
  readonly startInterview: (about: Subject | null, person: string | null) => void;
  readonly interviewMyself: (about: Subject | null) => void;
  readonly readBack: (path: string) => void;
  readonly showAccounts: (incident: string) => void;
  readonly makeAgenda: (incident: string) => void;
  readonly writeAgenda: (review: string) => void;
  readonly showMeeting: (review: string) => void;
  readonly askWorth: (review: string) => void;
}

interface Action {
  readonly label: string;
  readonly main?: boolean;
  readonly press: () => void;
}

/** Draws the few buttons that fit what the panel is about; the most likely one first. */
export function drawPanelActions(parent: HTMLElement, subject: Subject | null, commands: PanelCommands): void {
  const row = parent.createDiv({ cls: 'second-story-questions-actions' });
  for (const { label, main, press } of toActions(subject, commands)) {
    const button = row.createEl('button', {
      cls: main === true ? 'mod-cta' : '',
      text: label,
      attr: { type: 'button', 'data-key': `action:${label}` },
    });
    button.addEventListener('click', press);
  }
}

function toActions(subject: Subject | null, commands: PanelCommands): readonly Action[] {
  const start: Action = {
    label: 'Start interview',
    main: true,
    press: () => {
      commands.startInterview(subject, null);
    },
  };
  if (!subject) return [start];
  const { card, incident } = subject;
  const accounts: readonly Action[] = incident
    ? [
        {
          label: 'Accounts side by side',
          press: () => {
            commands.showAccounts(incident.path);
          },
        },
      ]
    : [];
  switch (card.kind) {
    case 'incident':
      return [
        start,
        {
          label: 'Interview myself',
          press: () => {
            commands.interviewMyself(subject);
          },
        },
        ...accounts,
        {
          label: 'Make an agenda',
          press: () => {
            commands.makeAgenda(card.path);
          },
        },
      ];
    case 'interview':
      return [
        {
          label: 'Read back',
          main: true,
          press: () => {
            commands.readBack(card.path);
          },
        },
        ...accounts,
      ];
    case 'review':
      return [
        {
          label: 'Facilitate',
          main: true,
          press: () => {
            commands.showMeeting(card.path);
          },
        },
        {
          label: 'Write the agenda here',
          press: () => {
            commands.writeAgenda(card.path);
          },
        },
        {
          label: 'Ask what it was worth',
          press: () => {
            commands.askWorth(card.path);
          },
        },
        ...accounts,
      ];
    default:
      return [start];
  }
}
