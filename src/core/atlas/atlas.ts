import type { NoteCard } from '../notes/card';
import type { NoteKind } from '../notes/kind';
import { isConflictCopy } from '../notes/damage';
import type { Damage } from '../text/damage';
import { toEdges, toUnresolvedId, type Edge } from './links';

/** A damaged note: its path and everything that kept us from reading it. */
export interface DamagedNote {
  readonly path: string;
  readonly damage: readonly Damage[];
}

/**
 * All cards of the vault and the edges between them: the one thing in core that changes. Every change counts its
 * revision up by one, so that a view knows whether what it drew is still true. A node is a note's path, or `?name` for
 * a link that leads nowhere yet. The order in which notes come in makes no difference to what it answers.
 */
export class Atlas {
  private readonly cards = new Map<string, NoteCard>();
  private readonly damaged = new Map<string, readonly Damage[]>();
  private readonly out = new Map<string, readonly Edge[]>();
  private readonly sources = new Map<string, Set<string>>();
  private count = 0;

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
    const linking = [...(this.sources.get(from) ?? [])].filter((path) => path !== from);
    this.drop(from);
    const kept = damage?.filter(({ reason }) => reason !== 'conflict-copy' || isConflictCopy(to)) ?? [];
    if (card) this.keep(retarget({ ...card, path: to, title, damage: kept }, from, to));
    if (kept.length > 0) this.damaged.set(to, kept);
    for (const path of linking) {
      const source = this.cards.get(path);
      if (!source) continue;
      this.drop(path, true);
      this.keep(retarget(source, from, to));
    }
    this.count += 1;
  }

  /** The card of a note, or nothing when the path is none of ours. */
  card(path: string): NoteCard | null {
    return this.cards.get(path) ?? null;
  }

  /** Every card by its path, in no order, at no cost: the map itself, to be read and never kept. */
  cardsNow(): ReadonlyMap<string, NoteCard> {
    return this.cards;
  }

  /** Every card, by path. */
  all(): readonly NoteCard[] {
    return [...this.cards.values()].sort(byPath);
  }

  /** The cards of one kind, by path. */
  ofKind(kind: NoteKind): readonly NoteCard[] {
    return this.all().filter((card) => card.kind === kind);
  }

  /** Notes that could not be read in full, by path. */
  damagedNotes(): readonly DamagedNote[] {
    return [...this.damaged].map(([path, damage]) => ({ path, damage })).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /**
   * The edges that a note stores, in the order of its links. A person linked as a contributor makes no edge (DESIGN
   * §4).
   */
  edgesFrom(node: string): readonly Edge[] {
    return (this.out.get(node) ?? []).filter((edge) => !this.tiesPersonToCause(edge));
  }

  /** The edges that lead to a node, whoever stores them, by source path. */
  edgesTo(node: string): readonly Edge[] {
    const sources = [...(this.sources.get(node) ?? [])].sort();
    return sources.flatMap((path) => this.edgesFrom(path).filter((edge) => edge.to === node));
  }

  /** The title of a node: its note's, or the name that unresolved links use. */
  titleOf(node: string): string {
    if (node.startsWith('?')) return this.unresolvedName(node);
    return this.cards.get(node)?.title ?? node.slice(node.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  }

  private unresolvedName(node: string): string {
    for (const path of this.sources.get(node) ?? []) {
      const link = this.cards
        .get(path)
        ?.links.find((each) => each.target === null && toUnresolvedId(each.linkpath) === node);
      if (link) return link.linkpath;
    }
    return node.slice(1);
  }

  private tiesPersonToCause(edge: Edge): boolean {
    return edge.relation.property === 'contributors' && this.cards.get(edge.to)?.kind === 'person';
  }

  private keep(card: NoteCard): void {
    this.cards.set(card.path, card);
    if (card.damage.length > 0) this.damaged.set(card.path, card.damage);
    const edges = toEdges(card);
    this.out.set(card.path, edges);
    for (const { to } of edges) {
      const known = this.sources.get(to);
      if (known) known.add(card.path);
      else this.sources.set(to, new Set([card.path]));
    }
  }

  private drop(path: string, keepDamage = false): void {
    for (const { to } of this.out.get(path) ?? []) {
      const known = this.sources.get(to);
      known?.delete(path);
      if (known?.size === 0) this.sources.delete(to);
    }
    this.out.delete(path);
    this.cards.delete(path);
    if (!keepDamage) this.damaged.delete(path);
  }
}

function retarget(card: NoteCard, from: string, to: string): NoteCard {
  return { ...card, links: card.links.map((link) => (link.target === from ? { ...link, target: to } : link)) };
}

function byPath(a: NoteCard, b: NoteCard): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
