import { type ReactNode, useEffect } from "react";

import { windowErrorRetry, windowErrorUnexpected, windowStartFailed } from "../../generated/messages";
import { WordsOf } from "../../components/Words";
import type { Localiser } from "../../l10n";
import { Failure } from "../../platform";

/** Shown in place of the window when not even its start could be answered: words instead of a blank screen. */
export function StartFailure(props: { error: unknown; localiser: Localiser }): ReactNode {
  const { error, localiser } = props;
  useEffect(() => {
    document.documentElement.lang = localiser.lang;
    document.documentElement.dir = localiser.dir;
  }, [localiser]);
  return (
    <main className="page">
      <h1>
        <WordsOf localiser={localiser} text={windowStartFailed(localiser)} />
      </h1>
      <p>
        <WordsOf
          localiser={localiser}
          text={error instanceof Failure ? `${error.message} ${error.hint}` : windowErrorUnexpected(localiser)}
        />
      </p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {windowErrorRetry(localiser)}
      </button>
    </main>
  );
}
