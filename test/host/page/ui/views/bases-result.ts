import type * as real from 'obsidian';
import { isPropertyId, toCell, type BaseView } from '../../data/bases/query';
import { toText, type RowFacts } from '../../data/bases/expression';
import type { TFile } from '../../data/files';
import { untaught } from '../../data/untaught';

/** One note of a base, and what may be asked about it. */
export interface RowOf {
  readonly file: TFile;
  readonly facts: RowFacts;
}

/** A value of a base as a plugin sees it: a text, and whether there is anything. */
class HostValue implements real.Value {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }

  isTruthy(): boolean {
    return this.text !== '';
  }

  equals(other: this): boolean {
    return this.looseEquals(other);
  }

  looseEquals(other: real.Value): boolean {
    return other.toString() === this.text;
  }

  renderTo(el: HTMLElement): void {
    el.setText(this.text);
  }
}

/** What the query of a base gives to a view, in the shape of Obsidian's API. Everything stands in one group. */
export function toResult(rows: readonly RowOf[], view: BaseView): real.BasesQueryResult {
  const data = rows.map(({ file, facts }): real.BasesEntry => ({
    file,
    getValue: (id) => {
      const value = toCell(facts, id);
      return value === null || value === undefined ? null : new HostValue(toText(value));
    },
  }));
  return {
    data,
    groupedData: [{ entries: data, hasKey: () => false }],
    properties: view.order.filter(isPropertyId),
    getSummaryValue: () => untaught('summaries of a base'),
  };
}
