export { type CitizenId, type CitizenIdOptions, type CitizenIdResult, readCitizenId } from "./citizenId.js";
export { type JuristicId, type JuristicIdResult, readJuristicId } from "./juristicId.js";
export { readPhone, readPhones } from "./phone.js";
export type * from "./phoneReading.js";
export {
  type Postcode,
  type PostcodeResult,
  type PostcodeUnreadableReason,
  readPostcode,
  type UnreadablePostcode,
} from "./postcode.js";
export type { DigitsUnreadableReason } from "./statedDigits.js";
export type { IdUnreadableReason, UnreadableId } from "./thirteenDigits.js";
