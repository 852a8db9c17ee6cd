import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";

import { Icon } from "../../components/Icons";
import { Words } from "../../components/Words";
import type { RecordPage } from "../../generated/api";
import {
  actionConfirm,
  actionExportThis,
  actionMenu,
  actionPrivate,
  actionPrivateShared,
  actionPrivateText,
  actionReinstate,
  actionShare,
  actionWithdraw,
  matchingLink,
} from "../../generated/messages";
import { compareAction } from "../../generated/messages/compare";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { collectedWith } from "../compare/collected";
import RecordWaiting from "../review/RecordWaiting";
import { useDialogs } from "../shell/dialogs";
import { ConfirmSheet } from "./ConfirmSheet";
import { DecisionSheet } from "./DecisionSheet";
import { ShareSheet } from "./ShareSheet";

type Step = "withdraw" | "reinstate" | "confirm" | "share";

/** What can be done with a record, and, where it is private, that it is and how it leaves. */
export default function RecordActions(props: { page: RecordPage }): ReactNode {
  const l10n = useL10n();
  const dialogs = useDialogs();
  const navigate = useNavigate();
  const { page } = props;
  const { record } = page;
  const [step, setStep] = useState<Step>();
  const button = useRef<HTMLButtonElement>(null);
  const withdrawn = page.standing.code === "withdrawn";
  const isPrivate = record.visibility?.code === "private";
  const close = (): void => setStep(undefined);
  const run = (key: string): void => {
    const name = `${record.kind}:${record.slug}`;
    if (key === "export") {
      dialogs.open({ kind: "export", what: { records: [name] } });
    } else if (key === "compare") {
      void navigate({ to: "/compare", search: { records: collectedWith(name) } });
    } else {
      setStep(key as Step);
    }
  };
  const entries: { key: string; label: string }[] = [
    ...(withdrawn ? [] : [{ key: "confirm", label: actionConfirm(l10n) }]),
    { key: "compare", label: compareAction(l10n) },
    ...(isPrivate ? [] : [{ key: "export", label: actionExportThis(l10n) }]),
    withdrawn ? { key: "reinstate", label: actionReinstate(l10n) } : { key: "withdraw", label: actionWithdraw(l10n) },
  ];
  return (
    <>
      <RecordWaiting record={page.record} conflicts={page.conflicts} />
      <div className="record-actions no-print">
        {isPrivate ? <PrivateNote page={page} onShare={withdrawn ? undefined : () => setStep("share")} /> : null}
        {record.kind === "need" || record.kind === "programme" ? (
          <Link className="button small" to="/match" search={{ of: `${record.kind}:${record.slug}` }}>
            <Icon name="match" />
            <span>{matchingLink(l10n)}</span>
          </Link>
        ) : null}
        <MenuTrigger>
          <Button ref={button} className="button small">
            <span>{actionMenu(l10n)}</span>
            <Icon name="down" size={12} />
          </Button>
          <Popover className="popover" placement="bottom start">
            <Menu className="menu" aria-label={actionMenu(l10n)} onAction={(key) => run(String(key))}>
              {entries.map(({ key, label }) => (
                <MenuItem key={key} id={key} textValue={label} className="menu-item">
                  {label}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        {step === "withdraw" || step === "reinstate" ? <DecisionSheet step={step} record={record} back={button} onClose={close} /> : null}
        {step === "confirm" ? <ConfirmSheet record={record} back={button} onClose={close} /> : null}
        {step === "share" ? <ShareSheet record={record} back={button} onClose={close} /> : null}
      </div>
    </>
  );
}

/** Know this before you talk about it: who sees the record. */
function PrivateNote(props: { page: RecordPage; onShare: (() => void) | undefined }): ReactNode {
  const l10n = useL10n();
  const { page, onShare } = props;
  const shared = page.shared_as;
  const slug = shared?.slice(shared.indexOf(":") + 1);
  return (
    <div className="note private-note">
      <p>
        <strong>{actionPrivate(l10n)}</strong>
      </p>
      <p>{actionPrivateText(l10n)}</p>
      {shared !== undefined && slug !== undefined ? (
        <p>
          <Link to="/record/$kind/$slug" params={{ kind: page.record.kind, slug }}>
            <Words text={actionPrivateShared(l10n, { record: foreign({ text: shared, lang: NO_LANGUAGE }) })} />
          </Link>
        </p>
      ) : null}
      {onShare && shared === undefined ? (
        <button type="button" className="button primary" onClick={onShare}>
          {actionShare(l10n)}
        </button>
      ) : null}
    </div>
  );
}
