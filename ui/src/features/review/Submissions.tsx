import { type ReactNode, useId } from "react";

import { RecordList } from "../../components/RecordList";
import type { ReviewList } from "../../generated/api";
import { reviewingMoreSubmissions, reviewingSubmissions, reviewingSubmissionsIntro } from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";

/** What was handed in, those first that wait longest; each is read, published or withdrawn on its own page. */
export function Submissions(props: { list: ReviewList; onMore: () => void }): ReactNode {
  const l10n = useL10n();
  const heading = useId();
  const { submitted, submissions } = props.list;
  return (
    <section className="submissions" aria-labelledby={heading}>
      <h2 id={heading}>{reviewingSubmissions(l10n)}</h2>
      <p className="hint">{reviewingSubmissionsIntro(l10n)}</p>
      <RecordList records={submitted} showKind />
      {submitted.length < submissions ? (
        <button type="button" className="button" onClick={props.onMore}>
          {reviewingMoreSubmissions(l10n)}
        </button>
      ) : null}
    </section>
  );
}
