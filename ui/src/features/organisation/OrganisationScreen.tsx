import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";

import OrganisationView from "./OrganisationView";

/** An organisation on its own screen. */
export function OrganisationScreen(): ReactNode {
  const { slug } = useParams({ from: "/organisation/$slug" });
  return (
    <div className="page">
      <OrganisationView slug={slug} level={1} />
    </div>
  );
}
