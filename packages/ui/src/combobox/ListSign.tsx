import { strokeSign } from "../part/strokeSign.js";

const PATHS = {
  down: "M6 9l6 6 6-6",
  cross: "M6 6l12 12M18 6L6 18",
  check: "M5 13l4.5 4.5L19 7",
  pen: "M4 20l1-4L16 5l3 3L8 19zM13 20h7",
  again: "M20 11a8 8 0 1 0-2.3 5.7M20 4v7h-7",
} as const;

/** One of the few signs of a box with a list. */
export function ListSign({ name }: { readonly name: keyof typeof PATHS }) {
  return strokeSign("saan-list-sign", <path d={PATHS[name]} />);
}
