import { Breadcrumbs } from "@saan/ui/breadcrumbs";
import { Link } from "react-router";

export interface PageTrailProps {
  /** From the first page to the one above this. */
  readonly above: readonly { readonly label: string; readonly to: string }[];
  /** This page. */
  readonly here: string;
}

/** The way back up, for a page of this tool: the router goes there without loading it anew. */
export function PageTrail({ above, here }: PageTrailProps) {
  const links = above.map(({ label, to }) => ({
    label,
    link: (
      <Link className="saan-link" to={to}>
        {label}
      </Link>
    ),
  }));
  return <Breadcrumbs items={[...links, { label: here }]} />;
}
