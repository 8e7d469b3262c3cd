export type { AddOrganizationFormProps } from "./AddOrganizationForm.js";
export { OrganizationPicker, type OrganizationPickerProps } from "./OrganizationPicker.js";
export type { OrganizationDraft, RegisteredOrganization } from "./registry.js";
