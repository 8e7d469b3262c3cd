import type { LoaderFunctionArgs } from "react-router";
import { fetchAgreement } from "../api/client.js";
import type { AgreementDetail } from "../api/contract.js";
import type { Answer } from "../api/outcome.js";

/** The agreement of the address, for its page and for its form. */
export function loadAgreement({ params, request }: LoaderFunctionArgs): Promise<Answer<AgreementDetail>> {
  return fetchAgreement(params.id ?? "", request.signal);
}
