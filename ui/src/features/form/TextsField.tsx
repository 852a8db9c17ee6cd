import { type ReactNode, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";

import { Icon, type IconName } from "../../components/Icons";
import { Foreign } from "../../components/Texts";
import type { FormControl, FormView } from "../../generated/api";
import {
  formTextsChecked,
  formTextsFrom,
  formTextsLanguages,
  formTextsMissing,
  formTextsOriginal,
  formTextsOther,
  textStateMachine,
  textStateOriginal,
  textStateReviewed,
} from "../../generated/messages";
import { directionOf, type Localiser, useL10n } from "../../l10n";
import { labelIn, useFormContext } from "./context";
import type { FieldProps } from "./Field";
import { Group, type Tied } from "./Frame";
import { originalOf, standingOf, type TextStanding, withState, withText } from "./texts";
import type { TypedTexts } from "./typed";

const MARKS: Record<TextStanding, IconName | undefined> = { original: "record", reviewed: "check", machine: "warning", missing: undefined };

/** What a language has in a text, in words. */
function standingLabel(l10n: Localiser, standing: TextStanding): string {
  switch (standing) {
    case "original":
      return textStateOriginal(l10n);
    case "reviewed":
      return textStateReviewed(l10n);
    case "machine":
      return textStateMachine(l10n);
    case "missing":
      return formTextsMissing(l10n);
  }
}

/** A text in languages, one after the other, each with what it is: original, translated by a person, machine draft, missing. */
export function TextsField(
  props: FieldProps<TypedTexts> & { control: Extract<FormControl, { type: "texts" }> },
): ReactNode {
  const l10n = useL10n();
  const { form, textLang, setTextLang } = useFormContext();
  const { field, path, value, onChange, control } = props;
  const langs = languagesOf(form, value, textLang);
  return (
    <Group field={field} path={path} className="texts">
      {(tied) => (
        <Tabs selectedKey={textLang} onSelectionChange={(key) => setTextLang(String(key))}>
          <div className="texts-languages">
            <TabList className="texts-tabs" aria-label={formTextsLanguages(l10n, { label: field.label })}>
              {langs.map((lang) => {
                const standing = standingOf(value, lang);
                const mark = MARKS[standing];
                return (
                  <Tab key={lang} id={lang} className="texts-tab" data-standing={standing}>
                    {mark ? <Icon name={mark} size={12} /> : null}
                    <span>{labelIn(form, "language", lang)}</span>
                    <span className="visually-hidden"> {standingLabel(l10n, standing)}</span>
                  </Tab>
                );
              })}
            </TabList>
            <OtherLanguage langs={langs} />
          </div>
          {langs.map((lang) => (
            <TabPanel key={lang} id={lang}>
              <OneText texts={value} lang={lang} label={field.label} long={control.long} tied={tied} onChange={onChange} />
            </TabPanel>
          ))}
        </Tabs>
      )}
    </Group>
  );
}

function languagesOf(form: FormView, texts: TypedTexts, now: string): string[] {
  return [...new Set([...form.text_languages, ...Object.keys(texts), now])];
}

function OneText(props: {
  texts: TypedTexts;
  lang: string;
  label: string;
  long: boolean;
  tied: Tied;
  onChange: (texts: TypedTexts) => void;
}): ReactNode {
  const l10n = useL10n();
  const { form } = useFormContext();
  const { texts, lang, label, long, tied, onChange } = props;
  const standing = standingOf(texts, lang);
  const original = originalOf(texts);
  const language = labelIn(form, "language", lang);
  const written = {
    ...tied,
    lang,
    dir: directionOf(lang),
    "aria-label": `${label} (${language})`,
    value: texts[lang]?.text ?? "",
    onChange: (event: { target: { value: string } }) => onChange(withText(texts, lang, event.target.value)),
  };
  return (
    <>
      {long ? <textarea rows={4} {...written} /> : <input type="text" autoComplete="off" {...written} />}
      <div className="texts-state">
        <span className={standing === "machine" ? "state warning" : "state"}>{standingLabel(l10n, standing)}</span>
        {standing === "machine" ? (
          <button type="button" className="link-button" onClick={() => onChange(withState(texts, lang, "reviewed"))}>
            {formTextsChecked(l10n)}
          </button>
        ) : null}
        {(standing === "reviewed" || standing === "original") && (original === undefined || original.lang !== lang) ? (
          <label className="form-tick">
            <input
              type="checkbox"
              checked={standing === "original"}
              onChange={(event) => onChange(withState(texts, lang, event.target.checked ? "original" : "reviewed"))}
            />
            <span>{formTextsOriginal(l10n)}</span>
          </label>
        ) : null}
      </div>
      {original !== undefined && original.lang !== lang ? (
        <p className="texts-from">
          <span>{formTextsFrom(l10n, { language: labelIn(form, "language", original.lang) })}</span>{" "}
          <Foreign text={{ ...original, state: "original", stale: false, fallback: false }} />
        </p>
      ) : null}
    </>
  );
}

/** A way to the languages beyond those of the interface. */
function OtherLanguage(props: { langs: readonly string[] }): ReactNode {
  const l10n = useL10n();
  const { form, setTextLang } = useFormContext();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" className="button plain small" onClick={() => setOpen(true)}>
        <Icon name="plus" size={12} />
        <span>{formTextsOther(l10n)}</span>
      </button>
    );
  }
  return (
    <select
      autoFocus
      aria-label={formTextsOther(l10n)}
      value=""
      onChange={(event) => {
        setTextLang(event.target.value);
        setOpen(false);
      }}
      onBlur={() => setOpen(false)}
    >
      <option value="" disabled>
        {formTextsOther(l10n)}
      </option>
      {(form.lists["language"] ?? [])
        .filter(({ code }) => !props.langs.includes(code))
        .map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
    </select>
  );
}
