import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLocale } from "react-aria-components/I18nProvider";
import { type ReactNode, useEffect, useRef, useState } from "react";

import type { SyncProgress, SyncStatus } from "../../generated/api";
import {
  syncBadgeAgo,
  syncBadgeFailed,
  syncBadgeNever,
  syncBadgePending,
  syncBadgeReview,
  syncBadgeRunning,
  syncFork,
  syncRegistry,
  syncRegistryOld,
  syncTitle,
} from "../../generated/messages";
import { type Localiser, plainText, useL10n } from "../../l10n";
import { useAsk, useCommand } from "../../queries";
import { ago } from "./ago";

/** How often it is asked how the exchange stands: a question that reads no file. */
const EVERY_MS = 5_000;

/**
 * In the bar: when all was last exchanged, what waits to be sent, what waits for review, and how old the registry is.
 *
 * Nothing stands there where no hub is set and nothing waits: whoever works alone is not told of others.
 */
export default function SyncBadge(): ReactNode {
  const l10n = useL10n();
  const { locale } = useLocale();
  const status = useCommand("sync_status", {}).data;
  const beat = useBeat();
  if (status === undefined) {
    return null;
  }
  const waits = status.to_review + status.proposals;
  const exchange = status.hub === null ? undefined : standing(l10n, locale, status, beat);
  return (
    <>
      {exchange === undefined ? null : (
        <Link to="/settings" hash="exchange" className={`badge go exchange ${exchange.state}`} title={plainText(exchange.all.join("\n"))}>
          <Arrows />
          <span className="go-word">{exchange.short}</span>
          <span className="visually-hidden">{exchange.all.join(" ")}</span>
        </Link>
      )}
      {waits === 0 ? null : (
        <Link to="/review" className="badge go exchange waits">
          <span className="exchange-count" aria-hidden="true">
            {l10n.number(waits)}
          </span>
          <span className="go-word">{syncBadgeReview(l10n, { count: waits })}</span>
        </Link>
      )}
    </>
  );
}

/** What is said in short, and all of it for whoever stays on the badge or listens. */
function standing(
  l10n: Localiser,
  locale: string,
  status: SyncStatus,
  beat: SyncProgress | undefined,
): { state: "runs" | "fails" | "rests"; short: string; all: string[] } {
  const last = status.synced_ms === null ? syncBadgeNever(l10n) : syncBadgeAgo(l10n, { ago: ago(locale, status.synced_ms, Date.now()) });
  const pending = status.pending === 0 ? [] : [syncBadgePending(l10n, { count: status.pending })];
  const { registry } = status;
  const aged =
    registry === null
      ? []
      : [
          syncRegistry(l10n, { version: l10n.number(registry.version), date: registry.checked, days: registry.age_days }),
          ...(registry.old ? [syncRegistryOld(l10n)] : []),
        ];
  const copied = status.forks.length === 0 ? [] : [syncFork(l10n)];
  const all = [syncTitle(l10n), last, ...pending, ...copied, ...aged];
  if (beat?.running === true) {
    return { state: "runs", short: syncBadgeRunning(l10n), all };
  }
  if (typeof beat?.failed === "string") {
    return { state: "fails", short: syncBadgeFailed(l10n), all: [beat.failed, ...all] };
  }
  return { state: "rests", short: pending[0] ?? last, all };
}

/** How the exchange stands, asked again and again; when one has ended, every screen is asked anew. */
function useBeat(): SyncProgress | undefined {
  const ask = useAsk();
  const queries = useQueryClient();
  const [beat, setBeat] = useState<SyncProgress>();
  const ended = useRef<number>(undefined);
  useEffect(() => {
    let wanted = true;
    const look = (): void => {
      ask("sync_progress", {}).then(
        (now) => {
          if (!wanted) {
            return;
          }
          setBeat(now);
          if (ended.current !== undefined && ended.current !== now.ended) {
            void queries.invalidateQueries();
          }
          ended.current = now.ended;
        },
        // The next look may find more; an exchange that fails says so itself.
        () => undefined,
      );
    };
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [ask, queries]);
  return beat;
}

/** To and fro. Here and not among the icons: the first screen does not wait for it. */
function Arrows(): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3" />
    </svg>
  );
}
