import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { More } from "../../components/More";
import { RecordList } from "../../components/RecordList";
import { StateLabel } from "../../components/Texts";
import type { RecordRef, Term, ThemeGroup } from "../../generated/api";
import { pagesByTheme, pagesByThemeNone, recordNotStated, pagesStatusCount } from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";

/** Initiatives by theme, with how many of each status. */
export function ThemeGroups(props: { themes: readonly ThemeGroup[]; place: string }): ReactNode {
  const l10n = useL10n();
  const { themes, place } = props;
  return (
    <section className="card">
      <h2>{pagesByTheme(l10n)}</h2>
      {themes.length === 0 ? <p className="not-stated">{pagesByThemeNone(l10n)}</p> : null}
      {themes.map((group) => (
        <section key={group.theme.code} className="theme-group">
          <h3>
            <Link to="/search" search={{ theme: [group.theme.code], place: [place], kind: ["initiative"] }}>
              {group.theme.label}
            </Link>
          </h3>
          <p className="tags">
            {statusesOf(l10n, group.initiatives).map(({ status, count }) => (
              <StateLabel
                key={status.code}
                term={{ code: status.code, label: pagesStatusCount(l10n, { status: status.label, count }) }}
              />
            ))}
          </p>
          <More items={group.initiatives}>{(records) => <RecordList records={records} />}</More>
        </section>
      ))}
    </section>
  );
}

/** How many records have each status, in the order in which the statuses come. */
export function statusesOf(l10n: Localiser, records: readonly RecordRef[]): { status: Term; count: number }[] {
  const counts = new Map<string, { status: Term; count: number }>();
  for (const { status } of records) {
    const term = status ?? { code: "", label: recordNotStated(l10n) };
    const entry = counts.get(term.code) ?? { status: term, count: 0 };
    entry.count += 1;
    counts.set(term.code, entry);
  }
  return [...counts.values()];
}
