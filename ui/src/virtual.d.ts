declare module "virtual:messages" {
  /** Loads the Fluent source of a language, by tag; made by scripts/slim-messages.ts from `locales/`. */
  const sources: Record<string, (() => Promise<{ default: string }>) | undefined>;
  export default sources;
}
