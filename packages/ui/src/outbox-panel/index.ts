export { NotKeptNotice, type NotKeptNoticeProps } from "./NotKeptNotice.js";
export { OutboxPanel, type OutboxPanelProps } from "./OutboxPanel.js";
export { OutboxStatus, type OutboxStatusProps } from "./OutboxStatus.js";
