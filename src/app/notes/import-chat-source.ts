import { Setting } from 'obsidian';

const HELP =
  'Paste it here, or drop a file: Slack, Teams, Google Chat, Meet, Discord, Zoom, WhatsApp, Telegram, Mattermost, ' +
  'Element, IRC, a pager’s timeline, captions, a table, or lines such as “09:22 Ana: …”. Nothing is written before ' +
  'you have seen what becomes of it.';

/** Draws the field that takes a chat: typed, pasted, dropped as a file or chosen from the disk. */
export function drawSource(el: HTMLElement, start: string, changed: (text: string) => void): HTMLTextAreaElement {
  const area = el.createEl('textarea', {
    cls: 'second-story-import-text',
    attr: { rows: '8', 'aria-label': 'The chat', placeholder: HELP },
  });
  area.value = start;
  const take = (file: File | undefined): void => {
    if (file)
      void file.text().then((text) => {
        area.value = text;
        changed(text);
      });
  };
  area.addEventListener('input', () => {
    changed(area.value);
  });
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  area.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
  const input = el.createEl('input', {
    type: 'file',
    cls: 'second-story-import-file',
    attr: {
      accept: '.txt,.json,.jsonl,.log,.md,.csv,.tsv,.vtt,.srt,.sbv,text/plain,application/json',
      'aria-label': 'A file with the chat',
      tabindex: '-1',
    },
  });
  input.addEventListener('change', () => {
    take(input.files?.[0]);
  });
  new Setting(el).addButton((button) =>
    button.setButtonText('Choose a file…').onClick(() => {
      input.click();
    }),
  );
  return area;
}
