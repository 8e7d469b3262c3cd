/**
 * One way to build the form. `calendar` says where its calendar is opened, its days, and where the chosen day can be read;
 * `unlabelled` where a control stands that its label does not name, `filter` the box in which its options are searched.
 * @typedef {{
 *   name: string, folder: string, packages: readonly string[], thai: import("../measured.d.ts").Words, buddhist: boolean,
 *   calendar: { open: string, days: string, chosen: string }, unlabelled?: Readonly<Record<string, string>>,
 *   filter?: string,
 *   oneLanguage?: RegExp, has?: readonly ("places" | "rows")[],
 * }} Contender
 */

const none = { th: "ไม่มี", en: "none" };
const own = { th: "มี", en: "its own" };
const months = { th: "เฉพาะชื่อเดือนจากเบราว์เซอร์", en: "month names, from the browser" };
const teamOwn = { th: "ทีมเขียนเองทั้งหมด", en: "all written by the team" };

/** Ours first; each is told in English what it needs, and Thai would come on top. @type {readonly Contender[]} */
export const contenders = [
  {
    name: "@saan/ui",
    folder: "saan",
    packages: ["@saan/ui"],
    thai: own,
    buddhist: true,
    calendar: {
      open: 'button[id$=".open"]',
      days: "[role=grid] button, td[role=gridcell]",
      chosen: ".saan-date-picker",
    },
    has: ["places", "rows"],
  },
  {
    name: "Radix, day-picker, downshift, TanStack by hand",
    folder: "radix",
    packages: [
      "@radix-ui/react-dialog",
      "@radix-ui/react-popover",
      "@radix-ui/react-select",
      "@tanstack/react-table",
      "@tanstack/react-virtual",
      "downshift",
      "react-day-picker",
    ],
    thai: teamOwn,
    buddhist: true,
    calendar: {
      open: "button[aria-haspopup=dialog].control",
      days: ".rdp-day_button",
      chosen: "button[aria-haspopup=dialog].control",
    },
    has: ["places", "rows"],
  },
  {
    name: "React Aria Components",
    folder: "react-aria",
    packages: ["react-aria-components"],
    thai: months,
    buddhist: true,
    calendar: {
      open: "[role=group] [aria-haspopup=dialog]",
      days: ".day:not([data-outside-month])",
      chosen: ".control.frame",
    },
    // As its documentation advises: the words of one language only, of the 34 it has. Thai is not among them.
    oneLanguage: /[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/,
    has: ["places", "rows"],
  },
  {
    name: "Mantine",
    folder: "mantine",
    packages: ["@mantine/core", "@mantine/dates", "@mantine/hooks", "dayjs"],
    thai: { th: "เฉพาะชื่อเดือน (dayjs)", en: "month names, from dayjs" },
    buddhist: false,
    calendar: {
      open: "button[data-dates-input]",
      days: ".mantine-DatePickerInput-day:not([data-outside])",
      chosen: "button[data-dates-input]",
    },
    has: ["places"],
  },
  {
    name: "MUI, x-date-pickers",
    folder: "mui",
    packages: ["@emotion/react", "@emotion/styled", "@mui/material", "@mui/x-date-pickers", "dayjs"],
    thai: own,
    buddhist: false,
    calendar: {
      open: 'button[aria-label^="Choose date"]',
      days: ".MuiPickerDay-root, .MuiPickersDay-root",
      chosen: ".MuiPickersTextField-root",
    },
    has: ["places"],
  },
  {
    name: "antd",
    folder: "antd",
    packages: ["antd"],
    thai: own,
    buddhist: true,
    calendar: { open: ".ant-picker input", days: "td.ant-picker-cell-in-view", chosen: ".ant-picker input" },
    has: ["places", "rows"],
  },
  {
    name: "Chakra UI",
    folder: "chakra",
    packages: ["@chakra-ui/react", "@emotion/react"],
    thai: months,
    buddhist: true,
    calendar: {
      open: "[data-scope=date-picker][data-part=trigger]",
      days: "[data-scope=date-picker][data-part=table-cell-trigger][data-view=day]:not([data-outside-range])",
      chosen: "[data-scope=date-picker][data-part=input]",
    },
  },
  {
    name: "DHIS2 UI",
    folder: "dhis2",
    packages: ["@dhis2/app-runtime", "@dhis2/ui"],
    thai: none,
    buddhist: true,
    unlabelled: {
      kind: "[data-test=dhis2-uicore-select-input] >> nth=0",
      place: "[data-test=dhis2-uicore-select-input] >> nth=1",
    },
    filter: "[data-test$=filterinput] input",
    calendar: {
      open: ".calendar-input-wrapper input",
      days: "td button.day, td.day, [data-test=calendar] td",
      chosen: ".calendar-input-wrapper input",
    },
  },
];
