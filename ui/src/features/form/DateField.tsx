import { type ReactNode, useId, useMemo } from "react";

import { useDataLang } from "../../components/dataLang";
import { formDay, formMonth, formYear, recordNotStated } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { formattingTag } from "../../l10n/locale";
import { useSession } from "../shell/session";
import type { FieldProps } from "./Field";
import { Group } from "./Frame";
import { splitDate } from "./write";

/** A date as precise as it is known: the year alone, with the month, or with the day. */
export function DateField(props: FieldProps<string>): ReactNode {
  const l10n = useL10n();
  const { field, path, value, onChange } = props;
  const id = useId();
  const months = useMonths();
  const dataLang = useDataLang();
  const [year, month, day] = splitDate(value);
  const join = (parts: [string, string, string]): void => onChange(parts.every((part) => part === "") ? "" : parts.join("-"));
  return (
    <Group field={field} path={path} className="form-date">
      {(tied) => (
        <div className="form-line">
          <div>
            <label htmlFor={`${id}-year`}>{formYear(l10n)}</label>
            <input
              id={`${id}-year`}
              type="text"
              className="form-year"
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              aria-invalid={tied["aria-invalid"]}
              aria-describedby={tied["aria-describedby"]}
              value={year}
              onChange={(event) => join([event.target.value.replaceAll("-", ""), month, day])}
            />
          </div>
          <div>
            <label htmlFor={`${id}-month`}>{formMonth(l10n)}</label>
            <select id={`${id}-month`} value={month === "" ? "" : String(Number(month))} onChange={(event) => join([year, event.target.value, day])}>
              <option value="">{recordNotStated(l10n)}</option>
              {months.map((name, index) => (
                <option key={name} value={String(index + 1)} lang={dataLang}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor={`${id}-day`}>{formDay(l10n)}</label>
            <input
              id={`${id}-day`}
              type="text"
              className="form-day"
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              value={day}
              onChange={(event) => join([year, month, event.target.value.replaceAll("-", "")])}
            />
          </div>
        </div>
      )}
    </Group>
  );
}

/** The names of the months in the reader's language. */
function useMonths(): string[] {
  const { settings } = useSession();
  const lang = useDataLang();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(formattingTag(lang, settings.digits), { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2024, month, 15))));
  }, [lang, settings.digits]);
}
