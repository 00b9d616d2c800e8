import { EXAMPLE_NOTES, toLinkedExample } from '../../core/notes/example';
import type { Door } from '../shell/handoffs';
import { toLinkText } from '../shell/link-text';
import { openNote } from '../shell/open';
import type { Parts } from '../shell/parts';
import { tellWithPress } from '../shell/tell';
import type { Made } from '../vault/write';
import { askForFolder } from './adopt-folder';
import { askForNote, makeNote } from './create';
import { askForChat } from './import-chat';
import { askToTrashMade, rememberMade } from './made';

/** Takes the ways to begin that empty views of all rooms offer. */
export function attachDoors(parts: Parts): void {
  const open: Readonly<Record<Door, () => void>> = {
    incident: () => {
      askForNote(parts, 'incident', new Map());
    },
    chat: () => {
      askForChat(parts);
    },
    folder: () => {
      askForFolder(parts);
    },
    example: () => {
      void showExample(parts);
    },
  };
  parts.plugin.register(
    parts.handoffs.openDoor.accept((door) => {
      open[door]();
    }),
  );
  parts.plugin.addCommand({
    id: 'add-example',
    name: `Show me an example: add ${EXAMPLE_NOTES.length} notes to try`,
    icon: 'book-open',
    callback: open.example,
  });
}

async function showExample(parts: Parts): Promise<void> {
  const made = await makeExample(parts);
  if (made.length === 0) return;
  tellWithPress(
    `${made.length} notes of an example were made. Rest the pointer on an underlined phrase, ask what it offers, ` +
      'or open the graph.',
    'Put them away again',
    () => {
      void askToTrashMade(parts.app);
    },
  );
}

/** Makes the notes of the example with links that lead to each other, and opens its incident; answers their paths. */
export async function makeExample(parts: Parts): Promise<readonly string[]> {
  const made: Made[] = [];
  const links = new Map<string, string>();
  let incident: Made | null = null;
  for (const note of EXAMPLE_NOTES) {
    const one = await makeNote(parts, toLinkedExample(note, links));
    if (!one) continue;
    made.push(one);
    links.set(note.title, toLinkText(parts.app, one.path));
    if (note.kind === 'incident') incident = one;
  }
  rememberMade(parts.app, made);
  if (incident) await openNote(parts.app, incident.path, 'tab');
  return made.map(({ path }) => path);
}
