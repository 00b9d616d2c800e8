import { FuzzySuggestModal, type App } from 'obsidian';

/** What can be picked from: the items in their order, what each is called, and what the list asks. */
export interface PickFrom<T> {
  readonly asks: string;
  readonly items: readonly T[];
  readonly say: (item: T) => string;
}

/** Lets the reader pick one of a few things by its words; what is picked goes to `take`. */
export function pick<T>(app: App, from: PickFrom<T>, take: (item: T) => void): void {
  new Picker(app, from, take).open();
}

class Picker<T> extends FuzzySuggestModal<T> {
  constructor(
    app: App,
    private readonly from: PickFrom<T>,
    private readonly take: (item: T) => void,
  ) {
    super(app);
    this.setPlaceholder(from.asks);
    this.emptyStateText = from.items.length === 0 ? 'There is nothing to choose from yet.' : 'Nothing is called so.';
  }

  override getItems(): T[] {
    return [...this.from.items];
  }

  override getItemText(item: T): string {
    return this.from.say(item);
  }

  override onChooseItem(item: T): void {
    this.take(item);
  }
}
