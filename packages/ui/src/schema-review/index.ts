export { SchemaReview, type SchemaReviewProps } from "./SchemaReview.js";
