import type { ViewStateResult } from 'obsidian';
import type { GraphParts } from '../graph-parts';
import { toLocalQuestion } from '../../../core/graph/ask/local-question';
import { GraphView } from './graph-view';
import { findFileInFront } from '../../vault/open-editor';

/** The type under which the workspace remembers the view that follows the open note. */
export const LOCAL_GRAPH_VIEW = 'second-story-local-graph';

const PIN = 'Stay with this note, or follow the open one';
const NAME = 'Local incident graph';

/** A graph for the side of the window: it asks of whichever note is open, until it is pinned to one. */
export class LocalGraphView extends GraphView {
  private pinned = false;

  override getViewType(): string {
    return LOCAL_GRAPH_VIEW;
  }

  override getDisplayText(): string {
    return NAME;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), pinned: this.pinned };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.pinned = typeof state === 'object' && state !== null && 'pinned' in state && state.pinned === true;
    await super.setState(state, result);
    this.follow();
  }

  override async onOpen(): Promise<void> {
    await super.onOpen();
    this.contentEl.addClass('is-local');
    const pin = this.addAction('pin', PIN, () => {
      this.togglePin();
      pin.toggleClass('is-active', this.pinned);
    });
    this.registerEvent(
      this.app.workspace.on('file-open', () => {
        this.follow();
      }),
    );
    this.follow();
  }

  /** Stays with this note, or follows the open one again. */
  togglePin(): void {
    this.pinned = !this.pinned;
    this.follow();
    this.app.workspace.requestSaveLayout();
  }

  private follow(): void {
    const file = findFileInFront(this.app);
    if (this.pinned || !file || file.extension !== 'md') return;
    const { question, subjects, away } = this.session.state;
    if ([...subjects, ...away].join('\n') === file.path) return;
    this.ask(toLocalQuestion(question, file.path, this.parts.atlas.card(file.path)?.kind ?? null));
  }
}

/** Registers the view and the command that shows it at the right side of the window. */
export function attachLocalGraph(parts: GraphParts): void {
  const { app, plugin } = parts;
  plugin.registerView(LOCAL_GRAPH_VIEW, (leaf) => new LocalGraphView(leaf, parts));
  plugin.addCommand({
    id: 'open-local-graph',
    name: 'Open local incident graph',
    callback: () => {
      void app.workspace.ensureSideLeaf(LOCAL_GRAPH_VIEW, 'right', { active: true, reveal: true });
    },
  });
  plugin.addCommand({
    id: 'pin-local-graph',
    name: 'Pin the local incident graph to its note',
    checkCallback: (checking) => {
      const [leaf] = app.workspace.getLeavesOfType(LOCAL_GRAPH_VIEW);
      const view = leaf?.view;
      if (!(view instanceof LocalGraphView)) return false;
      if (!checking) view.togglePin();
      return true;
    },
  });
}
