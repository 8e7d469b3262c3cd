export const th = {
  "sourceNote.source": "ที่มา",
  "sourceNote.published": "เผยแพร่ {date}",
  "sourceNote.accessed": "เข้าถึงเมื่อ {date}",
} as const;
