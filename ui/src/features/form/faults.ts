import { type RefObject, useEffect, useRef, useState } from "react";

import type { FindingView, FormView } from "../../generated/api";
import { locate } from "./locate";
import type { TypedForm } from "./typed";

/** Findings by the path of the control that mends them. */
export function faultsOf(form: FormView, typed: TypedForm, findings: readonly FindingView[]): ReadonlyMap<string, readonly FindingView[]> {
  const faults = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const path = locate(form, typed, finding.path)?.path ?? finding.path;
    faults.set(path, [...(faults.get(path) ?? []), finding]);
  }
  return faults;
}

/** The open sections of a form, and the way to a field in any of them. */
export function useReveal(props: { form: FormView; typed: TypedForm; setTextLang: (lang: string) => void }): {
  sections: ReadonlySet<string>;
  setSections: (open: ReadonlySet<string>) => void;
  reveal: (path: string) => void;
  around: RefObject<HTMLFormElement | null>;
} {
  const { form, typed, setTextLang } = props;
  const around = useRef<HTMLFormElement>(null);
  const [sections, setSections] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<{ path: string }>();
  useEffect(() => {
    if (target === undefined) {
      return undefined;
    }
    // The field may be in a section that opens with this very drawing, or in the form that comes back from the review.
    const frame = requestAnimationFrame(() => focusOn(around.current, target.path));
    return () => cancelAnimationFrame(frame);
  }, [target]);
  const reveal = (path: string): void => {
    const place = locate(form, typed, path);
    if (place === undefined) {
      return;
    }
    setSections(new Set([...sections, place.section]));
    if (place.lang !== undefined) {
      setTextLang(place.lang);
    }
    setTarget({ path: place.path });
  };
  return { sections, setSections, reveal, around };
}

/** Moves the focus to the first control of the field, or of the nearest field around it. */
function focusOn(around: HTMLElement | null, path: string): void {
  for (let at = path; at !== ""; at = at.includes("/") ? at.slice(0, at.lastIndexOf("/")) : "") {
    const field = around?.querySelector(`[data-path="${CSS.escape(at)}"]`);
    const controls = [...(field?.querySelectorAll<HTMLElement>("input, textarea, select, button") ?? [])];
    const control = controls.find((one) => one.matches("input, textarea, select")) ?? controls[0];
    if (control) {
      control.scrollIntoView({ block: "center" });
      control.focus();
      return;
    }
  }
}
