import { en as accordionEn } from "../accordion/en.js";
import { th as accordionTh } from "../accordion/th.js";
import { en as agendaListEn } from "../agenda-list/en.js";
import { th as agendaListTh } from "../agenda-list/th.js";
import { en as agreementCardEn } from "../agreement-card/en.js";
import { th as agreementCardTh } from "../agreement-card/th.js";
import { en as agreementDocumentEn } from "../agreement-document/en.js";
import { th as agreementDocumentTh } from "../agreement-document/th.js";
import { en as alertDialogEn } from "../alert-dialog/en.js";
import { th as alertDialogTh } from "../alert-dialog/th.js";
import { en as appShellEn } from "../app-shell/en.js";
import { th as appShellTh } from "../app-shell/th.js";
import { en as areaPickerEn } from "../area-picker/en.js";
import { th as areaPickerTh } from "../area-picker/th.js";
import { en as bannerEn } from "../banner/en.js";
import { th as bannerTh } from "../banner/th.js";
import { en as breadcrumbsEn } from "../breadcrumbs/en.js";
import { th as breadcrumbsTh } from "../breadcrumbs/th.js";
import { en as calendarGridEn } from "../calendar-grid/en.js";
import { th as calendarGridTh } from "../calendar-grid/th.js";
import { en as calendarMonthEn } from "../calendar-month/en.js";
import { th as calendarMonthTh } from "../calendar-month/th.js";
import { en as chartEn } from "../chart/en.js";
import { th as chartTh } from "../chart/th.js";
import { en as checkboxGroupEn } from "../checkbox-group/en.js";
import { th as checkboxGroupTh } from "../checkbox-group/th.js";
import { en as citizenIdFieldEn } from "../citizen-id-field/en.js";
import { th as citizenIdFieldTh } from "../citizen-id-field/th.js";
import { en as comboboxEn } from "../combobox/en.js";
import { th as comboboxTh } from "../combobox/th.js";
import { en as copyButtonEn } from "../copy-button/en.js";
import { th as copyButtonTh } from "../copy-button/th.js";
import { en as dataTableEn } from "../data-table/en.js";
import { th as dataTableTh } from "../data-table/th.js";
import { en as dateFieldEn } from "../date-field/en.js";
import { th as dateFieldTh } from "../date-field/th.js";
import { en as datePickerEn } from "../date-picker/en.js";
import { th as datePickerTh } from "../date-picker/th.js";
import { en as dateRangeEn } from "../date-range/en.js";
import { th as dateRangeTh } from "../date-range/th.js";
import { en as dateTimeFieldEn } from "../date-time-field/en.js";
import { th as dateTimeFieldTh } from "../date-time-field/th.js";
import { en as descriptionListEn } from "../description-list/en.js";
import { th as descriptionListTh } from "../description-list/th.js";
import { en as dialogEn } from "../dialog/en.js";
import { th as dialogTh } from "../dialog/th.js";
import { en as diffViewEn } from "../diff-view/en.js";
import { th as diffViewTh } from "../diff-view/th.js";
import { en as draftNoticeEn } from "../draft-notice/en.js";
import { th as draftNoticeTh } from "../draft-notice/th.js";
import { en as editableTableEn } from "../editable-table/en.js";
import { th as editableTableTh } from "../editable-table/th.js";
import { en as emailFieldEn } from "../email-field/en.js";
import { th as emailFieldTh } from "../email-field/th.js";
import { en as emptyStateEn } from "../empty-state/en.js";
import { th as emptyStateTh } from "../empty-state/th.js";
import { en as entryFormEn } from "../entry-form/en.js";
import { th as entryFormTh } from "../entry-form/th.js";
import { en as errorSummaryEn } from "../error-summary/en.js";
import { th as errorSummaryTh } from "../error-summary/th.js";
import { en as fieldEn } from "../field/en.js";
import { th as fieldTh } from "../field/th.js";
import { en as fileUploadEn } from "../file-upload/en.js";
import { th as fileUploadTh } from "../file-upload/th.js";
import { en as fiscalYearPickerEn } from "../fiscal-year-picker/en.js";
import { th as fiscalYearPickerTh } from "../fiscal-year-picker/th.js";
import { en as formDesignerEn } from "../form-designer/en.js";
import { th as formDesignerTh } from "../form-designer/th.js";
import { en as formSectionEn } from "../form-section/en.js";
import { th as formSectionTh } from "../form-section/th.js";
import { en as importWizardEn } from "../import-wizard/en.js";
import { th as importWizardTh } from "../import-wizard/th.js";
import { en as indicatorTableEn } from "../indicator-table/en.js";
import { th as indicatorTableTh } from "../indicator-table/th.js";
import { en as keyFigureEn } from "../key-figure/en.js";
import { th as keyFigureTh } from "../key-figure/th.js";
import { en as mergeDialogEn } from "../merge-dialog/en.js";
import { th as mergeDialogTh } from "../merge-dialog/th.js";
import { en as moneyFieldEn } from "../money-field/en.js";
import { th as moneyFieldTh } from "../money-field/th.js";
import { en as multiSelectEn } from "../multi-select/en.js";
import { th as multiSelectTh } from "../multi-select/th.js";
import { en as networkDiagramEn } from "../network-diagram/en.js";
import { th as networkDiagramTh } from "../network-diagram/th.js";
import { en as noticeEn } from "../notice/en.js";
import { th as noticeTh } from "../notice/th.js";
import { en as numberFieldEn } from "../number-field/en.js";
import { th as numberFieldTh } from "../number-field/th.js";
import { en as organizationCardEn } from "../organization-card/en.js";
import { th as organizationCardTh } from "../organization-card/th.js";
import { en as organizationPickerEn } from "../organization-picker/en.js";
import { th as organizationPickerTh } from "../organization-picker/th.js";
import { en as outboxPanelEn } from "../outbox-panel/en.js";
import { th as outboxPanelTh } from "../outbox-panel/th.js";
import { en as paginationEn } from "../pagination/en.js";
import { th as paginationTh } from "../pagination/th.js";
import { en as partialDateFieldEn } from "../partial-date-field/en.js";
import { th as partialDateFieldTh } from "../partial-date-field/th.js";
import { en as personLineEn } from "../person-line/en.js";
import { th as personLineTh } from "../person-line/th.js";
import { en as personNameFieldEn } from "../person-name-field/en.js";
import { th as personNameFieldTh } from "../person-name-field/th.js";
import { en as phoneFieldEn } from "../phone-field/en.js";
import { th as phoneFieldTh } from "../phone-field/th.js";
import { en as postcodeFieldEn } from "../postcode-field/en.js";
import { th as postcodeFieldTh } from "../postcode-field/th.js";
import { en as privacyMaskEn } from "../privacy-mask/en.js";
import { th as privacyMaskTh } from "../privacy-mask/th.js";
import { en as progressEn } from "../progress/en.js";
import { th as progressTh } from "../progress/th.js";
import { en as progressToTargetEn } from "../progress-to-target/en.js";
import { th as progressToTargetTh } from "../progress-to-target/th.js";
import { en as provinceMapEn } from "../province-map/en.js";
import { th as provinceMapTh } from "../province-map/th.js";
import { en as quantityFieldEn } from "../quantity-field/en.js";
import { th as quantityFieldTh } from "../quantity-field/th.js";
import { en as recordWordsEn } from "../record-words/en.js";
import { th as recordWordsTh } from "../record-words/th.js";
import { en as repeatableGroupEn } from "../repeatable-group/en.js";
import { th as repeatableGroupTh } from "../repeatable-group/th.js";
import { en as schemaDiffEn } from "../schema-diff/en.js";
import { th as schemaDiffTh } from "../schema-diff/th.js";
import { en as schemaFormEn } from "../schema-form/en.js";
import { th as schemaFormTh } from "../schema-form/th.js";
import { en as schemaPrintEn } from "../schema-print/en.js";
import { th as schemaPrintTh } from "../schema-print/th.js";
import { en as schemaReviewEn } from "../schema-review/en.js";
import { th as schemaReviewTh } from "../schema-review/th.js";
import { en as schemaStepsEn } from "../schema-steps/en.js";
import { th as schemaStepsTh } from "../schema-steps/th.js";
import { en as schemaTableEn } from "../schema-table/en.js";
import { th as schemaTableTh } from "../schema-table/th.js";
import { en as searchFieldEn } from "../search-field/en.js";
import { th as searchFieldTh } from "../search-field/th.js";
import { en as selectEn } from "../select/en.js";
import { th as selectTh } from "../select/th.js";
import { en as signatureListEn } from "../signature-list/en.js";
import { th as signatureListTh } from "../signature-list/th.js";
import { en as skeletonEn } from "../skeleton/en.js";
import { th as skeletonTh } from "../skeleton/th.js";
import { en as sourceNoteEn } from "../source-note/en.js";
import { th as sourceNoteTh } from "../source-note/th.js";
import { en as sparklineEn } from "../sparkline/en.js";
import { th as sparklineTh } from "../sparkline/th.js";
import { en as statedValueEn } from "../stated-value/en.js";
import { th as statedValueTh } from "../stated-value/th.js";
import { en as stepperEn } from "../stepper/en.js";
import { th as stepperTh } from "../stepper/th.js";
import { en as stepsEn } from "../steps/en.js";
import { th as stepsTh } from "../steps/th.js";
import { en as submitBarEn } from "../submit-bar/en.js";
import { th as submitBarTh } from "../submit-bar/th.js";
import { en as switchEn } from "../switch/en.js";
import { th as switchTh } from "../switch/th.js";
import { en as textAreaEn } from "../text-area/en.js";
import { th as textAreaTh } from "../text-area/th.js";
import { en as timeFieldEn } from "../time-field/en.js";
import { th as timeFieldTh } from "../time-field/th.js";
import { en as timelineEn } from "../timeline/en.js";
import { th as timelineTh } from "../timeline/th.js";
import { en as toastEn } from "../toast/en.js";
import { th as toastTh } from "../toast/th.js";
import { en as urlFieldEn } from "../url-field/en.js";
import { th as urlFieldTh } from "../url-field/th.js";
import { en as workCycleBoardEn } from "../work-cycle-board/en.js";
import { th as workCycleBoardTh } from "../work-cycle-board/th.js";

