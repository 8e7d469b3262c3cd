export { bahttext as bahtText } from "bahttext";
