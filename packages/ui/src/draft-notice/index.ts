export { DraftNotice, type DraftNoticeProps } from "./DraftNotice.js";
export { DraftStatus, type DraftStatusProps } from "./DraftStatus.js";
export type { DraftWork } from "./DraftWork.js";
