import type { ReactNode } from "react";

const PATHS = {
  search: "M14 14l4 4M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3z",
  places: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16",
  organisations: "M3 18V5l7-3 7 3v13M3 18h14M7 8h1.5M11.5 8H13M7 11.5h1.5M11.5 11.5H13M8.5 18v-3h3v3",
  match: "M10 3a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM3 13h4.500v4.500H3zM14.500 12.500l3 5h-6zM8.500 8L6 13M11.500 8l2.500 5",
  overview: "M3 3h4v4H3zM9.500 3h4v4h-4zM3 9.500h4v4H3zM16 3h1.500v4H16zM9.500 9.500h4v4h-4zM16 9.500h1.500v4H16zM3 16h4v1.500H3zM9.500 16h4v1.500h-4z",
  settings: "M3 6h6M13 6h4M3 14h2M9 14h8M11 4v4M7 12v4",
  help: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM7.6 7.8A2.4 2.4 0 1 1 10 10.2v1.6M10 14.2v.4",
  language: "M2 5h9M6.5 3v2M9 5c-.6 3-3 5.600-6 7M4.500 7.500C5.500 9.500 7.500 11 10 12M10 17l3.700-8.500L17.500 17M11.300 14h4.900",
  filters: "M3 5h14M6 10h8M8.500 15h3",
  back: "M12 4l-6 6 6 6",
  forward: "M8 4l6 6-6 6",
  down: "M4 7l6 6 6-6",
  cross: "M5 5l10 10M15 5L5 15",
  check: "M4 10.500l4 4 8-9",
  copy: "M7 7h10v10H7zM13 7V3H3v10h4",
  link: "M8 12a3.500 3.500 0 0 0 5 0l3-3a3.500 3.500 0 0 0-5-5l-1 1M12 8a3.500 3.500 0 0 0-5 0l-3 3a3.500 3.500 0 0 0 5 5l1-1",
  export: "M10 12.500V3M6.500 6.500L10 3l3.500 3.500M4 11v6h12v-6",
  import: "M10 3v9.500M6.500 9L10 12.500 13.500 9M4 11v6h12v-6",
  undo: "M8 4L4 8l4 4M4 8h8a4 4 0 0 1 0 8H8",
  print: "M6 7V2.500h8V7M6 14H3V7h14v7h-3M6 11.500h8v6H6z",
  outside: "M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8",
  saved: "M5 3h10v14.500l-5-4-5 4z",
  recent: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM10 5.500V10l3 2",
  rename: "M4 16l1-4 8-8 3 3-8 8zM11 6l3 3",
  delete: "M3.500 6h13M8 6V3.500h4V6M5.500 6l1 11.500h7l1-11.500",
  plus: "M10 4v12M4 10h12",
  record: "M5 2.500h7l3.500 3.500v11.500H5zM12 2.500V6h3.500M8 10h5M8 13.500h5",
  appearance: "M10 2.500a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM10 2.500v15M10 6.500h5.500M10 10h7M10 13.500h5.500",
  keyboard: "M2 5.500h16v9.500H2zM5 8.700h.2M8.300 8.700h.2M11.600 8.700h.2M14.900 8.700h.2M6 12h8",
  go: "M3 5h14M3 10h7M3 15h5M13 10.500l4 3.500-4 3.500",
  warning: "M10 3l8 14H2zM10 8v4M10 14.300v.4",
} as const;

/** Name of a picture. */
export type IconName = keyof typeof PATHS;

/** Pictures that point along the line of writing are mirrored where it runs from right to left. */
const DIRECTIONAL: ReadonlySet<IconName> = new Set(["back", "forward", "outside", "go"]);

/** A line drawing beside a word; always decoration, never the only label. */
export function Icon(props: { name: IconName; size?: number }): ReactNode {
  const { name, size = 16 } = props;
  return (
    <svg
      className={DIRECTIONAL.has(name) ? "icon directional" : "icon"}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Trefoil's mark: the three leaves. */
export function Mark(): ReactNode {
  return (
    <svg className="mark-of-brand" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true" focusable="false">
      <circle cx="13" cy="7.5" r="5.500" className="leaf-donor" />
      <circle cx="7.500" cy="16.500" r="5.500" className="leaf-implementer" />
      <circle cx="18.500" cy="16.500" r="5.500" className="leaf-beneficiary" />
      <path d="M13 13v11" />
    </svg>
  );
}
