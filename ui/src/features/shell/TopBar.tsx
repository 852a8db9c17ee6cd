import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";

import { Mark } from "../../components/Icons";
import { Words } from "../../components/Words";
import { windowBrand, windowHome } from "../../generated/messages";
import { useL10n, withLaterTexts } from "../../l10n";
import { PaletteButton } from "../palette/PaletteButton";
import { SearchBox } from "../search/SearchBox";
import { DataBadge } from "./DataBadge";
import { LanguageMenu } from "./LanguageMenu";

const SyncBadge = lazy(() => withLaterTexts(() => import("../sync/SyncBadge")));

/** The bar above every screen: the mark, the search box, how things stand with others, how current the data are, the language. */
export function TopBar(props: { bare: boolean }): ReactNode {
  const l10n = useL10n();
  return (
    <header className="top">
      <Link to="/" className="brand">
        <Mark />
        <span className="brand-name" aria-hidden="true" translate="no">
          <Words text={windowBrand(l10n)} />
        </span>
        {/* Not an `aria-label`: an attribute could not say that the name in it is not Arabic. */}
        <span className="visually-hidden">
          <Words text={windowHome(l10n)} />
        </span>
      </Link>
      {props.bare ? <span className="spacer" /> : <SearchBox />}
      <div className="top-end">
        {props.bare ? null : (
          <>
            <PaletteButton />
            <Suspense fallback={null}>
              <SyncBadge />
            </Suspense>
          </>
        )}
        <DataBadge />
        <LanguageMenu />
      </div>
    </header>
  );
}
