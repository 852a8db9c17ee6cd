import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";

import { NotFound } from "../shell/NotFound";
import { isKind } from "../search/address";
import { withLaterTexts } from "../../l10n";
import { RecordView } from "./RecordView";

const OrganisationView = lazy(() => withLaterTexts(() => import("../organisation/OrganisationView")));

/** A record on its own screen. */
export function RecordScreen(): ReactNode {
  const { kind, slug } = useParams({ from: "/record/$kind/$slug" });
  const { text } = useSearch({ from: "/record/$kind/$slug" });
  const navigate = useNavigate({ from: "/record/$kind/$slug" });
  if (!isKind(kind)) {
    return <NotFound />;
  }
  return (
    <div className="page reading">
      {kind === "organisation" ? (
        <Suspense fallback={null}>
          <OrganisationView slug={slug} level={1} />
        </Suspense>
      ) : (
        <RecordView
          request={{ kind, slug, text_lang: text ?? null }}
          level={1}
          onVersion={(lang) => void navigate({ search: lang === undefined ? {} : { text: lang }, replace: true })}
        />
      )}
    </div>
  );
}
