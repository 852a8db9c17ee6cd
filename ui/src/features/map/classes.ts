/** Number of shades above "none". */
const SHADES = 5;

/** A class of counts: the shade, and from which count to which. */
export interface Class {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Classes for counts from the least that any country has, if it has one, to the most; narrow for few and wide for many:
 * most countries have few, and those are to be told apart. Where there are fewer counts than shades, the darker ones are used.
 */
export function classesOf(counts: readonly number[]): readonly Class[] {
  const some = counts.filter((count) => count > 0);
  const most = Math.max(0, ...some);
  const classes: Class[] = [];
  let from = Math.min(...some, most);
  const below = from - 1;
  for (let step = 1; step <= SHADES && from <= most && most > 0; step += 1) {
    const to = step === SHADES ? most : Math.max(from, below + Math.round((most - below) * (step / SHADES) ** 2));
    classes.push({ shade: step, from, to });
    from = to + 1;
  }
  const spare = SHADES - classes.length;
  return classes.map((one) => ({ ...one, shade: one.shade + spare }));
}

/** The shade of a count; 0 for none. */
export function shadeIn(classes: readonly Class[], count: number): number {
  return classes.find(({ from, to }) => count >= from && count <= to)?.shade ?? 0;
}
