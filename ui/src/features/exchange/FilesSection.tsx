import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import { actionExport, actionFiles, actionFilesHint, actionImport } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useDialogs } from "../shell/dialogs";

/** The ways for records into files and out of them. */
export function FilesSection(): ReactNode {
  const l10n = useL10n();
  const dialogs = useDialogs();
  return (
    <section>
      <h2>{actionFiles(l10n)}</h2>
      <p className="hint">{actionFilesHint(l10n)}</p>
      <div className="actions">
        <Link to="/import" className="button">
          <Icon name="import" />
          <span>{actionImport(l10n)}</span>
        </Link>
        <button type="button" className="button" onClick={() => dialogs.open({ kind: "export", what: { everything: true } })}>
          <Icon name="export" />
          <span>{actionExport(l10n)}</span>
        </button>
      </div>
    </section>
  );
}