/** Every string the kit itself says, in Thai. Each room keeps its own; keys are dotted by component, `{name}` is a placeholder. */
export const th = {
  ...accordionTh,
  ...agendaListTh,
  ...agreementCardTh,
  ...agreementDocumentTh,
  ...alertDialogTh,
  ...appShellTh,
  ...areaPickerTh,
  ...bannerTh,
  ...breadcrumbsTh,
  ...calendarGridTh,
  ...calendarMonthTh,
  ...chartTh,
  ...checkboxGroupTh,
  ...citizenIdFieldTh,
  ...comboboxTh,
  ...copyButtonTh,
  ...dataTableTh,
  ...dateFieldTh,
  ...datePickerTh,
  ...dateRangeTh,
  ...dateTimeFieldTh,
  ...descriptionListTh,
  ...dialogTh,
  ...diffViewTh,
  ...draftNoticeTh,
  ...editableTableTh,
  ...emailFieldTh,
  ...emptyStateTh,
  ...entryFormTh,
  ...errorSummaryTh,
  ...fieldTh,
  ...fileUploadTh,
  ...fiscalYearPickerTh,
  ...formDesignerTh,
  ...formSectionTh,
  ...importWizardTh,
  ...indicatorTableTh,
  ...keyFigureTh,
  ...mergeDialogTh,
  ...moneyFieldTh,
  ...multiSelectTh,
  ...networkDiagramTh,
  ...noticeTh,
  ...numberFieldTh,
  ...organizationCardTh,
  ...organizationPickerTh,
  ...outboxPanelTh,
  ...paginationTh,
  ...partialDateFieldTh,
  ...personLineTh,
  ...personNameFieldTh,
  ...phoneFieldTh,
  ...postcodeFieldTh,
  ...privacyMaskTh,
  ...progressTh,
  ...progressToTargetTh,
  ...provinceMapTh,
  ...quantityFieldTh,
  ...recordWordsTh,
  ...repeatableGroupTh,
  ...schemaDiffTh,
  ...schemaFormTh,
  ...schemaPrintTh,
  ...schemaReviewTh,
  ...schemaStepsTh,
  ...schemaTableTh,
  ...searchFieldTh,
  ...selectTh,
  ...signatureListTh,
  ...skeletonTh,
  ...sourceNoteTh,
  ...sparklineTh,
  ...statedValueTh,
  ...stepperTh,
  ...stepsTh,
  ...submitBarTh,
  ...switchTh,
  ...textAreaTh,
  ...timeFieldTh,
  ...timelineTh,
  ...toastTh,
  ...urlFieldTh,
  ...workCycleBoardTh,
} as const;

