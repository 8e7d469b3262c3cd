import { isDeepStrictEqual } from "node:util";

/** A file of a version of a form, as it was at the last release and as it is now: parsed, and undefined where it is gone. */
export interface KeptFile {
  readonly file: string;
  readonly atRelease: FormVersion;
  readonly now: FormVersion | undefined;
}

/** What `checkForm` of `@saan/forms/testing` writes: an outline, or drafts. */
export interface FormVersion {
  readonly form: string;
  readonly version: number;
  readonly outline?: object;
  readonly drafts?: readonly object[];
}

/** What is said about versions of forms that people have drafts of and that are not kept; nothing when all of them are. */
export function strayedForms(files: readonly KeptFile[]): readonly string[] {
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
