import type { ReactNode } from "react";

import { Select } from "../../components/figure";
import { figureAllThemes, searchFacetTheme } from "../../generated/messages";
import type { Term } from "../../generated/api";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { requestOf } from "../search/address";

/** Chooses a theme of those that there is something on. */
export function ThemeSelect(props: { themes: readonly Term[]; value: string | undefined; onChange: (code: string | undefined) => void }): ReactNode {
  const l10n = useL10n();
  const { themes, value, onChange } = props;
  return (
    <Select label={searchFacetTheme(l10n)} all={figureAllThemes(l10n)} value={value} onChange={onChange}>
      {themes.map((theme) => (
        <option key={theme.code} value={theme.code}>
          {theme.label}
        </option>
      ))}
    </Select>
  );
}

/** The themes that some record is on, as a search for nothing counts them. */
export function useThemes(): readonly Term[] {
  const { data } = useCommand("search", { ...requestOf({}, 0), limit: 1 });
  return (data?.facets["theme"] ?? []).map(({ value, label }) => ({ code: value, label }));
}
