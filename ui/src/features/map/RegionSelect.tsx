import { type ReactNode, useMemo } from "react";

import { useDataLang } from "../../components/dataLang";
import { Select } from "../../components/figure";
import { figureAllPlaces, searchFacetPlace } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { countriesUnder, groupsOf } from "../place/groups";

/** Chooses a region of the world, or a part of one. */
export function RegionSelect(props: { label?: string; value: string | undefined; onChange: (code: string | undefined) => void }): ReactNode {
  const l10n = useL10n();
  const lang = useDataLang();
  const { data } = useCommand("places", {});
  const { label = searchFacetPlace(l10n), value, onChange } = props;
  const groups = useMemo(() => groupsOf(data?.places ?? []), [data]);
  return (
    <Select label={label} all={figureAllPlaces(l10n)} value={value} onChange={onChange}>
      {groups.map((group) => (
        <optgroup key={group.region.code} label={group.region.label} lang={lang}>
          <option value={group.region.code}>{group.region.label}</option>
          {countriesUnder(group)
            .filter(({ region }) => region.code !== group.region.code)
            .map(({ region }) => (
              <option key={region.code} value={region.code}>
                {region.label}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
