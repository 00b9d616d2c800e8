import { REACH } from './pattern';
import { isA, isPause, isWordAt, type Scene } from './scene';

/** "We did not fully change that route yet": a state of things, and what is still to come. */
export function isNotYet(scene: Scene, at: number): boolean {
  for (let each = at; each < at + REACH; each += 1) {
    if (isPause(scene, each) || (isA(scene, each, 'conjunction') && !isWordAt(scene, each, 'yet', 'or', 'and')))
      return false;
    if (isWordAt(scene, each, 'yet')) return isEndOfClause(scene, each + 1);
  }
  return false;
}

function isEndOfClause(scene: Scene, at: number): boolean {
  return isPause(scene, at) || isA(scene, at, 'conjunction') || isA(scene, at, 'preposition');
}

const MEASURED_WITH_ENOUGH = ['soon', 'early', 'quickly', 'fast', 'often', 'carefully', 'far', 'clearly', 'well'];

/** "… did not roll back soon enough", "… beforehand", "… carefully": held against what would have been better. */
export function isMeasured(scene: Scene, at: number): boolean {
  for (let each = at; each < at + 5 && !isPause(scene, each); each += 1) {
    if (isWordAt(scene, each, 'earlier', 'sooner', 'beforehand', 'carefully', 'thoroughly', 'closely')) return true;
    if (isWordAt(scene, each, 'enough') && isWordAt(scene, each - 1, ...MEASURED_WITH_ENOUGH)) return true;
  }
  return false;
}
