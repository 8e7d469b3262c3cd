/** The text of src/generated/thailandPhones.ts. */
export function buildPhoneMetadata(): string;
