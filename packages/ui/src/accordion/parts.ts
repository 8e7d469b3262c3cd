export { AccordionRoot as Root } from "./Accordion.js";
export { AccordionItem as Item } from "./AccordionItem.js";
