import { type ReactNode, useEffect, useId, useRef } from "react";

import { Words } from "../../components/Words";
import type { FindingView } from "../../generated/api";
import { formFaults } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** What is wrong, as links to where it is mended. It takes the focus after each check, and stays while one thing after the other is mended. */
export function ErrorSummary(props: { findings: readonly FindingView[]; check: unknown; onGo: (path: string) => void }): ReactNode {
  const l10n = useL10n();
  const { findings, check, onGo } = props;
  const around = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => around.current?.focus(), [check]);
  return (
    <section ref={around} className="error-summary" aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{formFaults(l10n, { count: findings.length })}</h2>
      <FindingLinks findings={findings} onGo={onGo} />
    </section>
  );
}

/** Findings as links to their fields. */
export function FindingLinks(props: { findings: readonly FindingView[]; onGo: (path: string) => void }): ReactNode {
  return (
    <ul>
      {props.findings.map(({ path, code, label, message, hint }, index) => (
        <li key={`${path}:${code}:${index}`}>
          <a
            href={`#${path}`}
            onClick={(event) => {
              // The address is the route: a real jump would leave the screen.
              event.preventDefault();
              props.onGo(path);
            }}
          >
            {label}
          </a>{" "}
          <span>
            <Words text={`${message} ${hint}`.trim()} />
          </span>
        </li>
      ))}
    </ul>
  );
}
