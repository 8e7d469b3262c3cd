export { AccordionRoot, type AccordionRootProps } from "./Accordion.js";
export { AccordionItem, type AccordionItemProps } from "./AccordionItem.js";
export * as Accordion from "./parts.js";
