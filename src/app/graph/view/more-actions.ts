import { withoutEnding } from '../../../core/text/name/filename';
import type { Menu } from 'obsidian';
import { toAnswerMarkdown } from '../../../core/graph/show/answer-words';
import { toQuestionName } from '../../../core/graph/ask/question-name';
import { GRAPHS_FOLDER } from '../../../core/graph/ask/saved-question';
import { toBlockText } from '../../../core/graph/ask/question-block';
import { onlyTheyHold, toHandOverNote } from '../../../core/graph/inquiry/who-alone';
import { toHostQuery } from '../../../core/graph/show/host-graph-query';
import { findNode, toKind, toNodeTitle } from '../../../core/atlas/model/model';
import { openNote } from '../../shell/open';
import { tell } from '../../shell/tell';
import { createNote, isRefused } from '../../vault/write';
import { copyText } from '../answer/copy';
import { toMoment } from '../answer/moment';
import { readSentences } from '../answer/edge-evidence';
import { EXPORTS, exportShown } from '../keep/export-shown';
import type { GraphParts } from '../graph-parts';
import { SavedPicker, SaveModal } from '../keep/saved-questions';
import type { Picture } from './picture';
import type { Scenery, Session } from './session';

type Add = (title: string, icon: string, section: string, act: () => void) => void;

/** Adds items to a menu, each with its icon and section. */
export function toAdd(menu: Menu): Add {
  return (title, icon, section, act) => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection(section).onClick(act));
  };
}

/** Fills the menu of a graph tab: everything that leaves the tab, each only when pressed. */
export function fillMenu(menu: Menu, parts: GraphParts, session: Session, picture: Picture, scenery: Scenery): void {
  const { host } = parts;
  const add = toAdd(menu);
  add('Save this question as a note…', 'save', 'question', () => {
    new SaveModal(
      parts,
      session.state,
      toQuestionName(scenery.state, (path) => parts.atlas.nameOf(path)),
    ).open();
  });
  add('Open a saved question…', 'folder-open', 'question', () => {
    new SavedPicker(parts, (state) => {
      session.ask({ ...state, show: session.state.show });
    }).open();
  });
  add('Copy as a block for a note', 'code', 'question', () => {
    void copyText(picture.canvas.el, toBlock(scenery), 'Copied. Paste it into any note; it stays up to date there.');
  });
  add('Copy the answer as Markdown', 'copy', 'answer', () => {
    void copyAnswer(parts, picture, scenery);
  });
  for (const { id, label } of EXPORTS)
    add(`Export: ${label}`, 'download', 'export', () => {
      void exportShown(parts, scenery, picture, id);
    });
  const person = findPerson(scenery);
  if (person !== -1)
    add(`Make a hand-over note for ${toNodeTitle(scenery.model, person)}`, 'file-plus', 'answer', () => {
      void makeHandOver(parts, scenery, person);
    });
  const [first, second] = scenery.state.question === 'shares' ? scenery.state.subjects : [];
  if (first !== undefined && second !== undefined)
    add('Lay the two incidents side by side', 'columns-2', 'answer', () => {
      parts.handoffs.compareIncidents.offer({ first, second });
    });
  add('Let go of all pins', 'pin-off', 'picture', () => {
    session.ask({ pins: [] });
  });
  const query = toHostQuery(scenery.model, scenery.told.nodes);
  if (query !== null) {
    if (host.isThere)
      add("Filter Obsidian's graph to this answer", 'git-fork', 'host', () => {
        void host.filter(query);
      });
    add('Copy this filter for the search box', 'copy', 'host', () => {
      void copyText(picture.canvas.el, query, 'Copied. Paste it into the search box of the graph or of the search.');
    });
  }
  if (host.isThere)
    add("Colour Obsidian's graph by kind", 'palette', 'host', () => {
      void host.colour();
    });
  if (host.canRestore)
    add("Restore Obsidian's graph", 'undo-2', 'host', () => {
      host.restore();
    });
}

async function copyAnswer(parts: GraphParts, picture: Picture, { model, told }: Scenery): Promise<void> {
  await copyText(
    picture.canvas.el,
    toAnswerMarkdown(model, told.answer, await readSentences(parts, model, told.answer), null, toMoment(parts.now())),
    'Copied as Markdown.',
  );
}

async function makeHandOver(parts: GraphParts, { model }: Scenery, person: number): Promise<void> {
  const sentences = await readSentences(parts, model, onlyTheyHold(model, person));
  const written = await createNote(parts.app, {
    folder: GRAPHS_FOLDER,
    name: `What only ${toNodeTitle(model, person)} holds`,
    text: toHandOverNote(model, person, sentences),
  });
  if (isRefused(written)) tell(written.sentence);
  else await openNote(parts.app, written.written, 'tab');
}

/** The person a hand-over note would be for: the selected one, else the one asked about or away. */
function findPerson({ model, state }: Scenery): number {
  const paths = [state.selected, ...state.subjects, ...state.away];
  return (
    paths.map((path) => findNode(model, path)).find((node) => node !== -1 && toKind(model, node) === 'person') ?? -1
  );
}

function toBlock({ state }: Scenery): string {
  const nameOf = withoutEnding;
  return toBlockText({
    saved: '',
    question: state.question,
    of: state.subjects.map(nameOf),
    away: state.away.map(nameOf),
    by: state.date,
    reader: nameOf(state.reader),
    draw: state.draw,
    filter: state.filter,
    as: state.show === 'table' ? 'table' : 'picture',
  });
}
