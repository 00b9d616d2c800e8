import { findReadWords, PRESS_ROWS, remarkOnEditor, remarkOnWords } from './passage-press';
import type { ReadingParts } from './reading-parts';

/** Registers what can be left about selected words, as commands and in the menu of the editor. */
export function attachRemarks(parts: ReadingParts): void {
  const { app, plugin } = parts;
  const isIncident = (path: string | undefined): path is string =>
    path !== undefined && parts.atlas.card(path)?.kind === 'incident';
  for (const { remark, press, icon } of PRESS_ROWS)
    plugin.addCommand({
      id: `remark-${remark}`,
      name: press,
      icon,
      checkCallback: (checking) => {
        const read = findReadWords(parts);
        const editor = app.workspace.activeEditor?.editor;
        const path = read?.path ?? app.workspace.activeEditor?.file?.path;
        if (!isIncident(path) || (!read && !editor?.somethingSelected())) return false;
        if (!checking) {
          if (read) void remarkOnWords(parts, remark, path, read.words);
          else if (editor) remarkOnEditor(parts, remark, path, editor);
        }
        return true;
      },
    });
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, editor, { file }) => {
      const path = file?.path;
      if (!isIncident(path) || !editor.somethingSelected()) return;
      for (const { remark, press, icon } of PRESS_ROWS)
        menu.addItem((item) =>
          item
            .setTitle(press)
            .setIcon(icon)
            .setSection('second-story-reading')
            .onClick(() => {
              remarkOnEditor(parts, remark, path, editor);
            }),
        );
    }),
  );
}
