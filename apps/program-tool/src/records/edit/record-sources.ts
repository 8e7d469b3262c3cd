import type { OptionSource, OptionSources } from "@saan/forms/model";
import type { Meeting } from "@saan/schema/body";
import { optionSources } from "../../agreements/edit/option-sources.js";
import { fetchAgreements, fetchRecords } from "../../api/client.js";
import type { Answer } from "../../api/outcome.js";
import { wordsOf } from "../../messages/useWords.js";
import { meetingKind } from "../kinds/meeting.js";
import { registerPaths } from "../kinds/registered.js";

/** The agreements of the register. They have no typed id, so a reference to one is its title. */
const agreementSource: OptionSource = {
  async search(query, { signal }) {
    const page = asked(await fetchAgreements(new URLSearchParams({ q: query }).toString(), signal));
    return page.rows.map(({ id, title }) => ({ key: id, label: title, value: { nameAsStated: title } }));
  },
  fromText: (text) => ({ nameAsStated: text }),
  textOf: nameAsStated,
};

/** The meetings of the register; any other may be written as the document names it. */
const meetingSource: OptionSource = {
  async search(query, { locale, signal }) {
    const { say } = wordsOf(locale);
    const search = new URLSearchParams({ q: query }).toString();
    const list = asked(await fetchRecords<Meeting>(registerPaths.meeting, search, signal));
    return list.rows.map(({ id, record }) => {
      const title = meetingKind.title(record, locale, say);
      return { key: id, label: title, value: { id, nameAsStated: title } };
    });
  },
  fromText: (text) => ({ nameAsStated: text }),
  textOf: nameAsStated,
};

/** Where the reference fields of the generic register find their answers. */
export const recordSources: OptionSources = { ...optionSources, agreement: agreementSource, meeting: meetingSource };

function asked<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.failure.kind);
  return answer.value;
}

function nameAsStated(value: unknown): string {
  const name = (value as { readonly nameAsStated?: unknown } | null | undefined)?.nameAsStated;
  return typeof name === "string" ? name : "";
}
