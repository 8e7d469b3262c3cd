export const th = {
  "sourceNote.source": "ที่มา",
  "sourceNote.published": "เผยแพร่ {date}",
  "sourceNote.accessed": "เปิดดูเมื่อ {date}",
} as const;
