import { formatThaiNumber } from "@saan/thai/numbers";
import type { PartyCounts } from "../../api/party-counts.js";
import type { Words } from "../../messages/useWords.js";

/** How many parties there are: "11 ฝ่าย: 10 พื้นที่ 1 หน่วยงาน"; of one kind only "10 พื้นที่". The list knows no more. */
export function partiesWords({ organizations, areas, associations, posts }: PartyCounts, { say }: Words): string {
  const kinds = [
    { key: "parties.areas", count: areas },
    { key: "parties.organizations", count: organizations },
    { key: "parties.associations", count: associations },
    { key: "parties.posts", count: posts },
  ] as const;
  const some = kinds.filter(({ count }) => count > 0);
  const words = some.map(({ key, count }) => say(key, { count: formatThaiNumber(count) }));
  if (words.length < 2) return words.join("");
  const total = formatThaiNumber(organizations + areas + associations + posts);
  return say("parties.several", { total, kinds: words.join(say("parties.separator")) });
}
