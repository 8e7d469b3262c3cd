import type { FieldWording } from "./fieldWording.js";
import { fieldKeys } from "./lookup.js";
import { nearbyNames } from "./nearbyNames.js";
import type { FormModel, FormSection } from "./node.js";
import { SaanError } from "./SaanError.js";

/**
 * Refuses a field in a section that the form does not have: any that the form names itself, and one that a description names
 * if a section is called nearly so. Descriptions that came along with fields of another record may name sections of that one.
 *
 * @throws SaanError `no-such-section`.
 */
export function refuseStraySections(
  form: string,
  nodes: FormModel["nodes"],
  sections: readonly FormSection[],
  fields: Readonly<Record<string, FieldWording | undefined>>,
): void {
  const declared = new Set(sections.map(({ id }) => id));
  const refuse = (path: string, section: string, near: string) => {
    throw new SaanError(
      "no-such-section",
      `Field "${path}" of form "${form}" is in the section "${section}", which the form does not have.`,
      `Add it to "sections", or give { section } of one that is there in "fields".${near}`,
    );
  };
  for (const [path, wording] of Object.entries(fields)) {
    const section = wording?.section;
    if (section !== undefined && !declared.has(section)) refuse(path, section, nearbyNames(section, declared));
  }
  for (const { key, section } of fieldKeys(nodes)) {
    if (section === undefined || declared.has(section)) continue;
    const near = nearbyNames(section, declared);
    if (near !== "") refuse(key, section, near);
  }
}
