import { EditorView } from '@codemirror/view';
import { hostOf } from '../ui/host';
import { Keymap } from '../ui/scope';
import { editorInfoField, editorLivePreviewField } from './fields';

function findLink(event: MouseEvent): HTMLElement | null {
  return event.target instanceof Element
    ? event.target.closest<HTMLElement>('.cm-hmd-internal-link, .external-link')
    : null;
}

/**
 * Follows links in the editor: a drawn link at a click, one that is being edited with Ctrl or Cmd; resting on one
 * previews it.
 */
export const liveLinks = EditorView.domEventHandlers({
  mousedown(event, view) {
    const link = findLink(event);
    if (!link || event.button > 1) return false;
    const isDrawn = view.state.field(editorLivePreviewField) && !link.hasClass('is-open');
    if (!isDrawn && !Keymap.isModifier(event, 'Mod')) return false;
    event.preventDefault();
    const info = view.state.field(editorInfoField);
    const { href, url } = link.dataset;
    if (href !== undefined)
      void hostOf(info.app).workspace.openLinkText(href, info.file?.path ?? '', Keymap.isModEvent(event));
    else if (url !== undefined && /^https?:/.test(url)) window.open(url, '_blank', 'noopener');
    return true;
  },
  mouseover(event, view) {
    const link = findLink(event);
    if (!link?.dataset.href) return false;
    const info = view.state.field(editorInfoField);
    hostOf(info.app).workspace.trigger('hover-link', {
      event,
      source: 'editor',
      hoverParent: info,
      targetEl: link,
      linktext: link.dataset.href,
      sourcePath: info.file?.path ?? '',
    });
    return false;
  },
});
