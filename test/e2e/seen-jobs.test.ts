import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, type OpenHost } from './host';
import { openSights } from './sights/open';
import { seat, type Typist } from './typist';
import { chooseCommand, fileOf, findNamed, inPage, readFileOf, textOf } from './user';

// Each job that somebody comes to the plugin for, from its first key to its last, in one page and without a mouse: what
// is pressed is heard first, and after each key the keyboard stands somewhere (`typist.ts`).

let host: OpenHost;
let hand: Typist;

beforeAll(async () => {
  host = await openSights({ width: 1360, height: 800 });
  hand = seat(host.page);
});

afterAll(closeBrowser);

/** A note in front, and nothing else; then a command, as from the palette. */
async function begin(note: string, ...commands: readonly string[]): Promise<void> {
  await host.page.evaluate(`window.sights.begin(${JSON.stringify(note)})`);
  for (const command of commands) await chooseCommand(host.page, command);
}

const open = (): Promise<unknown> => host.page.evaluate(`window.app.workspace.activeEditor?.file?.path ?? null`);

test('an incident is written by its form, and a chat becomes its first moments', async () => {
  const { press, type, find, hear, hearSaid } = hand;
  await begin('Slow lamp', 'New incident');
  await hear('What happened, in one line');
  await press('Control+Enter');
  await hearSaid('are all that is needed');
  await hear('What happened, in one line');
  await type('The gate sticks');
  await press('Tab');
  await type('2026-11-04 02:13');
  await hearSaid('4 November 2026, 02:13');
  await find('Systems involved');
  await type('Led');
  await press('Enter');
  await find('Take Ledger away', 'Shift+Tab');
  await press('Enter');
  await hear('Systems involved');
  await type('Led');
  await press('Enter');
  await hear('Systems involved');
  await type('Gate');
  // Escape shuts the suggestions, and the form stays.
  await press('Escape');
  await hear('Systems involved');
  await press('Control+a', 'Delete', 'Control+Enter');
  await expect.poll(() => findNamed(host, 'Incidents', '2026-11-04')).toBe('Incidents/2026-11-04 The gate sticks.md');
  await hear('Note editor');
  await fileOf(host, 'Incidents/2026-11-04 The gate sticks.md').toContain('systems:\n  - "[[Ledger]]"');

  await chooseCommand(host.page, 'Import a chat');
  await hear('The chat');
  await host.page.keyboard.insertText(
    '09:22 Ana Reyes: it is green\n23:50 Bo: it is dark\n00:10 Bo: on again\nOn duty 12:00\n',
  );
  await hearSaid('Read as plain lines: 3 moments from 2 people');
  await find('On duty', 'Shift+Tab');
  await press('Space');
  await hear('On duty');
  await find('Who is Bo?');
  await press('ArrowDown');
  await find('Name these people as responders');
  await press('Space');
  await find('Bring in', 'Shift+Tab');
  await press('Enter');
  await hearSaid('3 moments stand under');
  await hear('Note editor');
  await inPage(host.page, `window.app.workspace.activeEditor.editor.getValue()`).toContain(
    '[[Ana Reyes]]: it is green',
  );
});

test('an interview is begun, asked and answered, from the panel and back', async () => {
  const { press, type, find, hear, hearSaid } = hand;
  await begin('Slow lamp', 'Show questions');
  await hear('button');
  await press('ArrowDown', 'ArrowUp', 'Tab');
  await hear('Skip');
  await press('Enter');
  await hearSaid('Skipped.');
  await textOf(host.page, '.second-story-questions-head').toContain('Bring back the skipped question');
  await hear('Skip');
  await press('Tab');
  await hear('Note to self');
  await press('Enter');
  await hear('Note to self, kept on this device only');
  await type('later');
  await find('Note to self about', 'Shift+Tab');
  await hear('[expanded]');
  await find('Bring back the skipped question', 'Shift+Tab');
  await press('Enter');
  await hear('button');
  await find('Start an interview with Bo Lind');
  await press('Enter');
  await find('Consent');
  await press('ArrowDown', 'Control+Enter');
  await expect.poll(() => findNamed(host, 'Interviews', 'Bo Lind')).not.toBeNull();
  await textOf(host.page, '.second-story-questions-next h3').toBe('One open question, and then listen');
  await hear('What do I remember of it');
  await press('Enter');
  await hear('Note editor');
  await hearSaid('Asked: ');
  await type('It was green.');
  await inPage(host.page, `window.app.workspace.activeEditor.editor.getValue()`).toMatch(
    /> \[!question\|[\w-]+\].*\n> It was green\./,
  );
});

