import type { Kind, WriteView } from "../../generated/api";
import {
  formSaveChanges,
  formSavedChanged,
  formSavedDraft,
  formSavedPrivate,
  formSavedReview,
  formSavedSame,
  formSavedSubmitted,
  formSaveDraft,
  formSavePrivate,
  formSaveSubmit,
  formUntitled,
} from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import { useWrite } from "../../queries";
import { useSay } from "../shell/said";
import { headingOf } from "./draft";
import type { Beginning } from "./Form";
import type { Saving } from "./Review";
import type { JsonFields, TypedForm } from "./typed";
import { useTakeBack } from "./useTakeBack";

/** The ways to save what is typed: as a draft or handed in at once, or as changes to what is there. */
export function useSavings(props: {
  beginning: Beginning;
  typed: TypedForm;
  fields: JsonFields;
  /** The record is written: forgets the form and goes there. */
  onSaved: (reference: { kind: Kind; slug: string }) => Promise<void>;
}): Saving[] {
  const l10n = useL10n();
  const write = useWrite();
  const say = useSay();
  const takeBack = useTakeBack();
  const { beginning, typed, fields, onSaved } = props;
  const { kind, slug, seen, isPrivate } = beginning;
  const heading = headingOf({ ...beginning, version: 1, typed });
  const title = heading ? foreign(heading) : formUntitled(l10n);

  const done = async (view: WriteView, text: string): Promise<void> => {
    await onSaved({ kind: view.kind, slug: view.slug });
    say(view.changed ? { text, action: takeBack } : { text });
  };
  if (slug !== undefined) {
    const change = async (note: string): Promise<void> => {
      const view = await write("record_edit", { kind, slug, fields, seen: seen ?? null, note });
      const text = !view.changed
        ? formSavedSame(l10n)
        : view.review.length > 0
          ? formSavedReview(l10n, { fields: l10n.list(view.review) })
          : formSavedChanged(l10n, { title });
      await done(view, text);
    };
    return [{ key: "changes", label: formSaveChanges(l10n), run: change }];
  }
  const add = (note: string): Promise<WriteView> => write("record_add", { kind, fields, note });
  if (isPrivate) {
    const keep = async (note: string): Promise<void> => done(await add(note), formSavedPrivate(l10n, { title }));
    return [{ key: "private", label: formSavePrivate(l10n), run: keep }];
  }
  return [
    {
      key: "submit",
      label: formSaveSubmit(l10n),
      run: async (note) => {
        const view = await add("");
        await done(await write("record_submit", { kind, slug: view.slug, note }), formSavedSubmitted(l10n, { title }));
      },
    },
    {
      key: "draft",
      label: formSaveDraft(l10n),
      run: async (note) => done(await add(note), formSavedDraft(l10n, { title })),
    },
  ];
}
