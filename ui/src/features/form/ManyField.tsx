import { type ReactNode, useMemo, useRef, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";

import type { FormControl } from "../../generated/api";
import { formChosen, formPickNone, formPickType, formRemove } from "../../generated/messages";
import { NO_LANGUAGE, useL10n } from "../../l10n";
import { Icon } from "../../components/Icons";
import { useFormContext } from "./context";
import type { FieldProps } from "./Field";
import { Group, type Tied } from "./Frame";
import { fitting, type Option, useListOptions, usePlaceOptions } from "./options";
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
  const [typed, setTyped] = useState("");
  const around = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => fitting(options, typed).filter(({ code }) => !value.includes(code)), [options, typed, value]);
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
      <ComboBox
        items={shown}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) {
            onChange([...value, String(key)]);
            setTyped("");
          }
        }}
        menuTrigger="input"
        allowsEmptyCollection
        isInvalid={tied["aria-invalid"] ?? false}
        aria-label={field.label}
      >
        <Box tied={tied} placeholder={formPickType(l10n)} />
        <Choices empty={formPickNone(l10n)} />
      </ComboBox>
    </div>
  );
}
