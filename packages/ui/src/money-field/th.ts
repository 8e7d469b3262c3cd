export const th = {
  "moneyField.baht": "บาท",
  "moneyField.words": "อ่านว่า",
  "moneyField.notMoney": "อ่านเป็นจำนวนเงินไม่ได้ พิมพ์เป็นตัวเลข เช่น 1,200.50",
  "moneyField.belowSatang": "มีเศษเกินสตางค์ พิมพ์ทศนิยมไม่เกิน 2 ตำแหน่ง เช่น 1,200.50",
  "moneyField.tooSmall": "ต้องไม่น้อยกว่า {limit} บาท",
  "moneyField.tooLarge": "ต้องไม่เกิน {limit} บาท",
} as const;
