import { isTauri } from "@tauri-apps/api/core";

import type { CommandName, Commands } from "../generated/commands";
import { desktop } from "./desktop";
import { loopback } from "./loopback";
import type { Transport } from "./transport";

export { copyText } from "./clipboard";
export { Failure } from "./failure";
export { readLink } from "./link";

/** The loopback host writes its token into the page; without one the window runs in the desktop shell. */
function choose(): Transport {
  const token = document.querySelector<HTMLMetaElement>('meta[name="trefoil-token"]')?.content;
  return !isTauri() && token ? loopback(token) : desktop;
}

let chosen: Transport | undefined;

function transport(): Transport {
  chosen ??= choose();
  return chosen;
}

/** Calls a use case. Throws a `Failure` when the application answers with an error. */
export async function call<Name extends CommandName>(
  name: Name,
  lang: string,
  request: Commands[Name]["request"],
  signal?: AbortSignal,
): Promise<Commands[Name]["response"]> {
  return (await transport().call(name, lang, request, signal)) as Commands[Name]["response"];
}

/** A link to a view of this window, to copy. */
export function linkTo(path: string): string {
  return transport().link(path);
}
