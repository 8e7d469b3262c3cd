import { readCitizenId, readJuristicId, readPhone, readPhones, readPostcode } from "@saan/thai/identifiers";
import { combinations, randomTexts } from "./record.mjs";

const THIRTEEN = ["1234567890121", "0105500000011", "9000000000004", "1234567890122", "123456789012", "1".repeat(100)];
const PHONES = [
  ...["0812345678", "081-234-5678", "๐๘๑ ๒๓๔ ๕๖๗๘", "โทร. 02-123-4567 ต่อ 123", "02-123-4567-9", "053-123456-8 ต่อ 12"],
  ...[
    "+66 (0)81-234-5678",
    "0066 81 234 5678",
    "tel:+6621234567;ext=123",
    "1800-123-456",
    "191",
    "สายด่วน 1300",
    "1422 กด 2",
  ],
  ...[
    "+1 415-555-0100",
    "+856 20 5555 5555",
    "02-123-4567 ถึง 70",
    "02-123-4567, 4568",
    "โทร. 0-5312-3456 / แฟ็กซ์. 0-5312-3457",
  ],
  ...["081-234-5678 02-123-4567", "812345678", "069-123-4567", "โทรสาร 02-123-4567", "ไม่มี", "", "somchai@example.org"],
];
const PIECES = [
  ...[
    "0",
    "2",
    "8",
    "81",
    "234",
    "5678",
    "๐๒",
    "๑๒๓",
    "+66",
    "(0)",
    "-",
    "–",
    " ",
    ".",
    "/",
    ",",
    "ต่อ",
    "โทร.",
    "ถึง",
    "กด",
  ],
  ...["ext.", "#", "และ", "แฟกซ์", "1669", "\u200B", "\u00A0", "(", ")", "56000", "x"],
];

/** Numbers that name a person, a company, a line or a place. @param {import("./record.mjs").Say} say */
export function tellIdentifiers(say) {
  const random = randomTexts({ pieces: PIECES, count: 3000, longest: 9, seed: 1669 });
  const grouped = THIRTEEN.map((digits) => digits.replace(/^(.)(....)(.....)(..)/, "$1-$2-$3-$4-"));
  for (const text of [...THIRTEEN, ...grouped, ...random]) {
    say("thirteen digits", text, [readCitizenId(text), readJuristicId(text)]);
    say("postcode", text, readPostcode(text));
  }
  for (const text of [...PHONES, ...random]) say("phone", text, [readPhone(text), readPhones(text)]);
  for (const [prefix, length] of combinations(
    Array.from({ length: 100 }, (_, at) => String(at).padStart(2, "0")),
    [3, 4, 9, 10],
  )) {
    const digits = prefix.padEnd(length, "1");
    say("dialled", digits, readPhone(digits));
  }
}
