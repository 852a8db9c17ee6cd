import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { usePaced } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { paletteCount, paletteField, palettePlaceholder, windowPalette, windowClose } from "../../generated/messages";
import { UNDETERMINED, useL10n } from "../../l10n";
import { type Entry, type Group, moveTo } from "./entries";
import { useGroups } from "./useGroups";

/** How long to wait for the next key before names are looked up. */
const PAUSE_MS = 50;

/** One field to go anywhere: actions, places, organisations, records, searches. While an input method composes, nothing is looked up. */
export default function Palette(props: { onClose: () => void }): ReactNode {
  const l10n = useL10n();
  const { onClose } = props;
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const [chosen, setChosen] = useState<string>();
  const [entered, setEntered] = useState(false);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const { groups, waiting } = useGroups(typed, asked);
  const entries = groups.flatMap((group) => group.entries);
  const active = entries.find((entry) => entry.key === chosen) ?? entries[0];
  useEffect(() => () => clearTimeout(timer.current), []);

  const toRun = useRef<Entry>(undefined);
  const run = (entry: Entry): void => {
    toRun.current = entry;
    onClose();
  };
  // Once the palette is gone, the focus returns to where it was in the next frame; only then the entry may move it on.
  useEffect(
    () => () => {
      const entry = toRun.current;
      if (entry) {
        requestAnimationFrame(() => requestAnimationFrame(entry.run));
      }
    },
    [],
  );

  // Whoever presses Enter before the answer is there means the answer to what is typed, not the list before it.
  const runEntered = useEffectEvent(() => {
    setEntered(false);
    if (active) {
      run(active);
    }
  });
  useEffect(() => {
    if (entered && !waiting) {
      runEntered();
    }
  }, [entered, waiting]);

  const ask = (text: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setAsked(text), PAUSE_MS);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || composing.current || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (waiting) {
        setEntered(true);
      } else if (active) {
        run(active);
      }
      return;
    }
    const to = moveTo(event.key, entries, active?.key);
    if (to !== undefined) {
      event.preventDefault();
      setChosen(to);
    }
  };

  const optionId = (entry: Entry): string => `${id}-${entries.indexOf(entry)}`;
  return (
    <ModalOverlay className="overlay high" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet palette">
        <Dialog className="palette-body" aria-label={windowPalette(l10n)}>
          <div className="palette-field">
            <Icon name="go" />
            <input
              type="text"
              role="combobox"
              // What is typed may be in any language; the words that invite to it are the reader's.
              lang={typed === "" ? undefined : UNDETERMINED}
              dir={typed === "" ? undefined : "auto"}
              autoFocus
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              aria-label={paletteField(l10n)}
              placeholder={palettePlaceholder(l10n)}
              aria-expanded="true"
              aria-autocomplete="list"
              aria-controls={`${id}-list`}
              aria-activedescendant={active ? optionId(active) : undefined}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setChosen(undefined);
                setEntered(false);
                if (!composing.current) {
                  ask(event.target.value);
                }
              }}
              onCompositionStart={() => {
                composing.current = true;
                clearTimeout(timer.current);
              }}
              onCompositionEnd={(event) => {
                composing.current = false;
                ask(event.currentTarget.value);
              }}
              onKeyDown={onKeyDown}
            />
            <button type="button" className="button plain small" onClick={onClose} aria-label={windowClose(l10n)}>
              <Icon name="cross" size={14} />
            </button>
          </div>
          <Options id={id} busy={waiting} groups={groups} active={active} optionId={optionId} onActive={setChosen} onRun={run} />
          <Announcement text={waiting ? "" : paletteCount(l10n, { count: entries.length })} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Options(props: {
  id: string;
  busy: boolean;
  groups: readonly Group[];
  active: Entry | undefined;
  optionId: (entry: Entry) => string;
  onActive: (key: string) => void;
  onRun: (entry: Entry) => void;
}): ReactNode {
  const l10n = useL10n();
  const { id, busy, groups, active, optionId, onActive, onRun } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = list.current?.querySelector("[aria-selected=true]");
    // The heading above the first entry comes into sight with it.
    const first = option?.previousElementSibling?.matches(".palette-heading") ? option.previousElementSibling : undefined;
    option?.scrollIntoView({ block: "nearest" });
    first?.scrollIntoView({ block: "nearest" });
  }, [active?.key]);
  return (
    // The field keeps the focus: a press on an entry must not take it.
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      className="palette-list"
      aria-label={windowPalette(l10n)}
      aria-busy={busy}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
          <div id={`${id}-${group.key}`} className="palette-heading" role="presentation">
            {group.heading}
          </div>
          {group.entries.map((entry) => (
            <div
              key={entry.key}
              id={optionId(entry)}
              role="option"
              aria-selected={entry.key === active?.key}
              className="palette-option"
              data-entry={entry.key}
              onPointerMove={() => entry.key !== active?.key && onActive(entry.key)}
              onClick={() => onRun(entry)}
            >
              <Icon name={entry.icon} />
              <span className="palette-label">{entry.label}</span>
              {entry.note ? <span className="palette-note">{entry.note}</span> : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Speaks how many entries there are, when the typing pauses. */
function Announcement(props: { text: string }): ReactNode {
  return (
    <span className="visually-hidden" role="status">
      {usePaced(props.text, 700)}
    </span>
  );
}
