import { describe, expect, test } from 'vitest';
import { isOutOfDate, toHeldBy, toHolders, toOnlyHolding } from '../../../src/core/atlas/holders';
import { toModel } from '../../../src/core/atlas/model/build';
import type { NoteFacts } from '../../../src/core/atlas/model/facts';
import { nodeOf, noteOf, titlesOf } from '../graph/vault';

const claim = (title: string, holders: readonly string[], state?: string): NoteFacts =>
  noteOf('knowledge', title, {
    links: { 'knowledge.about': ['Ledger'], 'knowledge.held-by': holders },
    ...(state === undefined ? {} : { properties: new Map([['state', [state]]]) }),
  });

const MODEL = toModel([
  noteOf('system', 'Ledger'),
  noteOf('system', 'Purser', { links: { 'system.owners': ['Ana'], 'system.former-owners': ['Mia'] } }),
  noteOf('person', 'Ana'),
  noteOf('person', 'Tom', { left: true }),
  noteOf('person', 'Mia', { links: { 'person.ask-me-about': ['Both'] } }),
  claim('Both', ['Ana', 'Tom']),
  claim('Old', ['Ana'], 'Out-of-date'),
  claim('Unsure', ['?Zed', 'Purser'], 'unsure'),
  noteOf('incident', 'Stall', { links: { 'incident.responders': ['Mia'], 'incident.systems': ['Purser'] } }),
]);
const holders = (title: string): unknown => {
  const { here, gone } = toHolders(MODEL, nodeOf(MODEL, title));
  return { here: titlesOf(MODEL, here), gone: titlesOf(MODEL, gone) };
};

describe('who holds', () => {
  test('knowledge: whom it names, and who says they can be asked; those who left are told apart', () => {
    expect(holders('Both')).toEqual({ here: ['Ana', 'Mia'], gone: ['Tom'] });
  });

  test('a system: who owns it, and who holds knowledge about it; who used to own it or was there does not', () => {
    expect(holders('Purser')).toEqual({ here: ['Ana'], gone: [] });
    expect(holders('Ledger')).toEqual({ here: ['Ana', 'Zed'], gone: ['Tom'] });
  });

  test('knowledge that is out of date, however it is spelled, is held by nobody', () => {
    expect(isOutOfDate(MODEL, nodeOf(MODEL, 'Old'))).toBe(true);
    expect(isOutOfDate(MODEL, nodeOf(MODEL, 'Unsure'))).toBe(false);
    expect(isOutOfDate(MODEL, nodeOf(MODEL, 'Ledger'))).toBe(false);
    expect(holders('Old')).toEqual({ here: [], gone: [] });
    expect(toHeldBy(MODEL, nodeOf(MODEL, 'Old'))).toEqual([]);
  });

  test('somebody without a note holds, a system that is named as a holder does not', () => {
    expect(holders('Unsure')).toEqual({ here: ['Zed'], gone: [] });
  });

  test('only one person holds what nobody else still here holds', () => {
    const only = (title: string, person: string): boolean =>
      toOnlyHolding(MODEL, nodeOf(MODEL, title), nodeOf(MODEL, person)).length > 0;
    expect(only('Purser', 'Ana')).toBe(true);
    expect(only('Both', 'Ana')).toBe(false);
    expect(only('Old', 'Ana')).toBe(false);
    expect(only('Purser', 'Mia')).toBe(false);
  });
});
