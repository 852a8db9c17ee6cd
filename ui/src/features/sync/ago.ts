const STEPS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long ago a moment was, in words of the reader; a clock that was set back makes it now. */
export function ago(locale: string, thenMs: number, nowMs: number): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const past = Math.max(0, nowMs - thenMs);
  for (const [unit, size] of STEPS) {
    if (past >= size) {
      return words.format(-Math.floor(past / size), unit);
    }
  }
  return words.format(0, "minute");
}
