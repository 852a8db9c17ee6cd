import { type FormEvent, type ReactNode, useId, useState } from "react";

import { CountryPicker } from "../../components/CountryPicker";
import { Icon } from "../../components/Icons";
import { RecordLink } from "../../components/Links";
import { RecordFinder } from "../../components/RecordFinder";
import { Words } from "../../components/Words";
import type { FriendsKeep, FriendsView } from "../../generated/api";
import {
  matchingAskAny,
  workFriends,
  workFriendsAdd,
  workFriendsDrop,
  workFriendsDropped,
  workFriendsEmpty,
  workFriendsKept,
  workFriendsMake,
  workFriendsName,
  workFriendsNew,
  workFriendsNone,
  workFriendsPlace,
  workFriendsRemove,
  workFriendsTheme,
} from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { reasonOf, useAct } from "../action/useAct";
import { requestOf } from "../search/address";

/** Organisations and programmes kept for a theme or a place. */
export function Friends(props: { lists: readonly FriendsView[] }): ReactNode {
  const l10n = useL10n();
  return (
    <section>
      <h2>{workFriends(l10n)}</h2>
      {props.lists.length === 0 ? <p className="not-stated">{workFriendsNone(l10n)}</p> : null}
      {props.lists.map((list) => (
        <Shortlist key={list.name} list={list} />
      ))}
      <New />
    </section>
  );
}

/** A change of a shortlist, said at the foot of the window; what is refused stands beside it. */
function useFriends(): { failed: string; keep: (change: Partial<FriendsKeep> & { name: string }) => Promise<boolean>; drop: (name: string) => Promise<boolean> } {
  const l10n = useL10n();
  const act = useAct();
  const [failed, setFailed] = useState("");
  const tried = async (done: Promise<unknown>): Promise<boolean> => {
    try {
      await done;
      setFailed("");
      return true;
    } catch (error) {
      setFailed(reasonOf(l10n, error));
      return false;
    }
  };
  return {
    failed,
    keep: (change) =>
      tried(act("friends_keep", { themes: null, places: null, add: [], remove: [], ...change }, () => workFriendsKept(l10n))),
    drop: (name) => tried(act("friends_drop", { name }, () => workFriendsDropped(l10n))),
  };
}

function Shortlist(props: { list: FriendsView }): ReactNode {
  const l10n = useL10n();
  const { list } = props;
  const { failed, keep, drop } = useFriends();
  return (
    <div className="card" data-friends={list.name}>
      <h3 className="h2">
        <Words text={list.label} />
      </h3>
      <p className="meta">{[...list.themes, ...list.places].map((each) => each.label).join(" · ")}</p>
      {list.members.length === 0 ? <p className="not-stated">{workFriendsEmpty(l10n)}</p> : null}
      <ul className="records">
        {list.members.map((record) => (
          <li key={`${record.kind}:${record.slug}`}>
            <RecordLink record={record} />{" "}
            <button
              type="button"
              className="clear no-print"
              onClick={() => void keep({ name: list.name, remove: [`${record.kind}:${record.slug}`] })}
            >
              <Icon name="cross" size={12} />
              <span className="visually-hidden">
                <Words text={workFriendsRemove(l10n, { name: foreign(record.title) })} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <RecordFinder
        label={workFriendsAdd(l10n)}
        kinds={["organisation", "programme"]}
        onPick={(record) => void keep({ name: list.name, add: [`${record.kind}:${record.slug}`] })}
      />
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
      <button type="button" className="button small no-print" onClick={() => void drop(list.name)}>
        <Icon name="delete" />
        <span>{workFriendsDrop(l10n)}</span>
      </button>
    </div>
  );
}

function New(): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const { failed, keep } = useFriends();
  const { data: all } = useCommand("search", { ...requestOf({}, 0), limit: 1 });
  const [name, setName] = useState("");
  const [theme, setTheme] = useState("");
  const [place, setPlace] = useState<string | null>(null);
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await keep({ name, themes: theme ? [theme] : null, places: place === null ? null : [place] })) {
      setName("");
    }
  };
  return (
    <form className="card case-form no-print" onSubmit={(event) => void go(event)} noValidate>
      <h3 className="h2">{workFriendsNew(l10n)}</h3>
      <p className="field">
        <label htmlFor={`${id}name`}>{workFriendsName(l10n)}</label>
        <input id={`${id}name`} type="text" dir="auto" value={name} autoComplete="off" onChange={(event) => setName(event.target.value)} />
      </p>
      <p className="field">
        <label htmlFor={`${id}theme`}>{workFriendsTheme(l10n)}</label>
        <select id={`${id}theme`} value={theme} onChange={(event) => setTheme(event.target.value)}>
          <option value="">{matchingAskAny(l10n)}</option>
          {[...(all?.facets["theme"] ?? []), ...(all?.facets["topic"] ?? [])].map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      </p>
      <CountryPicker label={workFriendsPlace(l10n)} value={place} onChange={setPlace} />
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
      <button type="submit" className="button">
        {workFriendsMake(l10n)}
      </button>
    </form>
  );
}
