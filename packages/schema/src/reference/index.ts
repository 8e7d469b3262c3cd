export { domainReference } from "./domain-reference.js";
export { domainMarkdown } from "./markdown/domain-markdown.js";
export { pageName } from "./markdown/links.js";
export { toMarkdown } from "./markdown/to-markdown.js";
export { roomReference } from "./room-reference.js";
export type {
  CodelistReference,
  CodeReference,
  DomainReference,
  FieldMention,
  FieldRow,
  KindLink,
  KindReference,
  LifecycleReference,
  NamedCode,
  PartReference,
  Phrase,
  PrivacyReference,
  RoomOnTheMap,
  RoomReference,
  RuleReference,
  Target,
} from "./room-reference-data.js";
export { type ReferenceWords, referenceWords } from "./words/index.js";
