/** How many generated cases a property runs: the small count in `npm test`, the full one in `npm run prove`. */
export function runs(small: number, full: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: process.env['PROVE'] === '1' ? full : small, seed: 20_251_104 };
}
