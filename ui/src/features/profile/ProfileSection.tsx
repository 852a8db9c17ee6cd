import type { ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { actionProfile, actionProfileHint } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { ProfileForm } from "./ProfileForm";

/** Who writes on this computer, as far as they say. */
export function ProfileSection(): ReactNode {
  const l10n = useL10n();
  const query = useCommand("profile", {});
  return (
    <section>
      <h2>{actionProfile(l10n)}</h2>
      <p className="hint">{actionProfileHint(l10n)}</p>
      {/* Another author, another form: after the name is erased nothing of it stays in the fields. */}
      <Answer query={query}>{(profile) => <ProfileForm key={profile.author} profile={profile} />}</Answer>
    </section>
  );
}
