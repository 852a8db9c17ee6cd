import { invoke } from "@tauri-apps/api/core";

import { Failure, isErrorView } from "./failure";
import type { Transport } from "./transport";

/** The desktop shell. A call that nobody waits for any more still runs to its end; its answer is dropped. */
export const desktop: Transport = {
  async call(name, lang, request, signal) {
    try {
      const answer = await invoke(name, { lang, request });
      signal?.throwIfAborted();
      return answer;
    } catch (error) {
      throw isErrorView(error) ? new Failure(error) : error;
    }
  },
  link: (path) => `trefoil:${path}`,
};
