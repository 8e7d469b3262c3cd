import { nameKey } from "./nameKey.js";

/**
 * What people call a province beside its official name: nicknames older than today's provinces (โคราช, แปดริ้ว), beginnings that
 * are said without ฯ, and how signs and letters spell it in English. Several are the name of a sub-district as well, so that they are one more meaning and never the only one.
 * No office keeps such a list: only names that nobody uses for another province are here, so not เพชร or นคร, and
 * not มหาชัย, which is a part of its province.
 */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  กรุงเทพมหานคร: ["กทม.", "กรุงเทพ", "บางกอก"],
  กาญจนบุรี: ["กาญจน์", "เมืองกาญจน์"],
  ฉะเชิงเทรา: ["แปดริ้ว"],
  ชลบุรี: ["Cholburi"],
  เชียงราย: ["Chiengrai"],
  เชียงใหม่: ["Chiengmai"],
  นครราชสีมา: ["โคราช", "Korat", "Khorat"],
  นครศรีธรรมราช: ["นครศรี", "เมืองคอน"],
  นนทบุรี: ["นนท์", "เมืองนนท์"],
  ปทุมธานี: ["ปทุม"],
  ประจวบคีรีขันธ์: ["ประจวบ"],
  พระนครศรีอยุธยา: ["อยุธยา", "กรุงเก่า", "Ayutthaya", "Ayuthaya", "Ayudhya"],
  เพชรบุรี: ["Petchaburi", "Petburi"],
  เพชรบูรณ์: ["Petchabun"],
  ศรีสะเกษ: ["Srisaket"],
  สุพรรณบุรี: ["สุพรรณ", "เมืองสุพรรณ"],
  สุราษฎร์ธานี: ["สุราษฎร์"],
  อุดรธานี: ["อุดร", "Udon"],
  อุบลราชธานี: ["อุบล", "Ubon"],
};

const PROVINCES: ReadonlyMap<string, string> = new Map(
  Object.entries(EVERYDAY).flatMap(([province, names]) => names.map((name) => [nameKey(name), nameKey(province)])),
);

/** The key of the province that people mean by a name, from the key of the name; undefined when it is no such name. */
export function provinceCalled(key: string): string | undefined {
  return PROVINCES.get(key);
}
