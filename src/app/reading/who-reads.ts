import { Modal, Setting } from 'obsidian';
import { findPerson } from '../../core/atlas/find-named';
import type { NoteCard } from '../../core/notes/card';
import { toPathTitle } from '../../core/text/name/filename';
import { CardSuggest } from '../shell/form';
import { keepMe, toMe } from '../shell/me';
import type { Parts } from '../shell/parts';
import { onEnter } from '../shell/submit';
import { tell } from '../shell/tell';

const EXPLAIN =
  'Remembered on this device only, and used by your readings, your interviews, draws and the graph. It can be ' +
  'changed at any time with “Say who reads here”.';

/** The person who reads on this device: the path and the title of their note. */
export type Me = Pick<NoteCard, 'path' | 'title'>;

/** The person note of whoever reads on this device, or nothing while nobody said who that is. */
export function findMyNote(parts: Parts): Me | null {
  return findPersonNote(parts, toMe(parts.app));
}

/**
 * The person note of a name. While a large vault is still being read its card may not be there yet: then the file that
 * a link of that name leads to, so that nobody gets a second note.
 */
function findPersonNote(parts: Parts, name: string): Me | null {
  const known = findPerson(parts.atlas, name);
  if (known || name.trim() === '') return known;
  const file = parts.app.metadataCache.getFirstLinkpathDest(name.trim(), '');
  const isUnread = file !== null && file.extension === 'md' && parts.atlas.card(file.path) === null;
  return isUnread ? { path: file.path, title: file.basename } : null;
}

/** Goes on as the person who reads here; asks who that is first when it was never said, or has no note any more. */
export function withMe(parts: Parts, go: (me: Me) => void): void {
  const me = findMyNote(parts);
  if (me) go(me);
  else askWhoReads(parts, go);
}

/** Asks who reads on this device. A name that has no person note yet gets one, with the same press. */
export function askWhoReads(parts: Parts, go: (me: Me) => void = () => undefined): void {
  new WhoReadsModal(parts, (name) => {
    const known = findPersonNote(parts, name);
    if (known) {
      keepMe(parts.app, known.title);
      go(known);
      return;
    }
    const taken = parts.handoffs.makeNote.offer({
      kind: 'person',
      title: name,
      answers: new Map(),
      body: '',
      quiet: true,
      onMade: (path) => {
        const title = toPathTitle(path);
        keepMe(parts.app, title);
        go({ path, title });
      },
    });
    if (!taken) tell('The person note could not be made just now. Try again in a moment.');
  }).open();
}

class WhoReadsModal extends Modal {
  private name: string;

  constructor(
    private readonly parts: Parts,
    private readonly done: (name: string) => void,
  ) {
    super(parts.app);
    this.name = toMe(parts.app);
  }

  override onOpen(): void {
    this.setTitle('Who reads here?');
    this.contentEl.createEl('p', { cls: 'second-story-reading-explain', text: EXPLAIN });
    const problem = createDiv({ cls: 'second-story-form-problem', attr: { role: 'alert' } });
    const submit = (): void => {
      if (/[\p{L}\p{N}]/u.test(this.name)) {
        this.close();
        this.done(this.name.trim());
      } else problem.setText('A name is all that is needed.');
    };
    new Setting(this.contentEl).setName('Name').addText((text) => {
      text
        .setValue(this.name)
        .setPlaceholder('A person of this vault, or a new name')
        .onChange((value) => {
          this.name = value;
        });
      text.inputEl.setAttribute('aria-label', 'Name');
      const people = (): readonly NoteCard[] => this.parts.atlas.ofKind('person');
      new CardSuggest(this.app, text.inputEl, people, ({ title }) => {
        text.setValue(title);
        this.name = title;
      });
      onEnter(text.inputEl, submit, 'mod');
      text.inputEl.focus();
    });
    this.contentEl.append(problem);
    new Setting(this.contentEl).addButton((button) => button.setButtonText('That is me').setCta().onClick(submit));
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
