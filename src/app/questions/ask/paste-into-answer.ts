import type { App, Component } from 'obsidian';
import { findCallouts } from '../../../core/text/markdown/callout';
import { toQuotedPaste } from '../../../core/questions/interview/insert-question';
import { QUESTION_CALLOUT } from '../../../core/text/markdown/callout-head';

/**
 * Keeps what is pasted into an answer inside that answer: every line gets the answer's own `> `. Anything else is the
 * host's business.
 */
export function attachPaste(owner: Component, app: App): void {
  owner.registerEvent(
    app.workspace.on('editor-paste', (event, editor) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || !/\r?\n/.test(pasted)) return;
      const offset = editor.posToOffset(editor.getCursor('from'));
      const inAnswer = findCallouts(editor.getValue()).some(
        ({ type, from, to }) => type === QUESTION_CALLOUT && from < offset && offset <= to,
      );
      if (!inAnswer) return;
      event.preventDefault();
      editor.replaceSelection(toQuotedPaste(editor.getLine(editor.getCursor('from').line), pasted));
    }),
  );
}
