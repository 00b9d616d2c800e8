import { INQUIRIES, readQuestionId, toInquiry } from '../../core/graph/ask/inquiries';
import { readKind } from '../../core/notes/kind';
import { FRESH_STATE, isSameQuestion, readGraphState, type GraphState } from '../../core/graph/ask/state';
import { revealView, showView } from '../shell/open';
import type { GraphParts } from './graph-parts';
import { toReader } from './keep/reader';
import { GRAPH_VIEW } from './view/graph-view';
import { findFileInFront } from '../vault/open-editor';

/** Opens a graph tab that asks something, or shows the one that asks it already; several may be open at once. */
export async function openGraph(parts: GraphParts, patch: Partial<GraphState>): Promise<void> {
  const { workspace } = parts.app;
  const asked = { ...FRESH_STATE, ...patch };
  const open = workspace
    .getLeavesOfType(GRAPH_VIEW)
    .find((leaf) => isSameQuestion(readGraphState(leaf.getViewState().state), asked));
  if (open) {
    await revealView(workspace, open);
    return;
  }
  const leaf = workspace.getLeaf('tab');
  await showView(parts.app, leaf, GRAPH_VIEW, { ...FRESH_STATE, reader: toReader(parts), ...patch });
}

/** Registers a command for each question, asked of the note that is open when the question can be asked of it. */
export function attachQuestions(parts: GraphParts): void {
  const { app, plugin } = parts;
  for (const { id, label } of INQUIRIES) {
    plugin.addCommand({
      id: `graph-${id}`,
      name: `Graph: ${label}`,
      callback: () => {
        void openGraph(parts, toPatch(parts, id, findFileInFront(app)?.path ?? null));
      },
    });
  }
  plugin.addRibbonIcon('waypoints', 'Open the incident graph', () => {
    void openGraph(parts, toPatch(parts, 'who-knows', findFileInFront(app)?.path ?? null));
  });
  plugin.register(
    parts.handoffs.showInquiry.accept(({ inquiry, node }) => {
      const question = readQuestionId(inquiry) ?? 'who-knows';
      void openGraph(parts, toPatch(parts, question, node));
    }),
  );
}

/**
 * What to ask when a question is asked of a note: people go where people are asked for; a note of no fitting kind is
 * left out.
 */
function toPatch(parts: GraphParts, question: GraphState['question'], path: string | null): Partial<GraphState> {
  const needs = toInquiry(question).needs;
  if (question === 'everything') return { question, filter: toHiddenFilter(parts) };
  if (path === null) return { question };
  const kind = parts.atlas.card(path)?.kind;
  // A note that is not known may not have been read yet, right after the start of a large vault.
  if (kind === undefined) return { question, subjects: needs.most > 0 && needs.kinds.length === 0 ? [path] : [] };
  if (needs.people) return { question, ...(kind === 'person' ? { away: [path] } : { subjects: [path] }) };
  return {
    question,
    subjects: needs.most > 0 && (needs.kinds.length === 0 || needs.kinds.includes(kind)) ? [path] : [],
  };
}

/** The kinds that this vault's settings leave out at first, as the filter that a hand would write. */
function toHiddenFilter(parts: GraphParts): string {
  return parts.settings
    .current()
    .graphHidden.flatMap((kind) => readKind(kind) ?? [])
    .map((kind) => `-kind:${kind}`)
    .join(' ');
}
