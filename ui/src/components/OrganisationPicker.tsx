import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";

import type { PaletteResponse } from "../generated/api";
import { actionOrganisationNone, actionOrganisationShow, windowLoading } from "../generated/messages";
import { directionOf, useL10n } from "../l10n";
import { call } from "../platform";
import { commandKey } from "../queries";
import { useSession } from "../features/shell/session";
import { Icon } from "./Icons";
import { Foreign } from "./Texts";

/** An organisation to choose. */
type Choice = PaletteResponse["organisations"][number];

/** What begins with the words; the answer to fewer of them stays until the next is there. */
function useOrganisations(query: string): PaletteResponse | undefined {
  const { lang, settings } = useSession();
  const found = useQuery({
    queryKey: commandKey("palette", { query }, lang, settings.digits),
    queryFn: ({ signal }) => call("palette", lang, { query }, signal),
    placeholderData: keepPreviousData,
  });
  return found.data;
}

/**
 * Chooses an organisation of the catalogue by the beginning of its name.
 *
 * With `onWords`, one that the catalogue lacks is taken by its name in words.
 */
export function OrganisationPicker(props: {
  label: string;
  hint?: string;
  /** The one that is chosen to begin with. */
  own?: Pick<Choice, "slug" | "name"> | undefined;
  words?: string;
  onChoose: (slug: string | undefined) => void;
  onWords?: (words: string) => void;
}): ReactNode {
  const l10n = useL10n();
  const { label, hint, own, onChoose, onWords } = props;
  const [typed, setTyped] = useState(own?.name.text ?? props.words ?? "");
  const [chosen, setChosen] = useState<string | null>(own?.slug ?? null);
  const [lang, setLang] = useState(own?.name.lang);
  const data = useOrganisations(typed.trim());
  const offered = data?.organisations ?? [];

  const choose = (slug: string | null): void => {
    const organisation = offered.find((one) => one.slug === slug);
    setChosen(slug);
    if (organisation) {
      setTyped(organisation.name.text);
      setLang(organisation.name.lang);
      onChoose(organisation.slug);
    }
  };
  const type = (value: string): void => {
    setTyped(value);
    if (value !== typed) {
      setChosen(null);
      setLang(undefined);
      onChoose(undefined);
      onWords?.(value);
    }
  };

  return (
    <ComboBox
      className="field"
      items={offered.map((one) => ({ ...one, id: one.slug }))}
      inputValue={typed}
      onInputChange={type}
      selectedKey={chosen}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      allowsCustomValue={onWords !== undefined}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input {...(lang === undefined ? { dir: typed === "" ? undefined : "auto" } : { lang, dir: directionOf(lang) })} />
        <Button className="combo-open" aria-label={actionOrganisationShow(l10n)}>
          <Icon name="down" />
        </Button>
      </div>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Popover className="popover combo-popover">
        <ListBox className="menu" renderEmptyState={() => <p className="not-stated">{data === undefined ? windowLoading(l10n) : actionOrganisationNone(l10n)}</p>}>
          {(one: Choice) => (
            <ListBoxItem id={one.slug} textValue={one.name.text} className="menu-item">
              <Foreign text={one.name} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
