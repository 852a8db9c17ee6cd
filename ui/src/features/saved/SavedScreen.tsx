import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";

import { Answer } from "../../components/Answer";
import { Empty } from "../../components/Feedback";
import { useTitle } from "../../components/hooks";
import type { SavedSearch } from "../../generated/api";
import {
  savedIntro,
  savedNone,
  savedRecent,
  savedRecentClear,
  savedRecentNone,
  savedRename,
  savedTitle,
  windowNavSearch,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand, useWrite } from "../../queries";
import { RecentSearches, SavedSearches } from "./SearchLists";
import { useSearches } from "./useSearches";

const NameDialog = lazy(() => import("./NameDialog"));

/** All searches that are kept on this computer: the saved ones with what is new to them, then the recent ones. */
export function SavedScreen(): ReactNode {
  const l10n = useL10n();
  const write = useWrite();
  const { forget } = useSearches();
  const [renamed, setRenamed] = useState<SavedSearch>();
  const saved = useCommand("saved_list", {});
  const recent = useCommand("recent_list", {});
  useTitle(savedTitle(l10n));
  return (
    <div className="page reading">
      <h1>{savedTitle(l10n)}</h1>
      <p className="hint">{savedIntro(l10n)}</p>
      <Answer query={saved}>
        {({ searches }) =>
          searches.length > 0 ? (
            <SavedSearches searches={searches} onRename={setRenamed} />
          ) : (
            <Empty>
              <p>{savedNone(l10n)}</p>
              <Link to="/search" search={{}} className="button primary">
                {windowNavSearch(l10n)}
              </Link>
            </Empty>
          )
        }
      </Answer>
      {/* Not before what stands above them: they would be pushed away from under the pointer. */}
      {saved.isPending ? null : (
        <>
          <h2>{savedRecent(l10n)}</h2>
          <Answer query={recent}>
            {({ searches }) =>
              searches.length > 0 ? (
                <>
                  <RecentSearches searches={searches} />
                  <button type="button" className="link-button" onClick={() => void forget(true)}>
                    {savedRecentClear(l10n)}
                  </button>
                </>
              ) : (
                <p className="not-stated">{savedRecentNone(l10n)}</p>
              )
            }
          </Answer>
        </>
      )}
      {renamed ? (
        <Suspense fallback={null}>
          <NameDialog
            title={savedRename(l10n)}
            proposal={renamed.name}
            onName={async (to) => {
              await write("saved_rename", { name: renamed.name, to });
            }}
            onClose={() => setRenamed(undefined)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
