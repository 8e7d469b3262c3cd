// This kit's own ways to read a record, as modules like those of the other libraries.

import { agreement } from "@saan/schema/agreement";
import { emitParser } from "@saan/schema/compile";
import { visit } from "./visits.mjs";

const READ = 'import { read } from "@saan/schema/read";';
/** @param {string} what */
const byRead = (what) => `${READ}
export const isSound = (input) => read(${what}, input).ok;
export const mistakes = (input) => read(${what}, input).issues.length;`;
/** @param {string} schema */
const byZod = (schema) => `export const isSound = (input) => ${schema}.safeParse(input).success;
export const mistakes = (input) => ${schema}.safeParse(input).error?.issues.length ?? 0;`;

/** How each record is imported: as it is, and with the code that the build wrote for it. */
const AGREEMENT = {
  plain: 'import { agreement as record } from "@saan/schema/agreement";',
  built: 'import { agreement as record } from "@saan/schema/compiled/agreement";',
};
const VISIT = {
  plain: 'import { visit as record } from "./visits.mjs";',
  // What the kit's build does for its own records, done here for one of a partner.
  built: `import { withEmitted } from "@saan/schema/compile"; import { visit } from "./visits.mjs";
const record = withEmitted(visit, ${emitParser(visit.schema)});`,
};

/** @param {typeof AGREEMENT} imports */
function ways({ plain, built }) {
  return [
    { name: "@saan/schema, built", source: `${built}\n${byRead("record.schema")}` },
    { name: "@saan/schema, built, with rules", source: `${built}\n${byRead("record")}` },
    { name: "@saan/schema, not built", source: `${plain}\n${byRead("record.schema")}` },
    {
      name: "@saan/schema, z.compile",
      source: `${plain}\nimport { compiled } from "@saan/schema/compile";\nconst schema = compiled(record.schema);\n${byZod("schema")}`,
    },
    { name: "@saan/schema, zod alone", source: `${plain}\n${byZod("record.schema")}` },
  ];
}

export const agreementWays = ways(AGREEMENT);
export const visitWays = ways(VISIT);
export const agreementSchema = agreement.schema;
export const visitSchema = visit.schema;
