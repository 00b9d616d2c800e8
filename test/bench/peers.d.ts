/*
 * The few parts of other graph libraries that the benchmarks call. They are installed only for a benchmark, so the
 * project's own types must not need them.
 */

declare module 'force-graph' {
  interface Drawn {
    readonly id: number;
    readonly fx: number;
    readonly fy: number;
    readonly kind: number;
  }
  interface Joined {
    readonly source: number;
    readonly target: number;
  }
  export default class ForceGraph {
    constructor(el: HTMLElement);
    width(px: number): this;
    height(px: number): this;
    cooldownTicks(ticks: number): this;
    autoPauseRedraw(pause: boolean): this;
    graphData(data: { readonly nodes: Drawn[]; readonly links: Joined[] }): this;
    centerAt(x: number, y: number): this;
    zoom(scale: number): this;
    _destructor(): void;
  }
}

declare module 'cytoscape' {
  interface Elements {
    hide(): void;
    show(): void;
  }
  interface Core {
    panBy(by: { readonly x: number; readonly y: number }): void;
    nodes(selector: string): Elements;
    on(event: string, act: () => void): void;
    one(event: string, act: () => void): void;
    destroy(): void;
  }
  export default function cytoscape(options: Readonly<Record<string, unknown>>): Core;
}

declare module 'vis-network/standalone' {
  interface Numbered {
    readonly id: number;
  }
  export class DataSet<Item extends Numbered> {
    constructor(items: readonly Item[]);
    update(items: readonly (Partial<Item> & Numbered)[]): void;
  }
  interface Drawable {
    readonly nodes: DataSet<{ readonly id: number; readonly x: number; readonly y: number; readonly hidden: boolean }>;
    readonly edges: DataSet<{ readonly id: number; readonly from: number; readonly to: number }>;
  }
  export class Network {
    constructor(el: HTMLElement, data: Drawable, options: Readonly<Record<string, unknown>>);
    fit(options: { readonly animation: boolean }): void;
    moveTo(to: { readonly position: { readonly x: number; readonly y: number }; readonly animation: boolean }): void;
    once(event: string, act: () => void): void;
    destroy(): void;
  }
}

declare module 'write-good' {
  const writeGood: (text: string) => readonly unknown[];
  export default writeGood;
}

declare module 'alex' {
  export function markdown(text: string): { readonly messages: readonly unknown[] };
}

declare module 'harper.js' {
  export enum Dialect {
    American,
  }
  export class LocalLinter {
    constructor(options: { readonly binary: unknown; readonly dialect: Dialect });
    setup(): Promise<void>;
    lint(text: string): Promise<readonly unknown[]>;
  }
}

declare module 'harper.js/binary' {
  export const binary: unknown;
}
