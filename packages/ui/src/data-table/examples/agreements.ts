/** An agreement as a programme lists it. */
export interface AgreementRow {
  readonly id: string;
  readonly title: string;
  readonly province: string;
  readonly status: "ลงนามแล้ว" | "รอลงนาม" | "ร่าง";
  /** ISO 8601, as exactly as the document says. */
  readonly signedOn?: string;
  /** In baht. */
  readonly budget?: number;
  readonly families: number;
}

export const agreements: readonly AgreementRow[] = [
  {
    id: "a1",
    title: "ข้อตกลงขับเคลื่อนครอบครัวอบอุ่นตำบลแม่กา",
    province: "พะเยา",
    status: "ลงนามแล้ว",
    signedOn: "2019-07-19",
    budget: 450000,
    families: 120,
  },
  {
    id: "a2",
    title: "บันทึกความร่วมมือดูแลเด็กปฐมวัย",
    province: "เชียงราย",
    status: "รอลงนาม",
    budget: 1200000,
    families: 340,
  },
  {
    id: "a3",
    title: "ข้อตกลงศูนย์เรียนรู้พ่อแม่วัยใส",
    province: "ขอนแก่น",
    status: "ลงนามแล้ว",
    signedOn: "2020-08",
    budget: 98500.5,
    families: 46,
  },
  { id: "a4", title: "ความร่วมมือเฝ้าระวังเด็กนอกระบบ", province: "อุบลราชธานี", status: "ร่าง", families: 75 },
  {
    id: "a5",
    title: "ข้อตกลงตำบลปลอดภัยสำหรับเด็กและเยาวชน",
    province: "กระบี่",
    status: "ลงนามแล้ว",
    signedOn: "2021-02-11",
    budget: 300000,
    families: 210,
  },
  {
    id: "a6",
    title: "เครือข่ายครูและผู้ปกครองเฝ้าระวังการรังแกกัน",
    province: "พะเยา",
    status: "รอลงนาม",
    signedOn: "2022",
    budget: 64000,
    families: 58,
  },
];
