import { toDegree } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';

/**
 * How much a note in common says about two others (Adamic and Adar 2003): the fewer links it has, the more, and the
 * best linked note of all says nothing. Only ever compared, never shown. Exact arithmetic, so every engine orders
 * alike.
 */
export function createWeights(model: GraphModel): (node: number) => number {
  let most = 1;
  for (let node = 0; node < model.count; node += 1) most = Math.max(most, toDegree(model, node));
  const hub = 1 / toLogarithm(1 + most);
  return (node) => 1 / toLogarithm(1 + toDegree(model, node)) - hub;
}

const LN_2 = 0.693_147_180_559_945_3;

/**
 * The natural logarithm of a number from 1 upwards, by halving and a series; the last digits may differ from
 * `Math.log`, never between engines.
 */
export function toLogarithm(value: number): number {
  let halvings = 0;
  let rest = value;
  while (rest >= 2) {
    rest /= 2;
    halvings += 1;
  }
  const ratio = (rest - 1) / (rest + 1);
  let term = ratio;
  let sum = 0;
  for (let odd = 1; odd < 40; odd += 2) {
    sum += term / odd;
    term *= ratio * ratio;
  }
  return halvings * LN_2 + 2 * sum;
}
