import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";

import { FailureView } from "../../components/Feedback";
import { Words } from "../../components/Words";
import type { CheckView, FindingView, FormView } from "../../generated/api";
import { formMainNeeded, formReview } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { call } from "../../platform";
import { useSession } from "../shell/session";
import { Alike } from "./Alike";
import { type FormContext, FormProvider } from "./context";
import { type Draft, draftName, packDraft } from "./draft";
import { ErrorSummary } from "./ErrorSummary";
import { faultsOf, useReveal } from "./faults";
import { FormBar } from "./FormBar";
import { LeaveGuard } from "./Leave";
import { Review } from "./Review";
import { Sections } from "./Sections";
import { TopField, type Write } from "./TopField";
import { emptyOf } from "./typed";
import { begun, stepped } from "./typing";
import { useKept } from "./useKept";
import { useSavings } from "./useSavings";
import { changedFields, writeForm } from "./write";

/** What a form begins with. */
export interface Beginning extends Omit<Draft, "version"> {
  /** The record stays on this machine. */
  readonly isPrivate: boolean;
}

/** A form from its first field to its review. */
export function Form(props: { form: FormView; beginning: Beginning }): ReactNode {
  const l10n = useL10n();
  const { lang } = useSession();
  const navigate = useNavigate();
  const { form, beginning } = props;
  const { kind, slug, seen, before } = beginning;
  const [typing, step] = useReducer(stepped, beginning.typed, begun);
  const [check, setCheck] = useState<CheckView>();
  const [findings, setFindings] = useState<readonly FindingView[]>([]);
  const [error, setError] = useState<unknown>();
  const [reviewing, setReviewing] = useState(false);
  const [textLang, setTextLang] = useState(form.text_languages[0] ?? "en");
  const saved = useRef(false);
  const typed = typing.now;

  const manner = useMemo(() => ({ lang: beginning.lang, minorDigits: form.minor_digits }), [beginning.lang, form.minor_digits]);
  const fields = useMemo(() => changedFields(form, before, writeForm(form, typed, manner)), [form, before, typed, manner]);
  const dirty = typed !== beginning.typed;
  const { kept, flush, drop } = useKept(
    draftName(kind, slug),
    dirty,
    () =>
      Object.keys(fields).length === 0
        ? undefined
        : packDraft({ version: 1, kind, slug, seen, before, lang: beginning.lang, typed }),
    typed,
  );
  const { sections, setSections, reveal, around } = useReveal({ form, typed, setTextLang });
  // Faults belong to what was checked. The key of a row stays, whatever is typed since.
  const [checked, setChecked] = useState(typed);
  const faults = useMemo(() => faultsOf(form, checked, findings), [form, checked, findings]);
  const context = useMemo<FormContext>(() => ({ form, manner, textLang, setTextLang, faults }), [form, manner, textLang, faults]);
  const savings = useSavings({
    beginning,
    typed,
    fields,
    onSaved: async (reference) => {
      saved.current = true;
      await drop();
      await navigate({ to: "/record/$kind/$slug", params: reference });
    },
  });

  const review = async (): Promise<void> => {
    setError(undefined);
    try {
      const answer = await call("record_check", lang, { kind, slug: slug ?? null, fields });
      setChecked(typed);
      setFindings(answer.findings);
      setCheck(answer);
      setReviewing(answer.ok);
    } catch (failure) {
      setError(failure);
    }
  };
  const back = (path?: string): void => {
    setReviewing(false);
    if (path === undefined) {
      requestAnimationFrame(() => around.current?.querySelector<HTMLElement>(".form-to-review")?.focus());
    } else {
      reveal(path);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      void review();
    }
  };
  const write = useCallback<Write>((name, value) => {
    const elsewhere = ({ path }: FindingView): boolean => path.split(/[.[]/u, 1)[0] !== name;
    setFindings((now) => (now.every(elsewhere) ? now : now.filter(elsewhere)));
    step({ do: "type", field: name, value, at: performance.now() });
  }, []);
  useEffect(() => {
    if (reviewing) {
      document.getElementById("main")?.scrollTo({ top: 0 });
    }
  }, [reviewing]);
  const [main, ...others] = form.sections;
  return (
    <FormProvider value={context}>
      <LeaveGuard unsaved={() => dirty && !saved.current} onKeep={flush} onDiscard={drop} />
      {reviewing && check ? (
        <Review check={check} edits={slug !== undefined} savings={savings} onBack={back} />
      ) : (
        <form
          ref={around}
          className="form"
          noValidate
          onKeyDown={onKeyDown}
          onSubmit={(event) => {
            event.preventDefault();
            void review();
          }}
        >
          {findings.length > 0 ? <ErrorSummary findings={findings} check={check} onGo={reveal} /> : null}
          {error === undefined ? null : <FailureView error={error} />}
          {slug === undefined ? (
            <p className="hint">
              <Words text={formMainNeeded(l10n)} />
            </p>
          ) : null}
          <section className="form-main" aria-label={main?.label}>
            {main?.fields.map((field, index) => (
              <div key={field.name}>
                <TopField field={field} value={typed[field.name] ?? emptyOf(field.control)} write={write} />
                {index === 0 ? <Alike kind={kind} slug={slug} fields={writeForm(form, typed, manner)} /> : null}
              </div>
            ))}
          </section>
          <Sections sections={others} typed={typed} open={sections} onOpen={setSections} write={write} />
          <FormBar typing={typing} kept={kept} onStep={step}>
            <button type="submit" className="button primary form-to-review">
              {formReview(l10n)}
            </button>
          </FormBar>
        </form>
      )}
    </FormProvider>
  );
}
