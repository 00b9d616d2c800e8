import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { followNote } from '../shell/follow-note';
import { attachRedraw } from '../shell/redraw';
import { createPart, type PartDrawer } from '../shell/redraw-part';
import { drawButton } from './draw-button';
import { drawAside } from './draw-aside';
import type { ReadingParts } from './reading-parts';

/** What a view of the main area shows: a signature, so that it is drawn only when that changes, and how to draw it. */
export interface Shown {
  readonly signature: string;
  readonly draw: (el: HTMLElement) => void;
}

/**
 * A view of the main area about one incident (or about the vault, when its path is empty): gathers, and draws when what
 * was gathered differs from what is on the screen. Only the last gathering counts.
 */
export abstract class MainView extends ItemView {
  /** A path, or two in two lines where the view lays two incidents side by side. */
  protected incident = '';
  private part: PartDrawer | null = null;
  private turn = 0;
  /** Whether the view knows what it is about: until then it would gather the whole vault for nothing. */
  private isTold = false;
  protected ask: () => void = () => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    protected readonly parts: ReadingParts,
    private readonly cls: string,
  ) {
    super(leaf);
    this.navigation = true;
  }

  protected abstract gather(): Promise<Shown>;

  override getState(): Record<string, unknown> {
    return { ...super.getState(), incident: this.incident };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state === 'object' && state !== null && 'incident' in state && typeof state.incident === 'string')
      this.incident = state.incident;
    this.isTold = true;
    this.ask();
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('second-story-readers', this.cls);
    this.part = createPart(this.contentEl);
    this.ask = attachRedraw(this, this.contentEl, [this.parts.vaultChanged, this.parts.written], () => {
      void this.refresh();
    });
    for (const at of [0, 1])
      followNote(
        this,
        this.app,
        () => this.incident.split('\n')[at] ?? '',
        (path) => {
          const paths = this.incident.split('\n');
          paths[at] = path;
          this.incident = paths.join('\n');
        },
      );
    await Promise.resolve();
  }

  private async refresh(): Promise<void> {
    if (!this.isTold) return;
    this.turn += 1;
    const turn = this.turn;
    const { signature, draw } = await this.gather();
    if (turn === this.turn) this.part?.(`${this.incident}\n${signature}`, draw);
  }
}

const GATE = 'second-story-reading-without';
const FIRST =
  'What others left shows here once you have left something yourself, so that nobody reads with somebody else’s eyes ' +
  'first.';

/** Whether this device's reader said that they do not mean to write a reading of an incident. */
export function readsWithout(parts: ReadingParts, incident: string): boolean {
  return readKept(parts).includes(incident);
}

/** Draws why others' readings do not show yet, and the press that shows them all the same. */
export function drawGate(el: HTMLElement, parts: ReadingParts, incident: string): void {
  drawAside(el, FIRST);
  drawButton(el, 'I do not mean to write one', 'without', () => {
    parts.app.saveLocalStorage(GATE, JSON.stringify([...readKept(parts), incident].slice(-500)));
    parts.written.emit();
  });
}

function readKept(parts: ReadingParts): readonly string[] {
  const kept: unknown = parts.app.loadLocalStorage(GATE);
  try {
    const list: unknown = typeof kept === 'string' ? JSON.parse(kept) : [];
    return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
