import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import { Words } from "../../components/Words";
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
            <strong>
              <Words text={start.notice.message} />
            </strong>{" "}
            <span>
              <Words text={start.notice.hint} />
            </span>
          </div>
        </div>
      ) : null}
      {unsaved && !start.notice ? (
        <div className="note notice" role="alert">
          <Icon name="warning" />
          <div>
            <strong>
              <Words text={unsaved.message} />
            </strong>{" "}
            {"hint" in unsaved ? (
              <span>
                <Words text={String(unsaved.hint)} />
              </span>
            ) : null}
          </div>
        </div>
      ) : null}
    </>
  );
}