test('a phrase is found in the language panel, kept or asked about', async () => {
  const { press, type, find, hear, hearSaid } = hand;
  await begin('Slow lamp', 'Show language of the open note');
  await host.page.evaluate('window.sights.enterPanel()');
  await find('All incident notes');
  await press('Enter');
  await hear('All incident notes" [pressed]');
  await press('Shift+Tab', 'Enter');
  await hear('This note" [pressed]');
  // The note is looked through when the window has time; before that, Tab leads past the list to come.
  await textOf(host.page, '.second-story-language').toContain('The team should have called');
  await find('The team should have called');
  await press('Enter');
  await hear('Note editor');
  await chooseCommand(host.page, 'Explain finding at cursor');
  await hear('Insert the question below');
  await press('Escape');
  await hear('Note editor');
  await chooseCommand(host.page, 'Explain finding at cursor');
  await find('Keep these words');
  await press('Enter');
  await hear('Note editor');
  await fileOf(host, 'Incidents/Slow lamp.md').toContain('%%keep: should have called%%');
  await chooseCommand(host.page, 'Next highlighted phrase');
  await chooseCommand(host.page, 'Explain finding at cursor');
  await find('Ask in the panel');
  await press('Enter');
  await hearSaid('On top of the panel: ');
  await chooseCommand(host.page, 'Explain finding at cursor');
  await hear('Insert the question below');
  await press('Enter');
  await hear('Note editor');
  await type('Somebody did.');
  await inPage(host.page, `window.app.workspace.activeEditor.editor.getValue()`).toMatch(
    /> \[!question\|rule-[\w-]+\].*\n> Somebody did\./,
  );
});

test('the graph is filtered, walked, asked and taken along', async () => {
  const { press, type, find, hear, hearSaid } = hand;
  await begin('Ledger', 'Graph: Everything, filtered');
  await find('Filter');
  await type('kind:sys');
  await press('Enter', 'Escape');
  await hearSaid('1 of ');
  await find('Take kind:system out of the filter');
  await press('Enter');
  await hearSaid('notes shown, with');
  await find('Notes in the picture');
  await press('Shift+F10');
  await hear('menu');
  await press('ArrowDown', 'Escape');
  await hear('Notes in the picture');
  await press('Home', ']');
  await hearSaid('; Slow lamp, line ');
  await find('Close');
  await press('Enter');
  await hear('Notes in the picture');
  await press('Home', 'c', 'c');
  await hearSaid('No longer chosen');
  await press('c', ']', 'Space', 'c');
  await hearSaid(' apart: ');
  await hear('Notes in the picture');
  await press('p');
  await hearSaid('Every note has its own place here.');
  await press('?');
  await hearSaid('M shows the menu');
  await find('Ask of something else', 'Shift+Tab');
  await press('Enter');
  await hear('and a second note');
  await press('Enter');
  await type('Led');
  await inPage(host.page, `document.querySelector('.suggestion-item.is-selected')?.textContent`).toBe('Ledger System');
  await press('Enter');
  await hear('Ask of something else: Ledger');
  await find('More');
  await press('Enter', 'End', 'Escape');
  await hear('More');
  await press('Enter');
  await find('Export: Picture (SVG)', 'ArrowDown');
  await press('Enter');
  await hear('More');
  await expect.poll(() => findNamed(host, 'Graphs', '')).not.toBeNull();
  await find('Answer as a table');
  await press('Tab', 'Enter');
  await hear('Note editor');
});

test('the graph beside a note opens its sheet where Tab finds it', async () => {
  const { press, find, hear } = hand;
  await begin('Slow lamp', 'Open local incident graph');
  await host.page.evaluate('window.sights.enterPanel()');
  await find('Filter and more');
  await press('Enter');
  await hear('Done');
  await find('Filter', 'Shift+Tab', 2);
  await find('Done', 'Tab', 2);
  await press('Enter');
  await hear('Filter and more');
});

