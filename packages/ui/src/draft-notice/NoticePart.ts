import type { OptionSources } from "@saan/forms/model";
import type { DraftBinding } from "@saan/forms/react";
import type { DraftWork } from "./DraftWork.js";

/** What every part of the notice needs. */
export interface NoticePart {
  readonly draft: DraftBinding;
  readonly model: DraftWork["form"]["model"];
  readonly sources: OptionSources;
  /** What a file is called, without its ending. */
  readonly fileName: string;
  readonly headingLevel: 2 | 3 | 4 | undefined;
}
