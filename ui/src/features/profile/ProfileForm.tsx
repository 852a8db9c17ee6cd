import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";

import { OrganisationPicker } from "../../components/OrganisationPicker";
import { Code } from "../../components/Words";
import type { Profile } from "../../generated/api";
import {
  actionProfileErase,
  actionProfileErased,
  actionProfileName,
  actionProfileNameHint,
  actionProfileNumber,
  actionProfileOrganisation,
  actionProfileOrganisationHint,
  actionProfileSave,
  actionProfileSaved,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useWrite } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { useSay } from "../shell/said";
import { useSession } from "../shell/session";
import { EraseSheet } from "./EraseSheet";

/** Longest name in characters, as the application takes it. */
const LONGEST = 120;

/** Name and organisation of the person who writes here. Role and country are asked for beside it. */
export function ProfileForm(props: { profile: Profile }): ReactNode {
  const l10n = useL10n();
  const write = useWrite();
  const queries = useQueryClient();
  const say = useSay();
  const { settings } = useSession();
  const { profile } = props;
  const [name, setName] = useState(profile.name ?? "");
  const [organisation, setOrganisation] = useState(profile.organisation ?? "");
  const [error, setError] = useState<string>();
  const [erasing, setErasing] = useState(false);
  const erase = useRef<HTMLButtonElement>(null);
  const ids = { name: useId(), hint: useId() };
  const own = profile.organisation_ref ?? undefined;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setError(undefined);
    try {
      // Who makes a profile states in it also what was chosen for the home page.
      await write("profile_save", { name, organisation, role: settings.role ?? "", place: settings.place ?? "" });
      await queries.invalidateQueries({ queryKey: ["profile"] });
      await queries.invalidateQueries({ queryKey: ["history"] });
      say({ text: actionProfileSaved(l10n) });
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
  };
  const erased = async (): Promise<void> => {
    await write("profile_erase", {});
    await queries.invalidateQueries({ queryKey: ["profile"] });
    await queries.invalidateQueries({ queryKey: ["history"] });
    say({ text: actionProfileErased(l10n) });
  };

  return (
    <form className="profile" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor={ids.name}>{actionProfileName(l10n)}</label>
        <input
          id={ids.name}
          type="text"
          autoComplete="off"
          dir={name === "" ? undefined : "auto"}
          maxLength={LONGEST}
          value={name}
          aria-describedby={ids.hint}
          onChange={(event) => setName(event.target.value)}
        />
        <p id={ids.hint} className="hint">
          {actionProfileNameHint(l10n)}
        </p>
      </div>
      <OrganisationPicker
        label={actionProfileOrganisation(l10n)}
        hint={actionProfileOrganisationHint(l10n)}
        own={own}
        words={profile.organisation ?? ""}
        onChoose={(slug) => slug !== undefined && setOrganisation(slug)}
        onWords={setOrganisation}
      />
      <FormError text={error} />
      <p className="hint">
        {actionProfileNumber(l10n)} <Code text={profile.author} />
      </p>
      <div className="actions">
        <button type="submit" className="button primary">
          {actionProfileSave(l10n)}
        </button>
        <button ref={erase} type="button" className="button" onClick={() => setErasing(true)}>
          {actionProfileErase(l10n)}
        </button>
      </div>
      {erasing ? <EraseSheet onErase={erased} back={erase} onClose={() => setErasing(false)} /> : null}
    </form>
  );
}
