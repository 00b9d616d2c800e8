import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/core/questions/interview/answers';
import type { HostWish, OpenHost } from './host';
import { closeBrowser, openHost } from './host';
import {
  chooseCommand as command,
  countOf,
  findNamed,
  findOpen,
  inPage,
  openNote,
  putCursor,
  readFileOf,
  runCommand,
  textOf,
  textsOf,
  waitForRest,
} from './user';

let hosts: OpenHost[] = [];

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  hosts = [];
});
afterAll(closeBrowser);

async function open(wish: HostWish = {}): Promise<OpenHost> {
  const host = await openHost(wish);
  hosts.push(host);
  return host;
}

/**
 * Types an answer once the question stands in the note and the cursor behind it; `count` questions have been asked by
 * then.
 */
async function answer(page: Page, count: number, words: string): Promise<void> {
  await inPage(
    page,
    `document.activeElement.classList.contains('cm-content') && ` +
      `window.app.workspace.activeEditor.editor.getRange({ line: 0, ch: 0 }, ` +
      `window.app.workspace.activeEditor.editor.getCursor()).split('[!question|').length`,
  ).toBe(count + 1);
  await page.keyboard.type(words);
  await inPage(page, 'window.app.workspace.activeEditor.editor.getValue()').toContain(words);
}

const KITTIWAKE = 'Kittiwake sails with nobody aboard';
/** What stands in the note of a folder whose name begins so, or '' while there is none. */
function text(host: OpenHost, folder: string, beginning: string): string {
  const path = findNamed(host, folder, beginning);
  return path === null ? '' : readFileOf(host, path);
}

const textWhenWritten = (host: OpenHost, folder: string, beginning: string): ReturnType<typeof textOf> =>
  expect.poll(() => text(host, folder, beginning));

