import { useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";

import { Answer } from "../../components/Answer";
import { CountryPicker } from "../../components/CountryPicker";
import { useDataLang } from "../../components/dataLang";
import { useTitle } from "../../components/hooks";
import { Words } from "../../components/Words";
import type { AskProposal } from "../../generated/api";
import {
  translationAsk,
  translationAskDone,
  translationAskExists,
  translationAskIntro,
  translationAskLanguage,
  translationAskPlace,
  translationAskText,
  translationAskTitle,
  translationAskWrite,
} from "../../generated/messages/translation";
import { directionOf, foreign, useL10n } from "../../l10n";
import { Failure } from "../../platform";
import { useCommand, useWrite } from "../../queries";
import { useSession } from "../shell/session";
import { useSay } from "../shell/said";

/** Asks for a resource in another language: writes a need, which stays on this computer. */
export function AskScreen(): ReactNode {
  const { slug } = useParams({ from: "/translate/ask/$slug" });
  const { settings } = useSession();
  const own = useDataLang();
  const l10n = useL10n();
  const [lang, setLang] = useState(own);
  const query = useCommand("translation_proposal", { slug, lang, statement: null, place: settings.place ?? null });
  // While the sentence for another language comes, the form stays, and with it the focus.
  const [proposal, setProposal] = useState<AskProposal>();
  useEffect(() => setProposal((before) => query.data ?? before), [query.data]);
  useTitle(translationAsk(l10n));
  return (
    <div className="page reading">
      {proposal && !query.error ? (
        <Ask slug={slug} proposal={proposal} lang={lang} onLang={setLang} />
      ) : (
        <Answer query={query} level={1}>
          {() => null}
        </Answer>
      )}
    </div>
  );
}

function Ask(props: { slug: string; proposal: AskProposal; lang: string; onLang: (lang: string) => void }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const reader = useDataLang();
  const navigate = useNavigate();
  const write = useWrite();
  const say = useSay();
  const { start } = useSession();
  const { slug, proposal, lang, onLang } = props;
  // What is proposed follows the language; what somebody has written stays.
  const [own, setOwn] = useState<string>();
  const statement = own ?? proposal.statement;
  const [place, setPlace] = useState<string | null>(proposal.place?.code ?? null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const need = await write("translation_ask", { slug, lang, statement, place });
      await navigate({ to: "/record/$kind/$slug", params: { kind: need.kind, slug: need.slug } });
      say({ text: translationAskDone(l10n) });
    } catch (error) {
      const findings = error instanceof Failure ? `${error.message} ${error.hint}` : String(error);
      say({ text: findings, failed: true });
    }
  };
  return (
    <>
      <h1>
        <Words text={translationAskTitle(l10n, { resource: foreign(proposal.resource.title) })} />
      </h1>
      <p className="hint">{translationAskIntro(l10n)}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <label htmlFor={`${id}-lang`}>{translationAskLanguage(l10n)}</label>
          <select id={`${id}-lang`} value={lang} onChange={(event) => onLang(event.target.value)}>
            {start.languages
              .filter((language) => !language.pseudo)
              .map((language) => (
                <option key={language.tag} value={language.tag} lang={language.tag}>
                  {language.name}
                </option>
              ))}
          </select>
          {proposal.exists && proposal.lang === lang ? <p className="note">{translationAskExists(l10n, { language: proposal.name })}</p> : null}
        </div>
        <CountryPicker label={translationAskPlace(l10n)} value={place} onChange={setPlace} />
        <div className="field">
          <label htmlFor={`${id}-text`}>{translationAskText(l10n)}</label>
          <textarea
            id={`${id}-text`}
            lang={reader}
            dir={directionOf(reader)}
            rows={4}
            value={statement}
            onChange={(event) => setOwn(event.target.value)}
          />
        </div>
        <div className="actions">
          <button type="submit" className="button primary">
            {translationAskWrite(l10n)}
          </button>
        </div>
      </form>
    </>
  );
}
