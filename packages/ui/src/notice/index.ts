export { InlineMessage, type InlineMessageProps } from "./InlineMessage.js";
export type { NoticeVariant } from "./kinds.js";
export { Notice, type NoticeProps } from "./Notice.js";
