import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGraphBuilder, toModel } from '../../src/core/atlas/model/build';
import type { GraphBuilder } from '../../src/core/atlas/model/build';
import { GRAPH_KINDS } from '../../src/core/atlas/model/facts';
import { toBareFacts } from '../core/atlas/model/bare-facts';
import type { LinkFact, NoteFacts } from '../../src/core/atlas/model/facts';
import { toSyntheticVault } from '../bench/synthetic';
import { runs } from './runs';

/** A vault on which things happen; every change goes to the builder as the app would send it. */
interface Stormy {
  readonly notes: Map<string, NoteFacts>;
  readonly builder: GraphBuilder;
}

function put(vault: Stormy, facts: NoteFacts): void {
  vault.notes.set(facts.path, facts);
  vault.builder.put(facts);
}

function remove(vault: Stormy, path: string): void {
  vault.notes.delete(path);
  vault.builder.remove(path);
  relink(vault, path, (link) => ({ ...link, to: path.replace(/\.md$/, ''), exists: false }));
}

function rename(vault: Stormy, from: string, to: string): void {
  const facts = vault.notes.get(from);
  if (!facts || vault.notes.has(to)) return;
  vault.notes.delete(from);
  vault.builder.remove(from);
  put(vault, { ...facts, path: to });
  relink(vault, from, (link) => ({ ...link, to }));
}

function relink(vault: Stormy, path: string, change: (link: LinkFact) => LinkFact): void {
  for (const facts of [...vault.notes.values()]) {
    if (!facts.links.some((link) => link.exists && link.to === path)) continue;
    put(vault, { ...facts, links: facts.links.map((link) => (link.exists && link.to === path ? change(link) : link)) });
  }
}

const path = fc.nat(11).map((number) => `${number % 3}/Note ${number}.md`);
const relation = fc.constantFrom('mentions', 'incident.systems', 'incident.contributors', 'knowledge.held-by');
const link = fc
  .record({ to: path, exists: fc.boolean(), relation, offset: fc.integer({ min: -1, max: 99 }) })
  .map((each) => (each.exists ? each : { ...each, to: each.to.toUpperCase() }));
const facts = fc
  .record({
    path,
    kind: fc.constantFrom(...GRAPH_KINDS),
    left: fc.boolean(),
    date: fc.option(fc.nat(99)),
    links: fc.array(link, { maxLength: 4 }),
  })
  .map((each): NoteFacts => ({ ...toBareFacts(each.path, each.kind), ...each }));
const event = fc.oneof(
  facts.map((note) => (vault: Stormy) => put(vault, note)),
  path.map((gone) => (vault: Stormy) => remove(vault, gone)),
  fc.tuple(path, path).map(
    ([from, to]) =>
      (vault: Stormy) =>
        rename(vault, from, to),
  ),
  fc
    .nat(2)
    .map(
      (folder) => (vault: Stormy) =>
        [...vault.notes.keys()].filter((each) => each.startsWith(`${folder}/`)).forEach((each) => remove(vault, each)),
    ),
  fc.constant((vault: Stormy) => void vault.builder.toModel()),
);

describe('after a storm of events', () => {
  test('the model is the one that a fresh start would build', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const vault: Stormy = { notes: new Map(), builder: createGraphBuilder() };
        for (const happen of events) happen(vault);
        expect(vault.builder.toModel()).toEqual(toModel(vault.notes.values()));
      }),
      runs(200, 5000),
    );
  });

  test('five thousand renames and a deleted folder leave nothing behind', () => {
    const vault: Stormy = { notes: new Map(), builder: createGraphBuilder() };
    const { notes } = toSyntheticVault(6000);
    for (const note of notes) {
      vault.notes.set(note.path, note);
      vault.builder.put(note);
    }
    vault.builder.toModel();
    const moved = new Map(notes.slice(0, 5000).map((note, at) => [note.path, `Archive/${at % 50}/${note.title}.md`]));
    const target = (to: string): string => moved.get(to) ?? to;
    for (const [from, to] of moved) {
      const note = vault.notes.get(from);
      vault.builder.remove(from);
      vault.notes.delete(from);
      if (note) put(vault, { ...note, path: to });
    }
    for (const note of [...vault.notes.values()])
      put(vault, { ...note, links: note.links.map((each) => ({ ...each, to: target(each.to) })) });
    for (const gone of [...vault.notes.keys()].filter((each) => each.startsWith('Archive/7/'))) {
      vault.notes.delete(gone);
      vault.builder.remove(gone);
    }
    const model = vault.builder.toModel();
    expect(model).toEqual(toModel(vault.notes.values()));
    expect(model.facts.filter((each) => each !== null)).toHaveLength(5900);
  });
});
