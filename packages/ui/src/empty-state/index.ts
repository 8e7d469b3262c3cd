export { EmptyState, type EmptyStateProps } from "./EmptyState.js";
export type { EmptyKind } from "./emptyKind.js";
