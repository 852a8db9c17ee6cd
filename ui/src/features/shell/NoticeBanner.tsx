import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import { useSession } from "./session";

/** Why the catalogue is open read-only and what to do, and why a choice could not be kept. */
export function NoticeBanner(): ReactNode {
  const { start, unsaved } = useSession();
  return (
    <>
      {start.notice ? (
        <div className="note notice" role="status">
          <Icon name="warning" />
          <div>
            <strong>{start.notice.message}</strong> <span>{start.notice.hint}</span>
          </div>
        </div>
      ) : null}
      {unsaved && !start.notice ? (
        <div className="note notice" role="alert">
          <Icon name="warning" />
          <div>
            <strong>{unsaved.message}</strong> {"hint" in unsaved ? <span>{String(unsaved.hint)}</span> : null}
          </div>
        </div>
      ) : null}
    </>
  );
}
