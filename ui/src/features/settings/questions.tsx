import type { ReactNode } from "react";

import { Choice } from "../../components/Choice";
import type { Role } from "../../generated/api";
import {
  settingsLanguage,
  settingsRole,
  settingsRoleCoordinator,
  settingsRoleCoordinatorHint,
  settingsRoleDonor,
  settingsRoleDonorHint,
  settingsRoleHint,
  settingsRoleImplementer,
  settingsRoleImplementerHint,
  settingsRoleOfficial,
  settingsRoleOfficialHint,
} from "../../generated/messages";
import { directionOf, useL10n } from "../../l10n";
import { useSession } from "../shell/session";

/** The language of the interface; it changes at once. */
export function LanguageQuestion(props: { legendHidden?: boolean }): ReactNode {
  const l10n = useL10n();
  const { start, lang, save } = useSession();
  return (
    <Choice
      legend={settingsLanguage(l10n)}
      legendHidden={props.legendHidden ?? false}
      value={lang}
      onChange={(tag) => void save({ lang: tag })}
      options={start.languages
        .filter((language) => !language.pseudo || language.tag === lang)
        .map((language) => ({
          value: language.tag,
          label: (
            <span lang={language.tag} dir={directionOf(language.tag)} translate="no">
              {language.name}
            </span>
          ),
        }))}
    />
  );
}

/** What the reader is here for; it only chooses the home page. */
export function RoleQuestion(props: { legendHidden?: boolean }): ReactNode {
  const l10n = useL10n();
  const { settings, save } = useSession();
  return (
    <Choice<Role>
      legend={settingsRole(l10n)}
      legendHidden={props.legendHidden ?? false}
      hint={settingsRoleHint(l10n)}
      value={settings.role ?? null}
      onChange={(role) => void save({ role })}
      options={[
        { value: "official", label: settingsRoleOfficial(l10n), hint: settingsRoleOfficialHint(l10n) },
        { value: "donor", label: settingsRoleDonor(l10n), hint: settingsRoleDonorHint(l10n) },
        { value: "implementer", label: settingsRoleImplementer(l10n), hint: settingsRoleImplementerHint(l10n) },
        { value: "coordinator", label: settingsRoleCoordinator(l10n), hint: settingsRoleCoordinatorHint(l10n) },
      ]}
    />
  );
}
