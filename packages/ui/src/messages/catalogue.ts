import { en as comboboxEn } from "../combobox/en.js";
import { th as combobox } from "../combobox/th.js";
import { en as dateFieldEn } from "../date-field/en.js";
import { th as dateField } from "../date-field/th.js";
import { en as descriptionListEn } from "../description-list/en.js";
import { th as descriptionList } from "../description-list/th.js";
import { en as dialogEn } from "../dialog/en.js";
import { th as dialog } from "../dialog/th.js";
import { en as errorSummaryEn } from "../error-summary/en.js";
import { th as errorSummary } from "../error-summary/th.js";
import { en as fieldEn } from "../field/en.js";
import { th as field } from "../field/th.js";
import { en as noticeEn } from "../notice/en.js";
import { th as notice } from "../notice/th.js";
import { en as repeatableGroupEn } from "../repeatable-group/en.js";
import { th as repeatableGroup } from "../repeatable-group/th.js";
import { en as schemaFormEn } from "../schema-form/en.js";
import { th as schemaForm } from "../schema-form/th.js";
import { en as schemaReviewEn } from "../schema-review/en.js";
import { th as schemaReview } from "../schema-review/th.js";
import { en as selectEn } from "../select/en.js";
import { th as select } from "../select/th.js";
import { en as textAreaEn } from "../text-area/en.js";
import { th as textArea } from "../text-area/th.js";
import { en as timelineEn } from "../timeline/en.js";
import { th as timeline } from "../timeline/th.js";

/** Every string the kit itself says, in Thai. Each room keeps its own; keys are dotted by component, `{name}` is a placeholder. */
export const th = {
  ...combobox,
  ...dateField,
  ...descriptionList,
  ...dialog,
  ...errorSummary,
  ...field,
  ...notice,
  ...repeatableGroup,
  ...schemaForm,
  ...schemaReview,
  ...select,
  ...textArea,
  ...timeline,
} as const;

/** The shape every other language must fill. */
export type Messages = Readonly<Record<keyof typeof th, string>>;

/** The same in English. */
export const en: Messages = {
  ...comboboxEn,
  ...dateFieldEn,
  ...descriptionListEn,
  ...dialogEn,
  ...errorSummaryEn,
  ...fieldEn,
  ...noticeEn,
  ...repeatableGroupEn,
  ...schemaFormEn,
  ...schemaReviewEn,
  ...selectEn,
  ...textAreaEn,
  ...timelineEn,
};
