import { type ReactNode, useEffect, useState } from "react";

import { windowErrorRetry, windowErrorTitle, windowErrorUnexpected, windowLoading } from "../generated/messages";
import { useL10n } from "../l10n";
import { Failure } from "../platform";
import { useTitle } from "./hooks";
import { Words } from "./Words";

/** What went wrong and what to do next. */
export function FailureView(props: { error: unknown; onRetry?: () => void; level?: 1 | 2 }): ReactNode {
  const l10n = useL10n();
  const { error, onRetry, level = 2 } = props;
  const Title = level === 1 ? "h1" : "h2";
  const known = error instanceof Failure ? error : undefined;
  return (
    <section className="failure" role="alert">
      <Title>
        <Words text={known ? known.message : windowErrorTitle(l10n)} />
      </Title>
      <p>
        <Words text={known ? known.hint : windowErrorUnexpected(l10n)} />
      </p>
      {onRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          {windowErrorRetry(l10n)}
        </button>
      ) : null}
    </section>
  );
}

/** Shown only after a moment: most answers are there before the eye would see it. `screen` where it is all there is. */
export function Loading(props: { screen?: boolean }): ReactNode {
  const l10n = useL10n();
  // The window is not called after the screen before, when this stands for a whole screen.
  useTitle(props.screen ? windowLoading(l10n) : undefined);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading" aria-busy="true">
      {late ? windowLoading(l10n) : null}
    </p>
  );
}

/** A list with nothing in it: why, and one thing to do. */
export function Empty(props: { children: ReactNode }): ReactNode {
  return <div className="empty">{props.children}</div>;
}
