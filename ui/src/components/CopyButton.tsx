import { type ReactNode, useEffect, useState } from "react";

import { windowCopied, windowCopyFailed } from "../generated/messages";
import { useL10n } from "../l10n";
import { copyText } from "../platform";
import { Icon, type IconName } from "./Icons";

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton(props: {
  label: string;
  icon: IconName;
  text: () => string;
  /** Only the picture is seen; the label stays for screen readers and as a tip. */
  small?: boolean;
}): ReactNode {
  const l10n = useL10n();
  const [outcome, setOutcome] = useState<"done" | "failed">();
  useEffect(() => {
    if (!outcome) {
      return undefined;
    }
    const timer = setTimeout(() => setOutcome(undefined), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => setOutcome((await copyText(props.text())) ? "done" : "failed");
  const said = outcome === "done" ? windowCopied(l10n) : outcome === "failed" ? windowCopyFailed(l10n) : "";
  return (
    <>
      <button
        type="button"
        className={props.small ? "button plain small" : "button"}
        title={props.small ? props.label : undefined}
        onClick={() => void copy()}
      >
        <Icon name={outcome === "done" ? "check" : props.icon} />
        <span className={props.small ? "visually-hidden" : undefined}>{props.label}</span>
      </button>
      <span className={outcome ? "copy-outcome" : "visually-hidden"} role="status">
        {said}
      </span>
    </>
  );
}
