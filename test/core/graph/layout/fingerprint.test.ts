import { expect, test } from 'vitest';
import { SAMPLE_FINGERPRINTS, toSampleFingerprints } from './samples';

test('the same notes get the same places, bit for bit, today as when this was written', () => {
  expect(toSampleFingerprints()).toEqual(SAMPLE_FINGERPRINTS);
});
