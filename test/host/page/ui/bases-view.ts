import type * as real from 'obsidian';
import { Component } from '../data/component';
import { untaught } from '../data/untaught';

/**
 * The base class of a view of bases. The leaf of a `.base` file makes it through the registered factory and hands it
 * `app`, `config` and, at each update, `data`.
 */
export abstract class BasesView extends Component {
  abstract type: string;
  declare app: real.App;
  declare config: real.BasesViewConfig;
  declare data: real.BasesQueryResult;
  allProperties: real.BasesPropertyId[] = [];

  protected constructor(_controller: real.QueryController) {
    super();
  }

  abstract onDataUpdated(): void;

  createFileForView(): Promise<void> {
    return untaught('BasesView.createFileForView');
  }
}
