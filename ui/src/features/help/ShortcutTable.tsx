import type { ReactNode } from "react";

import { Words } from "../../components/Words";
import { helpKey, helpKeyOff, helpKeyWhat } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useSession } from "../shell/session";
import { shortcutRows } from "./shortcuts";

/** The keys and what they do. */
export function ShortcutTable(): ReactNode {
  const l10n = useL10n();
  const { settings } = useSession();
  return (
    <table className="keys">
      <thead>
        <tr>
          <th scope="col">{helpKey(l10n)}</th>
          <th scope="col">{helpKeyWhat(l10n)}</th>
        </tr>
      </thead>
      <tbody>
        {shortcutRows(l10n).map((row) => (
          <tr key={row.does}>
            <td>
              <kbd>
                <Words text={row.keys} />
              </kbd>
            </td>
            <td>
              {row.does}
              {row.single && !settings.shortcuts ? <span className="not-stated"> {helpKeyOff(l10n)}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
