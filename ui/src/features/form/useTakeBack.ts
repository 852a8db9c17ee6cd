import { formUndo, formUndone } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { Failure } from "../../platform";
import { useWrite } from "../../queries";
import { type Saying, useSay } from "../shell/said";

/** The way back from what was just written, to stand beside the sentence that says so. */
export function useTakeBack(): NonNullable<Saying["action"]> {
  const l10n = useL10n();
  const write = useWrite();
  const say = useSay();
  const run = async (): Promise<void> => {
    try {
      await write("undo", { note: null });
      say({ text: formUndone(l10n) });
    } catch (error) {
      say({ text: error instanceof Failure ? `${error.message} ${error.hint}` : String(error), failed: true });
    }
  };
  return { label: formUndo(l10n), run: () => void run() };
}
