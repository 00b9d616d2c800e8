import type * as real from 'obsidian';
import { Component } from '../../data/component';

/** Something drawn into a note by a plugin, which lives as long as that part of the note. */
export class MarkdownRenderChild extends Component implements real.MarkdownRenderChild {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}