describe('an interview by keyboard', () => {
  test('from the incident to the reading back, every answer is in one note', async () => {
    const host = await open();
    const { page } = host;
    await openNote(page, KITTIWAKE);
    await command(page, 'Start interview');
    await page.locator('.second-story-interview-start').waitFor();
    await page.keyboard.type('Ingrid Tal');
    await page.locator('.suggestion-item.is-selected', { hasText: 'Ingrid Talwar' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('freight office');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Petra Lindqvist');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Notes');
    await page.keyboard.press('Tab');
    await page.keyboard.type('With their name');
    await page.keyboard.press('Control+Enter');

    const first = page.locator('.second-story-offer-ask:focus');
    await first.waitFor();
    await textOf(page, '.second-story-questions-next h3').toBe('One open question, and then listen');
    await page.keyboard.press('Enter');
    await answer(page, 1, 'It began in the queue for the swimming pool.');

    let count = 1;
    for (const words of [
      'I asked about the voyage sheet. Obviously one looks at the day number.',
      'It says it at the top, in small print.',
      'We turned the wheel by hand, at 09:15.',
      'Dunstan wrote it down once.',
    ]) {
      await command(page, 'Ask the next question');
      count += 1;
      await answer(page, count, words);
    }
    await waitForRest(page);
    const before = await page.locator('.second-story-questions-next').boundingBox();
    await command(page, 'Ask a question');
    await page.locator('.prompt-input[placeholder^="Which question"]:focus').waitFor();
    await page.keyboard.type('lucky');
    await page.keyboard.press('Enter');
    await answer(page, 6, 'Luckily I had the phone with me.');
    await command(page, 'Ask the next question');
    await answer(page, 7, 'On habit, I suppose.');
    await expect
      .poll(async () => (await page.locator('.second-story-questions-next').boundingBox())?.y)
      .toBe(before?.y);

    await textWhenWritten(host, 'Interviews', 'Ingrid Talwar on Kittiwake').toContain('On habit, I suppose.');
    const note = text(host, 'Interviews', 'Ingrid Talwar on Kittiwake');
    expect(note).toContain('consent: notes');
    expect(note).toContain('attribution: named');
    const answers = readAnswers(note);
    expect(answers.length).toBe(7);
    expect(answers.map(({ id }) => id).slice(0, 3)).toEqual(['story-01', expect.stringMatching(/./), 'followup-12']);
    expect(answers.filter(({ id }) => id.startsWith('followup')).length).toBeGreaterThanOrEqual(2);
    expect(answers.every((each) => each.text !== '')).toBe(true);

    await command(page, 'Read back');
    await textOf(page, '.second-story-read-back-text').toContain('It began in the queue for the swimming pool.');
    await page.getByRole('button', { name: 'They have read it' }).press('Enter');
    await textWhenWritten(host, 'Interviews', 'Ingrid Talwar on Kittiwake').toContain('read-back: true');
    expect(host.consoleErrors).toEqual([]);
  });

  test('what was agreed is written from the panel with one press, and the talk goes on to the story', async () => {
    const note = '---\ntype: interview\nincident: ["[[Stall]]"]\nrole: night shift\n---\n\nIn the canteen.\n';
    const host = await open({
      vault: { 'Incidents/Stall.md': '---\ntype: incident\n---\n', 'Interviews/Night shift.md': note },
    });
    const { page } = host;
    await openNote(page, 'Night shift');
    await runCommand(page, 'show-questions');
    await textOf(page, '.second-story-questions-next h3').toBe('Before you begin');
    await page.getByRole('button', { name: 'Notes are all right' }).press('Enter');
    await textWhenWritten(host, 'Interviews', 'Night shift').toBe(
      note.replace('night shift\n', 'night shift\nconsent: notes\n'),
    );
    await textOf(page, '.second-story-questions-consent').toContain('Notes were agreed to');
    await textOf(page, '.second-story-questions-next h3').toBe('One open question, and then listen');
    await countOf(page, '.second-story-questions-agreed').toBe(0);
    expect(host.consoleErrors).toEqual([]);
  });

  test('undo takes a question back and leaves what was typed', async () => {
    const host = await open();
    const { page } = host;
    await openNote(page, 'Tomás on the Kittiwake morning');
    const before = text(host, 'Interviews', 'Tomás on the Kittiwake');
    const asked = before.split('[!question|').length;
    await command(page, 'Ask the next question');
    await inPage(page, `window.app.workspace.activeEditor.editor.getValue().split('[!question|').length`).toBe(
      asked + 1,
    );
    await textWhenWritten(host, 'Interviews', 'Tomás on the Kittiwake').not.toBe(before);
    await page.keyboard.press('Control+z');
    await textWhenWritten(host, 'Interviews', 'Tomás on the Kittiwake').toBe(before);
  });
});

describe('after the interviews', () => {
  test('three people’s accounts stand side by side, with the places where they differ', async () => {
    const host = await open();
    const { page } = host;
    await openNote(page, KITTIWAKE);
    await command(page, 'Compare accounts');
    await page.locator('.second-story-accounts-table').waitFor();
    await expect
      .poll(async () => (await page.locator('.second-story-accounts-table thead th').allInnerTexts()).slice(2).sort())
      .toEqual(['Marit Osei', 'Rhiannon Solberg', 'Tomás Hale']);
    await countOf(page, '.second-story-accounts-place').toBeGreaterThan(0);
    await page.setViewportSize({ width: 390, height: 780 });
    await expect
      .poll(() => page.locator('.second-story-accounts-scroll').evaluate((el) => el.scrollWidth <= el.clientWidth))
      .toBe(true);
    await expect
      .poll(() =>
        page
          .locator('td:visible', { hasText: 'I rang Marit at 06:33' })
          .first()
          .evaluate((el) => getComputedStyle(el, '::before').content),
      )
      .toBe('"Tomás Hale"');
    await page.setViewportSize({ width: 1360, height: 820 });
    await page.locator('.second-story-accounts-said').first().press('Enter');
    await inPage(page, `document.activeElement?.classList.contains('cm-content')`).toBe(true);
  });

  test('a long account shows its beginning, and all of it on a press; beside the panel no column is cut', async () => {
    const host = await open({ width: 1280, height: 800 });
    const { page } = host;
    await openNote(page, KITTIWAKE);
    await command(page, 'Show questions');
    await command(page, 'Compare accounts');
    await page.locator('.second-story-accounts-table').waitFor();
    await expect
      .poll(() => page.locator('.second-story-accounts-scroll').evaluate((el) => el.scrollWidth <= el.clientWidth))
      .toBe(true);
    const long = page.locator('.second-story-accounts-said.is-cut').first();
    const isCut = (): Promise<boolean> => long.evaluate((el) => el.scrollHeight > el.clientHeight);
    await expect.poll(isCut).toBe(true);
    const words = String(await long.textContent());
    await page.locator('.second-story-accounts-more').first().press('Enter');
    const whole = page.locator('.second-story-accounts-said', { hasText: words }).first();
    await expect.poll(() => whole.evaluate((el) => el.scrollHeight > el.clientHeight)).toBe(false);
    await textOf(page, '.second-story-accounts-more').toBe('Less');
  });

  test('one press makes the agenda note, by how many people are involved, parked ideas last', async () => {
    const host = await open();
    const { page } = host;
    await openNote(page, KITTIWAKE);
    await command(page, 'Make an agenda');
    await textWhenWritten(host, 'Reviews', 'Review of Kittiwake').toContain('## Parked ideas');
    const note = text(host, 'Reviews', 'Review of Kittiwake');
    expect(note).toContain(`incident:`);
    expect(note.indexOf('## Agenda')).toBeGreaterThan(0);
    expect(note.indexOf('## Parked ideas')).toBeGreaterThan(note.indexOf('## Agenda'));
    expect(note).toMatch(/soaking for \d+ days/);
    expect(host.consoleErrors).toEqual([]);
  });
});

describe('what was said off the record', () => {
  test('is in no view of ours and in no note that we make', async () => {
    const secret = 'TAINTEDWORD';
    const incident =
      `---\ntype: incident\nstarted: 2026-03-02T02:10:00\nresponders: ["[[Ana Reyes]]", "[[Bo ` +
      `Lind]]"]\n---\n\n## Moments\n\n- 02:10 [[Ana Reyes]]: is paged. #mark/confused\n\n> [!off-record]\n> - ` +
      `02:12 ${secret} in a moment #mark/torn\n\n## Open questions\n\n- Who knows?\n\n> [!off-record]\n> - ` +
      `${secret} in a question\n\n> [!off-record]\n> They should have ${secret} it, and nobody noticed ` +
      `${secret}.\n`;
    const talk = (who: string, more: string): string =>
      `---\ntype: interview\nincident: ["[[Stalled queue]]"]\nwith: ["[[${who}]]"]\nconsent: ` +
      `notes\n${more}---\n\n> [!question|story-01] Tell me.\n> It was late, at 02:12. Obviously.\n>\n> > ` +
      `[!off-record]\n> > Obviously ${secret} at 02:14, I should have ${secret}.\n\n> [!off-record]\n> > ` +
      `[!question|cues-01] ${secret}?\n> > ${secret}\n`;
    const host = await open({
      init:
        `Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => { window.copied = text; ` +
        'return Promise.resolve(); } } });',
      vault: {
        'Incidents/Stalled queue.md': incident,
        'People/Ana Reyes.md': '---\ntype: person\n---\n',
        'People/Bo Lind.md': '---\ntype: person\n---\n',
        'Interviews/Ana.md': talk('Ana Reyes', ''),
        'Interviews/Bo.md': talk('Bo Lind', ''),
        'Interviews/Quiet.md':
          `---\ntype: interview\nincident: ["[[Stalled queue]]"]\nwith: ["[[Ana Reyes]]"]\nattribution: off ` +
          `record\n---\n\n> [!question|story-01] ${secret}\n> ${secret}, obviously. I should have ${secret}.\n`,
      },
    });
    const { page } = host;
    const seen = async (selector: string): Promise<string> =>
      (await page.locator(selector).allInnerTexts()).join('\n') +
      (await page.locator(selector).evaluateAll((all) => all.map((each) => each.outerHTML).join('\n')));
    for (const title of ['Stalled queue', 'Ana', 'Quiet']) {
      await openNote(page, title);
      await runCommand(page, 'show-questions');
      await textOf(page, '.second-story-questions').toContain(title);
      await waitForRest(page);
      expect(await seen('.second-story-questions')).not.toContain(secret);
    }
    await openNote(page, 'Stalled queue');
    await command(page, 'Compare accounts');
    await page.locator('.second-story-accounts-table').waitFor();
    expect(await seen('.second-story-accounts')).not.toContain(secret);
    await openNote(page, 'Ana');
    await command(page, 'Read back');
    await page.locator('.second-story-read-back-text').waitFor();
    expect(await seen('.second-story-read-back')).not.toContain(secret);
    await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
    await inPage(page, 'window.copied ?? ""').toContain('It was late, at 02:12.');
    await inPage(page, 'window.copied').not.toContain(secret);
    await page.keyboard.press('Escape');
    await openNote(page, 'Stalled queue');
    await command(page, 'Make an agenda');
    await textWhenWritten(host, 'Reviews', 'Review of Stalled').toContain('## Agenda');
    const review = text(host, 'Reviews', 'Review of Stalled');
    expect(review).not.toContain(secret);
    await expect.poll(() => findOpen(page)).toMatch(/^Review of Stalled/);
    await command(page, 'Facilitate');
    await page.locator('.second-story-meeting-question').waitFor();
    expect(await seen('.second-story-meeting')).not.toContain(secret);
    // Every other view of the plugin: the page without the editors, in which the note itself may be read.
    const beside =
      '(() => { const copy = document.body.cloneNode(true); for (const editor of ' +
      `copy.querySelectorAll('.cm-editor')) editor.remove(); return copy.innerHTML; })()`;
    for (const [id, view] of [
      ['show-language', '.second-story-language'],
      ['show-connections', '.second-story-connections'],
      ['graph-everything', '.second-story-graph-sentence:not(:empty)'],
    ] as const) {
      for (const title of ['Stalled queue', 'Ana']) {
        await openNote(page, title);
        await runCommand(page, id);
        await page.locator(view).filter({ visible: true }).first().waitFor();
        await waitForRest(page);
        await inPage(page, beside).not.toContain(secret);
      }
    }
  });
});

describe('other ways to use the guide', () => {
  test('somebody alone interviews themselves, and the note says so', async () => {
    const host = await open();
    const { page } = host;
    await openNote(page, KITTIWAKE);
    await command(page, 'Interview myself');
    await page.locator('.second-story-interview-start').waitFor();
    await page.keyboard.type('Yusuf Bran');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.locator('.second-story-offer-ask:focus').waitFor();
    await textWhenWritten(host, 'Interviews', 'Yusuf Brandal on Kittiwake').toMatch(
      /with:\s*(?:\[|\n\s*- )"\[\[Yusuf Brandal\]\]"/,
    );
    await textWhenWritten(host, 'Interviews', 'Yusuf Brandal on Kittiwake').toMatch(
      /by:\s*(?:\[|\n\s*- )"\[\[Yusuf Brandal\]\]"/,
    );
    expect(host.consoleErrors).toEqual([]);
  });

  test('a facilitator turns group-safe questions by keyboard and writes one down', async () => {
    const host = await open({
      vault: {
        'Incidents/Stall.md': '---\ntype: incident\n---\n\n- 02:10 It stalls. #mark/surprised\n',
        'Reviews/Stall review.md':
          '---\ntype: review\nincident: ["[[Stall]]"]\n---\n\n## Agenda\n\n- The stall itself\n    - marked: ' +
          'surprise.\n',
      },
    });
    const { page } = host;
    await openNote(page, 'Stall review');
    await command(page, 'Facilitate');
    const question = page.locator('.second-story-meeting-question');
    await question.waitFor();
    await textsOf(page, '.second-story-meeting-agenda li').toEqual([expect.stringContaining('The stall itself')]);
    const first = await question.innerText();
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => question.innerText()).not.toBe(first);
    const second = await question.innerText();
    await page.getByRole('button', { name: 'Write it down' }).press('Enter');
    await textWhenWritten(host, 'Reviews', 'Stall review').toContain(`] ${second}`);
    await openNote(page, 'Stall review');
    await command(page, 'Ask what it was worth');
    await textWhenWritten(host, 'Reviews', 'Stall review').toContain('[!question|after-08]');
    expect(host.consoleErrors).toEqual([]);
  });

  test('a team’s own questions are offered, and hints stand under their words in that note alone', async () => {
    const host = await open({
      vault: {
        'Incidents/Stall.md': '---\ntype: incident\n---\n\nDid anybody look?\n',
        'Our questions.md':
          '---\ntype: questions\n---\n\n## On paper\n\n- What did you have on paper? ^own-paper\n- Why did you wait?\n',
      },
    });
    const { page } = host;
    await openNote(page, 'Our questions');
    await textsOf(page, '.second-story-team-hint').toEqual(['Why did you']);
    await openNote(page, 'Stall');
    await command(page, 'Show questions');
    await page.locator('.second-story-browse summary').click();
    await page.getByLabel('Search questions').fill('on paper');
    await page.locator('.second-story-browse-ask', { hasText: 'What did you have on paper?' }).waitFor();
    await page
      .locator('.second-story-offer-because', { hasText: 'Because it is a question of your team’s own' })
      .waitFor();
    await countOf(page, '.second-story-team-hint').toBe(0);
    expect(host.consoleErrors).toEqual([]);
  });

  test('while somebody tells their story nothing changes beside it, until a press says that it is told', async () => {
    const host = await open({
      vault: {
        'Incidents/Stall.md':
          '---\ntype: incident\ncalled-in: ["[[Cy Dunn]]"]\n---\n\n- 02:10 It stalls. #mark/confused\n',
        'People/Cy Dunn.md': '---\ntype: person\n---\n',
        'Interviews/Cy on Stall.md':
          '---\ntype: interview\nincident: ["[[Stall]]"]\nwith: ["[[Cy Dunn]]"]\nconsent: notes\n---\n\n> ' +
          '[!question|story-01] Tell me about it.\n> ',
      },
    });
    const { page } = host;
    await openNote(page, 'Cy on Stall');
    await runCommand(page, 'show-questions');
    await textOf(page, '.second-story-questions-next h3').toBe('One open question, and then listen');
    await page.locator('.second-story-offer-ask:focus').waitFor();
    const before = await page.locator('.second-story-questions').innerText();
    await putCursor(page);
    await page.keyboard.type('It began with the phone. Obviously.');
    await inPage(page, 'window.app.workspace.activeEditor.editor.getValue()').toContain(
      '> It began with the phone. Obviously.',
    );
    await textOf(page, '.second-story-asked').not.toContain('not answered yet');
    expect((await page.locator('.second-story-questions').innerText()).replace(/\s*not answered yet/, '')).toBe(
      before.replace(/\s*not answered yet/, ''),
    );
    await page.getByRole('button', { name: 'The story is told' }).press('Enter');
    await textOf(page, '.second-story-questions-next h3').toBe('What this case calls for');
    await textOf(page, '.second-story-questions-heard').toContain('the answer said “Obviously”');
    await textsOf(page, '.second-story-questions-next .second-story-offer-because').toContain(
      'Because Cy Dunn was called in',
    );
    expect(host.consoleErrors).toEqual([]);
  });

  test('what is heard moves nothing: every other part stays where it was while somebody types', async () => {
    const host = await open();
    const { page } = host;
    await openNote(page, 'Tomás on the Kittiwake morning');
    await runCommand(page, 'show-questions');
    await page.locator('.second-story-questions-heard .second-story-offer').first().waitFor();
    const places = async (): Promise<unknown> =>
      page
        .locator('.second-story-questions-next .second-story-offer, .second-story-questions > section')
        .evaluateAll((all) =>
          all.map((each) => {
            const { top, left } = each.getBoundingClientRect();
            return { name: each.getAttribute('class'), top, left };
          }),
        );
    await waitForRest(page);
    const heardBefore = await page.locator('.second-story-questions-heard').innerText();
    const before = await places();
    await putCursor(page);
    await page.keyboard.type('\nLuckily I happened to be there, it turned out, and I was waiting.');
    await expect.poll(() => page.locator('.second-story-questions-heard').innerText()).not.toBe(heardBefore);
    await waitForRest(page);
    await expect.poll(places).toEqual(before);
  });
});
