import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useDataLang } from "../../components/dataLang";
import { More } from "../../components/More";
import type { TrackBar } from "../../generated/api";
import { pagesInitiatives } from "../../generated/messages";
import { useL10n } from "../../l10n";
import type { SearchAddress } from "../search/address";

/** A track record as bars; the bars stand inside the table that says the same in numbers. */
export function TrackTable(props: {
  label: string;
  bars: readonly TrackBar[];
  search?: (code: string) => SearchAddress;
  /** The labels are names of places. */
  places?: boolean;
}): ReactNode {
  const l10n = useL10n();
  const lang = useDataLang();
  const { label, bars, search } = props;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  if (bars.length === 0) {
    return null;
  }
  return (
    <More items={bars}>
      {(shown) => (
        <div className="table-scroll">
        <table className="track">
          <thead>
            <tr>
              <th scope="col">{label}</th>
              <th scope="col" className="numeric" colSpan={2}>
                {pagesInitiatives(l10n)}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((bar) => (
              <tr key={bar.term.code}>
                <th scope="row">
                  {search ? (
                    <Link to="/search" search={search(bar.term.code)}>
                      <bdi lang={props.places ? lang : undefined}>{bar.term.label}</bdi>
                    </Link>
                  ) : (
                    bar.term.label
                  )}
                </th>
                <td className="track-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * bar.count) / most}%` }} />
                </td>
                <td className="numeric">{l10n.number(bar.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        </div>
      )}
    </More>
  );
}
