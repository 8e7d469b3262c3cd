import type { Path } from "@saan/schema/read";
import { NodeControl } from "../schema-form/NodeControl.js";

interface OtherAnswerProps {
  /** What is asked, for who hears it. */
  readonly label: string;
  /** Where it is in the form of the merge. */
  readonly path: Path;
}

/** The field of the form itself, for an answer that neither of the two gave. */
export function OtherAnswer({ label, path }: OtherAnswerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the field inside has a legend of its own.
    <div role="group" aria-label={label} className="saan-merge-other">
      <NodeControl path={path} />
    </div>
  );
}
