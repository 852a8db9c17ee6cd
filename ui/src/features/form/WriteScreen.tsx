import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { kindLabel } from "../../components/kind";
import { RecordList } from "../../components/RecordList";
import { Words } from "../../components/Words";
import type { Kind, RecordRef, TypedView } from "../../generated/api";
import {
  formAboutInitiative,
  formAboutNeed,
  formAboutOrganisation,
  formAboutProgramme,
  formAboutResource,
  formContinue,
  formDiscard,
  formDiscarded,
  formIntro,
  formLeft,
  formLeftNone,
  formLeftOn,
  formNew,
  formTitle,
  formUndo,
  formUnpublished,
  formUnpublishedNone,
  formUntitled,
} from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { newLabel, WRITABLE } from "../palette/newRecord";
import { WorkTabs } from "../cases/WorkTabs";
import { useSay } from "../shell/said";
import { headingOf, unpackDraft } from "./draft";
import { useDrafts, useKeepDraft } from "./useDrafts";

const ABOUT = {
  need: formAboutNeed,
  programme: formAboutProgramme,
  initiative: formAboutInitiative,
  organisation: formAboutOrganisation,
  resource: formAboutResource,
} as const;

/** What can be written, what was left unfinished, and what waits to be published. */
export function WriteScreen(): ReactNode {
  const l10n = useL10n();
  const drafts = useDrafts();
  const unpublished = useCommand("unpublished", {});
  useTitle(formTitle(l10n));
  return (
    <div className="page reading">
      <WorkTabs current="write" />
      <h1>{formTitle(l10n)}</h1>
      <p className="hint">{formIntro(l10n)}</p>
      <h2>{formNew(l10n)}</h2>
      <ul className="write-kinds">
        {WRITABLE.map((kind) => (
          <li key={kind}>
            <Link to="/write/$kind" params={{ kind }} search={{}}>
              <Icon name="plus" />
              <span>
                {newLabel(l10n, kind)}
                <small>{ABOUT[kind](l10n)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <h2>{formLeft(l10n)}</h2>
      <Answer query={drafts}>{(list) => (list.length > 0 ? <Left drafts={list} /> : <p className="not-stated">{formLeftNone(l10n)}</p>)}</Answer>
      <h2>{formUnpublished(l10n)}</h2>
      <Answer query={unpublished}>
        {({ records }) =>
          records.length > 0 ? (
            <RecordList records={records} showKind note={(record: RecordRef) => <Standing record={record} />} />
          ) : (
            <p className="not-stated">{formUnpublishedNone(l10n)}</p>
          )
        }
      </Answer>
    </div>
  );
}

function Standing(props: { record: RecordRef }): ReactNode {
  const { standing } = props.record;
  return standing ? (
    <p className="records-why">
      <span className="state warning">{standing.label}</span>
    </p>
  ) : null;
}

/** Forms that were left before they were saved. */
function Left(props: { drafts: readonly TypedView[] }): ReactNode {
  const l10n = useL10n();
  const say = useSay();
  const queries = useQueryClient();
  const { keep, drop } = useKeepDraft();
  const again = (): void => void queries.invalidateQueries({ queryKey: ["draft_list"] });
  const discard = async (view: TypedView): Promise<void> => {
    await drop(view.name);
    again();
    say({
      text: formDiscarded(l10n),
      takesFocus: true,
      action: { label: formUndo(l10n), run: () => void keep(view.name, view.body).then(again) },
    });
  };
  return (
    <ul className="records write-left">
      {props.drafts.map((view) => {
        const draft = unpackDraft(view.body);
        if (draft === undefined) {
          return null;
        }
        const heading = headingOf(draft);
        const title = heading ? foreign(heading) : formUntitled(l10n);
        return (
          <li key={view.name} data-draft={view.name}>
            <p className="records-title">
              <span className="title">
                <Words text={title} />
              </span>
              <span className="kind">{kindLabel(l10n, draft.kind)}</span>
            </p>
            <p className="records-why">
              <Words text={formLeftOn(l10n, { date: l10n.date(new Date(view.kept_ms).toISOString()) })} />
            </p>
            <div className="actions">
              <Continue kind={draft.kind} slug={draft.slug} />
              <button type="button" className="button small" onClick={() => void discard(view)}>
                {formDiscard(l10n)}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Continue(props: { kind: Kind; slug: string | undefined }): ReactNode {
  const l10n = useL10n();
  const { kind, slug } = props;
  return slug === undefined ? (
    <Link className="button small" to="/write/$kind" params={{ kind }} search={{ draft: "continue" }}>
      {formContinue(l10n)}
    </Link>
  ) : (
    <Link className="button small" to="/record/$kind/$slug/edit" params={{ kind, slug }} search={{ draft: "continue" }}>
      {formContinue(l10n)}
    </Link>
  );
}
