import { type ReactNode, useEffect, useState } from "react";

import { screensFacetYears, screensFacetYearsFrom, screensFacetYearsTo } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { type SearchAddress, year } from "./address";

/** The first and the last year, both inclusive; applied as soon as four digits are there. */
export function Years(props: { address: SearchAddress; onChange: (next: SearchAddress) => void }): ReactNode {
  const l10n = useL10n();
  const { address, onChange } = props;
  return (
    <fieldset className="facet" data-facet="year">
      <legend>{screensFacetYears(l10n)}</legend>
      <div className="years">
        <YearField label={screensFacetYearsFrom(l10n)} value={address.from} onChange={(from) => onChange({ ...address, from })} />
        <YearField label={screensFacetYearsTo(l10n)} value={address.to} onChange={(to) => onChange({ ...address, to })} />
      </div>
    </fieldset>
  );
}

function YearField(props: { label: string; value: number | undefined; onChange: (value: number | undefined) => void }): ReactNode {
  const { label, value, onChange } = props;
  const [text, setText] = useState(value === undefined ? "" : String(value));
  useEffect(() => setText((now) => (year(now) === value ? now : value === undefined ? "" : String(value))), [value]);
  return (
    <label className="year">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={4}
        size={5}
        value={text}
        onChange={(event) => {
          const typed = event.target.value;
          setText(typed);
          const read = year(typed);
          if (read !== value && (read !== undefined || typed.trim() === "")) {
            onChange(read);
          }
        }}
      />
    </label>
  );
}
