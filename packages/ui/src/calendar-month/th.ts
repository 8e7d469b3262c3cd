export const th = {
  "calendarMonth.previous": "เดือนก่อนหน้า",
  "calendarMonth.next": "เดือนถัดไป",
  "calendarMonth.thisMonth": "เดือนนี้",
  "calendarMonth.today": "วันนี้",
  "calendarMonth.count": "{count} กิจกรรม",
  "calendarMonth.empty": "เดือนนี้ยังไม่มีกิจกรรม",
} as const;
