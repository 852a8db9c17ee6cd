import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";

import { Icon } from "../../components/Icons";
import type { Kind, RecordRef } from "../../generated/api";
import { screensEdit } from "../../generated/messages";
import { useL10n, withLaterTexts } from "../../l10n";
import { useCommand } from "../../queries";

const StandingSteps = lazy(() => withLaterTexts(() => import("../form/StandingSteps")));

/** The way to the form of a record. */
export function EditLink(props: { kind: Kind; slug: string }): ReactNode {
  const { kind, slug } = props;
  return (
    <Link className="button" to="/record/$kind/$slug/edit" params={{ kind, slug }} search={{}}>
      <Icon name="rename" />
      <span>{screensEdit(useL10n())}</span>
    </Link>
  );
}

/** The next step of a record that is not published yet. What is private is shared first, and has no such steps. */
export function Steps(props: { record: RecordRef }): ReactNode {
  const { kind, slug, title, standing, visibility } = props.record;
  const open = standing?.code === "draft" || standing?.code === "submitted";
  return open && visibility?.code !== "private" ? (
    <Suspense fallback={null}>
      <StandingSteps kind={kind} slug={slug} title={title} standing={standing.code} />
    </Suspense>
  ) : null;
}

/** The same where the page does not say how far its record is. */
export function StepsOf(props: { kind: Kind; slug: string }): ReactNode {
  const { data } = useCommand("record_names", { references: [`${props.kind}:${props.slug}`] });
  const record = data?.records[0];
  return record ? <Steps record={record} /> : null;
}
