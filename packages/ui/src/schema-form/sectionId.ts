/** The DOM id of a section's heading, for links to it. `formId` is that of the form's handle. */
export function sectionId(formId: string, section: string): string {
  // A dot: no field's id has one.
  return `${formId}.${section}`;
}
