/**
 * One way to build the form. A folder in `contestants`, its packages in the `package.json` there.
 * @typedef {{ name: string, folder: string, packages: readonly string[], kind: "floor" | "by hand" | "from a schema" | "kit" }} Contender
 */

/** The floor first, then ours. @type {readonly Contender[]} */
export const contenders = [
  { name: "native inputs by hand", folder: "floor", packages: [], kind: "floor" },
  { name: "@saan/ui SchemaForm", folder: "saan", packages: ["@saan/ui", "@saan/forms"], kind: "from a schema" },
  { name: "react-hook-form by hand", folder: "react-hook-form", packages: ["react-hook-form"], kind: "by hand" },
  { name: "RJSF", folder: "rjsf", packages: ["@rjsf/core", "@rjsf/validator-ajv8"], kind: "from a schema" },
  { name: "TanStack Form by hand", folder: "tanstack", packages: ["@tanstack/react-form"], kind: "by hand" },
  { name: "Mantine", folder: "mantine", packages: ["@mantine/core", "@mantine/form"], kind: "kit" },
  { name: "MUI + react-hook-form", folder: "mui", packages: ["@mui/material", "react-hook-form"], kind: "kit" },
  { name: "antd", folder: "antd", packages: ["antd"], kind: "kit" },
  { name: "Formily", folder: "formily", packages: ["@formily/core", "@formily/react"], kind: "from a schema" },
  { name: "SurveyJS", folder: "surveyjs", packages: ["survey-core", "survey-react-ui"], kind: "from a schema" },
];
