import dayjs from "dayjs";
import "dayjs/locale/th.js";
import buddhistEra from "dayjs/plugin/buddhistEra.js";

dayjs.extend(buddhistEra);

/** @type {import("./contestant.d.ts").Print} */
export function print(iso) {
  return dayjs(iso).locale("th").format("D MMMM BBBB");
}
