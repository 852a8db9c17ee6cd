import { type ReactNode, useContext, useEffect, useEffectEvent, useRef } from "react";
import { ComboBox, ComboBoxStateContext } from "react-aria-components/ComboBox";

import type { FormControl } from "../../generated/api";
import { formChosen, formPickNone, formPickType, formRemove } from "../../generated/messages";
import { NO_LANGUAGE, useL10n } from "../../l10n";
import { Icon } from "../../components/Icons";
import { useFormContext } from "./context";
import type { FieldProps } from "./Field";
import { Group, type Tied } from "./Frame";
import { fits, type Option, useListOptions, usePlaceOptions } from "./options";
import { Box, Choices } from "./Pick";

/** Lists up to this length show all their entries at once. */
const ALL_AT_ONCE = 8;

/** Any number of entries of a list, or of places. */
export function ManyField(props: FieldProps<readonly string[]> & { of: FormControl }): ReactNode {
  return props.of.type === "place" ? (
    <ManyPlaces {...props} places={props.of.of} />
  ) : (
    <ManyOfList {...props} list={props.of.type === "choice" ? props.of.list : ""} />
  );
}

function ManyPlaces(props: FieldProps<readonly string[]> & { places: Parameters<typeof usePlaceOptions>[1] }): ReactNode {
  const options = usePlaceOptions(useFormContext().form, props.places);
  return <Search {...props} options={options} />;
}

function ManyOfList(props: FieldProps<readonly string[]> & { list: string }): ReactNode {
  const options = useListOptions(useFormContext().form, props.list);
  return options.length <= ALL_AT_ONCE ? <Boxes {...props} options={options} /> : <Search {...props} options={options} />;
}

function Boxes(props: FieldProps<readonly string[]> & { options: readonly Option[] }): ReactNode {
  const { field, path, value, onChange, options } = props;
  return (
    <Group field={field} path={path}>
      {() => (
        <div className="form-boxes">
          {options.map(({ code, label }) => (
            <label key={code} className={value.includes(code) ? "choice-option on" : "choice-option"}>
              <input
                type="checkbox"
                checked={value.includes(code)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...value, code] : value.filter((one) => one !== code))
                }
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      )}
    </Group>
  );
}

function Search(props: FieldProps<readonly string[]> & { options: readonly Option[] }): ReactNode {
  const { field, path } = props;
  return (
    <Group field={field} path={path}>
      {(tied) => <SearchBox {...props} tied={tied} />}
    </Group>
  );
}

function SearchBox(props: FieldProps<readonly string[]> & { options: readonly Option[]; tied: Tied }): ReactNode {
  const l10n = useL10n();
  const { field, value, onChange, options, tied } = props;
  const around = useRef<HTMLDivElement>(null);
  const remove = (code: string): void => {
    onChange(value.filter((one) => one !== code));
    // The button goes with its entry; the field is where one goes on.
    around.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={around}>
      {value.length > 0 ? (
        <ul className="form-chosen" aria-label={formChosen(l10n, { label: field.label })}>
          {value.map((code) => {
            const option = options.find((one) => one.code === code);
            return (
              <li key={code}>
                <span lang={option === undefined ? NO_LANGUAGE : option.lang}>{option?.label ?? code}</span>
                <button type="button" className="clear" aria-label={formRemove(l10n, { name: option?.label ?? code })} onClick={() => remove(code)}>
                  <Icon name="cross" size={12} />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <ComboBox<Option, "multiple">
        selectionMode="multiple"
        defaultItems={options}
        value={value as string[]}
        onChange={(keys) => onChange(keys.map(String))}
        defaultFilter={(label, typed) => fits(options, label, typed)}
        menuTrigger="input"
        allowsEmptyCollection
        isInvalid={tied["aria-invalid"] ?? false}
        aria-label={field.label}
      >
        <CloseOnChoice value={value} />
        <Box tied={tied} placeholder={formPickType(l10n)} />
        <Choices empty={formPickNone(l10n)} />
      </ComboBox>
    </div>
  );
}

/** Closes the list after each choice: left open, the key that goes on to the next field would take the choice back. */
function CloseOnChoice(props: { value: readonly string[] }): ReactNode {
  const state = useContext(ComboBoxStateContext);
  const close = useEffectEvent(() => state?.close());
  useEffect(() => close(), [props.value]);
  return null;
}
