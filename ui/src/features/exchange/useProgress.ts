import { useEffect, useState } from "react";

import type { FileProgress } from "../../generated/api";
import { useAsk } from "../../queries";

/** How often it is asked how far the reading is. */
const EVERY_MS = 250;

/** How far the reading of a file is, as long as one is read. */
export function useProgress(running: boolean): FileProgress | undefined {
  const ask = useAsk();
  const [progress, setProgress] = useState<FileProgress>();
  useEffect(() => {
    if (!running) {
      return undefined;
    }
    let wanted = true;
    const look = (): void => {
      ask("file_progress", {}).then(
        (now) => wanted && setProgress(now),
        // The reading itself says what went wrong.
        () => undefined,
      );
    };
    const timer = setInterval(look, EVERY_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
      setProgress(undefined);
    };
  }, [running, ask]);
  return progress;
}
