/** Number of shades above "none". */
export const SHADES = 5;

/** The shade of a count: 0 for none, 1 for few, 5 for the most there are. */
export function shadeOf(count: number, most: number): number {
  if (count <= 0) {
    return 0;
  }
  return Math.min(SHADES, Math.max(1, Math.ceil((count / Math.max(most, SHADES)) * SHADES)));
}
