import { Prec, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  EditorView,
  hoverTooltip,
  keymap,
  repositionTooltips,
  showTooltip,
  type Tooltip,
  type ViewPlugin,
} from '@codemirror/view';
import { Platform } from 'obsidian';
import type { Standing } from '../../core/language/finding-state';
import { findMainFile } from '../vault/open-editor';
import { drawCard } from './card';
import type { Highlighter } from './highlighter';
import type { LanguageParts } from './room';

/** Opens the card of a finding, or closes the one that is open. */
export const explain = StateEffect.define<Standing | null>();

/**
 * The card on hover, on tap, and by command; a card opened by command or tap takes the focus, and Escape gives it back.
 */
export function createExplainer(parts: LanguageParts, highlighter: ViewPlugin<Highlighter>): Extension {
  const explained = StateField.define<Tooltip | null>({
    create: () => null,
    update(tooltip, transaction) {
      for (const effect of transaction.effects)
        if (effect.is(explain)) return effect.value === null ? null : toTooltip(parts, effect.value, true);
      return transaction.docChanged ? null : tooltip;
    },
    provide: (field) => showTooltip.from(field),
  });
  const isOpen = (view: EditorView): boolean => (view.state.field(explained, false) ?? null) !== null;
  const close = (view: EditorView): boolean => {
    if (!isOpen(view)) return false;
    view.dispatch({ effects: explain.of(null) });
    view.focus();
    return true;
  };
  return [
    explained,
    hoverTooltip(
      (view, pos) => {
        const finding = Platform.isMobile || isOpen(view) ? null : (view.plugin(highlighter)?.at(pos) ?? null);
        return finding === null ? null : toTooltip(parts, finding, false);
      },
      { hideOnChange: true },
    ),
    EditorView.domEventHandlers({
      click(event, view) {
        const touched = Platform.isMobile || (event.instanceOf(PointerEvent) && event.pointerType === 'touch');
        const pos = touched ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null;
        const finding = pos === null ? null : (view.plugin(highlighter)?.at(pos) ?? null);
        if (finding === null || isOpen(view)) {
          close(view);
          return false;
        }
        view.dispatch({ effects: explain.of(finding) });
        return false;
      },
    }),
    Prec.highest(keymap.of([{ key: 'Escape', run: close }])),
  ];
}

function toTooltip(parts: LanguageParts, finding: Standing, focused: boolean): Tooltip {
  return {
    pos: finding.from,
    end: finding.to,
    above: false,
    arrow: false,
    create: (view) => {
      const leave = (): void => {
        if (focused) view.dispatch({ effects: explain.of(null) });
        view.focus();
      };
      const file = findMainFile(view);
      if (!file) return { dom: createDiv() };
      const text = view.state.doc.toString();
      const dom = drawCard(parts, { place: parts.places.remember(file, text, finding), text, finding }, leave);
      dom.addEventListener(
        'toggle',
        () => {
          repositionTooltips(view);
        },
        true,
      );
      dom.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      });
      const mount = (): void => {
        // Hovering puts the card into a box that all hovered tooltips share; where that is made lower to fit the
        // window, the card follows.
        if (focused) dom.querySelector('button')?.focus();
        else dom.parentElement?.addClass('second-story-card-box');
      };
      return { dom, mount };
    },
  };
}
