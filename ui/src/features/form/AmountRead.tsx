import type { ReactNode } from "react";

import { useDataLang } from "../../components/dataLang";
import { Words } from "../../components/Words";
import { formAmountAsk, formAmountRead } from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { formattingTag } from "../../l10n/locale";
import { useSession } from "../shell/session";
import { useFormContext } from "./context";
import { meaningOf, minorOf, typeNumber } from "./numbers";
import { digitsOf } from "./read";

/**
 * The amount as it was understood, so that a comma does not make a thousand of one; where it could be one of two, the
 * question which one is meant. Until it is answered the amount is no number, and the form says so.
 */
export function AmountRead(props: { text: unknown; currency: unknown; onChange: (text: string) => void }): ReactNode {
  const l10n = useL10n();
  const { manner } = useFormContext();
  const { lang, settings } = useSession();
  const dataLang = useDataLang();
  const { text, currency, onChange } = props;
  if (typeof text !== "string") {
    return null;
  }
  const isCurrency = typeof currency === "string" && /^[A-Z]{3}$/u.test(currency);
  const digits = digitsOf(currency, manner);
  const meaning = meaningOf(text, manner.lang, digits);
  const tag = formattingTag(lang, settings.digits);
  const amount = (value: number): string =>
    new Intl.NumberFormat(tag, isCurrency ? { style: "currency", currency, minimumFractionDigits: 0 } : { maximumFractionDigits: 3 }).format(value);
  if (meaning === undefined) {
    return null;
  }
  if ("either" in meaning) {
    return (
      <div className="note amount-ask" role="group" aria-live="polite">
        <p>
          <Words text={formAmountAsk(l10n, { typed: foreign({ text: text.trim(), lang: NO_LANGUAGE }) })} />
        </p>
        <div className="actions">
          {meaning.either.map((value) => (
            <button key={value} type="button" className="button small" onClick={() => onChange(typeNumber(value, manner.lang))}>
              <bdi lang={dataLang}>{amount(value)}</bdi>
            </button>
          ))}
        </div>
      </div>
    );
  }
  if (!isCurrency || !Number.isInteger(minorOf(meaning.value, digits))) {
    return null;
  }
  return (
    <p className="hint">
      <Words text={formAmountRead(l10n, { amount: foreign({ text: amount(meaning.value), lang: dataLang }) })} />
    </p>
  );
}