test('who knows about something is asked, read, and followed', async () => {
  const { press, type, find, hear } = hand;
  await begin('Slow lamp', 'Who knows about…');
  await type('Led');
  await press('Enter');
  await hear('Open in graph');
  await inPage(host.page, `document.activeElement.getAttribute('aria-description')`).toContain('people know about it');
  await find('took part in “Slow lamp”');
  await press('Enter');
  await hear('[expanded]');
  await find('Bo Lind', 'Shift+Tab');
  await press('Enter');
  await hear('Note editor');
  await expect.poll(open).toBe('People/Bo Lind.md');
});

test('what a reader makes of an incident is written down, and its ending read stop by stop', async () => {
  const { press, type, find, hear, hearSaid } = hand;
  await begin('Stalled queue', 'Show the reading pane');
  await hear('What would you ask those who were there?');
  await type('Why green?');
  await press('Control+Enter');
  await hearSaid('Kept in your reading note.');
  await find('Surprise', 'Shift+Tab');
  await press('Enter');
  await hear('Surprise" [pressed]');
  await find('What surprised you?');
  await type('The lease.');
  await find('Write it down');
  await press('Enter');
  await hear('What surprised you?');
  await fileOf(host, 'Readings/Bo reads the queue.md').toMatch(/The lease\.[^]*Why green\?/);
  await begin('Stalled queue', 'Read this incident with the ending hidden');
  await find('What do you make of it');
  await type('A full disk.');
  await find('Go on');
  await press('Enter');
  await hear('listitem');
  await find('What do you make of it');
  await press('Control+Enter');
  await hear('listitem');
  expect(readFileOf(host, 'Readings/Bo reads the queue.md')).toContain('A full disk.');
});

test('at 320 px the press that shows where it is said stands beside the first line of a long name', async () => {
  const long = 'The night on which every lamp was green but one';
  const text = '---\ntype: incident\nstarted: 2026-02-01\nsystems: ["[[Ledger]]"]\n---\n';
  await host.page.evaluate(`window.app.vault.create('Incidents/${long}.md', ${JSON.stringify(text)})`);
  await host.page.setViewportSize({ width: 320, height: 640 });
  await host.page.evaluate(`window.sights.open('window show-connections, Ledger')`);
  await inPage(
    host.page,
    `(() => {
      const line = [...document.querySelectorAll('.second-story-connection-line')]
        .find((each) => each.textContent.startsWith('${long}'));
      const toggle = line?.querySelector('.second-story-connection-toggle').getBoundingClientRect();
      return toggle !== undefined && toggle.top - line.getBoundingClientRect().top < toggle.height / 2;
    })()`,
  ).toBe(true);
  await host.page.setViewportSize({ width: 1360, height: 800 });
});

test('every page of the settings takes a value by keys, and leads back', async () => {
  const { press, type, find, hear } = hand;
  await begin('Slow lamp');
  const saved = (): Promise<unknown> => host.page.evaluate(`window.app.plugins.getPlugin('second-story').loadData()`);
  const enter = async (page: string): Promise<void> => {
    await find(page);
    await press('Enter');
    await hear('Back');
  };
  const leave = async (page: string): Promise<void> => {
    await find('Back', 'Shift+Tab');
    await press('Enter');
    await hear(page);
  };
  await press('Control+,');
  await find('Second Story');
  await press('Enter');
  await enter('Notes How');
  await find('Property that tells');
  await press('End');
  await type(', kind');
  await enter('Incidents Words');
  await find('Values of the kind');
  await type('outage');
  await leave('Incidents');
  await find('Time zone');
  await type('Europe/Berlin');
  await leave('Notes');
  await enter('Questions What');
  await find('Questions not to offer');
  await type('cues-08');
  await find('Write the time');
  await press('Space');
  await leave('Questions');
  await enter('Language English');
  await find('Highlight in readings');
  await press('Space');
  await find('How much to mark');
  await press('ArrowDown');
  await enter('A past that was not');
  await find('Mark “A past that was not”');
  await find('Such as “could have kept”');
  await press('Space');
  await leave('A past that was not');
  await leave('Language');
  await enter('Graph What');
  await find('Kinds to leave out');
  await type('theme');
  await find('Hold back');
  await press('Space');
  await leave('Graph');
  await expect.poll(saved).toMatchObject({
    kindProperties: ['type', 'kind'],
    kindValues: { incident: ['outage'] },
    defaultZone: 'Europe/Berlin',
    questionsHidden: ['cues-08'],
    questionTimes: true,
    highlightDial: 'more',
    graphHidden: ['theme'],
  });
  await press('Escape');
  await hear('Note editor');
  expect(host.consoleErrors).toEqual([]);
});
