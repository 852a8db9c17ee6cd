// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative together
 *    *[other] { $count } initiatives together
 * }
 * ```
 */
export function organisationShared(l: Localiser, args: { count: number }): string {
  return l.format("organisation-shared", args);
}
