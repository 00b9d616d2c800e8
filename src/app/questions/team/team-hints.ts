import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { findMainFile } from '../../vault/open-editor';
import { hintTeamQuestions } from '../../../core/questions/team';
import type { TeamKeeper } from './team-keeper';

const LONGEST = 200_000;

/**
 * Underlines, on a team's notes of questions alone, the words that a careful colleague would ask another way; the hint
 * stands in the tooltip.
 */
export function toTeamHints(team: TeamKeeper): Extension {
  const read = (view: EditorView): DecorationSet => {
    const path = findMainFile(view)?.path;
    const builder = new RangeSetBuilder<Decoration>();
    if (path === undefined || view.state.doc.length > LONGEST || !team.isTeamNote(path)) return builder.finish();
    const hints = [...hintTeamQuestions(view.state.doc.toString())].sort((a, b) => a.from - b.from || a.to - b.to);
    for (const { from, to, hint } of hints)
      builder.add(
        from,
        to,
        Decoration.mark({ class: 'second-story-team-hint', attributes: { title: hint, 'aria-description': hint } }),
      );
    return builder.finish();
  };
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = read(view);
      }

      update(update: ViewUpdate): void {
        if (update.docChanged) this.decorations = read(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}
