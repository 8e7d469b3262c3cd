export { RecordCard, RecordCardList, type RecordCardListProps, type RecordCardProps } from "./RecordCard.js";
