import { Failure, isErrorView } from "./failure";
import type { Transport } from "./transport";

/** The loopback host of the browser tests: the same use cases over HTTP on this machine, with the page's token. */
export function loopback(token: string): Transport {
  return {
    async call(name, lang, request, signal) {
      const response = await fetch(`/call/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-trefoil-token": token },
        body: JSON.stringify({ lang, request }),
        ...(signal ? { signal } : {}),
      });
      const answer: unknown = await response.json();
      if (!response.ok) {
        throw isErrorView(answer) ? new Failure(answer) : new Error(`${name}: HTTP ${response.status}`);
      }
      return answer;
    },
    link: (path) => `${location.origin}${location.pathname}#${path}`,
  };
}
