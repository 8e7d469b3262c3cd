export { OrganizationCard, type OrganizationCardProps } from "./OrganizationCard.js";
