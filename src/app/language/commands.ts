import { EditorView } from '@codemirror/view';
import type { Standing } from '../../core/language/finding-state';
import { findActive } from './active';
import { explain } from './explain';
import { leaveNoteAlone } from './actions';
import type { LanguageParts, OpenNote } from './room';
import { findMainFile } from '../vault/open-editor';
import { tell } from '../shell/tell';

const NOTHING_HERE = 'No highlighted words at the cursor. “Next highlighted phrase” leads to the nearest ones.';
const NONE_LEFT = 'No open phrases in this note.';

/** The commands of the highlighter; each is there only where the highlighter is at home. */
export function attachCommands(parts: LanguageParts): void {
  const add = (id: string, name: string, run: (highlighter: OpenNote) => void): void => {
    parts.plugin.addCommand({
      id,
      name,
      checkCallback: (checking) => {
        const highlighter = findActive(parts);
        if (highlighter && !checking) run(highlighter);
        return highlighter !== null;
      },
    });
  };
  add('explain-finding', 'Explain finding at cursor', (highlighter) => {
    const finding = findSelected(highlighter);
    if (finding === null) tell(NOTHING_HERE);
    else highlighter.view.dispatch({ effects: explain.of(finding) });
  });
  add('next-finding', 'Next highlighted phrase', (highlighter) => {
    goTo(highlighter, highlighter.beside(highlighter.view.state.selection.main.head, 1));
  });
  add('previous-finding', 'Previous highlighted phrase', (highlighter) => {
    goTo(highlighter, highlighter.beside(highlighter.view.state.selection.main.head, -1));
  });
  add('no-highlights-here', 'Switch highlights off in this note', (highlighter) => {
    const file = findMainFile(highlighter.view);
    if (file) void leaveNoteAlone(parts, file);
  });
}

/** The finding at the cursor; of a selection the first that begins in it, where neither of its ends stands in one. */
function findSelected(highlighter: OpenNote): Standing | null {
  const { head, from, to } = highlighter.view.state.selection.main;
  const found = highlighter.at(head) ?? highlighter.at(from);
  if (found !== null) return found;
  const next = highlighter.beside(from, 1);
  return next !== null && next.from >= from && next.from < to ? next : null;
}

/** Puts the cursor into a finding and brings it into sight. */
function goTo(highlighter: OpenNote, finding: Standing | null): void {
  if (finding === null) {
    tell(NONE_LEFT);
    return;
  }
  const { view } = highlighter;
  view.dispatch({
    selection: { anchor: finding.from },
    effects: EditorView.scrollIntoView(finding.from, { y: 'center' }),
  });
  view.focus();
}
