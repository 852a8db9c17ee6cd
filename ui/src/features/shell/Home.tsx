import { Navigate } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useSession } from "./session";

/** The way in: the welcome at first, then what the reader's role needs. */
export function Home(): ReactNode {
  const { settings } = useSession();
  if (!settings.welcomed) {
    return <Navigate to="/welcome" search={{}} replace />;
  }
  if (settings.role === "official" && settings.place) {
    return <Navigate to="/place/$code" params={{ code: settings.place }} replace />;
  }
  return <Navigate to="/search" search={{}} replace />;
}
