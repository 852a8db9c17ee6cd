declare module "virtual:messages" {
  type Load = () => Promise<string>;

  /** Loads the Fluent source of a language, by tag, in two parts; made by scripts/slim-messages.ts from `locales/`. */
  const sources: Record<string, { readonly first: Load; readonly later: Load } | undefined>;
  export default sources;
}
