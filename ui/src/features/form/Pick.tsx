import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";

import { Icon } from "../../components/Icons";
import type { FormPlaces } from "../../generated/api";
import { formPickNone, formPickShow, formPickType } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useFormContext } from "./context";
import type { FieldProps } from "./Field";
import { Frame, type Tied } from "./Frame";
import { fits, type Option, useListOptions, usePlaceOptions } from "./options";

/** One entry of a long list, found by its name. */
export function ListPick(props: FieldProps<string> & { list: string }): ReactNode {
  const options = useListOptions(useFormContext().form, props.list);
  return <Pick {...props} options={options} />;
}

/** One place, found by any of its names in any language. */
export function PlacePick(props: FieldProps<string> & { of: FormPlaces }): ReactNode {
  const options = usePlaceOptions(useFormContext().form, props.of);
  return <Pick {...props} options={options} />;
}

function Pick(props: FieldProps<string> & { options: readonly Option[] }): ReactNode {
  const l10n = useL10n();
  const { field, path, value, onChange, options } = props;
  const lang = options[0]?.lang;
  return (
    <Frame field={field} path={path}>
      {(tied) => (
        <ComboBox
          defaultItems={options}
          selectedKey={value === "" ? null : value}
          onSelectionChange={(key) => onChange(key === null ? "" : String(key))}
          defaultFilter={(label, typed) => fits(options, label, typed)}
          menuTrigger="input"
          allowsEmptyCollection
          isInvalid={tied["aria-invalid"] ?? false}
          aria-label={field.label}
        >
          <Box tied={tied} lang={lang} placeholder={formPickType(l10n)} />
          <Choices empty={formPickNone(l10n)} />
        </ComboBox>
      )}
    </Frame>
  );
}

/** The field of a pick list with the button that opens it. */
export function Box(props: { tied: Tied; placeholder: string; lang?: string | undefined; open?: boolean }): ReactNode {
  const l10n = useL10n();
  const { tied, placeholder, lang, open = true } = props;
  return (
    <div className="combo">
      <Input id={tied.id} aria-describedby={tied["aria-describedby"]} lang={lang} placeholder={lang === undefined ? placeholder : undefined} />
      {open ? (
        <Button className="combo-open" aria-label={formPickShow(l10n)}>
          <Icon name="down" />
        </Button>
      ) : null}
    </div>
  );
}

/** The entries that fit what is typed. */
export function Choices(props: { empty: string }): ReactNode {
  return (
    <Popover className="popover combo-popover">
      <ListBox className="menu" renderEmptyState={() => <p className="not-stated">{props.empty}</p>}>
        {(option: Option) => (
          <ListBoxItem id={option.code} textValue={option.label} className="menu-item">
            <span lang={option.lang}>{option.label}</span>
            {option.note ? (
              <small className="hint" lang={option.noteLang}>
                {option.note}
              </small>
            ) : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
