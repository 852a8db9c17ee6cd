import { type ReactNode, useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";

import type { PlaceEntry } from "../generated/api";
import { screensCountryClear, screensCountryNone, screensCountryPlaceholder, screensCountryShow, windowLoading } from "../generated/messages";
import { useL10n } from "../l10n";
import { fold } from "../l10n/fold";
import { useCommand } from "../queries";
import { Icon } from "./Icons";

/** Chooses a country, by its name or any of its other names in any language. */
export function CountryPicker(props: {
  label: string;
  value: string | null;
  onChange: (code: string | null) => void;
}): ReactNode {
  const l10n = useL10n();
  const { label, value, onChange } = props;
  const { data } = useCommand("places", {});
  // One field from the first moment on: the list may come after the first letters, and in another language when the
  // reader changes it. What is typed stays; the name of the choice follows the list.
  const countries = useMemo(() => data?.places.filter((place) => !place.is_region) ?? [], [data]);
  const matches = useMemo(() => {
    const names = new Map(countries.map((place) => [place.label, foldedNames(place)]));
    return (label: string, typed: string) => {
      const wanted = fold(typed.trim());
      return (names.get(label) ?? [label]).some((name) => name.includes(wanted));
    };
  }, [countries]);
  return (
    <div className="country">
      <ComboBox
        className="field"
        defaultItems={countries}
        selectedKey={value}
        onSelectionChange={(key) => onChange(key === null ? null : String(key))}
        defaultFilter={matches}
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <Label>{label}</Label>
        <div className="combo">
          <Input placeholder={screensCountryPlaceholder(l10n)} />
          <Button className="combo-open" aria-label={screensCountryShow(l10n)}>
            <Icon name="down" />
          </Button>
        </div>
        <Popover className="popover combo-popover">
          <ListBox className="menu" renderEmptyState={() => <p className="not-stated">{data === undefined ? windowLoading(l10n) : screensCountryNone(l10n)}</p>}>
            {(place: PlaceEntry) => (
              <ListBoxItem id={place.code} textValue={place.label} className="menu-item">
                {place.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value !== null ? (
        <button type="button" className="link-button" onClick={() => onChange(null)}>
          {screensCountryClear(l10n)}
        </button>
      ) : null}
    </div>
  );
}

function foldedNames(place: PlaceEntry): string[] {
  return [place.label, place.code, ...place.aliases].map(fold);
}
