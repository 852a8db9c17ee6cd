import { useRouterState } from "@tanstack/react-router";

import type { Appearance } from "../../generated/api";
import {
  actionExport,
  actionExportEverything,
  actionExportSearch,
  actionImport,
  actionUndoLast,
  helpKeySearch,
  paletteAppearance,
  paletteEverything,
  paletteLanguage,
  savedRecentClear,
  savedSave,
  savedTitle,
  screensPlacesOwn,
  settingsAppearance,
  settingsAppearanceContrast,
  settingsAppearanceDark,
  settingsAppearanceLight,
  settingsAppearanceSystem,
  windowLanguage,
  windowNavHelp,
  windowNavOrganisations,
  windowNavPlaces,
  windowNavSettings,
  windowNavWrite,
  windowShortcuts,
} from "../../generated/messages";
import { compareTitle } from "../../generated/messages/compare";
import { reviewingTitle } from "../../generated/messages/reviewing";
import { translationTitle } from "../../generated/messages/translation";
import { Words } from "../../components/Words";
import { foreign, plainText, useL10n } from "../../l10n";
import { useUndo } from "../action/useAct";
import { isAsked, readSearch } from "../search/address";
import { useSearchFocus } from "../search/focus";
import { useDialogs } from "../shell/dialogs";
import { useSession } from "../shell/session";
import { useSearches } from "../saved/useSearches";
import type { Action } from "./entries";
import { newLabel, WRITABLE } from "./newRecord";
import { useGo } from "./useGo";

const APPEARANCES = {
  system: settingsAppearanceSystem,
  light: settingsAppearanceLight,
  dark: settingsAppearanceDark,
  contrast: settingsAppearanceContrast,
} as const satisfies Record<Appearance, unknown>;

/** Everything that the palette can do beside opening what is in the catalogue. */
export function useActions(hasRecent: boolean): Action[] {
  const l10n = useL10n();
  const go = useGo();
  const focus = useSearchFocus();
  const dialogs = useDialogs();
  const searches = useSearches();
  const undo = useUndo();
  const { start, settings, lang, save } = useSession();
  const location = useRouterState({ select: (state) => state.location });
  const address = location.pathname === "/search" ? readSearch(location.search) : {};
  const action = (key: string, icon: Action["icon"], label: string, run: () => void, main = true, names: string[] = []): Action => ({
    key: `action:${key}`,
    icon,
    label: <Words text={label} />,
    run,
    main,
    names: [plainText(label), ...names],
  });
  const place = settings.place;

  const actions = [
    action("search", "search", helpKeySearch(l10n), focus.toBox),
    action("places", "places", windowNavPlaces(l10n), () => void go({ to: "/places", search: {} })),
    action("organisations", "organisations", windowNavOrganisations(l10n), () =>
      void go({ to: "/search", search: { kind: ["organisation"] } }),
    ),
    action("saved", "saved", savedTitle(l10n), () => void go({ to: "/saved" })),
    action("import", "import", actionImport(l10n), () => void go({ to: "/import" })),
    action("undo", "undo", actionUndoLast(l10n), () => void undo()),
    action("export", "export", actionExportEverything(l10n), () => dialogs.open({ kind: "export", what: { everything: true } }), false, [actionExport(l10n)]),
    action("write", "rename", windowNavWrite(l10n), () => void go({ to: "/write" })),
    ...WRITABLE.map((kind) =>
      action(`new:${kind}`, "plus", newLabel(l10n, kind), () => void go({ to: "/write/$kind", params: { kind }, search: {} }), kind === "need"),
    ),
    action("review", "record", reviewingTitle(l10n), () => void go({ to: "/review", search: {} }), false),
    action("settings", "settings", windowNavSettings(l10n), () => void go({ to: "/settings" })),
    action("help", "help", windowNavHelp(l10n), () => void go({ to: "/help" })),
    action("keys", "keyboard", windowShortcuts(l10n), () => dialogs.open({ kind: "sheet" })),
    action("compare", "record", compareTitle(l10n), () => void go({ to: "/compare", search: {} }), false),
    action("translate", "language", translationTitle(l10n), () => void go({ to: "/translate", search: {} }), false),
    action("everything", "search", paletteEverything(l10n), () => void go({ to: "/search", search: {} }), false),
  ];
  if (place) {
    actions.splice(2, 0, action("own", "places", screensPlacesOwn(l10n), () => void go({ to: "/place/$code", params: { code: place } })));
  }
  if (isAsked(address)) {
    actions.unshift(
      action("export-search", "export", actionExportSearch(l10n), () => dialogs.open({ kind: "export", what: { search: address } }), false, [actionExport(l10n)]),
    );
    actions.unshift(action("save", "plus", savedSave(l10n), () => dialogs.open({ kind: "save", address })));
  }
  for (const language of start.languages) {
    if (!language.pseudo && language.tag !== lang) {
      const label = paletteLanguage(l10n, { language: foreign({ text: language.name, lang: language.tag }) });
      const names = [windowLanguage(l10n), language.name, l10n.languageName(language.tag), language.tag];
      actions.push(action(`language:${language.tag}`, "language", label, () => void save({ lang: language.tag }), false, names));
    }
  }
  for (const appearance of ["system", "light", "dark", "contrast"] as const) {
    if (appearance !== settings.appearance) {
      const label = paletteAppearance(l10n, { appearance: APPEARANCES[appearance](l10n) });
      actions.push(
        action(`appearance:${appearance}`, "appearance", label, () => void save({ appearance }), false, [settingsAppearance(l10n)]),
      );
    }
  }
  if (hasRecent) {
    actions.push(action("clear", "delete", savedRecentClear(l10n), () => void searches.forget(false), false));
  }
  return actions;
}
