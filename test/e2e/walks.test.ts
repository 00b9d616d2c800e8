import { afterAll, afterEach, test } from 'vitest';
import type { OpenHost } from './host';
import { closeBrowser, openHost } from './host';
import { Walker } from './walk';

let host: OpenHost | null = null;

afterEach(async () => {
  await host?.close();
  host = null;
});
afterAll(closeBrowser);

async function begin(): Promise<Walker> {
  host = await openHost();
  return new Walker(host);
}

test('the walk for analysts is as its page says', async () => {
  const reader = await begin();
  await reader.open('Refunds at the wrong pier');
  await reader.see('phrases to ask about');
  await reader.run('Next highlighted phrase');
  await reader.run('Explain finding at cursor');
  await reader.see('What else had to be true at the same time?');
  await reader.press('Insert the question below');

  await reader.open('Kittiwake sails with nobody aboard');
  await reader.run('Start interview');
  await reader.type('Ingrid Tal');
  await reader.keys('Enter');
  await reader.press('Start');
  await reader.see('Ingrid Talwar on Kittiwake sails with nobody aboard');
  await reader.press('Notes are all right');
  await reader.see('Tell me about it from where you were');

  await reader.run('Ask the next question');
  await reader.type('We turned the wheel by hand. Obviously one looks at the day number.');
  await reader.run('Ask the next question');
  await reader.type('It stands at the top of the sheet.');
  await reader.select('one looks at the day number');
  await reader.run('New knowledge note from selection');
  await reader.press('Create note');
  await reader.see('held-by');

  await reader.open('Kittiwake sails with nobody aboard');
  await reader.run('Compare accounts of this incident');
  await reader.see('Rhiannon Solberg');
  await reader.open('Kittiwake sails with nobody aboard');
  await reader.run('Make an agenda for the review');
  await reader.see('Review of Kittiwake sails with nobody aboard');
  await reader.open('Kittiwake sails with nobody aboard');
  await reader.run('Write this incident for a reader');
  await reader.see('What the reader gets');
  await reader.press('Make the note');
  await reader.see('Kittiwake sails with nobody aboard, for leadership');
  reader.expectToldBy('for-analysts.md');
});

test('the walk for engineers is as its page says', async () => {
  const reader = await begin();
  await reader.open('Manifest relay');
  await reader.run('Who knows about the open note?');
  await reader.see('Holds knowledge');
  await reader.press('Open in graph');
  await reader.see('Who knows about Manifest relay');

  await reader.open('Manifest relay');
  await reader.run('Show connections of the open note');
  await reader.see('Is known about');
  await reader.run('Graph: What if … is away?');
  await reader.press('Somebody is away…');
  await reader.type('Rhiannon');
  await reader.keys('Enter');
  await reader.see('With Rhiannon Solberg away');

  await reader.run('Graph: Everything, filtered');
  await reader.fill(
    '.second-story-graph input[type=text], .second-story-graph input[type=search]',
    'kind:knowledge held-by:1',
  );
  await reader.see('held by exactly 1 person still here');

  await reader.open('Two boats in one slot');
  await reader.select('there are two kinds of Sunday');
  await reader.run('Mark this line');
  await reader.type('surprised');
  await reader.keys('Enter');
  await reader.see('#mark/surprised');
  await reader.select('there are two kinds of Sunday');
  await reader.run('New knowledge note from selection');
  await reader.press('Create note');
  await reader.see('revealed-by');
  await reader.run('Who knows about the open note?');
  await reader.see('Bakary Strand');
  reader.expectToldBy('for-engineers.md');
});

test('the walk for study groups is as its page says', async () => {
  const reader = await begin();
  await reader.run('Say who reads here');
  await reader.fill('.modal input', 'Noor Achterberg');
  await reader.press('That is me');
  await reader.run('Choose an incident to read');
  await reader.type('The tide that');
  await reader.keys('Enter');
  await reader.see('The last real row.');
  await reader.fill('.second-story-hidden textarea', 'Something stopped counting.');
  await reader.press('Go on');
  await reader.press('Open the whole note');

  await reader.select('hangs the board on the chain');
  await reader.run('I did not know this');
  await reader.select('Wrack on the stone');
  await reader.run('Ask about this');
  await reader.fill('.modal textarea', 'Who taught the mate to look at weed?');
  await reader.keys('Control+Enter');

  await reader.run('Say who reads here');
  await reader.fill('.modal input', 'Tomás Hale');
  await reader.press('That is me');
  await reader.open('The tide that did not turn');
  await reader.select('hangs the board on the chain');
  await reader.run('Thought everybody knew this');
  await reader.run('Show readers’ questions about this incident');
  await reader.see('Who taught the mate to look at weed?');
  await reader.press('Good question');

  await reader.open('The tide that did not turn');
  await reader.run('Show readers of this incident side by side');
  await reader.see('found differently');
  await reader.press('Make a knowledge note of it');
  await reader.fill('.modal textarea', 'The board on the chain says which quay');
  await reader.press('Make the note');
  await reader.see('news-to');

  await reader.open('The tide that did not turn');
  await reader.run('Compare this incident with another');
  await reader.type('Forty metres');
  await reader.keys('Enter');
  await reader.see('To talk about');
  await reader.run('Show signs that incidents are read');
  await reader.see('Signs that incidents are read');
  reader.expectToldBy('for-study-groups.md');
});
