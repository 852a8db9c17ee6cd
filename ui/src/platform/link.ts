const ROUTE = /^\/(?:search|record|places?|organisation|saved|settings|import|help|write|translate)(?:[/?]|$)/u;

/**
 * The route inside a link that was copied from Trefoil, or `undefined` if the text is no such link.
 *
 * Both forms are read, `trefoil:/record/…` and an address with `#/record/…`, so that a link pasted into the
 * search box opens on any machine.
 */
export function readLink(text: string): string | undefined {
  const trimmed = text.trim();
  const path = /^trefoil:(\S+)$/u.exec(trimmed)?.[1] ?? /^(?:https?|tauri):\/\/[^\s#]+#(\S+)$/u.exec(trimmed)?.[1];
  return path !== undefined && ROUTE.test(path) ? path : undefined;
}
