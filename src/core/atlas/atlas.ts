import type { NoteCard } from '../notes/card';
import type { NoteKind } from '../notes/kind';
import { toCopiedPaths } from '../notes/damage';
import type { Damage } from '../text/damage';
import { toEdgesFrom, toEdgesTo, type Edge } from './edges';
import { createGraphBuilder } from './model/build';
import { toFacts } from './model/card-facts';
import { toTitle } from './model/facts';
import { findNode, toNodeTitle, type GraphModel } from './model/model';
import { createNameIndex, type NameIndex } from './name-index';
import { createTwins } from './model/unicode-names';

/** A damaged note: its path and everything that kept us from reading it. */
export interface DamagedNote {
  readonly path: string;
  readonly damage: readonly Damage[];
}

/**
 * The one model of the vault: its cards, and the graph of their relations. The one thing in core that changes. Every
 * change counts its revision up by one, so that a view knows whether what it drew is still true. A node is a note's
 * path, or `?name` for a link that leads nowhere yet. The order in which notes come in makes no difference to what it
 * answers.
 */
export class Atlas {
  /** What notes are called, and which links write a name that leads nowhere. */
  readonly names: Pick<NameIndex, 'met' | 'shared'>;
  private readonly nameIndex = createNameIndex();
  private readonly cards = new Map<string, NoteCard>();
  private readonly damaged = new Map<string, readonly Damage[]>();
  private readonly builder = createGraphBuilder();
  private readonly twins = createTwins<NoteCard>();
  private readonly changed = new Set<string>();
  /** The lists that were asked for since the last change, each sorted once. */
  private readonly lists = new Map<NoteKind | null, readonly NoteCard[]>();
  private count = 0;

  constructor() {
    this.names = this.nameIndex;
  }

  /** Counts up at each change; never goes back. */
  get revision(): number {
    return this.count;
  }

  /** How many notes of our kinds there are. */
  get size(): number {
    return this.cards.size;
  }

  /**
   * Takes in what reading a note gave. A note that is none of ours and undamaged leaves no trace. Returns whether
   * anything changed.
   */
  put(path: string, card: NoteCard | null, damage: readonly Damage[] = card?.damage ?? []): boolean {
    const before = this.cards.get(path);
    if (card === null && before === undefined && damage.length === 0 && !this.damaged.has(path)) return false;
    this.drop(path);
    if (card !== null) this.keep(card);
    if (damage.length > 0) this.damaged.set(path, damage);
    this.count += 1;
    return true;
  }

  /** Forgets a note that is gone. */
  remove(path: string): boolean {
    const known = this.cards.has(path) || this.damaged.has(path);
    this.drop(path);
    if (known) this.count += 1;
    return known;
  }

  /**
   * Follows a rename: the card keeps everything but its path and title; links that led to the old path lead to the new
   * one.
   */
  rename(from: string, to: string, title: string): void {
    const card = this.cards.get(from);
    const damage = this.damaged.get(from);
    if (!card && !damage) return;
    const linking = this.findLinking(from);
    this.drop(from);
    const kept = damage?.filter(({ reason }) => reason !== 'conflict-copy' || toCopiedPaths(to).length > 0) ?? [];
    if (card) this.keep(retarget({ ...card, path: to, title, damage: kept }, from, to));
    if (kept.length > 0) this.damaged.set(to, kept);
    for (const source of linking) this.keep(retarget(source, from, to));
    this.count += 1;
  }

  /** The graph of what is in now: the same object until something changes. It costs only what changed since. */
  graph(): GraphModel {
    for (const key of this.changed) {
      const card = this.twins.find(this.cards, key);
      if (card) this.builder.put(toFacts(card));
      else this.builder.remove(key);
    }
    this.changed.clear();
    return this.builder.toModel();
  }

  /** The card of a note, or nothing when the path is none of ours. */
  card(path: string): NoteCard | null {
    return this.cards.get(path) ?? null;
  }

  /** Whether no note of the vault is one of ours. */
  isEmpty(): boolean {
    return this.cards.size === 0;
  }

  /** Every card, by path. */
  all(): readonly NoteCard[] {
    return this.list(null);
  }

  /** The cards of one kind, by path. */
  ofKind(kind: NoteKind): readonly NoteCard[] {
    return this.list(kind);
  }

  private list(kind: NoteKind | null): readonly NoteCard[] {
    const known = this.lists.get(kind);
    if (known) return known;
    const cards = [...this.cards.values()].filter((card) => kind === null || card.kind === kind).sort(byPath);
    this.lists.set(kind, cards);
    return cards;
  }

  /** Notes that could not be read in full, by path. */
  damagedNotes(): readonly DamagedNote[] {
    return [...this.damaged].map(([path, damage]) => ({ path, damage })).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The edges that a note stores, in the order of its links. */
  edgesFrom(node: string): readonly Edge[] {
    return toEdgesFrom(this.graph(), node);
  }

  /** The edges that lead to a node, whoever stores them, by source path. */
  edgesTo(node: string): readonly Edge[] {
    return toEdgesTo(this.graph(), node);
  }

  /** The title of a node: its note's, or the name that unresolved links use. */
  titleOf(node: string): string {
    if (!node.startsWith('?')) return this.cards.get(node)?.title ?? toTitle(node);
    const model = this.graph();
    const known = findNode(model, node);
    return known === -1 ? node.slice(1) : toNodeTitle(model, known);
  }

  /** What a node is called where others are named too: two notes of one title also by their folders. */
  nameOf(node: string): string {
    const model = this.graph();
    const known = findNode(model, node);
    return known === -1 ? this.titleOf(node) : toNodeTitle(model, known);
  }

  /** The other cards with a link to a path. Asked at each rename of a folder, so it never has the graph built anew. */
  private findLinking(path: string): readonly NoteCard[] {
    const cards = [...this.builder.mayLinkTo(path), ...this.changed].map((key) => this.twins.find(this.cards, key));
    return [...new Set(cards)].filter(
      (card): card is NoteCard =>
        card !== null && card.path !== path && card.links.some(({ target }) => target === path),
    );
  }

  private keep(card: NoteCard): void {
    const before = this.cards.get(card.path);
    if (before) this.nameIndex.drop(before);
    this.nameIndex.put(card);
    this.lists.clear();
    this.cards.set(card.path, card);
    if (card.damage.length > 0) this.damaged.set(card.path, card.damage);
    this.changed.add(this.twins.toKey(card.path));
  }

  private drop(path: string): void {
    const card = this.cards.get(path);
    if (card) {
      this.cards.delete(path);
      this.nameIndex.drop(card);
      this.lists.clear();
      this.changed.add(this.twins.toKey(path));
    }
    this.damaged.delete(path);
  }
}

function retarget(card: NoteCard, from: string, to: string): NoteCard {
  return { ...card, links: card.links.map((link) => (link.target === from ? { ...link, target: to } : link)) };
}

function byPath(a: NoteCard, b: NoteCard): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
