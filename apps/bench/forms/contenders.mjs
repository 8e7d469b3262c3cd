/**
 * One way to build the form. A folder in `contestants`, its packages in the `package.json` there.
 * `thai`: its name for readers of Thai, where it is more than a name.
 * @typedef {{ name: string, thai?: string, folder: string, packages: readonly string[] }} Contender
 */

/** The floor first, then ours. @type {readonly Contender[]} */
export const contenders = [
  { name: "native inputs by hand", thai: "ช่องกรอกเปล่า (พื้น)", folder: "floor", packages: [] },
  { name: "@saan/ui SchemaForm", thai: "สาน (SchemaForm)", folder: "saan", packages: ["@saan/ui", "@saan/forms"] },
  {
    name: "react-hook-form by hand",
    thai: "react-hook-form เขียนเอง",
    folder: "react-hook-form",
    packages: ["react-hook-form"],
  },
  { name: "RJSF", folder: "rjsf", packages: ["@rjsf/core", "@rjsf/validator-ajv8"] },
  { name: "JSON Forms", folder: "jsonforms", packages: ["@jsonforms/core", "@jsonforms/react"] },
  { name: "uniforms", folder: "uniforms", packages: ["uniforms", "uniforms-unstyled"] },
  {
    name: "TanStack Form by hand",
    thai: "TanStack Form เขียนเอง",
    folder: "tanstack",
    packages: ["@tanstack/react-form"],
  },
  { name: "Mantine", folder: "mantine", packages: ["@mantine/core", "@mantine/form"] },
  { name: "MUI + react-hook-form", folder: "mui", packages: ["@mui/material", "react-hook-form"] },
  { name: "antd", folder: "antd", packages: ["antd"] },
  { name: "Formily", folder: "formily", packages: ["@formily/core", "@formily/react"] },
  { name: "SurveyJS", folder: "surveyjs", packages: ["survey-core", "survey-react-ui"] },
];
