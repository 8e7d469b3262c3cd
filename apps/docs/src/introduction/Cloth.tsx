import { useId } from "react";

/** A band of plain weave: indigo and turmeric down, lac and jade across, each over one and under the next. */
export function Cloth() {
  const id = useId();
  return (
    <svg className="docs-cloth" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="48" height="24" patternUnits="userSpaceOnUse">
          <rect className="docs-cloth-ground" width="48" height="24" />
          <rect className="docs-cloth-indigo" x="1" width="10" height="24" />
          <rect className="docs-cloth-indigo" x="13" width="10" height="24" />
          <rect className="docs-cloth-turmeric" x="25" width="10" height="24" />
          <rect className="docs-cloth-indigo" x="37" width="10" height="24" />
          <rect className="docs-cloth-over" x="-1" y="1" width="14" height="10" />
          <rect className="docs-cloth-over" x="23" y="1" width="14" height="10" />
          <rect className="docs-cloth-under" x="11" y="13" width="14" height="10" />
          <rect className="docs-cloth-under" x="35" y="13" width="14" height="10" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
