/** Every string the kit itself says, in Thai: the source. Keys are dotted by component. `{name}` is a placeholder. */
export const th = {
  "field.required": "จำเป็น",
  "field.error": "ข้อผิดพลาด",
} as const;

/** The shape every other language must fill. */
export type Messages = Readonly<Record<keyof typeof th, string>>;
