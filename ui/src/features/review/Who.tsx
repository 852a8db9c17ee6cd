import type { ReactNode } from "react";

import { Words } from "../../components/Words";
import type { SignerView } from "../../generated/api";

/** Who wrote something: its author, and the device where the registry names it or nobody knows more. */
export function Who(props: { of: { who: string; author: string | null; signer: SignerView | null } }): ReactNode {
  const { who, author, signer } = props.of;
  return (
    <>
      {author === null ? null : (
        <span>
          <Words text={author} />
        </span>
      )}
      {author === null || signer !== null ? (
        <span>
          <Words text={who} />
        </span>
      ) : null}
    </>
  );
}
