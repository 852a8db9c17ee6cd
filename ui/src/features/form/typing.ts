import type { Typed, TypedForm } from "./typed";

/** What is typed now, what was before, and what was taken back. */
export interface Typing {
  readonly now: TypedForm;
  readonly past: readonly TypedForm[];
  readonly future: readonly TypedForm[];
  /** The field that was written last, and when: the letters of one word are taken back together. */
  readonly last: { readonly field: string; readonly at: number } | undefined;
}

/** Something that happens to a form. */
export type Step =
  | { readonly do: "type"; readonly field: string; readonly value: Typed; readonly at: number }
  | { readonly do: "undo" }
  | { readonly do: "redo" }
  | { readonly do: "begin"; readonly typed: TypedForm };

/** Keys pressed in the same field within this time are one step. */
const TOGETHER_MS = 1_200;
/** Most steps that can be taken back. */
const MOST = 200;

/** A form in which nothing has happened yet. */
export function begun(typed: TypedForm): Typing {
  return { now: typed, past: [], future: [], last: undefined };
}

/** The form after a step. */
export function stepped(typing: Typing, step: Step): Typing {
  switch (step.do) {
    case "begin":
      return begun(step.typed);
    case "type": {
      const { field, value, at } = step;
      const together = typing.last?.field === field && at - typing.last.at < TOGETHER_MS && typing.past.length > 0;
      return {
        now: { ...typing.now, [field]: value },
        past: together ? typing.past : [...typing.past, typing.now].slice(-MOST),
        future: [],
        last: { field, at },
      };
    }
    case "undo": {
      const before = typing.past.at(-1);
      return before === undefined
        ? typing
        : { now: before, past: typing.past.slice(0, -1), future: [typing.now, ...typing.future], last: undefined };
    }
    case "redo": {
      const [next, ...future] = typing.future;
      return next === undefined ? typing : { now: next, past: [...typing.past, typing.now], future, last: undefined };
    }
  }
}
