import type * as real from 'obsidian';
import { Component } from '../data/component';

const WAIT = 300;

/** Where a popover is in its short life. */
export enum PopoverState {
  Showing,
  Shown,
  Hiding,
  Hidden,
}

/** A small window beside an element, shown after a moment's rest and hidden when the pointer leaves both. */
export class HoverPopover extends Component {
  hoverEl: HTMLElement;
  state = PopoverState.Showing;
  private timer = 0;

  constructor(
    private readonly parent: real.HoverParent,
    private readonly targetEl: HTMLElement | null,
    waitTime: number = WAIT,
    private readonly staticPos: real.Point | null = null,
  ) {
    super();
    this.hoverEl = createDiv('popover hover-popover');
    const later = () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.hide(), WAIT);
    };
    const stay = () => window.clearTimeout(this.timer);
    this.register(() => {
      stay();
      this.hoverEl.remove();
    });
    for (const el of [this.hoverEl, targetEl]) {
      if (!el) continue;
      this.registerDomEvent(el, 'mouseleave', later);
      this.registerDomEvent(el, 'mouseenter', stay);
    }
    this.timer = window.setTimeout(() => this.show(), waitTime);
  }

  /** Puts the popover on the page. */
  show(): void {
    if (this.state === PopoverState.Hidden || (this.targetEl && !this.targetEl.isConnected)) return;
    (this.targetEl?.doc ?? document).body.appendChild(this.hoverEl);
    this.state = PopoverState.Shown;
    this.load();
    this.place();
  }

  /** Takes the popover off the page for good. */
  hide(): void {
    this.state = PopoverState.Hidden;
    this.load();
    this.unload();
    if (this.parent.hoverPopover && Object.is(this.parent.hoverPopover, this)) this.parent.hoverPopover = null;
  }

  private place(): void {
    const box = this.targetEl?.getBoundingClientRect();
    const size = this.hoverEl.getBoundingClientRect();
    const x = this.staticPos?.x ?? box?.left ?? 0;
    const below = this.staticPos?.y ?? box?.bottom ?? 0;
    const { win } = this.hoverEl;
    const fits = below + size.height < win.innerHeight;
    this.hoverEl.style.left = `${Math.max(4, Math.min(x, win.innerWidth - size.width - 8))}px`;
    this.hoverEl.style.top = `${fits ? below : Math.max(4, (box?.top ?? below) - size.height)}px`;
  }
}
