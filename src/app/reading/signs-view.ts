import type { WorkspaceLeaf } from 'obsidian';
import { GRAPHS_FOLDER } from '../../core/graph/ask/saved-question';
import { findSigns, type LinkingNote } from '../../core/reading/signs';
import { openNote } from '../shell/open';
import { makeInSlices } from '../vault/breath';
import { listLinking } from '../vault/read';
import { drawSaid } from './draw-button';
import { MainView, type Shown } from './main-view';
import { drawAside } from './draw-aside';
import type { ReadingParts } from './reading-parts';

/** The type under which the workspace remembers the signs that incidents are read. */
export const SIGNS_VIEW = 'second-story-signs';

const NAME = 'Signs that incidents are read';
const EXPLAIN =
  'Cases, newest first. There is nothing to add up here: one case that you did not expect is worth a conversation. ' +
  '“Make bases” writes reviews and readings down as tables.';
const NONE = 'Nothing yet. A reading, a link from a runbook or a review that somebody joined will stand here.';
const OLDER = 'Older ones are left out here. The bases list them all.';
const MOST = 40;

/** The vault's signs that incidents are read, sort by sort; a press opens the note that says so. */
export class SignsView extends MainView {
  constructor(leaf: WorkspaceLeaf, parts: ReadingParts) {
    super(leaf, parts, 'second-story-log');
    this.icon = 'sprout';
  }

  override getViewType(): string {
    return SIGNS_VIEW;
  }

  override getDisplayText(): string {
    return NAME;
  }

  protected override async gather(): Promise<Shown> {
    const making = findSigns(this.parts.atlas, await this.readLinking());
    const found = await makeInSlices(making, () => this.contentEl.win);
    return {
      signature: JSON.stringify(
        found.map(({ heading, cases }) => [heading, cases.length > MOST, cases.slice(0, MOST)]),
      ),
      draw: (el) => {
        el.createEl('h2', { text: NAME });
        drawAside(el, found.length === 0 ? NONE : EXPLAIN);
        for (const { heading, cases } of found) {
          el.createEl('h3', { text: heading });
          const list = el.createEl('ul', { cls: 'second-story-reading-remarks' });
          cases.slice(0, MOST).forEach(({ day, sentence, path }, at) => {
            const item = list.createEl('li');
            drawSaid(item, sentence, `${heading}:${path}:${at}`, () => void openNote(this.app, path, 'tab'));
            if (day !== '') item.createDiv({ cls: 'second-story-reading-about', text: day });
          });
          if (cases.length > MOST) drawAside(el, OLDER);
        }
      },
    };
  }

  /** Ordinary notes with a link to an incident, with their text; what the graph wrote down is none. */
  private async readLinking(): Promise<readonly LinkingNote[]> {
    const { atlas, app, readText } = this.parts;
    const { metadataCache } = app;
    const isIncident = (path: string): boolean => atlas.card(path)?.kind === 'incident';
    const notes = listLinking(app, isIncident).filter(
      (path) => !atlas.card(path) && !path.startsWith(`${GRAPHS_FOLDER}/`),
    );
    const read = await Promise.all(
      notes.map(async (path): Promise<LinkingNote | null> => {
        const file = app.vault.getFileByPath(path);
        const text = await readText(path);
        if (!file || text === null) return null;
        const links = (metadataCache.getFileCache(file)?.links ?? []).flatMap(({ link, position }) => {
          const target = metadataCache.getFirstLinkpathDest(link.split('#')[0] ?? '', path);
          return target ? [{ target: target.path, from: position.start.offset, to: position.end.offset }] : [];
        });
        return { path, title: file.basename, text, links };
      }),
    );
    return read.filter((each): each is LinkingNote => each !== null);
  }
}
