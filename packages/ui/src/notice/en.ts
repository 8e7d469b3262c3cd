import type { th } from "./th.js";

export const en = {
  "notice.info": "Information",
  "notice.attention": "Please note",
  "notice.success": "Success",
  "notice.danger": "Error",
} satisfies Record<keyof typeof th, string>;
