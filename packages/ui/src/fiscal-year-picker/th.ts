export const th = {
  "fiscalYearPicker.previous": "ปีก่อนหน้า",
  "fiscalYearPicker.next": "ปีถัดไป",
  "fiscalYearPicker.none": "เลือกปี",
  "fiscalYearPicker.days": "{first} – {last}",
} as const;
