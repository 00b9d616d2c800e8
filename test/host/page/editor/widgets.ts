import { type EditorView, WidgetType } from '@codemirror/view';

/** The dot of a list item. */
export class BulletWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    return createSpan({ cls: 'cm-formatting-list list-bullet', text: '•', attr: { 'aria-hidden': 'true' } });
  }
}

/** What stands between a note and its heading where a link is drawn. */
export class SubpathWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    return createSpan({ text: ' > ' });
  }
}

/** A line across the note. */
export class RuleWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    return createSpan({ cls: 'cm-rule', attr: { role: 'separator' } });
  }
}

/** The box of a task: a click writes or takes away the x. */
export class TaskWidget extends WidgetType {
  constructor(private readonly done: boolean) {
    super();
  }

  override eq(other: TaskWidget): boolean {
    return other.done === this.done;
  }

  toDOM(view: EditorView): HTMLElement {
    const label = createEl('label', 'task-list-label');
    const box = label.createEl('input', {
      cls: 'task-list-item-checkbox',
      type: 'checkbox',
      attr: { 'aria-label': 'Task' },
    });
    box.checked = this.done;
    box.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const at = view.posAtDOM(label);
      view.dispatch({ changes: { from: at + 1, to: at + 2, insert: this.done ? ' ' : 'x' } });
    });
    box.addEventListener('click', (event) => event.preventDefault());
    return label;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
