import { toToday } from '../../shell/today';
import type { Filter } from '../../../core/graph/filter/tree';
import { NO_FILTER } from '../../../core/graph/filter/tree';
import { readFilter, type ParsedFilter } from '../../../core/graph/filter/parse';
import { readDay } from '../../../core/atlas/model/day';
import type { GraphModel } from '../../../core/atlas/model/model';
import type { GraphState } from '../../../core/graph/ask/state';
import { FRESH_STATE } from '../../../core/graph/ask/state';
import { MOST_DRAWN } from '../../../core/graph/inquiry/answer';
import { toTold, toWiderRoom, type Told } from '../../../core/graph/ask/answer-state';
import type { GraphParts } from '../graph-parts';
import { toDrawStart } from '../keep/reader';

/** Everything that is on the screen of one graph tab: what was asked, in which graph, and what is told. */
export interface Scenery {
  readonly state: GraphState;
  readonly model: GraphModel;
  readonly parsed: ParsedFilter;
  /** The filter in force: the last one that was understood in full. */
  readonly filter: Filter;
  readonly told: Told;
}

/** Which parts of the screen a change concerns. */
export interface Change {
  /** Another question: the picture is shown whole. */
  readonly asked: boolean;
  /** Find new places for everything. */
  readonly anew: boolean;
}

/**
 * One graph tab's question and answer: holds the state, answers it, keeps a history. It draws nothing; `onChange` hears
 * of each new answer.
 */
export class Session {
  private current: GraphState = FRESH_STATE;
  private understood: Filter = NO_FILTER;
  private past: GraphState[] = [];
  private room = MOST_DRAWN;

  constructor(
    private readonly parts: GraphParts,
    private readonly onChange: (scenery: Scenery, change: Change) => void,
  ) {}

  get state(): GraphState {
    return this.current;
  }

  get hasPast(): boolean {
    return this.past.length > 0;
  }

  /** Changes what is asked. A new question or a new filter can be gone back from. */
  ask(patch: Partial<GraphState>, anew = false): void {
    const before = this.current;
    this.current = { ...before, ...patch };
    const isStep = patch.question !== undefined || patch.subjects !== undefined || patch.filter !== undefined;
    const asked = patch.question !== undefined || patch.subjects !== undefined;
    if (isStep) this.past = [...this.past, before].slice(-50);
    if (asked) this.room = MOST_DRAWN;
    this.tell({ asked, anew });
  }

  /** Changes what the tab remembers without answering again: a selection, a pin. */
  note(patch: Partial<GraphState>): void {
    this.current = { ...this.current, ...patch };
  }

  /** Takes over a whole state, as after a restart. */
  take(state: GraphState): void {
    this.current = state;
    this.room = MOST_DRAWN;
    this.tell({ asked: true, anew: false });
  }

  /** Goes back to what was asked before. */
  back(): void {
    const before = this.past.pop();
    if (!before) return;
    this.current = { ...before, pins: this.current.pins };
    this.tell({ asked: true, anew: false });
  }

  /**
   * Draws four times as many notes, or every one that the answer has. A narrower filter keeps that room; another
   * question does not.
   */
  widen(all: boolean): void {
    this.room = all ? Infinity : toWiderRoom(this.room);
    this.tell({ asked: true, anew: true });
  }

  /** Answers again, because the vault changed or something else did. */
  tell(change: Change = { asked: false, anew: false }): void {
    const { state, model, parsed } = this.read();
    const told = toTold(model, state, this.understood, {
      today: readDay(toToday(this.parts.now())) ?? 0,
      room: this.room,
      drawStart: toDrawStart(this.parts),
    });
    this.onChange({ state, model, parsed, filter: this.understood, told }, change);
  }

  private read(): { readonly state: GraphState; readonly model: GraphModel; readonly parsed: ParsedFilter } {
    const parsed = readFilter(this.current.filter);
    if (parsed.troubles.length === 0) this.understood = parsed.filter;
    return { state: this.current, model: this.parts.model(), parsed };
  }
}
