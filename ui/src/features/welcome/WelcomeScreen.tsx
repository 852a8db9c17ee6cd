import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";

import { CountryPicker } from "../../components/CountryPicker";
import { useTitle } from "../../components/hooks";
import { Words } from "../../components/Words";
import {
  settingsCountry,
  settingsCountryHint,
  welcomeBack,
  welcomeCountry,
  welcomeFinish,
  welcomeIntro,
  welcomeLanguage,
  welcomeNext,
  welcomeRole,
  welcomeSkip,
  welcomeSkipAll,
  welcomeStep,
  welcomeTitle,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { LanguageQuestion, RoleQuestion } from "../settings/questions";
import { useSession } from "../shell/session";

const STEPS = ["language", "role", "country"] as const;

/** Language, role, country: three steps, each may be skipped, all by keyboard. Nothing is asked twice. */
export function WelcomeScreen(): ReactNode {
  const l10n = useL10n();
  const { settings, lang, save } = useSession();
  const { step: asked } = useSearch({ from: "/welcome" });
  const navigate = useNavigate({ from: "/welcome" });
  const at = Math.max(0, STEPS.findIndex((step) => step === asked));
  const step = STEPS[at];
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(at);
  useTitle(welcomeTitle(l10n));
  useEffect(() => {
    if (moved.current !== at) {
      moved.current = at;
      heading.current?.focus();
    }
  }, [at]);

  const go = (to: number): void => {
    const next = STEPS[to];
    if (next) {
      void navigate({ search: { step: next } });
    }
  };
  const finish = async (): Promise<void> => {
    await save({ welcomed: true });
    void navigate({ to: "/", replace: true });
  };
  const forward = (): void => void (at === STEPS.length - 1 ? finish() : go(at + 1));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (step === "language" && settings.lang !== lang) {
      // The preselected language is the reader's choice once they go on with it.
      void save({ lang });
    }
    forward();
  };

  return (
    <form className="welcome" onSubmit={submit}>
      <div className="welcome-head">
        <h1>
          <Words text={welcomeTitle(l10n)} />
        </h1>
        <p>
          <Words text={welcomeIntro(l10n)} />
        </p>
      </div>
      <p className="welcome-step">{welcomeStep(l10n, { step: at + 1, steps: STEPS.length })}</p>
      {step === "language" ? (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {welcomeLanguage(l10n)}
          </h2>
          <LanguageQuestion legendHidden />
        </>
      ) : step === "role" ? (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {welcomeRole(l10n)}
          </h2>
          <RoleQuestion legendHidden />
        </>
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {welcomeCountry(l10n)}
          </h2>
          <p className="hint">{settingsCountryHint(l10n)}</p>
          <CountryPicker label={settingsCountry(l10n)} value={settings.place ?? null} onChange={(place) => void save({ place })} />
        </>
      )}
      <div className="welcome-actions">
        {at > 0 ? (
          <button type="button" className="button" onClick={() => go(at - 1)}>
            {welcomeBack(l10n)}
          </button>
        ) : null}
        <button type="submit" className="button primary">
          {at === STEPS.length - 1 ? welcomeFinish(l10n) : welcomeNext(l10n)}
        </button>
        <button type="button" className="button plain" onClick={forward}>
          {welcomeSkip(l10n)}
        </button>
        {at < STEPS.length - 1 ? (
          <button type="button" className="link-button welcome-skip-all" onClick={() => void finish()}>
            {welcomeSkipAll(l10n)}
          </button>
        ) : null}
      </div>
    </form>
  );
}
