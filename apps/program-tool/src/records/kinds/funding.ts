import { currencyOf } from "@saan/schema/field";
import type { Recipient, Support } from "@saan/schema/support";
import { fundingForm } from "../../forms/funding-form.js";
import { shownSupport } from "../shown-record.js";
import type { Registered } from "./registered.js";

export const fundingKind: Registered<Support> = {
  kind: "funding",
  form: fundingForm,
  recordKind: "support",
  shown: shownSupport,
  title({ from, fromGroup, to }, _locale, say) {
    const giver = from?.nameAsStated ?? fromGroup?.nameAsStated;
    const taker = to && recipientName(to);
    if (giver === undefined) return taker === undefined ? say("funding.nav") : say("funding.of", { to: taker });
    return taker === undefined
      ? say("funding.from", { from: giver })
      : say("funding.named", { from: giver, to: taker });
  },
  columns: [
    "kind",
    "purpose",
    {
      field: "amount",
      count({ amount }, say) {
        if (amount === undefined) return undefined;
        const currency = currencyOf(amount);
        const unit = currency === "THB" ? say("funding.baht") : currency;
        return { comparator: amount.comparator, value: amount.value, unit };
      },
    },
    "fiscalYear.year",
  ],
};

function recipientName(to: Recipient): string {
  switch (to.kind) {
    case "organization":
      return to.organization.nameAsStated;
    case "area":
      return to.area.nameAsStated;
    case "programme":
      return to.programme.nameAsStated;
    case "project":
      return to.project.nameAsStated;
    case "activity":
      return to.activity.nameAsStated;
    case "body":
      return to.body.nameAsStated;
    case "target-group":
      return to.targetGroup.nameAsStated;
  }
}
