export {
  type DescriptionAbsence,
  type DescriptionItem,
  DescriptionList,
  type DescriptionListProps,
} from "./DescriptionList.js";
