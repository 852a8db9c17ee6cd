import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";

import { RouteFailure } from "./features/shell/RouteFailure";
import { NotFound } from "./features/shell/NotFound";
import { Home } from "./features/shell/Home";
import { Shell } from "./features/shell/Shell";
import { readSearch } from "./features/search/address";
import type { GapsAddress } from "./features/gaps/address";
import type { MatchAddress } from "./features/match/address";
import type { PortfolioAddress } from "./features/portfolio/address";
import { SearchScreen } from "./features/search/SearchScreen";
import type { TranslateAddress } from "./features/translate/address";
import { parseAddress, readText, readTexts, stringifyAddress } from "./address";
import type { CompareAddress } from "./features/compare/address";
import { withLaterTexts } from "./l10n";

/** A screen whose texts come with it. */
const laterScreen: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => withLaterTexts(load), name);

/** The address of a screen that reads it itself once it is there: the first route must not carry how. */
const unread = <Address,>(raw: Record<string, unknown>): Address => raw as Address;

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
  validateSearch: (raw: Record<string, unknown>) => readText(raw, "at"),
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

const match = createRoute({
  getParentRoute: () => root,
  path: "/match",
  validateSearch: unread<MatchAddress>,
  component: laterScreen(() => import("./features/match/MatchScreen"), "MatchScreen"),
});

const gaps = createRoute({
  getParentRoute: () => root,
  path: "/gaps",
  validateSearch: unread<GapsAddress>,
  component: laterScreen(() => import("./features/gaps/GapsScreen"), "GapsScreen"),
});

const portfolio = createRoute({
  getParentRoute: () => root,
  path: "/portfolio",
  validateSearch: unread<PortfolioAddress>,
  component: laterScreen(() => import("./features/portfolio/PortfolioScreen"), "PortfolioScreen"),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: "/cases",
  component: laterScreen(() => import("./features/cases/CasesScreen"), "CasesScreen"),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: "/cases/$id",
  component: laterScreen(() => import("./features/cases/CaseScreen"), "CaseScreen"),
});

const assess = createRoute({
  getParentRoute: () => root,
  path: "/assess",
  component: laterScreen(() => import("./features/assess/AssessScreen"), "AssessScreen"),
});

const assessment = createRoute({
  getParentRoute: () => root,
  path: "/assess/$id",
  component: laterScreen(() => import("./features/assess/AssessmentScreen"), "AssessmentScreen"),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  validateSearch: (raw: Record<string, unknown>) => readText(raw, "record"),
  component: laterScreen(() => import("./features/review/ReviewScreen"), "ReviewScreen"),
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
  validateSearch: unread<CompareAddress>,
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
  validateSearch: unread<TranslateAddress>,
  component: laterScreen(() => import("./features/translate/TranslateScreen"), "TranslateScreen"),
});

const translation = createRoute({
  getParentRoute: () => root,
  path: "/translate/$lang/$kind/$slug",
  validateSearch: unread<TranslateAddress>,
  component: laterScreen(() => import("./features/translate/TranslationScreen"), "TranslationScreen"),
});

const translationAsk = createRoute({
  getParentRoute: () => root,
  path: "/translate/ask/$slug",
  component: laterScreen(() => import("./features/translate/AskScreen"), "AskScreen"),
});

const flows = createRoute({
  getParentRoute: () => root,
  path: "/flows",
  validateSearch: (raw: Record<string, unknown>) => readTexts(raw, ["end", "theme", "place", "status", "from", "to", "amounts"]),
  component: laterScreen(() => import("./features/flows/FlowsScreen"), "FlowsScreen"),
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  validateSearch: (raw: Record<string, unknown>) => readTexts(raw, ["show", "theme", "year", "part"]),
  component: laterScreen(() => import("./features/map/MapScreen"), "MapScreen"),
});

const network = createRoute({
  getParentRoute: () => root,
  path: "/network",
  validateSearch: (raw: Record<string, unknown>) => readTexts(raw, ["of", "theme", "place"]),
  component: laterScreen(() => import("./features/network/NetworkScreen"), "NetworkScreen"),
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
  match,
  gaps,
  portfolio,
  cases,
  oneCase,
  assess,
  assessment,
  review,
  saved,
  compare,
  importing,
  settings,
  help,
  welcome,
  translate,
  translation,
  translationAsk,
  flows,
  map,
  network,
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
