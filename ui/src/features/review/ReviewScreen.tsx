import { Link, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import type { ReviewList } from "../../generated/api";
import {
  reviewingAll,
  reviewingIntro,
  reviewingNone,
  reviewingNoneWrite,
  reviewingOnly,
  reviewingTitle,
} from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { WorkTabs } from "../cases/WorkTabs";
import { Conflicts } from "./Conflicts";
import { Proposals } from "./Proposals";
import { Submissions } from "./Submissions";

/** How many records are shown before somebody asks for more. */
const PAGE = 25;

/** What waits for a decision: fields with several versions, then what was handed in, and what others propose. */
export function ReviewScreen(): ReactNode {
  const l10n = useL10n();
  const { record } = useSearch({ from: "/review" });
  const [limit, setLimit] = useState(PAGE);
  const query = useCommand("review_list", { record: record ?? null, limit, answered: true });
  useTitle(reviewingTitle(l10n));
  return (
    <div className="page review">
      <WorkTabs current="review" />
      {/* It takes the focus when the last version is decided. */}
      <h1 id="review-title" tabIndex={-1}>
        {reviewingTitle(l10n)}
      </h1>
      <p className="hint">{reviewingIntro(l10n)}</p>
      {record === undefined ? null : (
        <p>
          {reviewingOnly(l10n)}{" "}
          <Link to="/review" search={{}}>
            {reviewingAll(l10n)}
          </Link>
        </p>
      )}
      <Answer query={query}>{(list) => <Waiting list={list} onMore={() => setLimit(limit + PAGE)} />}</Answer>
    </div>
  );
}

function Waiting(props: { list: ReviewList; onMore: () => void }): ReactNode {
  const l10n = useL10n();
  const { list, onMore } = props;
  return (
    <>
      {list.fields === 0 && list.submissions === 0 && list.proposals === 0 ? (
        <p className="not-stated review-none">
          {reviewingNone(l10n)} <Link to="/write">{reviewingNoneWrite(l10n)}</Link>
        </p>
      ) : null}
      {list.fields > 0 ? <Conflicts list={list} onMore={onMore} /> : null}
      {list.submissions > 0 ? <Submissions list={list} onMore={onMore} /> : null}
      {list.proposed.length > 0 ? <Proposals list={list} onMore={onMore} /> : null}
    </>
  );
}
