import { isDeepStrictEqual } from "node:util";
import type { ReleasedFile } from "./lastRelease.js";

/** What `checkForm` of `@saan/forms/testing` writes: an outline, or drafts. */
export interface FormVersion {
  readonly form: string;
  readonly version: number;
  readonly outline?: object;
  readonly drafts?: readonly object[];
}

/** What is said about versions of forms that people have drafts of and that are not kept; nothing when all of them are. */
export function strayedForms(files: readonly ReleasedFile<FormVersion>[]): readonly string[] {
  return files.flatMap(({ file, atRelease, now }) => {
    const { form, version, outline, drafts = [] } = atRelease;
    if (!now) return [`${file} is gone, and people have drafts of it; take it back from the history`];
    const isKept =
      isDeepStrictEqual(now.outline, outline) &&
      drafts.every((draft) => now.drafts?.some((one) => isDeepStrictEqual(one, draft)));
    if (isKept) return [];
    return [
      `${file}: version ${version} of "${form}" was released as it was; take the file back from the history, raise the version of the form instead, and run \`npx --yes pnpm@12 form:versions\``,
    ];
  });
}
