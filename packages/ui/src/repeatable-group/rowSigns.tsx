import { strokeSign } from "../part/strokeSign.js";

/** The signs of a row. A long list has hundreds of rows: each sign is one line, and the same element in all of them. */
export const signs = {
  up: sign("M5 12l7-7 7 7M12 5v14"),
  down: sign("M5 12l7 7 7-7M12 5v14"),
  duplicate: sign("M9 9h12v12H9zM5 15H3V3h12v2"),
  remove: sign("M3 6h18M8 6V3h8v3M5 6v15h14V6M10 11v6M14 11v6"),
};

const dots = [5, 12, 19].flatMap((y) => [9, 15].map((x) => `M${x + 1} ${y}a1 1 0 1 1-2 0a1 1 0 1 1 2 0z`));

/** What a row is dragged by. */
export const grip = sign(dots.join(""), "1.125em");

function sign(line: string, size?: string) {
  return strokeSign("saan-button-icon", <path d={line} />, size);
}
