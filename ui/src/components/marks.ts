/** Pairs of UTF-16 offsets, start inclusive, end exclusive. */
export type Marks = ReadonlyArray<readonly [number, number]>;

/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text at its marks. Marks may come in any order, overlap, or run over the end; the stretches always join to
 * the text again.
 */
export function splitMarks(text: string, marks: Marks): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, done);
    const end = Math.min(to, text.length);
    if (end <= start) {
      continue;
    }
    if (start > done) {
      stretches.push({ text: text.slice(done, start), marked: false });
    }
    stretches.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) {
    stretches.push({ text: text.slice(done), marked: false });
  }
  return stretches;
}
