import { REACH } from './pattern';
import { isA, isWordAt, wordAt, type Scene } from './scene';
import { KIND } from './vocabulary';

/** "We did not fully change that route yet": a state of things, and what is still to come. */
export function isNotYet(scene: Scene, at: number): boolean {
  for (let each = at; each < at + REACH; each += 1) {
    if (wordAt(scene, each) === KIND.stop || wordAt(scene, each) === KIND.comma || wordAt(scene, each) === KIND.break || isA(scene, each, 'conjunction') && !isWordAt(scene, each, 'yet', 'or', 'and')) return false;
    if (isWordAt(scene, each, 'yet')) return isEndOfClause(scene, each + 1);
  }
  return false;
}

function isEndOfClause(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  return word === KIND.stop || word === KIND.comma || word === KIND.break || isA(scene, at, 'conjunction') || isA(scene, at, 'preposition');
}

/** "… did not roll back soon enough", "… beforehand", "… carefully": held against what would have been better. */
export function isMeasured(scene: Scene, at: number): boolean {
  for (let each = at; each < at + 5 && wordAt(scene, each) !== KIND.stop && wordAt(scene, each) !== KIND.comma && wordAt(scene, each) !== KIND.break; each += 1) if (isWordAt(scene, each, 'earlier', 'sooner', 'beforehand', 'carefully', 'thoroughly', 'closely') || (isWordAt(scene, each, 'enough') && isWordAt(scene, each - 1, 'soon', 'early', 'quickly', 'fast', 'often', 'carefully', 'far', 'clearly', 'well'))) return true;
  return false;
}
