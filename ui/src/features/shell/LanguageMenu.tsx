import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";

import { Icon } from "../../components/Icons";
import { windowLanguage, windowLanguageCurrent } from "../../generated/messages";
import { directionOf, useL10n } from "../../l10n";
import { useSession } from "./session";

/** Switches the language of the interface in place: the screen, the record and the focus stay. */
export function LanguageMenu(): ReactNode {
  const l10n = useL10n();
  const { start, settings, lang, save } = useSession();
  const current = start.languages.find((language) => language.tag === lang);
  // Pseudo-locales are for tests; they are offered only where one is already in use.
  const offered = start.languages.filter((language) => !language.pseudo || language.tag === settings.lang);
  const name = current?.name ?? lang;
  return (
    <MenuTrigger>
      <Button className="badge language" aria-label={windowLanguageCurrent(l10n, { language: name })}>
        <Icon name="language" />
        <span className="language-name" lang={lang} translate="no">
          {name}
        </span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={windowLanguage(l10n)}
          selectionMode="single"
          selectedKeys={[lang]}
          disallowEmptySelection
          onAction={(tag) => void save({ lang: String(tag) })}
        >
          {offered.map((language) => (
            <MenuItem key={language.tag} id={language.tag} textValue={language.name} className="menu-item">
              <span lang={language.tag} dir={directionOf(language.tag)} translate="no">
                {language.name}
              </span>
              {language.tag === lang ? <Icon name="check" size={14} /> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
