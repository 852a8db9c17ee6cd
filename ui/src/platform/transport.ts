import type { CommandName } from "../generated/commands";

/** How the window reaches the use cases: the same commands, the same answers, whoever carries them. */
export interface Transport {
  /**
   * Calls a command.
   *
   * Throws a `Failure` when the application answers with an error.
   */
  call(name: CommandName, lang: string, request: unknown, signal?: AbortSignal): Promise<unknown>;

  /** A link to a view that can be pasted elsewhere and read back by `readLink`. */
  link(path: string): string;
}
