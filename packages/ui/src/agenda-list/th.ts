export const th = {
  "agendaList.empty": "ยังไม่มีกิจกรรมในช่วงนี้",
  "agendaList.noDate": "ไม่ระบุวันที่",
  "agendaList.noDay": "{month} (ไม่ระบุวัน)",
  "agendaList.until": "ถึง {day}",
  "agendaList.allDay": "ทั้งวัน",
  "agendaList.place": "สถานที่",
} as const;
