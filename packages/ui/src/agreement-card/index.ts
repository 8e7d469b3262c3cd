export { AgreementCard, type AgreementCardProps, type AgreementSummary } from "./AgreementCard.js";
