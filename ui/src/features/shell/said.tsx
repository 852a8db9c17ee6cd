import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";

import { Icon } from "../../components/Icons";
import { Words } from "../../components/Words";
import { windowClose } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** A sentence on what has just been done, and perhaps the way back. */
export interface Saying {
  readonly text: string;
  readonly failed?: boolean;
  /** What had the focus has gone: the way back takes it. */
  readonly takesFocus?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Said {
  readonly current: Saying | undefined;
  readonly say: (saying: Saying | undefined) => void;
}

const Current = createContext<Said | undefined>(undefined);

/** Holds what was last said. */
export function SaidProvider(props: { children: ReactNode }): ReactNode {
  const [current, say] = useState<Saying>();
  const said = useMemo<Said>(() => ({ current, say }), [current]);
  return <Current value={said}>{props.children}</Current>;
}

/** Says at the foot of the window what was done. It stays until it is closed, undone, or another screen is opened. */
export function useSay(): (saying: Saying | undefined) => void {
  return useSaid().say;
}

function useSaid(): Said {
  const said = useContext(Current);
  if (!said) {
    throw new Error("useSay outside SaidProvider");
  }
  return said;
}

/** The last thing that was said. When it goes while it has the focus, the screen gets it. */
export function SaidBar(props: { path: string }): ReactNode {
  const l10n = useL10n();
  const { current, say } = useSaid();
  const action = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current?.takesFocus) {
      action.current?.focus();
    }
  }, [current]);
  const dismiss = (): void => {
    document.getElementById("main")?.focus({ preventScroll: true });
    say(undefined);
  };
  const clear = useEffectEvent(() => say(undefined));
  useEffect(() => () => clear(), [props.path]);
  const run = current?.action?.run;
  return (
    <div className={current ? "said" : "visually-hidden"} role={current?.failed ? "alert" : "status"}>
      {current ? (
        <>
          <span className="said-text">
            <Words text={current.text} />
          </span>
          {current.action ? (
            <button
              ref={action}
              type="button"
              className="button small"
              onClick={() => {
                dismiss();
                run?.();
              }}
            >
              {current.action.label}
            </button>
          ) : null}
          <button type="button" className="button plain small" onClick={dismiss} aria-label={windowClose(l10n)}>
            <Icon name="cross" size={12} />
          </button>
        </>
      ) : null}
    </div>
  );
}
