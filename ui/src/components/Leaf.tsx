import type { ReactNode } from "react";

import type { Leaf } from "../generated/api";
import { organisationRoleBeneficiary, organisationRoleDonor, organisationRoleImplementer } from "../generated/messages";
import { type Localiser, useL10n } from "../l10n";

/** The word for a leaf. */
export function leafWord(l10n: Localiser, leaf: Leaf): string {
  switch (leaf) {
    case "donor":
      return organisationRoleDonor(l10n);
    case "implementer":
      return organisationRoleImplementer(l10n);
    case "beneficiary":
      return organisationRoleBeneficiary(l10n);
  }
}

const SHAPES: Record<Leaf, ReactNode> = {
  donor: <circle cx="5" cy="5" r="5" />,
  implementer: <rect width="10" height="10" />,
  beneficiary: <path d="M5 0l5 10H0z" />,
};

/**
 * One of the three leaves: hue, shape and word together, everywhere the same.
 *
 * The word is read out and shown as a tip; `shown` writes it beside the shape.
 */
export function LeafMark(props: { leaf: Leaf; shown?: boolean }): ReactNode {
  const l10n = useL10n();
  const word = leafWord(l10n, props.leaf);
  return (
    <>
      <svg className={`leaf leaf-${props.leaf}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
        <title>{word}</title>
        {SHAPES[props.leaf]}
      </svg>
      <span className={props.shown ? "leaf-word" : "visually-hidden"}>{word}</span>
    </>
  );
}
