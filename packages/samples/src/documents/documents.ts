import { cooperationDocument } from "../cooperation/document.js";
import { furtherDocuments } from "../further/documents.js";
import { mahaSarakhamDocument } from "../maha-sarakham/document.js";
import { nakhonSiThammaratDocument } from "../nakhon-si-thammarat/document.js";
import { phayaoDocument } from "../phayao/document.js";
import type { SampleDocument } from "../sample/sample.js";
import { songkhlaDocument } from "../songkhla/document.js";

/** The five documents that the 57 numbered groups of facts are of, in their order: S0 to S4. */
export const firstDocuments: readonly SampleDocument[] = [
  phayaoDocument,
  mahaSarakhamDocument,
  nakhonSiThammaratDocument,
  songkhlaDocument,
  cooperationDocument,
];

/** Every document of the samples. */
export const documents: readonly SampleDocument[] = [...firstDocuments, ...furtherDocuments];
