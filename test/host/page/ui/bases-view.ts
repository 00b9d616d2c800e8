import type * as real from 'obsidian';
import { Component } from '../data/component';
import { untaught } from '../data/untaught';

/**
 * The base class of a view of bases. The page runs no bases of its own: a test makes a view through the registered factory and
 * hands it `data` and `config`.
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
