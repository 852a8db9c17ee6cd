import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";

import { RouteFailure } from "./features/shell/RouteFailure";
import { NotFound } from "./features/shell/NotFound";
import { Home } from "./features/shell/Home";
import { Shell } from "./features/shell/Shell";
import { readSearch } from "./features/search/address";
import { SearchScreen } from "./features/search/SearchScreen";
import { readCompare } from "./features/compare/address";
import { readTranslate } from "./features/translate/address";
import { parseAddress, readText, stringifyAddress } from "./address";
import { withLaterTexts } from "./l10n";

/** A screen whose texts come with it. */
const laterScreen: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => withLaterTexts(load), name);

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteFailure });

const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: readSearch,
  component: SearchScreen,
});

const record = createRoute({
  getParentRoute: () => root,
  path: "/record/$kind/$slug",
  validateSearch: (raw: Record<string, unknown>) => readText(raw, "text"),
  component: lazyRouteComponent(() => import("./features/record/RecordScreen"), "RecordScreen"),
});

const history = createRoute({
  getParentRoute: () => root,
  path: "/record/$kind/$slug/history",
  component: laterScreen(() => import("./features/record/HistoryScreen"), "HistoryScreen"),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: "/record/$kind/$slug/edit",
  validateSearch: (raw: Record<string, unknown>) => readText(raw, "draft"),
  component: laterScreen(() => import("./features/form/FormScreen"), "EditScreen"),
});

const write = createRoute({
  getParentRoute: () => root,
  path: "/write",
  component: laterScreen(() => import("./features/form/WriteScreen"), "WriteScreen"),
});

const writeNew = createRoute({
  getParentRoute: () => root,
  path: "/write/$kind",
  validateSearch: (raw: Record<string, unknown>) => readText(raw, "draft"),
  component: laterScreen(() => import("./features/form/FormScreen"), "NewScreen"),
});

const places = createRoute({
  getParentRoute: () => root,
  path: "/places",
  validateSearch: (raw: Record<string, unknown>) => readText(raw, "find"),
  component: laterScreen(() => import("./features/place/PlacesScreen"), "PlacesScreen"),
});

const place = createRoute({
  getParentRoute: () => root,
  path: "/place/$code",
  component: laterScreen(() => import("./features/place/PlaceScreen"), "PlaceScreen"),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: "/organisation/$slug",
  component: laterScreen(() => import("./features/organisation/OrganisationScreen"), "OrganisationScreen"),
});

const saved = createRoute({
  getParentRoute: () => root,
  path: "/saved",
  component: lazyRouteComponent(() => import("./features/saved/SavedScreen"), "SavedScreen"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: laterScreen(() => import("./features/settings/SettingsScreen"), "SettingsScreen"),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  validateSearch: readCompare,
  component: laterScreen(() => import("./features/compare/CompareScreen"), "CompareScreen"),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: laterScreen(() => import("./features/exchange/ImportScreen"), "ImportScreen"),
});

const help = createRoute({
  getParentRoute: () => root,
  path: "/help",
  component: laterScreen(() => import("./features/help/HelpScreen"), "HelpScreen"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  validateSearch: (raw: Record<string, unknown>) => readText(raw, "step"),
  component: laterScreen(() => import("./features/welcome/WelcomeScreen"), "WelcomeScreen"),
});

const translate = createRoute({
  getParentRoute: () => root,
  path: "/translate",
  validateSearch: readTranslate,
  component: laterScreen(() => import("./features/translate/TranslateScreen"), "TranslateScreen"),
});

const translation = createRoute({
  getParentRoute: () => root,
  path: "/translate/$lang/$kind/$slug",
  validateSearch: readTranslate,
  component: laterScreen(() => import("./features/translate/TranslationScreen"), "TranslationScreen"),
});

const translationAsk = createRoute({
  getParentRoute: () => root,
  path: "/translate/ask/$slug",
  component: laterScreen(() => import("./features/translate/AskScreen"), "AskScreen"),
});

const tree = root.addChildren([
  home,
  search,
  record,
  history,
  edit,
  write,
  writeNew,
  places,
  place,
  organisation,
  saved,
  compare,
  importing,
  settings,
  help,
  welcome,
  translate,
  translation,
  translationAsk,
]);

/** The routes, kept in the hash: every view has an address that can be copied and opened again. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    history: createHashHistory(),
    parseSearch: parseAddress,
    stringifySearch: stringifyAddress,
    defaultPreload: false,
    // A screen that breaks is replaced inside the window; the bar and the rail stay.
    defaultErrorComponent: RouteFailure,
    scrollRestoration: true,
    scrollToTopSelectors: ["#main"],
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
