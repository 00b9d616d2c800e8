import { findMidnights } from '../../core/notes/import/chat';
import type { Chat } from '../../core/notes/import/message';
import { matchSpeakers, type KnownPerson } from '../../core/notes/import/speakers';
import { drawFormRow } from '../shell/form';

const MOST_DOUBTS = 8;

/** The choice to keep a speaker's name as it is. */
export const KEEP = '';

/** The choice to make a person note of a speaker. */
export const MAKE = '+';

/** Asks who each speaker is: a person note, a new one, or just the name. */
export function drawSpeakers(
  el: HTMLElement,
  chat: Chat,
  known: readonly KnownPerson[],
  people: Map<string, string>,
  changed: () => void,
): void {
  for (const { name, messages } of matchSpeakers(chat.messages, known)) {
    drawFormRow(el, name, messages === 1 ? 'One line' : `${messages} lines`).addDropdown((dropdown) => {
      dropdown.addOption(KEEP, 'Keep the name as it is');
      if (!known.some(({ title }) => title === name)) dropdown.addOption(MAKE, `New person note “${name}”`);
      dropdown.addOptions(Object.fromEntries(known.map(({ title }) => [title, title])));
      dropdown.setValue(people.get(name) ?? KEEP).onChange((value) => {
        people.set(name, value);
        changed();
      });
      dropdown.selectEl.setAttribute('aria-label', `Who is ${name}?`);
    });
  }
}

/** Says where midnight passed, ticked, so that only the odd case needs a hand. */
export function drawMidnights(el: HTMLElement, chat: Chat, midnights: Set<number>, changed: () => void): void {
  for (const at of findMidnights(chat.messages)) {
    const said = chat.messages[at]?.text.slice(0, 60) ?? '';
    drawTick(el, `Before “${said}” the clock goes back: midnight passed there.`, midnights.has(at), (is) => {
      if (is) midnights.add(at);
      else midnights.delete(at);
      changed();
    });
  }
}

/** Shows every line that could be a heading, and lets the reader say that it is words of the message above. */
export function drawDoubts(el: HTMLElement, chat: Chat, spoken: Map<number, boolean>, changed: () => void): void {
  const { doubts } = chat;
  if (doubts.length === 0) return;
  el.createEl('p', {
    cls: 'second-story-form-said',
    text:
      doubts.length === 1
        ? 'One line could be a heading of its own. Ticked, it is words of the message above; else it is left out.'
        : `${doubts.length} lines could be headings of their own. Ticked, a line is words of the message above; else ` +
          'it is left out with what follows.',
  });
  for (const { line, text, spoken: is } of doubts.slice(0, MOST_DOUBTS)) {
    drawTick(el, text, is, (now) => {
      spoken.set(line, now);
      changed();
    });
  }
  if (doubts.length <= MOST_DOUBTS) return;
  drawTick(
    el,
    `And the ${doubts.length - MOST_DOUBTS} others`,
    doubts.slice(MOST_DOUBTS).every((each) => each.spoken),
    (now) => {
      for (const { line } of doubts.slice(MOST_DOUBTS)) spoken.set(line, now);
      changed();
    },
  );
}

/** A line with a box to tick. */
export function drawTick(el: HTMLElement, text: string, is: boolean, changed: (is: boolean) => void): void {
  const row = el.createEl('label', { cls: 'second-story-form-cue' });
  const box = row.createEl('input', { type: 'checkbox' });
  box.checked = is;
  row.createSpan({ text });
  box.addEventListener('change', () => {
    changed(box.checked);
  });
}