/** The shape every other language must fill. */
export type Messages = Readonly<Record<keyof typeof th, string>>;

/** The same in English. */
export const en: Messages = {
  ...accordionEn,
  ...agendaListEn,
  ...agreementCardEn,
  ...agreementDocumentEn,
  ...alertDialogEn,
  ...appShellEn,
  ...areaPickerEn,
  ...bannerEn,
  ...breadcrumbsEn,
  ...calendarGridEn,
  ...calendarMonthEn,
  ...chartEn,
  ...checkboxGroupEn,
  ...citizenIdFieldEn,
  ...comboboxEn,
  ...copyButtonEn,
  ...dataTableEn,
  ...dateFieldEn,
  ...datePickerEn,
  ...dateRangeEn,
  ...dateTimeFieldEn,
  ...descriptionListEn,
  ...dialogEn,
  ...diffViewEn,
  ...draftNoticeEn,
  ...editableTableEn,
  ...emailFieldEn,
  ...emptyStateEn,
  ...entryFormEn,
  ...errorSummaryEn,
  ...fieldEn,
  ...fileUploadEn,
  ...fiscalYearPickerEn,
  ...formDesignerEn,
  ...formSectionEn,
  ...importWizardEn,
  ...indicatorTableEn,
  ...keyFigureEn,
  ...mergeDialogEn,
  ...moneyFieldEn,
  ...multiSelectEn,
  ...networkDiagramEn,
  ...noticeEn,
  ...numberFieldEn,
  ...organizationCardEn,
  ...organizationPickerEn,
  ...outboxPanelEn,
  ...paginationEn,
  ...partialDateFieldEn,
  ...personLineEn,
  ...personNameFieldEn,
  ...phoneFieldEn,
  ...postcodeFieldEn,
  ...privacyMaskEn,
  ...progressEn,
  ...progressToTargetEn,
  ...provinceMapEn,
  ...quantityFieldEn,
  ...recordWordsEn,
  ...repeatableGroupEn,
  ...schemaDiffEn,
  ...schemaFormEn,
  ...schemaPrintEn,
  ...schemaReviewEn,
  ...schemaStepsEn,
  ...schemaTableEn,
  ...searchFieldEn,
  ...selectEn,
  ...signatureListEn,
  ...skeletonEn,
  ...sourceNoteEn,
  ...sparklineEn,
  ...statedValueEn,
  ...stepperEn,
  ...stepsEn,
  ...submitBarEn,
  ...switchEn,
  ...textAreaEn,
  ...timeFieldEn,
  ...timelineEn,
  ...toastEn,
  ...urlFieldEn,
  ...workCycleBoardEn,
};
