/**
 * Which fields leave: exactly those that were shown and are not held back. One that somebody adds while the sheet is open was
 * not shown, and stays.
 *
 * Before the first answer nothing is shown, and the question is about every field; nothing is shared on that.
 */
export function leaving(
  shown: readonly { readonly path: string }[] | undefined,
  held: ReadonlySet<string>,
): { readonly only: string[]; readonly without: string[] } {
  const only = (shown ?? []).map(({ path }) => path).filter((path) => !held.has(path));
  return { only, without: [...held] };
}
