import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Choice } from "../../components/Choice";
import { CountryPicker } from "../../components/CountryPicker";
import { useTitle } from "../../components/hooks";
import type { Appearance, Digits } from "../../generated/api";
import {
  settingsAppearance,
  settingsAppearanceContrast,
  settingsAppearanceDark,
  settingsAppearanceLight,
  settingsAppearanceSystem,
  settingsCountry,
  settingsCountryHint,
  settingsDigits,
  settingsDigitsArab,
  settingsDigitsHint,
  settingsDigitsLatn,
  settingsHint,
  settingsShortcuts,
  settingsShortcutsHint,
  settingsShortcutsOn,
  settingsTitle,
  settingsWelcomeAgain,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { BackupSection } from "../backup/BackupSection";
import { FilesSection } from "../exchange/FilesSection";
import { ProfileSection } from "../profile/ProfileSection";
import { useSession } from "../shell/session";
import { SyncSection } from "../sync/SyncSection";
import { About } from "./About";
import { LanguageQuestion, RoleQuestion } from "./questions";

/** The reader's choices on this machine, and what Trefoil is and holds. Each choice is kept at once. */
export function SettingsScreen(): ReactNode {
  const l10n = useL10n();
  const { settings, save } = useSession();
  useTitle(settingsTitle(l10n));
  return (
    <div className="page reading settings">
      <h1>{settingsTitle(l10n)}</h1>
      <p className="hint">{settingsHint(l10n)}</p>
      <LanguageQuestion />
      <ProfileSection />
      <RoleQuestion />
      <CountryPicker label={settingsCountry(l10n)} value={settings.place ?? null} onChange={(place) => void save({ place })} />
      <p className="hint">{settingsCountryHint(l10n)}</p>
      <Choice<Appearance>
        legend={settingsAppearance(l10n)}
        value={settings.appearance}
        onChange={(appearance) => void save({ appearance })}
        options={[
          { value: "system", label: settingsAppearanceSystem(l10n) },
          { value: "light", label: settingsAppearanceLight(l10n) },
          { value: "dark", label: settingsAppearanceDark(l10n) },
          { value: "contrast", label: settingsAppearanceContrast(l10n) },
        ]}
      />
      <Choice<Digits>
        legend={settingsDigits(l10n)}
        hint={settingsDigitsHint(l10n)}
        value={settings.digits}
        onChange={(digits) => void save({ digits })}
        options={[
          { value: "latn", label: settingsDigitsLatn(l10n) },
          { value: "arab", label: settingsDigitsArab(l10n) },
        ]}
      />
      <fieldset className="choice">
        <legend>{settingsShortcuts(l10n)}</legend>
        <label className="choice-option plain">
          <input
            type="checkbox"
            checked={settings.shortcuts}
            onChange={(event) => void save({ shortcuts: event.target.checked })}
          />
          <span>
            {settingsShortcutsOn(l10n)}
            <small>{settingsShortcutsHint(l10n)}</small>
          </span>
        </label>
      </fieldset>
      <p>
        <Link to="/welcome" search={{}} className="button">
          {settingsWelcomeAgain(l10n)}
        </Link>
      </p>
      <SyncSection />
      <FilesSection />
      <BackupSection />
      <About />
    </div>
  );
}
