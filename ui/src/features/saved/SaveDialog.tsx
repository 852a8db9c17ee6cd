import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { savedKept, savedSave, savedTitle } from "../../generated/messages";
import { plainText, useL10n } from "../../l10n";
import { useWrite } from "../../queries";
import { requestOf, type SearchAddress } from "../search/address";
import { filterChips } from "../search/Chips";
import { ownWords } from "../search/labelLang";
import { useFound } from "../search/useFound";
import { useSay } from "../shell/said";
import NameDialog from "./NameDialog";
import { proposeName } from "./phrase";

/** Keeps a search under a name, proposed from its words and filters. */
export default function SaveDialog(props: { address: SearchAddress; onClose: () => void }): ReactNode {
  const l10n = useL10n();
  const navigate = useNavigate();
  const write = useWrite();
  const say = useSay();
  const { address, onClose } = props;
  const found = useFound(address);
  // The labels of the filters come with the answer, which the screen behind has already asked for.
  if (found.waiting) {
    return null;
  }
  const labels = filterChips(l10n, address, found).map((chip) => plainText(chip.label));
  return (
    <NameDialog
      title={savedSave(l10n)}
      proposal={proposeName(address.q ?? "", labels)}
      onName={async (name) => {
        const kept = await write("saved_save", { name, request: requestOf(address, 0) });
        say({
          text: savedKept(l10n, { name: ownWords(kept.name) }),
          action: { label: savedTitle(l10n), run: () => void navigate({ to: "/saved" }) },
        });
      }}
      onClose={onClose}
    />
  );
}
