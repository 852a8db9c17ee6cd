import { type ReactNode, useState } from "react";

import {
  figureDownload,
  figureFormatCsv,
  figureFormatPng,
  figureFormatSvg,
  figureSaved,
  figureSavedNone,
  figureSaving,
} from "../../generated/messages";
import type { FigureFormat, FigureSave } from "../../generated/api";
import { foreign, type Localiser, NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { reasonOf } from "../../features/action/useAct";
import { Words } from "../Words";

const FORMATS: readonly (readonly [FigureFormat, (l10n: Localiser) => string])[] = [
  ["svg", figureFormatSvg],
  ["png", figureFormatPng],
  ["csv", figureFormatCsv],
];

/** Saves a figure: the program asks the system for the place, and the line below says what came of it. */
export function Downloads(props: { make: (format: FigureFormat) => Omit<FigureSave, "format"> }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState("");

  const save = async (format: FigureFormat): Promise<void> => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailed("");
    setSaid(figureSaving(l10n));
    try {
      const { file } = await ask("figure_save", { ...props.make(format), format });
      setSaid(file === null ? figureSavedNone(l10n) : figureSaved(l10n, { file: foreign({ text: file, lang: NO_LANGUAGE }) }));
    } catch (error) {
      setSaid("");
      setFailed(reasonOf(l10n, error));
    }
    setBusy(false);
  };

  return (
    <div className="figure-downloads no-print">
      <div role="group" aria-label={figureDownload(l10n)} className="actions">
        <span aria-hidden="true">{figureDownload(l10n)}</span>
        {FORMATS.map(([format, label]) => (
          <button key={format} type="button" className="button small" data-format={format} aria-disabled={busy} onClick={() => void save(format)}>
            <span>
              <Words text={label(l10n)} />
            </span>
          </button>
        ))}
      </div>
      <p role="status" className="hint">
        <Words text={said} />
      </p>
      {failed === "" ? null : (
        <p role="alert" className="field-error">
          <Words text={failed} />
        </p>
      )}
    </div>
  );
}
