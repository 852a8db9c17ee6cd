import type { TranslationState } from "../../generated/api";
import {
  translationStateMachine,
  translationStateMissing,
  translationStateOriginal,
  translationStateReviewed,
  translationStateStale,
} from "../../generated/messages/translation";
import type { Localiser } from "../../l10n";

/** The word for how a text stands in a language. */
export function stateLabel(l10n: Localiser, state: TranslationState): string {
  switch (state) {
    case "missing":
      return translationStateMissing(l10n);
    case "stale":
      return translationStateStale(l10n);
    case "machine":
      return translationStateMachine(l10n);
    case "reviewed":
      return translationStateReviewed(l10n);
    case "original":
      return translationStateOriginal(l10n);
  }
}
