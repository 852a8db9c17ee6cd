// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** { $currency }{"\u00A0"}{ $amount } */
export function formatMoney(l: Localiser, args: { currency: string; amount: string }): string {
  return l.format("format-money", args);
}

/** { $number }% */
export function formatPercent(l: Localiser, args: { number: string }): string {
  return l.format("format-percent", args);
}
