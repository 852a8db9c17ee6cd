import type { Kind } from "../../generated/api";
import {
  paletteNewInitiative,
  paletteNewNeed,
  paletteNewOrganisation,
  paletteNewProgramme,
  paletteNewResource,
} from "../../generated/messages";
import type { Localiser } from "../../l10n";

const LABELS = {
  need: paletteNewNeed,
  programme: paletteNewProgramme,
  initiative: paletteNewInitiative,
  organisation: paletteNewOrganisation,
  resource: paletteNewResource,
} as const satisfies Record<Kind, (l10n: Localiser) => string>;

/** The kinds of record in the order in which they are offered to be written. */
export const WRITABLE = Object.keys(LABELS) as readonly Kind[];

/** The name of a form for a new record: “New need”. */
export function newLabel(l10n: Localiser, kind: Kind): string {
  return LABELS[kind](l10n);
}
